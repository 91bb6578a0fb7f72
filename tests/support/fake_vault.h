#pragma once

#include "app/secrets/secret_vault.h"

#include <QHash>
#include <QList>

#include <functional>
#include <mutex>

namespace partnerdesk::test {

// A keychain that outlives sessions and fails when told to. Any thread.
class FakeVault final : public secrets::SecretVault {
public:
    // Every call fails with this from now on; nullopt: works again.
    void failWith(std::optional<base::Problem> problem) {
        const std::lock_guard lock(m_mutex);
        m_problem = std::move(problem);
    }
    [[nodiscard]] static base::Problem locked() {
        return {.kind = base::ProblemKind::KeychainLocked,
                .key = QStringLiteral("keychain.locked"),
                .retryable = true};
    }
    [[nodiscard]] static base::Problem missing() {
        return {.kind = base::ProblemKind::NotSupported, .key = QStringLiteral("keychain.missing")};
    }

    [[nodiscard]] QHash<QString, QByteArray> secrets() const {
        const std::lock_guard lock(m_mutex);
        return m_secrets;
    }
    void put(const QString& key, const QByteArray& secret) {
        const std::lock_guard lock(m_mutex);
        m_secrets.insert(key, secret);
    }

    base::Result<std::optional<QByteArray>> read(const QString& key) override {
        const std::lock_guard lock(m_mutex);
        if (m_problem)
            return base::fail(*m_problem);
        const auto found = m_secrets.constFind(key);
        return found == m_secrets.cend() ? std::nullopt : std::optional(*found);
    }
    // Called at every write, before the secret is kept.
    void beforeWrite(std::function<void()> hook) { m_beforeWrite = std::move(hook); }

    base::Status write(const QString& key, const QByteArray& secret) override {
        if (m_beforeWrite)
            m_beforeWrite();
        const std::lock_guard lock(m_mutex);
        if (m_problem)
            return base::fail(*m_problem);
        m_secrets.insert(key, secret);
        return {};
    }
    base::Status remove(const QString& key) override {
        const std::lock_guard lock(m_mutex);
        if (m_problem)
            return base::fail(*m_problem);
        m_secrets.remove(key);
        return {};
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    mutable std::mutex m_mutex;
    QHash<QString, QByteArray> m_secrets;
    std::optional<base::Problem> m_problem;
    std::function<void()> m_beforeWrite; // set while nobody else is at the vault
};

} // namespace partnerdesk::test
