#include "app/auth/refresh_lock.h"

#include "app/base/log.h"
#include "app/crypto/hash.h"

#include <QDir>

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;

namespace {

// A token request may take its whole time limit; a holder that died is noticed by its process id.
constexpr int kStaleMs = 120'000;
constexpr int kStepMs = 50;

} // namespace

base::Result<RefreshLock> RefreshLock::take(const QString& folder, const QString& vaultKey,
                                            const base::CancelToken& cancel) {
    // The key names a person; the file must not.
    const QString name =
        QString::fromLatin1(crypto::sha256Hex(vaultKey.toUtf8()).left(32)) + ".lock"_L1;
    auto file = std::make_unique<QLockFile>(QDir(folder).filePath(name));
    file->setStaleLockTime(kStaleMs);
    while (!file->tryLock(kStepMs)) {
        if (file->error() != QLockFile::LockFailedError) {
            qCWarning(base::logAuth) << "no lock file for the refresh:" << file->error();
            break;
        }
        if (const base::Status going = cancel.check(); !going)
            return base::fail(going.error());
    }
    return RefreshLock(std::move(file));
}

} // namespace partnerdesk::auth
