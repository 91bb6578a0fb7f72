#pragma once

#include "app/flows/enrollment.h"
#include "app/flows/known_company.h"
#include "ui/wizard/connectivity.h"
#include "ui/wizard/draft_keeper.h"
#include "ui/wizard/sign_in_controller.h"
#include "ui/wizard/wizard_services.h"

#include <memory>
#include <optional>

namespace partnerdesk::wizard {

class PortalController;

enum class EnrollStage {
    Editing,
    CheckingAddress,
    AddressToConfirm, // the service has something to say about the address
    Summary,          // shows what will be sent
    Enrolling,
    AtPortal, // this cloud has no interface for it: a portal step
    Enrolled,
};

// What the profile page shows besides the form.
struct EnrollView {
    EnrollStage stage = EnrollStage::Editing;
    domain::CompanyProfile profile; // as it will be sent
    bool handsOver = false;         // typed in at the portal: this cloud takes no enrollment
    partner::AddressVerdict verdict;
    QDateTime submitted; // Enrolled; UTC
    QString mpnId;
    std::optional<QDateTime> rest; // the service asked for a pause until then; UTC
};

// Why "Enroll now" cannot be pressed. Every one has a place where it is put right.
enum class EnrollBlock { None, Issues, SignIn, GlobalAdministrator, Offline, Busy };

// Step 3: keeps the profile in the draft, prefills it, and enrolls the company: address check,
// summary, enrollment.
class ProfileController final : public QObject {
    Q_OBJECT

public:
    ProfileController(const WizardServices& services, DraftKeeper& keeper, SignInController& signIn,
                      Connectivity& connectivity, PortalController& portal,
                      QObject* parent = nullptr);

    [[nodiscard]] EnrollView view() const;
    [[nodiscard]] EnrollBlock block(int errorCount) const;

    // Null until they were loaded.
    [[nodiscard]] std::shared_ptr<const domain::CountryCatalogue> countries() const {
        return m_countries;
    }
    void loadCountries();
    // Of the signed-in tenant, in the closed Partner Membership Center.
    [[nodiscard]] const std::optional<domain::OldMembership>& oldMembership() const {
        return m_oldMembership;
    }

    void edited(const domain::CompanyProfile& profile);
    void focusMoved(const QString& field);
    // Values of the signed-in person by field id; empty when nobody is signed in.
    [[nodiscard]] QMap<QString, QString> contactFromMe() const;

    // From Editing: asks the service about the address, then shows the summary.
    void prepare();
    void takeSuggestedAddress();
    void keepTypedAddress();
    // The service could not check the address just now. The enrollment does not depend on it:
    // Microsoft verifies the address itself afterwards.
    [[nodiscard]] bool isAddressUncheckable() const { return m_addressUncheckable; }
    void skipAddressCheck();
    void backToEditing();
    // What the tenant and the service know could not be asked for.
    [[nodiscard]] bool lacksPrefill() const { return m_lacksPrefill; }
    void prefill();
    void resumeAtPortal();
    // From Summary: enrolls.
    void enroll();
    void cancel();

Q_SIGNALS:
    void changed();
    void countriesLoaded();
    void prefilled(); // the draft's profile got values from outside
    void enrolled();
    void oldMembershipChanged();
    void failed(const partnerdesk::base::Problem& problem);

private:
    void onDraftOpened();
    void onPortalChanged();
    void take(const flows::KnownCompany& known);
    void adopt(const flows::RegisteredCompany& company);
    void setOldMembership(const std::optional<domain::OldMembership>& old);
    void addressChecked(const base::Result<partner::AddressVerdict>& result);
    void answered(const base::Result<partner::ProgramAnswer<domain::Draft>>& result);
    void report(const base::Problem& problem);
    void setStage(EnrollStage stage);
    [[nodiscard]] bool hasProgram() const;
    [[nodiscard]] EnrollStage restingStage() const;

    const WizardServices& m_services;
    DraftKeeper& m_keeper;
    SignInController& m_signIn;
    Connectivity& m_connectivity;
    PortalController& m_portal;
    EnrollStage m_stage = EnrollStage::Editing;
    partner::AddressVerdict m_verdict;
    std::shared_ptr<const domain::CountryCatalogue> m_countries;
    std::optional<domain::OldMembership> m_oldMembership;
    bool m_lacksPrefill = false;
    bool m_addressUncheckable = false;
    base::Operation<domain::CountryCatalogue> m_loading;
    base::Operation<flows::KnownCompany> m_prefilling;
    base::Operation<partner::AddressVerdict> m_checking;
    base::Operation<partner::ProgramAnswer<domain::Draft>> m_enrolling;
};

} // namespace partnerdesk::wizard
