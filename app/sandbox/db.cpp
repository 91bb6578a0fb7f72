#include "app/sandbox/db.h"

#include "app/base/log.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QStringList columnNames(const sql::Row& row) {
    QStringList names;
    for (int i = 0; i < row.columnCount(); ++i)
        names.append(row.columnName(i));
    return names;
}

} // namespace

void Db::execute(const QString& sql, const sql::Values& values, const sql::RowCallback& onRow) {
    if (!m_failure)
        keepFailure(m_database.exec(sql, values, onRow), sql);
}

void Db::keepFailure(const base::Status& done, const QString& sql) {
    if (done)
        return;
    m_failure = done.error();
    qCWarning(base::logSandbox).noquote() << base::redacted(m_failure->technical) << "in" << sql;
}

QList<QVariantMap> Db::rows(const QString& sql, const sql::Values& values) {
    QList<QVariantMap> result;
    QStringList names;
    execute(sql, values, [&](const sql::Row& row) {
        if (names.isEmpty())
            names = columnNames(row);
        QVariantMap map;
        for (int i = 0; i < names.size(); ++i)
            map.insert(names.at(i), row.isNull(i) ? QVariant() : row.value(i));
        result.append(map);
    });
    return result;
}

std::optional<QVariantMap> Db::row(const QString& sql, const sql::Values& values) {
    const QList<QVariantMap> all = rows(sql, values);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

QVariant Db::value(const QString& sql, const sql::Values& values) {
    std::optional<QVariant> first;
    execute(sql, values, [&](const sql::Row& row) {
        if (!first)
            first = row.isNull(0) ? QVariant() : row.value(0);
    });
    return first.value_or(QVariant());
}

qint64 Db::run(const QString& sql, const sql::Values& values) {
    execute(sql, values, {});
    return value(u"SELECT changes()"_s).toLongLong();
}

void Db::runEach(const QString& sql, const QList<sql::Values>& rows) {
    if (m_failure)
        return;
    base::Result<sql::Statement> statement = m_database.prepare(sql);
    if (!statement)
        return keepFailure(base::fail(statement.error()), sql);
    for (const sql::Values& values : rows) {
        if (!m_failure)
            keepFailure(statement->run(values), sql);
    }
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
