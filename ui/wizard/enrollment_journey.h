#pragma once

#include "ui/wizard/admin_agent_controller.h"
#include "ui/wizard/agreement_controller.h"
#include "ui/wizard/connectivity.h"
#include "ui/wizard/draft_keeper.h"
#include "ui/wizard/portal_controller.h"
#include "ui/wizard/profile_controller.h"
#include "ui/wizard/sign_in_controller.h"
#include "ui/wizard/welcome_controller.h"

namespace partnerdesk::wizard {

// Everything of the wizard that outlives its window: the open draft and the controllers with their
// work under way. Made once by ui/shell, before the window; does nothing until it is told to begin.
class EnrollmentJourney final : public QObject {
    Q_OBJECT

public:
    explicit EnrollmentJourney(const WizardServices& services, QObject* parent = nullptr);

    [[nodiscard]] const WizardServices& services() const { return m_services; }
    [[nodiscard]] DraftKeeper& keeper() { return m_keeper; }
    [[nodiscard]] Connectivity& connectivity() { return m_connectivity; }
    [[nodiscard]] WelcomeController& welcome() { return m_welcome; }
    [[nodiscard]] SignInController& signIn() { return m_signIn; }
    [[nodiscard]] PortalController& portal() { return m_portal; }
    [[nodiscard]] ProfileController& profile() { return m_profile; }
    [[nodiscard]] AgreementController& agreement() { return m_agreement; }
    [[nodiscard]] AdminAgentController& adminAgent() { return m_adminAgent; }

    // The window stands and the workspace is open: takes up the last draft where it belongs to this
    // cloud, and lists the others.
    void begin(const QString& lastDraft);
    // Saves what is unsaved. False: wait for keeper().saved() before the program ends.
    [[nodiscard]] bool isSafeToEnd();

Q_SIGNALS:
    // The drafts are known, and whether one is taken up again.
    void begun();

private:
    const WizardServices m_services;
    DraftKeeper m_keeper;
    Connectivity m_connectivity;
    WelcomeController m_welcome;
    SignInController m_signIn;
    PortalController m_portal;
    ProfileController m_profile;
    AgreementController m_agreement;
    AdminAgentController m_adminAgent;
};

} // namespace partnerdesk::wizard
