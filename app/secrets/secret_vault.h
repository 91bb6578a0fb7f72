#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace partnerdesk::secrets {

// Where refresh tokens live. Blocks its caller (with a limit); any thread but the UI's.
// Problems: KeychainLocked (waiting for the keyring; try later), NotSupported (no keychain at all),
// StorageFault.
class SecretVault {
public:
    SecretVault() = default;
    virtual ~SecretVault() = default;
    Q_DISABLE_COPY_MOVE(SecretVault)

    // nullopt: certainly not there. A locked keychain is KeychainLocked, never nullopt.
    [[nodiscard]] virtual base::Result<std::optional<QByteArray>> read(const QString& key) = 0;
    [[nodiscard]] virtual base::Status write(const QString& key, const QByteArray& secret) = 0;
    // Verified by reading again.
    [[nodiscard]] virtual base::Status remove(const QString& key) = 0;
    // False for the in-memory vault: the user is told that the session ends with the program.
    [[nodiscard]] virtual bool isPersistent() const = 0;
};

[[nodiscard]] std::unique_ptr<SecretVault> makeMemoryVault();

// The system's keychain through QtKeychain. Starts no thread and touches no bus before first use.
// One per process: QtKeychain's queue of jobs belongs to the thread that used it first.
[[nodiscard]] std::unique_ptr<SecretVault> makeKeychainVault(const QString& service);

} // namespace partnerdesk::secrets
