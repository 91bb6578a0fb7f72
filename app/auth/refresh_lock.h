#pragma once

#include "app/base/cancel_token.h"
#include "app/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace partnerdesk::auth {

// Held while a refresh token is used up and its successor stored: two instances of the program
// share the keychain entry, and the first use of a rotated token makes the second a theft.
class RefreshLock {
public:
    // Blocks until the lock is free or `cancel`. Where no lock file can be written, the lock of
    // this process must do.
    [[nodiscard]] static base::Result<RefreshLock>
    take(const QString& folder, const QString& vaultKey, const base::CancelToken& cancel);

private:
    explicit RefreshLock(std::unique_ptr<QLockFile> file)
        : m_file(std::move(file)) {}

    std::unique_ptr<QLockFile> m_file;
};

} // namespace partnerdesk::auth
