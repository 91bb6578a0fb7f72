#pragma once

#include "app/domain/role_catalogue.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace partnerdesk::widgets {
class Chip;
}

namespace partnerdesk::dashboard {

// What the check boxes show of one person.
struct RoleCheckState {
    domain::RoleSet now;
    domain::RoleSet wanted;
    domain::RoleSet beingApplied;
    domain::RoleSet mine;         // roles of the signed-in person
    bool mayChange = false;       // online, signed in, nothing under way
    bool companyAtPortal = false; // this cloud has company roles at the portal only
};

// The roles of a person in three groups, to tick. What a role allows is its tool tip; one that the
// signed-in person may not give is disabled and says who may.
class RoleChecks final : public QWidget {
    Q_OBJECT

public:
    explicit RoleChecks(const domain::RoleCatalogue& roles, QWidget* parent = nullptr);

    void setState(const RoleCheckState& state);
    void focusFirst();

Q_SIGNALS:
    void roleToggled(domain::Role role, bool wanted);
    void portalRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        domain::Role role;
        QCheckBox* box;
        widgets::Chip* chip;
    };
    void build();
    void retranslate();
    void show(const Line& line);

    const domain::RoleCatalogue& m_roles;
    RoleCheckState m_state;
    std::vector<QLabel*> m_titles; // in the order of domain::RoleGroup
    std::vector<Line> m_lines;
    QLabel* m_portalNote;
    QPushButton* m_portal;
};

} // namespace partnerdesk::dashboard
