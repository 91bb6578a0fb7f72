#include "app/models/user_table_model.h"

#include <algorithm>

namespace partnerdesk::models {

UserTableModel::UserTableModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void UserTableModel::show(Snapshot snapshot, std::vector<std::uint32_t> rows) {
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows = std::move(rows);
    endResetModel();
}

void UserTableModel::setRoleNames(RoleNames names) {
    m_roleNames = std::move(names);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int UserTableModel::rowOf(const QString& userId) const {
    const qsizetype person = m_snapshot ? m_snapshot->rowOf(userId) : -1;
    if (person < 0)
        return -1;
    const auto found = std::ranges::find(m_rows, static_cast<std::uint32_t>(person));
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString UserTableModel::userId(int row) const {
    return m_snapshot->id(personAt(row));
}

directory::Person UserTableModel::person(int row) const {
    return m_snapshot->person(personAt(row));
}

int UserTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UserTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype person = personAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(person, index.column());
    case UserIdRole:
        return m_snapshot->id(person);
    case RoleBitsRole:
        return m_snapshot->roles(person).bits();
    case RoleNamesRole:
        return m_roleNames.of(m_snapshot->roles(person));
    case AccountEnabledRole:
        return m_snapshot->accountEnabled(person);
    default:
        return {};
    }
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case UserNameColumn:
        return tr("User name");
    case RolesColumn:
        return tr("Roles");
    case SignInColumn:
        return tr("Sign-in");
    default:
        return {};
    }
}

void UserTableModel::sort(int column, Qt::SortOrder order) {
    if (column >= 0 && column < ColumnCount)
        Q_EMIT sortRequested(static_cast<directory::SortColumn>(column),
                             order == Qt::AscendingOrder);
}

qsizetype UserTableModel::personAt(int row) const {
    return m_rows.at(static_cast<std::size_t>(row));
}

QString UserTableModel::text(qsizetype person, int column) const {
    switch (column) {
    case NameColumn:
        return m_snapshot->displayName(person);
    case UserNameColumn:
        return m_snapshot->userPrincipalName(person);
    case RolesColumn:
        return m_roleNames.of(m_snapshot->roles(person))
            .join(tr(", ", "between the names of two roles"));
    case SignInColumn:
        return m_snapshot->accountEnabled(person) ? tr("Allowed", "sign-in")
                                                  : tr("Blocked", "sign-in");
    default:
        Q_UNREACHABLE();
    }
}

} // namespace partnerdesk::models
