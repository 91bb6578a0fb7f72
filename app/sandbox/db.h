#pragma once

#include "app/sql/database.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>
#include <QVariantMap>

#include <optional>

namespace partnerdesk::sandbox {

// The sandbox's SQLite file as its handlers see it. Lives on the state thread. Every request runs
// in one transaction of its own, begun and ended by the state thread, never by a handler.
//
// A statement that fails is a defect or a broken disk, nothing a handler could answer to: the first
// failure is kept, later statements do nothing, and the request ends as 500 and is rolled back.
class Db {
public:
    explicit Db(sql::Database& database)
        : m_database(database) {}

    // Columns by name; NULL is an invalid QVariant. Bound values as in sql::Values.
    [[nodiscard]] QList<QVariantMap> rows(const QString& sql, const sql::Values& values = {});
    [[nodiscard]] std::optional<QVariantMap> row(const QString& sql,
                                                 const sql::Values& values = {});
    // First column of the first row; invalid when there is none.
    [[nodiscard]] QVariant value(const QString& sql, const sql::Values& values = {});
    // Number of rows changed.
    qint64 run(const QString& sql, const sql::Values& values = {});
    // The same statement for each of the rows, prepared once.
    void runEach(const QString& sql, const QList<sql::Values>& rows);

    [[nodiscard]] const std::optional<base::Problem>& failure() const { return m_failure; }

private:
    void keepFailure(const base::Status& done, const QString& sql);
    void execute(const QString& sql, const sql::Values& values, const sql::RowCallback& onRow);

    sql::Database& m_database;
    std::optional<base::Problem> m_failure;
};

// Rows of the table `settings`.
[[nodiscard]] QString setting(Db& db, const QString& key);
void setSetting(Db& db, const QString& key, const QString& value);

// Grows by one with every call: orders the changes of directory objects for delta queries.
[[nodiscard]] qint64 nextSequence(Db& db);

// Times are stored as milliseconds since 1970 UTC.
[[nodiscard]] QDateTime fromMs(const QVariant& value);
// "2026-11-22T20:53:00Z"; a null string for NULL.
[[nodiscard]] QString isoTime(const QVariant& ms);

} // namespace partnerdesk::sandbox
