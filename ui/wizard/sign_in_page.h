#pragma once

#include "ui/wizard/enrollment_journey.h"
#include "ui/wizard/wizard_page.h"

class QPushButton;

namespace partnerdesk::wizard {

class ClientIdPanel;
class PortalPanel;
class SignInPanel;
class TenantCard;

// Step 2: signs in and says who that is, in which tenant, and whether they may enroll the company.
class SignInPage final : public WizardPage {
    Q_OBJECT

public:
    explicit SignInPage(EnrollmentJourney& journey, QWidget* parent = nullptr);

    [[nodiscard]] StepButtons buttons() const override;
    [[nodiscard]] bool isDone() const override;
    void enter() override;
    [[nodiscard]] bool canRetry() const override;
    void retry() override;
    void signInAgain() override;

protected:
    void retranslate() override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void show();
    void focusWays(SignInPhase before);
    void announceSignUp();
    void newTenant();
    void repeatLast();

    EnrollmentJourney& m_journey;
    SignInPanel* m_panel;
    TenantCard* m_tenant;
    ClientIdPanel* m_clientId;
    PortalPanel* m_portal;
    QPushButton* m_newTenant;
    QPushButton* m_profileFirst;
    QAction* m_openSignUp;
    SignInPhase m_phase = SignInPhase::ServiceStarting;
    bool m_profileFirstChosen = false;             // somebody went there, rather than the page
    std::function<void(SignInController&)> m_last; // what was asked for last; empty: nothing yet
};

} // namespace partnerdesk::wizard
