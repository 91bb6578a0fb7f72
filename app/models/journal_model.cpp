#include "app/models/journal_model.h"

namespace partnerdesk::models {

using namespace Qt::StringLiterals;

namespace {

QVariant sortValue(const JournalRow& row, const QString& text, int column) {
    switch (column) {
    case JournalModel::TimeColumn:
        return row.time;
    case JournalModel::ResultColumn:
        return static_cast<int>(row.result);
    default:
        return text;
    }
}

} // namespace

JournalModel::JournalModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void JournalModel::show(std::vector<JournalRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void JournalModel::setLanguage(QLocale locale, RoleNames names) {
    m_locale = std::move(locale);
    m_roleNames = std::move(names);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const JournalRow& JournalModel::row(int row) const {
    return m_rows.at(static_cast<std::size_t>(row));
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(shown, index.column());
    case ResultRole:
        return static_cast<int>(shown.result);
    case SortRole:
        return sortValue(shown, text(shown, index.column()), index.column());
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case TargetColumn:
        return tr("Where", "what was changed");
    case ResultColumn:
        return tr("Result");
    case RequestIdColumn:
        return tr("Request ID");
    default:
        return {};
    }
}

QString JournalModel::text(const JournalRow& row, int column) const {
    switch (column) {
    case TimeColumn:
        return m_locale.toString(row.time.toLocalTime(),
                                 tr("MMM d, yyyy, HH:mm", "date and time, see QLocale::toString"));
    case WhoColumn:
        return row.who;
    case WhatColumn:
        return what(row);
    case TargetColumn:
        return row.target;
    case RequestIdColumn:
        return row.requestId;
    default:
        break;
    }
    switch (row.result) {
    case JournalResult::UnderWay:
        return tr("Under way");
    case JournalResult::Done:
        return tr("Done");
    case JournalResult::Failed:
        return tr("Failed");
    case JournalResult::NotKnown:
        return tr("Not known");
    }
    Q_UNREACHABLE();
}

QString JournalModel::what(const JournalRow& row) const {
    if (row.action == "addRole"_L1)
        return tr("Add role %1").arg(roleName(row.after));
    if (row.action == "removeRole"_L1)
        return tr("Remove role %1").arg(roleName(row.before));
    if (row.action == "enroll"_L1)
        return tr("Enroll the company");
    if (row.action == "acceptAgreement"_L1)
        return tr("Accept the agreement, version %1").arg(row.after);
    if (row.action == "resendMail"_L1)
        return tr("Resend verification email");
    return row.action; // of a newer version
}

QString JournalModel::roleName(const QString& id) const {
    const std::optional<domain::Role> role = domain::roleFromId(id);
    return role ? m_roleNames.of(*role) : id;
}

} // namespace partnerdesk::models
