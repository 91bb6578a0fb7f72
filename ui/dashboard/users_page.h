#pragma once

#include "app/flows/directory_sync.h"
#include "app/models/user_table_model.h"
#include "ui/dashboard/dashboard_services.h"
#include "ui/dashboard/page.h"

class QAction;
class QLabel;
class QTableView;

namespace partnerdesk::widgets {
class BusyBar;
class EmptyState;
class SkeletonList;
} // namespace partnerdesk::widgets

namespace partnerdesk::dashboard {

class Commands;
class DirectoryController;
class PersonPanel;
class RoleUpdates;
class UserFilterBar;

// User management: the list of people and the panel of the current person. Current person and the
// row at the top are kept by id over every refresh; what was ticked is never overwritten.
class UsersPage final : public Page {
    Q_OBJECT

public:
    // Controllers and commands outlive the page.
    UsersPage(const DashboardServices& services, const DashboardSession& session,
              DirectoryController& directory, RoleUpdates& updates, Commands& commands,
              QWidget* parent = nullptr);

    void find() override;
    [[nodiscard]] bool canFind() const override { return true; }
    void refresh() override;
    void exportView() override;
    [[nodiscard]] bool canExport() const override;

    // Makes the person current, clearing the filter when it hides the person.
    void showPerson(const QString& userId);
    [[nodiscard]] QString currentPerson() const { return m_personId; }
    // What the cloud leaves to its portal became known.
    void showCloud() { fillPanel(); }
    // False while the window says that changes are off.
    void setMayChange(bool mayChange);

Q_SIGNALS:
    void portalRequested(); // for company roles

protected:
    void resizeEvent(QResizeEvent* event) override;
    void retranslate() override;

private:
    void build();
    void connectAll();

    void onRows(const flows::Snapshot& snapshot, const std::vector<std::uint32_t>& rows);
    void onState();
    void onEmptyClicked();
    void onCurrentChanged(const QModelIndex& current);
    void onRoleToggled(domain::Role role, bool wanted);
    void onUpdated();

    [[nodiscard]] bool isEmptyTenant() const; // as far as it is known
    void showList();
    void restorePlace(const QString& topId);
    void settlePending();
    void fillPanel();
    void fillCommands();
    void fillRights();
    [[nodiscard]] std::optional<directory::Person> person(const QString& userId) const;
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] bool mayMakeAny(const std::vector<domain::RoleChange>& changes) const;
    // Changes that really take something away from somebody who can sign in, and the rest.
    [[nodiscard]] domain::LossWarning
    warningFor(const std::vector<domain::RoleChange>& changes) const;
    [[nodiscard]] bool losesOwnAccess(const std::vector<domain::RoleChange>& changes) const;
    void update(const std::vector<domain::RoleChange>& changes);

    const DashboardServices& m_services;
    const DashboardSession& m_session;
    DirectoryController& m_directory;
    RoleUpdates& m_updates;
    Commands& m_commands;
    models::UserTableModel* m_model;
    UserFilterBar* m_filters;
    widgets::BusyBar* m_busy;
    widgets::MessageBar* m_syncProblem;
    widgets::MessageBar* m_rights;
    QAction* m_copyRequest;
    QTableView* m_table;
    widgets::SkeletonList* m_skeleton;
    widgets::EmptyState* m_empty;
    PersonPanel* m_panel;
    QString m_personId;
    bool m_mayChange = true;
    bool m_rereading = false; // the people as they were before the last update are still shown
    bool m_restoring = false; // the model is being reset: the person stays
};

} // namespace partnerdesk::dashboard
