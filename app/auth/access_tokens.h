#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace partnerdesk::auth {

// Access tokens in memory, by the scope that they were asked with. Any thread.
class AccessTokens {
public:
    void put(const QString& scope, const QByteArray& token, const QDateTime& now,
             const QDateTime& expires);
    // A token that needs no refresh yet: less than 80 % of its life is over.
    [[nodiscard]] std::optional<QByteArray> fresh(const QString& scope, const QDateTime& now) const;
    // A token that still works, fresh or not. Half a minute before its end it counts as gone: it
    // has a way to go yet.
    [[nodiscard]] std::optional<QByteArray> valid(const QString& scope, const QDateTime& now) const;
    // The refresh failed for now: a token that is still valid passes as fresh for half a minute.
    void postponeRefresh(const QString& scope, const QDateTime& now);
    void drop(const QByteArray& token);
    void clear();

private:
    struct Entry {
        QByteArray token;
        QDateTime refreshAt;
        QDateTime expires;
    };
    [[nodiscard]] std::optional<Entry> validEntry(const QString& scope, const QDateTime& now) const;

    mutable std::mutex m_mutex;
    QHash<QString, Entry> m_entries;
};

} // namespace partnerdesk::auth
