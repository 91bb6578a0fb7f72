#pragma once

#include "app/flows/enrollment.h"
#include "ui/wizard/connectivity.h"
#include "ui/wizard/draft_keeper.h"
#include "ui/wizard/sign_in_controller.h"
#include "ui/wizard/wizard_services.h"

#include <optional>

namespace partnerdesk::wizard {

class PortalController;

enum class AgreementStage {
    NotEnrolled,         // step 3 comes first
    SignIn,              // nobody is signed in
    GlobalAdministrator, // the signed-in person may not sign
    Loading,
    NotLoaded, // the text could not be had
    Reading,
    Accepting,
    AtPortal,
    Accepted,
};

// What the agreement page shows.
struct AgreementView {
    AgreementStage stage = AgreementStage::NotEnrolled;
    std::optional<domain::AgreementText> text;           // Reading, Accepting
    std::optional<domain::AgreementAcceptance> accepted; // Accepted, once it was read
    QString signerFirstName;                             // proposed
    QString signerLastName;
    QString reader;                // the account that reads it; empty: nobody is signed in
    std::optional<QDateTime> rest; // the service asked for a pause until then; UTC
};

// Step 4: reads the agreement for the company's country in the person's language, and accepts it.
class AgreementController final : public QObject {
    Q_OBJECT

public:
    AgreementController(const WizardServices& services, DraftKeeper& keeper,
                        SignInController& signIn, Connectivity& connectivity,
                        PortalController& portal, QObject* parent = nullptr);

    [[nodiscard]] AgreementView view() const;
    [[nodiscard]] bool isAccepted() const;

    // The page is shown, or the language changed: reads what it needs.
    void enter();
    void accept(const QString& firstName, const QString& lastName);
    void cancel();

Q_SIGNALS:
    void changed();
    void accepted();
    void failed(const partnerdesk::base::Problem& problem);

private:
    void readText();
    void readAcceptance();
    void answered(const base::Result<partner::ProgramAnswer<domain::Draft>>& result);
    void goToPortal();
    void report(const base::Problem& problem);
    void setStage(AgreementStage stage);
    [[nodiscard]] QString textLanguage() const;

    const WizardServices& m_services;
    DraftKeeper& m_keeper;
    SignInController& m_signIn;
    Connectivity& m_connectivity;
    PortalController& m_portal;
    AgreementStage m_stage = AgreementStage::NotEnrolled;
    std::optional<domain::AgreementText> m_text;
    std::optional<domain::AgreementAcceptance> m_accepted;
    base::Operation<partner::ProgramAnswer<domain::AgreementText>> m_reading;
    base::Operation<std::optional<domain::AgreementAcceptance>> m_readingAcceptance;
    base::Operation<partner::ProgramAnswer<domain::Draft>> m_accepting;
};

} // namespace partnerdesk::wizard
