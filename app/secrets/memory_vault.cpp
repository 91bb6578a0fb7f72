#include "app/secrets/secret_vault.h"

#include <QHash>

#include <mutex>

namespace partnerdesk::secrets {

namespace {

// Forgets everything when the program ends.
class MemoryVault final : public SecretVault {
public:
    base::Result<std::optional<QByteArray>> read(const QString& key) override {
        const std::lock_guard lock(m_mutex);
        const auto found = m_secrets.constFind(key);
        return found == m_secrets.cend() ? std::nullopt : std::optional(*found);
    }

    base::Status write(const QString& key, const QByteArray& secret) override {
        const std::lock_guard lock(m_mutex);
        m_secrets.insert(key, secret);
        return {};
    }

    base::Status remove(const QString& key) override {
        const std::lock_guard lock(m_mutex);
        m_secrets.remove(key);
        return {};
    }

    bool isPersistent() const override { return false; }

private:
    std::mutex m_mutex;
    QHash<QString, QByteArray> m_secrets;
};

} // namespace

std::unique_ptr<SecretVault> makeMemoryVault() {
    return std::make_unique<MemoryVault>();
}

} // namespace partnerdesk::secrets
