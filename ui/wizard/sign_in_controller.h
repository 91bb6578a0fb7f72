#pragma once

#include "app/flows/tenant_sign_in.h"
#include "ui/wizard/connectivity.h"
#include "ui/wizard/draft_keeper.h"
#include "ui/wizard/session_dropper.h"
#include "ui/wizard/ui_relay.h"
#include "ui/wizard/wizard_services.h"

#include <optional>

namespace partnerdesk::wizard {

enum class SignInPhase {
    ServiceStarting, // the practice service is not up yet
    NoClientId,      // a live cloud that does not know this program yet
    Idle,
    Resuming, // takes up the kept session
    Browser,  // waits for the reply of the browser
    Code,     // waits for the device code to be entered elsewhere
    CheckingAgain,
    WrongTenant,  // signed in, but this draft belongs to another tenant
    TenantUnread, // signed in, but what the tenant is could not be read
    SignedIn,
    Consenting, // signed in; the browser asks whether a change is allowed
};

// What the sign-in page shows.
struct SignInView {
    SignInPhase phase = SignInPhase::Idle;
    QUrl browserUrl;                             // Browser: for "Open again" and "Copy link"
    QDateTime deadline;                          // Browser, Code; UTC
    auth::DevicePrompt prompt;                   // Code; empty until the service answered
    std::optional<flows::TenantSignIn> signedIn; // from CheckingAgain on
    std::optional<base::Problem> notKept;        // signed in for this run only, and why
    QString draftTenant;                         // the domain the draft belongs to; may be empty
    bool draftEnrolled = false;                  // WrongTenant: and stays with
    QUrl signUp;                                 // where a tenant can be made; empty: nowhere
    bool offersNewTenant = false;                // there, or as a portal step
    std::optional<base::Problem> cloudProblem;   // ServiceStarting: why it will not
    std::optional<QDateTime> rest;               // the service asked for a pause until then; UTC
};

// Step 2: signs in, by browser or device code, and knows who is signed in for the open draft.
class SignInController final : public QObject {
    Q_OBJECT

public:
    SignInController(const WizardServices& services, DraftKeeper& keeper,
                     Connectivity& connectivity, QObject* parent = nullptr);

    [[nodiscard]] SignInView view() const;
    // Null until someone is signed in for this draft's tenant.
    [[nodiscard]] std::shared_ptr<const flows::Connection> connection() const;
    [[nodiscard]] bool isGlobalAdministrator() const;
    [[nodiscard]] std::optional<flows::TenantSignIn> signedIn() const;

    // The user name to sign in with at the portal: who is signed in, else who was for this tenant.
    [[nodiscard]] domain::Account portalAccount() const;

    // The next sign-in begins with this user name (a tenant that was just made).
    void suggestAccount(const QString& userName) { m_suggested = userName; }
    void signIn();
    void signInWithOtherAccount();
    void signInWithCode();
    // Asks the one who is signed in, in the browser, for what a service refused for want of
    // consent. Stays signed in meanwhile: changed() with another connection once it is given.
    void askConsent();
    void openAgain();
    void cancel();
    void checkAgain();
    // WrongTenant: the draft moves to the tenant that is signed in; where the company is enrolled
    // already, a new one with its profile begins there.
    void useTenantForDraft();
    // Takes up the session kept for the draft's tenant; quiet when there is none.
    void resume();
    // The keychain may be unlocked by now: keeps the session across restarts.
    void keepAgain();
    // A live cloud without client id: goes on with portal steps alone; nothing can be verified.
    void continueWithoutConnection();
    [[nodiscard]] bool isWithoutConnection() const;
    // The session ended (a flow met SignInNeeded): who was signed in must sign in anew.
    void forget();

Q_SIGNALS:
    void changed();
    void signedInForDraft();
    void failed(const partnerdesk::base::Problem& problem);
    // There may be a session to take up behind the keychain's lock: resume() tries again.
    void keychainLocked(const partnerdesk::base::Problem& problem);

private:
    enum class Way { Browser, Code };
    void start(Way way, bool selectAccount, SignInPhase inBrowser = SignInPhase::Browser);
    [[nodiscard]] bool isSignedInHere() const;
    void run(base::Operation<flows::TenantSignIn>::Work work, SignInPhase phase);
    void finished(base::Result<flows::TenantSignIn> result);
    void take(const flows::TenantSignIn& result);
    // The account is not taken for any draft, or no longer the one to go on with.
    void drop(const domain::Account& account, const QString& cloudId);
    void leaveSignedIn();
    void onCloudChanged();
    void onDraftOpened();
    void setPhase(SignInPhase phase);
    [[nodiscard]] SignInPhase restingPhase() const;
    [[nodiscard]] bool isWrongTenant() const;
    [[nodiscard]] bool isDraftEnrolled() const;
    [[nodiscard]] QString replyLanguage() const;

    const WizardServices& m_services;
    DraftKeeper& m_keeper;
    Connectivity& m_connectivity;
    bool m_resuming = false;
    bool m_resumesLater = false; // there was no network for it
    QString m_suggested;
    QUrl m_browserUrl;
    QDateTime m_deadline;
    auth::DevicePrompt m_prompt;
    std::optional<flows::TenantSignIn> m_signedIn;
    SignInPhase m_phase; // after what it is made of
    QString m_signedInCloud;
    QString m_wantedClaims;     // a service asked them of the next sign-in
    QStringList m_wantedScopes; // consent to them is missing
    UiRelay m_relay;
    base::Operation<flows::TenantSignIn> m_signingIn;
    base::Operation<std::monostate> m_opening;
    base::Operation<std::monostate> m_keeping;
    SessionDropper m_dropper;
};

} // namespace partnerdesk::wizard
