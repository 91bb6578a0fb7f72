#include "app/auth/access_tokens.h"

namespace partnerdesk::auth {

namespace {

constexpr qint64 kMarginSeconds = 30;

} // namespace

void AccessTokens::put(const QString& scope, const QByteArray& token, const QDateTime& now,
                       const QDateTime& expires) {
    const std::lock_guard lock(m_mutex);
    const QDateTime refreshAt = now.addMSecs(now.msecsTo(expires) * 8 / 10);
    m_entries.insert(scope, {.token = token, .refreshAt = refreshAt, .expires = expires});
}

std::optional<QByteArray> AccessTokens::fresh(const QString& scope, const QDateTime& now) const {
    const std::lock_guard lock(m_mutex);
    const auto entry = validEntry(scope, now);
    return entry && now < entry->refreshAt ? std::optional(entry->token) : std::nullopt;
}

std::optional<QByteArray> AccessTokens::valid(const QString& scope, const QDateTime& now) const {
    const std::lock_guard lock(m_mutex);
    const auto entry = validEntry(scope, now);
    return entry ? std::optional(entry->token) : std::nullopt;
}

void AccessTokens::postponeRefresh(const QString& scope, const QDateTime& now) {
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(scope);
    if (entry != m_entries.end())
        entry->refreshAt = now.addSecs(kMarginSeconds);
}

void AccessTokens::drop(const QByteArray& token) {
    const std::lock_guard lock(m_mutex);
    m_entries.removeIf([&token](const auto& entry) { return entry.value().token == token; });
}

void AccessTokens::clear() {
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

std::optional<AccessTokens::Entry> AccessTokens::validEntry(const QString& scope,
                                                            const QDateTime& now) const {
    const auto entry = m_entries.constFind(scope);
    if (entry == m_entries.cend() || now.addSecs(kMarginSeconds) >= entry->expires)
        return std::nullopt;
    return *entry;
}

} // namespace partnerdesk::auth
