#include "app/sql/query.h"

#include "app/sql/storage_problem.h"

#include <QSqlRecord>

namespace partnerdesk::sql {

namespace {

QVariant bindable(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::QString: {
        // Qt binds a null QString as NULL, yet an empty text is a value.
        const auto& text = *static_cast<const QString*>(value.constData());
        return text.isNull() ? QVariant(QLatin1StringView("")) : value;
    }
    case QMetaType::QDateTime: {
        const QDateTime time = value.toDateTime();
        return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
    }
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
    }
    default:
        return value;
    }
}

} // namespace

QDate Row::date(int column) const {
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Row::dateTime(int column) const {
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

int Row::columnCount() const {
    return m_query.record().count();
}

QString Row::columnName(int column) const {
    return m_query.record().fieldName(column);
}

Statement::Statement(QSqlQuery query, QString file)
    : m_query(std::move(query))
    , m_file(std::move(file)) {}

base::Status Statement::run(const Values& values, const RowCallback& onRow) {
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, bindable(values[i]));
    if (!m_query.exec())
        return base::fail(storageProblem(m_query.lastError(), m_file));
    const Row row(m_query);
    while (m_query.next()) {
        if (onRow)
            onRow(row);
    }
    // next() is false at the end and on an error alike.
    const QSqlError error = m_query.lastError();
    m_query.finish(); // an unfinished read would keep the database locked
    if (error.isValid())
        return base::fail(storageProblem(error, m_file));
    return {};
}

} // namespace partnerdesk::sql
