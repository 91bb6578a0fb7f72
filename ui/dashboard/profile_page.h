#pragma once

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

// Organization profile: what was submitted, in the wizard's own form, to read.
class ProfilePage final : public Page {
    Q_OBJECT

public:
    ProfilePage(const base::ProblemCatalogue& problems, ProfileController& controller,
                QAction* refreshCommand, QWidget* parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    void wizardRequested();

protected:
    void retranslate() override;

private:
    void show();

    ProfileController& m_controller;
    widgets::SkeletonList* m_skeleton;
    widgets::EmptyState* m_empty;
    forms::ProfileForm* m_form;
    bool m_haveCountries = false;
};

} // namespace partnerdesk::dashboard
