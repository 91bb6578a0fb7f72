#pragma once

#include "app/secrets/keychain_thread.h"
#include "app/secrets/secret_vault.h"

#include <QHash>

#include <chrono>
#include <mutex>

namespace partnerdesk::secrets {

// The system's keychain, believed only where it can be.
//
// A job behind a prompt that nobody answers never ends, and no other job may start behind it. After
// `limit` the vault is "waiting for the keyring": every caller gets KeychainLocked at once, and the
// newest value wanted of each key stays in memory and is written when the late job ends.
class KeychainVault final : public SecretVault {
public:
    KeychainVault(QString service, std::chrono::milliseconds limit);

    [[nodiscard]] base::Result<std::optional<QByteArray>> read(const QString& key) override;
    [[nodiscard]] base::Status write(const QString& key, const QByteArray& secret) override;
    [[nodiscard]] base::Status remove(const QString& key) override;
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    using Wanted = std::optional<QByteArray>; // nullopt: wanted away

    // One caller at a time; KeychainLocked while waiting for the keyring.
    [[nodiscard]] base::Result<std::unique_lock<std::timed_mutex>> takeTurn();
    [[nodiscard]] base::Result<KeychainAnswer> perform(const KeychainRequest& request);
    [[nodiscard]] base::Result<KeychainAnswer> readSurely(const QString& key);
    [[nodiscard]] base::Status change(const QString& key, const Wanted& value);
    [[nodiscard]] base::Status performWanted();
    [[nodiscard]] std::optional<KeychainRequest> nextWanted() const;
    [[nodiscard]] bool isWaiting() const;
    void setWaiting(bool waiting);
    void settled(const KeychainRequest& request);

    // Keychain thread only.
    void lateJobEnded(const KeychainRequest& request, const KeychainAnswer& answer);
    void writeWantedLate();

    const QString m_service;
    const std::chrono::milliseconds m_limit;
    std::timed_mutex m_turn;
    mutable std::mutex m_mutex; // of the three below
    QHash<QString, Wanted> m_wanted;
    bool m_waiting = false;
    std::unique_ptr<KeychainThread> m_thread; // last: it calls back until it is gone
};

} // namespace partnerdesk::secrets
