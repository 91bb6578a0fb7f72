#pragma once

#include "app/directory/directory_snapshot.h"
#include "app/models/role_names.h"

#include <QAbstractTableModel>

namespace partnerdesk::models {

// People of a directory snapshot, in the rows that a filter and an order chose. It computes
// nothing: the rows come from DirectorySnapshot::rows(), which the controller calls off the UI
// thread. A new list is a model reset, after which the page finds current person and selection
// again by id.
class UserTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    // In the order of directory::SortColumn.
    enum Column { NameColumn, UserNameColumn, RolesColumn, SignInColumn, ColumnCount };
    enum DataRole {
        UserIdRole = Qt::UserRole, // QString
        RoleBitsRole,              // uint, bits of domain::RoleSet
        RoleNamesRole,             // QStringList, for chips
        AccountEnabledRole,        // bool
    };
    using Snapshot = std::shared_ptr<const directory::DirectorySnapshot>;

    explicit UserTableModel(QObject* parent = nullptr);

    // `rows` are rows of `snapshot`, in the order of the screen.
    void show(Snapshot snapshot, std::vector<std::uint32_t> rows);
    // Names of roles in the language of the screen; also called after a language switch.
    void setRoleNames(RoleNames names);

    [[nodiscard]] const Snapshot& snapshot() const { return m_snapshot; }
    // The row of the screen that shows this person; -1 when filtered out or gone.
    [[nodiscard]] int rowOf(const QString& userId) const;
    [[nodiscard]] QString userId(int row) const;
    [[nodiscard]] directory::Person person(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    // A click on a header: only asks, see sortRequested().
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortRequested(partnerdesk::directory::SortColumn column, bool ascending);

private:
    [[nodiscard]] qsizetype personAt(int row) const;
    [[nodiscard]] QString text(qsizetype person, int column) const;

    Snapshot m_snapshot;
    std::vector<std::uint32_t> m_rows;
    RoleNames m_roleNames;
};

} // namespace partnerdesk::models
