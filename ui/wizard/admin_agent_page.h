#pragma once

#include "ui/wizard/enrollment_journey.h"
#include "ui/wizard/wizard_page.h"

class QPushButton;

namespace partnerdesk::widgets {
class BusyBar;
class Card;
} // namespace partnerdesk::widgets

namespace partnerdesk::wizard {

class CheckList;
class PortalPanel;

// Step 5: what the account needs before it can be worked with, checked by itself and mended from
// here. Finish leads to the dashboard.
class AdminAgentPage final : public WizardPage {
    Q_OBJECT

public:
    explicit AdminAgentPage(EnrollmentJourney& journey, QWidget* parent = nullptr);

    [[nodiscard]] StepButtons buttons() const override;
    [[nodiscard]] bool isDone() const override { return false; } // it is the last one
    void proceed() override;
    void onReasonClicked() override;
    void enter() override;

    void show(const AdminAgentView& view);

Q_SIGNALS:
    void finishRequested();

protected:
    void retranslate() override;

private:
    void build();
    void connectParts();
    void fix(flows::CheckFix fix);
    void fixAll();
    void announcePortal();
    [[nodiscard]] QUrl portalPage() const;
    void resendMail();
    void leadOn();
    void wantConsent();
    void endConsent();

    EnrollmentJourney& m_journey;
    AdminAgentView m_view;
    widgets::BusyBar* m_busy;
    widgets::Card* m_summaryCard;
    QLabel* m_summary;
    QLabel* m_when;
    QPushButton* m_again;
    QPushButton* m_fixAll;
    CheckList* m_list; // what needs action comes first
    PortalPanel* m_portal;
    QLabel* m_gate;
    QPushButton* m_signIn;
    QPushButton* m_contactMail;
    QAction* m_allow;
    bool m_wantsConsent = false;
    QAction* m_openPortal;
};

} // namespace partnerdesk::wizard
