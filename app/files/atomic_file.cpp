#include "app/files/atomic_file.h"

#include <QDir>
#include <QSaveFile>

namespace partnerdesk::files {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(QFileDevice::FileError error) {
    switch (error) {
    case QFileDevice::ResourceError:
        return u"storage.full"_s; // Qt's name for ENOSPC
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return u"storage.readOnly"_s;
    default:
        return u"storage.failed"_s;
    }
}

base::Problem fileProblem(const QSaveFile& file) {
    return {.kind = base::ProblemKind::StorageFault,
            .key = keyOf(file.error()),
            .arguments = {QDir::toNativeSeparators(file.fileName())},
            .technical = file.errorString()};
}

} // namespace

base::Status writeAtomically(const QString& path, Readers readers,
                             const std::function<base::Status(QIODevice& file)>& write) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(fileProblem(file));
    if (readers == Readers::OwnerOnly &&
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return base::fail(fileProblem(file));
    base::Status written = write(file);
    // The device remembers its own fault; it says more than the writer that met it.
    if (file.error() != QFileDevice::NoError)
        return base::fail(fileProblem(file));
    if (!written)
        return written; // not committed: the temporary file goes away
    if (!file.commit())
        return base::fail(fileProblem(file));
    return {};
}

} // namespace partnerdesk::files
