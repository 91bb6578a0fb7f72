#pragma once

#include "app/flows/admin_agent_check.h"
#include "ui/wizard/connectivity.h"
#include "ui/wizard/draft_keeper.h"
#include "ui/wizard/sign_in_controller.h"
#include "ui/wizard/ui_relay.h"
#include "ui/wizard/wizard_services.h"

#include <memory>
#include <optional>
#include <vector>

namespace partnerdesk::wizard {

// What the page of step 5 shows.
struct AdminAgentView {
    bool signedIn = false;
    bool running = false;
    std::vector<flows::Check> checks; // as far as known
    QDateTime checked;                // of the last complete run; UTC, invalid before
    bool adding = false;              // "Add me as Admin agent" is under way
    bool consenting = false;          // its browser page, which asks for consent, is waited for
    bool beingApplied = false;        // the directory does not show it yet
    bool resending = false;
    std::optional<QDateTime> rest; // the service asked for a pause until then; UTC
};

// How many of each; for the summary line and the Finish button.
struct CheckCounts {
    int passed = 0;
    int advice = 0;
    int actionNeeded = 0;
    int unknown = 0;
    int blocking = 0; // of those that need action: without them the account cannot be worked with
    int notRun = 0;   // of those that are unknown: they block as well until they could run

    friend bool operator==(const CheckCounts&, const CheckCounts&) = default;
};
[[nodiscard]] CheckCounts countChecks(const std::vector<flows::Check>& checks);

// Step 5: runs the checks and mends what can be mended from here.
class AdminAgentController final : public QObject {
    Q_OBJECT

public:
    AdminAgentController(const WizardServices& services, DraftKeeper& keeper,
                         SignInController& signIn, Connectivity& connectivity,
                         QObject* parent = nullptr);

    [[nodiscard]] AdminAgentView view() const;
    // Whoever is signed in now was checked, and nothing that blocks is left.
    [[nodiscard]] bool mayFinish() const;

    void run();
    void addMe();
    void resendMail();
    // After consentWanted(): asks for it in the browser; once given, the change is made after all.
    void askConsent();
    void cancel();
    [[nodiscard]] bool needs(flows::CheckFix fix) const;

Q_SIGNALS:
    // The first change of a tenant needs the consent of who is signed in; nothing was changed.
    void consentWanted();
    void changed();
    void mailResent();
    void failed(const partnerdesk::base::Problem& problem);

private:
    [[nodiscard]] const base::Problem* firstOf(base::ProblemKind kind) const;
    [[nodiscard]] bool isRunning() const { return m_running.isRunning() && m_checkedFor; }
    void startChecks();
    void onChecked(const flows::Check& check);
    void onSignInChanged();
    void forgetChecks();
    void report(const base::Problem& problem);

    const WizardServices& m_services;
    SignInController& m_signIn;
    Connectivity& m_connectivity;
    std::vector<flows::Check> m_checks;
    QDateTime m_checked;
    // Whose checks these are, known or running; null: nobody's.
    std::shared_ptr<const flows::Connection> m_checkedFor;
    bool m_asked = false; // for consent, in the browser
    bool m_beingApplied = false;
    UiRelay m_relay;
    base::Operation<std::vector<flows::Check>> m_running;
    base::Operation<std::monostate> m_adding;
    base::Operation<std::monostate> m_resending;
};

} // namespace partnerdesk::wizard
