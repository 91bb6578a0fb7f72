#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

namespace partnerdesk::sql {

// Values in the order of the statement's question marks. A null QString is bound as '', an invalid
// QVariant, QDate or QDateTime as NULL; times are stored as ISO 8601 in UTC.
using Values = QVariantList;

// One row of an answer, columns by position. Valid only while the callback that got it runs.
class Row {
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query) {}

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QDate date(int column) const;         // invalid for NULL
    [[nodiscard]] QDateTime dateTime(int column) const; // UTC; invalid for NULL
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;

private:
    const QSqlQuery& m_query;
};

using RowCallback = std::function<void(const Row&)>;

// A prepared statement, for running the same SQL many times. Must die before its Database.
class Statement {
public:
    // Runs it with these values; `onRow` is called for each row of the answer.
    [[nodiscard]] base::Status run(const Values& values, const RowCallback& onRow = {});

private:
    friend class Database;
    Statement(QSqlQuery query, QString file);

    QSqlQuery m_query;
    QString m_file;
};

} // namespace partnerdesk::sql
