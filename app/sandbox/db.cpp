#include "app/sandbox/db.h"

#include "app/base/log.h"

#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QVariantMap currentRow(const QSqlQuery& query) {
    const QSqlRecord record = query.record();
    QVariantMap row;
    for (int i = 0; i < record.count(); ++i)
        row.insert(record.fieldName(i), record.isNull(i) ? QVariant() : record.value(i));
    return row;
}

} // namespace

std::optional<QSqlQuery> Db::executed(const QString& sql, const QVariantList& binds) {
    if (!m_failure.isEmpty())
        return std::nullopt;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    for (const QVariant& bind : binds)
        query.addBindValue(bind);
    ok = ok && query.exec();
    if (!ok) {
        m_failure = query.lastError().text() + " in "_L1 + sql;
        qCWarning(base::logSandbox).noquote() << base::redacted(m_failure);
        return std::nullopt;
    }
    return query;
}

QList<QVariantMap> Db::rows(const QString& sql, const QVariantList& binds) {
    QList<QVariantMap> result;
    std::optional<QSqlQuery> query = executed(sql, binds);
    while (query && query->next())
        result.append(currentRow(*query));
    return result;
}

std::optional<QVariantMap> Db::row(const QString& sql, const QVariantList& binds) {
    std::optional<QSqlQuery> query = executed(sql, binds);
    if (!query || !query->next())
        return std::nullopt;
    return currentRow(*query);
}

QVariant Db::value(const QString& sql, const QVariantList& binds) {
    std::optional<QSqlQuery> query = executed(sql, binds);
    if (!query || !query->next() || query->isNull(0))
        return {};
    return query->value(0);
}

qint64 Db::run(const QString& sql, const QVariantList& binds) {
    const std::optional<QSqlQuery> query = executed(sql, binds);
    return query ? query->numRowsAffected() : 0;
}

QString setting(Db& db, const QString& key) {
    return db.value(u"SELECT value FROM settings WHERE key = ?"_s, {key}).toString();
}

void setSetting(Db& db, const QString& key, const QString& value) {
    db.run(u"INSERT INTO settings (key, value) VALUES (?, ?) "
           "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
           {key, value});
}

qint64 nextSequence(Db& db) {
    db.run(u"UPDATE sequence SET value = value + 1"_s);
    return db.value(u"SELECT value FROM sequence"_s).toLongLong();
}

QDateTime fromMs(const QVariant& value) {
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString isoTime(const QVariant& ms) {
    return fromMs(ms).toString(Qt::ISODate);
}

} // namespace partnerdesk::sandbox
