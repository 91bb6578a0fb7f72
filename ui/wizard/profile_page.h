#pragma once

#include "ui/wizard/enrollment_journey.h"
#include "ui/wizard/wizard_page.h"

namespace partnerdesk::forms {
class ProfileForm;
}

namespace partnerdesk::widgets {
class SkeletonList;
}

namespace partnerdesk::wizard {

class EnrollPanel;
class PortalPanel;

// Step 3: the company profile. "Enroll now" checks the address, shows what will be sent, and
// enrolls.
class ProfilePage final : public WizardPage {
    Q_OBJECT

public:
    explicit ProfilePage(EnrollmentJourney& journey, QWidget* parent = nullptr);

    [[nodiscard]] StepButtons buttons() const override;
    [[nodiscard]] bool isDone() const override;
    void proceed() override;
    [[nodiscard]] bool goBackInside() override;
    void onReasonClicked() override;
    void enter() override;
    [[nodiscard]] bool canRetry() const override;
    void retry() override;
    void placeFocus() override;

protected:
    void retranslate() override;

private:
    void connectParts();
    void load();
    void show();
    void onFailed(const base::Problem& problem);
    [[nodiscard]] QString reason(EnrollBlock block) const;

    EnrollmentJourney& m_journey;
    widgets::SkeletonList* m_loading;
    forms::ProfileForm* m_form;
    EnrollPanel* m_enroll;
    PortalPanel* m_portal;
    QAction* m_skipCheck;
    EnrollStage m_shown = EnrollStage::Editing;
};

} // namespace partnerdesk::wizard
