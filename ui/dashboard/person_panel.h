#pragma once

#include "app/directory/directory_snapshot.h"
#include "app/flows/user_changes.h"
#include "ui/dashboard/role_checks.h"

#include <QFrame>

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace partnerdesk::widgets {
class Avatar;
class BusyBar;
class Chip;
class ElidedLabel;
class EmptyState;
} // namespace partnerdesk::widgets

namespace partnerdesk::dashboard {

// What the panel shows, as it is.
struct PersonContent {
    directory::Person person;
    RoleCheckState roles;
    std::vector<domain::RoleChange> changes;        // pending, of this person
    std::vector<flows::RoleChangeOutcome> outcomes; // of the last update, of this person
    int pendingPeople = 0;
    int pendingChanges = 0;
    domain::LossWarning warning = domain::LossWarning::None;
    bool losesOwnAccess = false; // removes the signed-in person's own Global administrator
};

// The person at the right of the list: roles to tick, what will change in words, Update.
class PersonPanel final : public QFrame {
    Q_OBJECT

public:
    struct Commands {
        QAction* update;
        QAction* updateAll;
        QAction* discard;
    };
    PersonPanel(const domain::RoleCatalogue& roles, const Commands& commands,
                QWidget* parent = nullptr);

    void setPerson(const PersonContent& content);
    void clear();
    void focusRoles();
    [[nodiscard]] widgets::BusyBar* busy() const { return m_busy; }

Q_SIGNALS:
    void roleToggled(domain::Role role, bool wanted);
    void portalRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(const Commands& commands);
    void retranslate();
    void fill();
    void fillHead();
    void fillChanges();
    void fillOutcomes();

    const domain::RoleCatalogue& m_roles;
    std::optional<PersonContent> m_content;
    widgets::EmptyState* m_empty;
    QScrollArea* m_scroll;
    QWidget* m_body;
    widgets::Avatar* m_avatar;
    widgets::ElidedLabel* m_name;
    widgets::ElidedLabel* m_userName;
    QLabel* m_job;
    QWidget* m_chips;
    widgets::Chip* m_blocked;
    widgets::Chip* m_guest;
    RoleChecks* m_checks;
    QFrame* m_note;
    QLabel* m_noteTitle;
    QLabel* m_noteText;
    QFrame* m_warning;
    QLabel* m_warningText;
    QVBoxLayout* m_outcomes;
    QVBoxLayout* m_notes;     // below the roles
    QVBoxLayout* m_footNotes; // above the buttons
    QFrame* m_foot;
    QLabel* m_total;
    widgets::BusyBar* m_busy;
};

} // namespace partnerdesk::dashboard
