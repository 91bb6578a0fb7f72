#pragma once

#include "ui/dashboard/dashboard_services.h"
#include "ui/dashboard/page.h"

class QAction;
class QLabel;

namespace partnerdesk::forms {
class ProfileForm;
}
namespace partnerdesk::widgets {
class EmptyState;
class SkeletonList;
} // namespace partnerdesk::widgets

namespace partnerdesk::dashboard {

class ProfileController;

// Organization profile: what was submitted, in the wizard's own form, to read; and who may change
// it where.
class ProfilePage final : public Page {
    Q_OBJECT

public:
    struct Commands {
        QAction* refresh;
        QAction* openPortal;
    };
    ProfilePage(const DashboardServices& services, ProfileController& controller,
                const Commands& commands, QWidget* parent = nullptr);

    // Whether this cloud's own portal is where a profile is changed.
    void setChangedAtPortal(bool atPortal);
    void refresh() override;

Q_SIGNALS:
    void wizardRequested();

protected:
    void retranslate() override;

private:
    void show();
    void showWhoMayChange();

    const DashboardServices& m_services;
    ProfileController& m_controller;
    widgets::SkeletonList* m_skeleton;
    widgets::EmptyState* m_empty;
    QWidget* m_change;
    QLabel* m_whoMayChange;
    QWidget* m_way;
    forms::ProfileForm* m_form;
    bool m_atPortal = false;
    bool m_haveCountries = false;
};

} // namespace partnerdesk::dashboard
