#include "ui/wizard/agreement_controller.h"

#include "ui/wizard/current_cloud.h"
#include "ui/wizard/portal_controller.h"

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

// Asked for "en-US", a service may answer in "en".
bool isSameLanguage(const QString& one, const QString& other) {
    return one.section(u'-', 0, 0).compare(other.section(u'-', 0, 0), Qt::CaseInsensitive) == 0;
}

} // namespace

AgreementController::AgreementController(const WizardServices& services, DraftKeeper& keeper,
                                         SignInController& signIn, Connectivity& connectivity,
                                         PortalController& portal, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(keeper)
    , m_signIn(signIn)
    , m_connectivity(connectivity)
    , m_portal(portal) {
    connect(&m_keeper, &DraftKeeper::opened, this, [this] {
        m_reading.cancel();
        m_text.reset();
        m_accepted.reset();
        setStage(AgreementStage::NotEnrolled);
    });
    connect(&m_connectivity, &Connectivity::changed, this, [this](bool online) {
        if (online && m_stage == AgreementStage::NotLoaded)
            enter();
    });
    m_reading.onRest([this] { Q_EMIT changed(); });
    m_accepting.onRest([this] { Q_EMIT changed(); });
    connect(&m_portal, &PortalController::changed, this, &AgreementController::changed);
    connect(&m_portal, &PortalController::confirmed, this, [this](const domain::PortalStep& step) {
        if (step.kind == u"agreement"_s) {
            enter();
            Q_EMIT accepted();
        }
    });
}

AgreementView AgreementController::view() const {
    const domain::Draft& draft = m_keeper.draft();
    AgreementView view;
    view.stage = m_stage;
    view.text = m_text;
    view.accepted = m_accepted;
    view.rest = m_reading.isRunning() ? m_reading.restsUntil() : m_accepting.restsUntil();
    if (const auto connection = m_signIn.connection()) {
        const domain::Account account = connection->account();
        view.reader = account.objectId.isEmpty() ? account.subject : account.objectId;
    }
    // Who signs is who is signed in; the contact is the next best guess.
    const auto signedIn = m_signIn.signedIn();
    if (!draft.signerFirstName.isEmpty() || !draft.signerLastName.isEmpty()) {
        view.signerFirstName = draft.signerFirstName;
        view.signerLastName = draft.signerLastName;
    } else if (signedIn && !signedIn->person.surname.isEmpty()) {
        view.signerFirstName = signedIn->person.givenName;
        view.signerLastName = signedIn->person.surname;
    } else {
        view.signerFirstName = draft.profile.primaryContact.firstName;
        view.signerLastName = draft.profile.primaryContact.lastName;
    }
    return view;
}

bool AgreementController::isAccepted() const {
    return m_keeper.draft().enrollment == domain::EnrollmentState::AgreementAccepted;
}

void AgreementController::enter() {
    if (m_accepting.isRunning())
        return;
    if (isAccepted()) {
        setStage(AgreementStage::Accepted);
        readAcceptance();
    } else if (m_keeper.draft().enrollment == domain::EnrollmentState::NotEnrolled) {
        setStage(AgreementStage::NotEnrolled);
    } else if (m_signIn.isWithoutConnection()) {
        goToPortal();
    } else if (!m_signIn.connection()) {
        setStage(AgreementStage::SignIn);
    } else if (!m_signIn.isGlobalAdministrator()) {
        setStage(AgreementStage::GlobalAdministrator);
    } else if (!flows::capabilitiesOf(*m_services.cloud.cloud()).program) {
        goToPortal();
    } else if (m_text && isSameLanguage(m_text->language, textLanguage())) {
        setStage(AgreementStage::Reading);
    } else {
        readText();
    }
}

void AgreementController::readText() {
    setStage(AgreementStage::Loading);
    m_reading.start(
        m_services.lanes, m_services.lanes.reads(),
        [connection = m_signIn.connection(), country = m_keeper.draft().profile.address.country,
         language = textLanguage()](const base::CancelToken& cancel,
                                    const base::ProgressCallback&) {
            return flows::agreementText(*connection, country, language, cancel);
        },
        [this, draftId = m_keeper.draft().id](
            const base::Result<partner::ProgramAnswer<domain::AgreementText>>& result) {
            m_connectivity.heard(result);
            if (m_keeper.draft().id != draftId)
                return; // another draft was opened meanwhile
            if (!result) {
                setStage(AgreementStage::NotLoaded);
                report(result.error());
            } else if (const auto* text = std::get_if<domain::AgreementText>(&*result)) {
                m_text = *text;
                setStage(AgreementStage::Reading);
            } else {
                goToPortal();
            }
        });
}

void AgreementController::readAcceptance() {
    if (m_accepted)
        return;
    m_readingAcceptance.start(
        m_services.lanes, m_services.lanes.reads(),
        [&flows = m_services.flows, tenant = m_keeper.draft().tenantId](
            const base::CancelToken&, const base::ProgressCallback&) {
            return flows::lastAcceptance(flows, tenant);
        },
        [this, draftId = m_keeper.draft().id](
            const base::Result<std::optional<domain::AgreementAcceptance>>& result) {
            if (m_keeper.draft().id != draftId)
                return; // another draft was opened meanwhile
            if (!result) {
                report(result.error());
                return;
            }
            m_accepted = *result;
            Q_EMIT changed();
        });
}

void AgreementController::accept(const QString& firstName, const QString& lastName) {
    const auto connection = m_signIn.connection();
    if (m_stage != AgreementStage::Reading || !m_text || !connection)
        return;
    m_keeper.flush();
    setStage(AgreementStage::Accepting);
    m_accepting.start(
        m_services.lanes, m_services.lanes.plan(),
        [&flows = m_services.flows, connection, draft = m_keeper.draft(), text = *m_text, firstName,
         lastName](const base::CancelToken& cancel, const base::ProgressCallback&) {
            return flows::acceptAgreement(flows, *connection, draft, text, firstName, lastName,
                                          cancel);
        },
        [this](const base::Result<partner::ProgramAnswer<domain::Draft>>& result) {
            answered(result);
        });
}

void AgreementController::answered(
    const base::Result<partner::ProgramAnswer<domain::Draft>>& result) {
    m_connectivity.heard(result);
    if (!result) {
        setStage(AgreementStage::Reading);
        report(result.error());
        return;
    }
    const auto* stored = std::get_if<domain::Draft>(&*result);
    if (stored == nullptr) {
        goToPortal();
        return;
    }
    if (stored->id != m_keeper.draft().id)
        return; // another draft was opened meanwhile; this one is stored
    m_keeper.adoptProgress(*stored);
    setStage(AgreementStage::Accepted);
    readAcceptance();
    Q_EMIT accepted();
}

void AgreementController::cancel() {
    m_reading.cancel();
    m_accepting.cancel();
}

void AgreementController::goToPortal() {
    setStage(AgreementStage::AtPortal);
    m_portal.begin(u"agreement"_s, m_signIn.portalAccount());
}

void AgreementController::report(const base::Problem& problem) {
    if (problem.kind == base::ProblemKind::SignInNeeded) {
        m_signIn.forget();
        enter(); // shows the way to the sign-in
    }
    if (problem.kind != base::ProblemKind::Cancelled)
        Q_EMIT failed(problem);
}

void AgreementController::setStage(AgreementStage stage) {
    m_stage = stage;
    Q_EMIT changed();
}

QString AgreementController::textLanguage() const {
    return m_services.language().startsWith(u"zh"_s) ? u"zh-CN"_s : u"en-US"_s;
}

} // namespace partnerdesk::wizard
