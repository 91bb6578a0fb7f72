#include "app/files/text_file.h"

#include <QDir>
#include <QFile>

namespace partnerdesk::files {

using namespace Qt::StringLiterals;

namespace {

base::Problem fileProblem(base::ProblemKind kind, const QString& key, const QFile& file) {
    return {.kind = kind,
            .key = key,
            .arguments = {QDir::toNativeSeparators(file.fileName())},
            .technical = file.errorString()};
}

} // namespace

base::Result<QByteArray> readWholeFile(const QString& path, qint64 limit) {
    using base::ProblemKind;
    QFile file(path);
    if (!file.exists())
        return base::fail(fileProblem(ProblemKind::NotFound, u"file.missing"_s, file));
    // Unbuffered: a buffer would read ahead of the limit.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::fail(fileProblem(ProblemKind::StorageFault, u"file.unreadable"_s, file));
    QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(fileProblem(ProblemKind::StorageFault, u"file.unreadable"_s, file));
    if (content.size() > limit)
        return base::fail(fileProblem(ProblemKind::InvalidInput, u"file.tooLarge"_s, file));
    return content;
}

} // namespace partnerdesk::files
