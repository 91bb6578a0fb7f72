#include "ui/wizard/profile_controller.h"

#include "ui/wizard/current_cloud.h"
#include "ui/wizard/portal_controller.h"

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

ProfileController::ProfileController(const WizardServices& services, DraftKeeper& keeper,
                                     SignInController& signIn, Connectivity& connectivity,
                                     PortalController& portal, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(keeper)
    , m_signIn(signIn)
    , m_connectivity(connectivity)
    , m_portal(portal) {
    connect(&m_keeper, &DraftKeeper::opened, this, &ProfileController::onDraftOpened);
    connect(&m_signIn, &SignInController::signedInForDraft, this, &ProfileController::prefill);
    connect(&m_signIn, &SignInController::changed, this, &ProfileController::changed);
    connect(&m_connectivity, &Connectivity::changed, this, [this](bool online) {
        if (online && m_lacksPrefill)
            prefill();
        Q_EMIT changed();
    });
    m_checking.onRest([this] { Q_EMIT changed(); });
    m_enrolling.onRest([this] { Q_EMIT changed(); });
    connect(&m_portal, &PortalController::changed, this, &ProfileController::onPortalChanged);
    connect(&m_portal, &PortalController::confirmed, this, [this](const domain::PortalStep& step) {
        if (step.kind == u"enroll"_s) {
            setStage(EnrollStage::Enrolled);
            Q_EMIT enrolled();
        }
    });
}

EnrollView ProfileController::view() const {
    const domain::Draft& draft = m_keeper.draft();
    const auto& cloud = m_services.cloud.cloud();
    return {.stage = m_stage,
            .profile = draft.profile,
            .handsOver = cloud && !flows::capabilitiesOf(*cloud).program,
            .verdict = m_verdict,
            .submitted = draft.submitted,
            .mpnId = draft.mpnId,
            .rest = m_checking.isRunning() ? m_checking.restsUntil() : m_enrolling.restsUntil()};
}

EnrollBlock ProfileController::block(int errorCount) const {
    if (m_stage == EnrollStage::CheckingAddress || m_stage == EnrollStage::Enrolling)
        return EnrollBlock::Busy;
    if (errorCount > 0)
        return EnrollBlock::Issues;
    if (!m_connectivity.isOnline())
        return EnrollBlock::Offline;
    if (m_signIn.isWithoutConnection())
        return EnrollBlock::None;
    if (!m_signIn.connection())
        return EnrollBlock::SignIn;
    return m_signIn.isGlobalAdministrator() ? EnrollBlock::None : EnrollBlock::GlobalAdministrator;
}

void ProfileController::edited(const domain::CompanyProfile& profile) {
    m_keeper.edit([&profile](domain::Draft& draft) {
        draft.profile = profile;
        if (!draft.renamed)
            draft.name = profile.legalName;
    });
}

void ProfileController::focusMoved(const QString& field) {
    m_keeper.edit([&field](domain::Draft& draft) { draft.focusField = field; });
}

QMap<QString, QString> ProfileController::contactFromMe() const {
    const auto signedIn = m_signIn.signedIn();
    if (!signedIn)
        return {};
    const domain::User& me = signedIn->person;
    QMap<QString, QString> values{{domain::field::kFirstName, me.givenName},
                                  {domain::field::kLastName, me.surname},
                                  {domain::field::kEmail, me.mail}};
    values.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    return values;
}

void ProfileController::loadCountries() {
    if (m_countries || m_loading.isRunning())
        return;
    m_loading.start(
        m_services.lanes, m_services.lanes.reads(),
        [](const base::CancelToken&, const base::ProgressCallback&) {
            return domain::CountryCatalogue::builtIn();
        },
        [this](base::Result<domain::CountryCatalogue> result) {
            if (!result) {
                report(result.error());
                return;
            }
            m_countries = std::make_shared<const domain::CountryCatalogue>(*std::move(result));
            Q_EMIT countriesLoaded();
        });
}

void ProfileController::prefill() {
    const auto connection = m_signIn.connection();
    if (!connection || m_keeper.draft().enrollment != domain::EnrollmentState::NotEnrolled)
        return;
    m_prefilling.start(
        m_services.lanes, m_services.lanes.reads(),
        [connection](const base::CancelToken& cancel, const base::ProgressCallback&) {
            return flows::knownCompany(*connection, cancel);
        },
        [this, draftId = m_keeper.draft().id](const base::Result<flows::KnownCompany>& known) {
            m_connectivity.heard(known);
            if (m_keeper.draft().id != draftId)
                return;
            m_lacksPrefill = !known;
            if (known)
                take(*known);
            else
                report(known.error()); // the form works without
        });
}

// The form is filled anew only for something new: the person may be typing in it.
void ProfileController::take(const flows::KnownCompany& known) {
    setOldMembership(known.oldMembership);
    const domain::Draft before = m_keeper.draft();
    m_keeper.edit([&known](domain::Draft& draft) { flows::fillIn(draft, known.profile); });
    if (known.registered && m_stage != EnrollStage::Enrolling)
        adopt(*known.registered);
    const domain::Draft& now = m_keeper.draft();
    if (now.profile != before.profile || now.prefilled != before.prefilled)
        Q_EMIT prefilled();
}

void ProfileController::adopt(const flows::RegisteredCompany& company) {
    m_keeper.edit([&company](domain::Draft& draft) { flows::adopt(draft, company); });
    m_keeper.flush();
    m_checking.cancel();
    setStage(restingStage());
}

void ProfileController::setOldMembership(const std::optional<domain::OldMembership>& old) {
    if (old == m_oldMembership)
        return;
    m_oldMembership = old;
    Q_EMIT oldMembershipChanged();
}

void ProfileController::prepare() {
    const auto connection = m_signIn.connection();
    if (!connection || m_services.cloud.cloud()->partnerCenter.isEmpty()) {
        setStage(EnrollStage::Summary);
        return;
    }
    m_addressUncheckable = false;
    setStage(EnrollStage::CheckingAddress);
    m_checking.start(
        m_services.lanes, m_services.lanes.reads(),
        [connection, address = m_keeper.draft().profile.address](const base::CancelToken& cancel,
                                                                 const base::ProgressCallback&) {
            return flows::checkAddress(*connection, address, cancel);
        },
        [this](const base::Result<partner::AddressVerdict>& result) { addressChecked(result); });
}

void ProfileController::addressChecked(const base::Result<partner::AddressVerdict>& result) {
    m_connectivity.heard(result);
    if (m_stage != EnrollStage::CheckingAddress)
        return; // nobody waits for it any more
    if (!result) {
        using enum base::ProblemKind;
        const base::ProblemKind kind = result.error().kind;
        // A refusal that names no field cannot be mended in the form.
        const bool atField = kind == InvalidInput && !result.error().field.isEmpty();
        m_addressUncheckable =
            kind != Cancelled && kind != Offline && kind != SignInNeeded && !atField;
        setStage(EnrollStage::Editing);
        report(result.error());
        return;
    }
    m_verdict = *result;
    const bool nothingToSay =
        m_verdict.valid &&
        (!m_verdict.suggestion || *m_verdict.suggestion == m_keeper.draft().profile.address);
    setStage(nothingToSay ? EnrollStage::Summary : EnrollStage::AddressToConfirm);
}

void ProfileController::takeSuggestedAddress() {
    if (!m_verdict.suggestion)
        return;
    m_keeper.edit([this](domain::Draft& draft) { draft.profile.address = *m_verdict.suggestion; });
    Q_EMIT prefilled();
    setStage(EnrollStage::Summary);
}

void ProfileController::keepTypedAddress() {
    setStage(EnrollStage::Summary);
}

void ProfileController::skipAddressCheck() {
    if (m_stage == EnrollStage::Editing && m_addressUncheckable)
        setStage(EnrollStage::Summary);
}

// A step that was open when the program ended is gone on with.
void ProfileController::resumeAtPortal() {
    const auto& cloud = m_services.cloud.cloud();
    if (m_stage == EnrollStage::Editing && restingStage() == EnrollStage::Editing && cloud &&
        !hasProgram())
        m_portal.resume(u"enroll"_s, m_signIn.portalAccount());
}

void ProfileController::onPortalChanged() {
    const bool open = m_portal.view() && m_portal.view()->step.kind == u"enroll"_s;
    if (m_stage == EnrollStage::AtPortal && !m_portal.view())
        setStage(restingStage());
    else if (m_stage == EnrollStage::Editing && open)
        setStage(EnrollStage::AtPortal);
}

void ProfileController::backToEditing() {
    m_checking.cancel();
    if (m_stage == EnrollStage::AtPortal)
        m_portal.leave();
    setStage(restingStage());
}

void ProfileController::enroll() {
    if (m_stage != EnrollStage::Summary || m_enrolling.isRunning())
        return;
    m_keeper.flush();
    if (!hasProgram()) {
        setStage(EnrollStage::AtPortal);
        m_portal.begin(u"enroll"_s, m_signIn.portalAccount());
        return;
    }
    const auto connection = m_signIn.connection();
    if (!connection)
        return;
    setStage(EnrollStage::Enrolling);
    m_enrolling.start(
        m_services.lanes, m_services.lanes.plan(),
        [&flows = m_services.flows, connection,
         draft = m_keeper.draft()](const base::CancelToken& cancel, const base::ProgressCallback&) {
            return flows::enroll(flows, *connection, draft, cancel);
        },
        [this](const base::Result<partner::ProgramAnswer<domain::Draft>>& result) {
            answered(result);
        });
}

void ProfileController::answered(
    const base::Result<partner::ProgramAnswer<domain::Draft>>& result) {
    m_connectivity.heard(result);
    if (!result) {
        const bool atField = result.error().kind == base::ProblemKind::InvalidInput;
        setStage(atField ? EnrollStage::Editing : EnrollStage::Summary);
        report(result.error());
        return;
    }
    if (const auto* stored = std::get_if<domain::Draft>(&*result)) {
        if (stored->id != m_keeper.draft().id)
            return; // another draft was opened meanwhile; this one is stored
        // Somebody else may have enrolled it with another profile.
        const bool another = stored->profile != m_keeper.draft().profile;
        m_keeper.edit([stored](domain::Draft& draft) { draft.profile = stored->profile; });
        m_keeper.adoptProgress(*stored);
        if (another)
            Q_EMIT prefilled();
        setStage(EnrollStage::Enrolled);
        Q_EMIT enrolled();
        return;
    }
    setStage(EnrollStage::AtPortal);
    m_portal.begin(u"enroll"_s, m_signIn.portalAccount());
}

void ProfileController::cancel() {
    m_checking.cancel();
    m_enrolling.cancel();
}

void ProfileController::report(const base::Problem& problem) {
    if (problem.kind == base::ProblemKind::SignInNeeded)
        m_signIn.forget();
    if (problem.kind != base::ProblemKind::Cancelled)
        Q_EMIT failed(problem);
}

void ProfileController::onDraftOpened() {
    m_checking.cancel();
    m_lacksPrefill = false;
    m_addressUncheckable = false;
    setOldMembership(std::nullopt);
    setStage(restingStage());
}

void ProfileController::setStage(EnrollStage stage) {
    m_stage = stage;
    Q_EMIT changed();
}

bool ProfileController::hasProgram() const {
    const auto& cloud = m_services.cloud.cloud();
    return cloud && flows::capabilitiesOf(*cloud).program;
}

EnrollStage ProfileController::restingStage() const {
    return m_keeper.draft().enrollment == domain::EnrollmentState::NotEnrolled
               ? EnrollStage::Editing
               : EnrollStage::Enrolled;
}

} // namespace partnerdesk::wizard
