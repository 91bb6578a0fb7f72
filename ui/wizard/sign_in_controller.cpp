#include "ui/wizard/sign_in_controller.h"

#include "ui/wizard/current_cloud.h"

#include <utility>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

// Names may change between two sign-ins.
bool isSame(const domain::Account& left, const domain::Account& right) {
    return left.issuer == right.issuer && left.subject == right.subject &&
           left.tenantId == right.tenantId && left.objectId == right.objectId;
}

} // namespace

SignInController::SignInController(const WizardServices& services, DraftKeeper& keeper,
                                   Connectivity& connectivity, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(keeper)
    , m_connectivity(connectivity)
    , m_phase(restingPhase())
    , m_dropper(services.flows, services.lanes) {
    connect(&m_services.cloud, &CurrentCloud::changed, this, &SignInController::onCloudChanged);
    connect(&m_keeper, &DraftKeeper::opened, this, &SignInController::onDraftOpened);
    connect(&m_connectivity, &Connectivity::changed, this, [this](bool online) {
        if (!online)
            return;
        if (std::exchange(m_resumesLater, false))
            resume();
        else if (m_phase == SignInPhase::TenantUnread &&
                 m_signedIn->unread->kind == base::ProblemKind::Offline)
            checkAgain();
    });
    m_signingIn.onRest([this] { Q_EMIT changed(); });
}

SignInView SignInController::view() const {
    SignInView view;
    view.phase = m_phase;
    view.browserUrl = m_browserUrl;
    view.deadline = m_deadline;
    view.prompt = m_prompt;
    view.signedIn = m_signedIn;
    const domain::Draft& draft = m_keeper.draft();
    view.draftTenant = draft.tenantDomain.isEmpty() ? draft.tenantId : draft.tenantDomain;
    view.draftEnrolled = isDraftEnrolled();
    if (m_signedIn)
        view.notKept = m_signedIn->session->whyNotKept();
    if (const auto& cloud = m_services.cloud.cloud()) {
        view.signUp = cloud->signUp;
        view.offersNewTenant = !cloud->signUp.isEmpty() || !flows::capabilitiesOf(*cloud).program;
    }
    view.cloudProblem = m_services.cloud.problem();
    view.rest = m_signingIn.restsUntil();
    return view;
}

std::shared_ptr<const flows::Connection> SignInController::connection() const {
    const bool here = isSignedInHere() || m_phase == SignInPhase::CheckingAgain;
    return here && m_signedIn ? m_signedIn->connection : nullptr;
}

bool SignInController::isSignedInHere() const {
    return m_phase == SignInPhase::SignedIn || m_phase == SignInPhase::Consenting;
}

bool SignInController::isGlobalAdministrator() const {
    return isSignedInHere() && m_signedIn &&
           m_signedIn->globalAdmin == flows::GlobalAdminState::Yes;
}

std::optional<flows::TenantSignIn> SignInController::signedIn() const {
    return isSignedInHere() ? m_signedIn : std::nullopt;
}

domain::Account SignInController::portalAccount() const {
    if (const auto here = connection())
        return here->account();
    const auto known = m_services.knownAccount();
    const QString& tenant = m_keeper.draft().tenantId;
    return known && !tenant.isEmpty() && known->account.tenantId == tenant ? known->account
                                                                           : domain::Account();
}

void SignInController::signIn() {
    start(Way::Browser, false);
}

void SignInController::signInWithOtherAccount() {
    start(Way::Browser, true);
}

void SignInController::signInWithCode() {
    start(Way::Code, false);
}

void SignInController::askConsent() {
    if (m_phase != SignInPhase::SignedIn || !m_signedIn || !m_signedIn->connection)
        return;
    m_wantedScopes = m_signedIn->connection->session().wantedScopes();
    m_suggested = m_signedIn->account.userName;
    start(Way::Browser, false, SignInPhase::Consenting);
}

void SignInController::start(Way way, bool selectAccount, SignInPhase inBrowser) {
    const auto& cloud = m_services.cloud.cloud();
    if (!cloud || cloud->clientId.isEmpty())
        return;
    auth::SignInRequest request;
    request.cloud = *cloud;
    request.selectAccount = selectAccount;
    request.language = replyLanguage();
    request.claims = m_wantedClaims;
    request.timeLimit = m_services.signInLimit;
    request.extraScopes = m_wantedScopes;
    if (!m_suggested.isEmpty() && !selectAccount) {
        request.loginHint = m_suggested;
    } else if (!selectAccount) { // another account may belong to another tenant
        request.tenant = m_keeper.draft().tenantId;
        const auto known = m_services.knownAccount();
        if (known && known->cloud == cloud->id && known->account.tenantId == request.tenant)
            request.loginHint = known->account.userName;
    }
    m_browserUrl.clear();
    m_prompt = {};
    m_deadline = m_services.flows.clock.now().addSecs(request.timeLimit.count());
    const flows::Services& flows = m_services.flows;
    if (way == Way::Browser) {
        const auto opened = m_relay.to<QUrl>([this](const QUrl& url) {
            m_browserUrl = url;
            Q_EMIT changed();
        });
        run(
            [&flows, request, opened](const base::CancelToken& cancel,
                                      const base::ProgressCallback&) {
                return flows::signIn(flows, request, opened, cancel);
            },
            inBrowser);
        return;
    }
    const auto prompted = m_relay.to<auth::DevicePrompt>([this](const auth::DevicePrompt& prompt) {
        m_prompt = prompt;
        m_deadline = prompt.expires;
        Q_EMIT changed();
    });
    run(
        [&flows, request, prompted](const base::CancelToken& cancel,
                                    const base::ProgressCallback&) {
            return flows::signInWithCode(flows, request, prompted, cancel);
        },
        SignInPhase::Code);
}

void SignInController::run(base::Operation<flows::TenantSignIn>::Work work, SignInPhase phase) {
    setPhase(phase);
    m_signingIn.start(
        m_services.lanes, m_services.lanes.signIn(), std::move(work),
        [this](base::Result<flows::TenantSignIn> result) { finished(std::move(result)); });
}

void SignInController::finished(base::Result<flows::TenantSignIn> result) {
    const bool wasResuming = std::exchange(m_resuming, false);
    m_resumesLater = wasResuming && !result && result.error().kind == base::ProblemKind::Offline;
    m_connectivity.heard(flows::connectedOnly(result));
    if (result) {
        take(*result);
        return;
    }
    const base::ProblemKind kind = result.error().kind;
    if (m_phase == SignInPhase::CheckingAgain && kind == base::ProblemKind::SignInNeeded)
        forget();
    else
        setPhase(restingPhase());
    const bool quiet = kind == base::ProblemKind::Cancelled ||
                       (wasResuming && kind == base::ProblemKind::SignInNeeded);
    if (wasResuming && kind == base::ProblemKind::KeychainLocked)
        Q_EMIT keychainLocked(result.error());
    else if (!quiet)
        Q_EMIT failed(result.error());
}

void SignInController::take(const flows::TenantSignIn& result) {
    if (m_signedIn && !isSame(m_signedIn->account, result.account))
        leaveSignedIn();
    m_signedIn = result;
    m_wantedClaims.clear();
    m_wantedScopes.clear();
    m_suggested.clear();
    m_signedInCloud = m_services.cloud.id();
    if (result.unread) {
        setPhase(SignInPhase::TenantUnread);
        Q_EMIT failed(*result.unread);
    } else if (isWrongTenant()) {
        setPhase(SignInPhase::WrongTenant);
    } else {
        useTenantForDraft();
    }
}

bool SignInController::isWrongTenant() const {
    const QString& wanted = m_keeper.draft().tenantId;
    return m_signedIn && !wanted.isEmpty() && wanted != m_signedIn->tenant.id;
}

bool SignInController::isDraftEnrolled() const {
    const domain::Draft& draft = m_keeper.draft();
    return draft.enrollment != domain::EnrollmentState::NotEnrolled || !draft.mpnId.isEmpty() ||
           draft.submitted.isValid();
}

void SignInController::useTenantForDraft() {
    if (!m_signedIn)
        return;
    const auto moveTo = [tenant = m_signedIn->tenant](domain::Draft& draft) {
        draft.tenantId = tenant.id;
        draft.tenantDomain = tenant.defaultDomain;
        draft.tenantName = tenant.displayName;
    };
    // An enrollment is one tenant's for good: the other tenant gets a draft of its own.
    if (isWrongTenant() && isDraftEnrolled()) {
        domain::Draft copy = flows::copyOf(m_keeper.draft());
        copy.step = domain::WizardStep::SignIn;
        moveTo(copy);
        m_keeper.openNew(std::move(copy));
    } else {
        m_keeper.edit(moveTo);
        m_keeper.flush();
    }
    const auto before = m_services.knownAccount();
    if (before && before->cloud == m_signedInCloud && !isSame(before->account, m_signedIn->account))
        drop(before->account, before->cloud);
    m_services.keepAccount({.account = m_signedIn->account, .cloud = m_signedInCloud});
    setPhase(SignInPhase::SignedIn);
    Q_EMIT signedInForDraft();
}

// The account that is kept for the next start stays in the keychain, any other leaves it.
void SignInController::leaveSignedIn() {
    const auto known = m_services.knownAccount();
    if (m_signedIn && !(known && isSame(known->account, m_signedIn->account)))
        drop(m_signedIn->account, m_signedInCloud);
    m_signedIn.reset();
}

void SignInController::drop(const domain::Account& account, const QString& cloudId) {
    const auto& cloud = m_services.cloud.cloud();
    if (!cloud || cloud->id != cloudId)
        return;
    m_dropper.drop(*cloud, account);
}

void SignInController::openAgain() {
    const bool waits = m_phase == SignInPhase::Browser || m_phase == SignInPhase::Consenting;
    if (!waits || m_browserUrl.isEmpty())
        return;
    m_opening.start(
        m_services.lanes, m_services.lanes.reads(),
        [&browser = m_services.flows.browser,
         url = m_browserUrl](const base::CancelToken&,
                             const base::ProgressCallback&) -> base::Result<std::monostate> {
            if (!browser.open(url))
                return base::fail(
                    {.kind = base::ProblemKind::Misconfigured, .key = u"signIn.noBrowser"_s});
            return std::monostate();
        },
        [this](const base::Result<std::monostate>& result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
}

void SignInController::cancel() {
    m_signingIn.cancel();
}

void SignInController::checkAgain() {
    if (m_phase != SignInPhase::SignedIn && m_phase != SignInPhase::TenantUnread)
        return;
    run(
        [&flows = m_services.flows, signedIn = *m_signedIn, language = replyLanguage()](
            const base::CancelToken& cancel, const base::ProgressCallback&) {
            return flows::checkAgain(flows, signedIn, language, cancel);
        },
        SignInPhase::CheckingAgain);
}

void SignInController::resume() {
    const auto known = m_services.knownAccount();
    const auto& cloud = m_services.cloud.cloud();
    const QString& tenant = m_keeper.draft().tenantId;
    const bool worthTrying = m_phase == SignInPhase::Idle && known && cloud &&
                             known->cloud == cloud->id && m_keeper.draft().cloud == cloud->id &&
                             !tenant.isEmpty();
    // Accounts of a provider without tenants name none.
    const bool ofThisTenant =
        worthTrying && (known->account.tenantId.isEmpty() || known->account.tenantId == tenant);
    if (!ofThisTenant)
        return;
    m_resuming = true;
    run(
        [&flows = m_services.flows, cloud = *cloud, account = known->account,
         language = replyLanguage()](const base::CancelToken& cancel,
                                     const base::ProgressCallback&) {
            return flows::resume(flows, cloud, account, language, cancel);
        },
        SignInPhase::Resuming);
}

void SignInController::keepAgain() {
    if (!m_signedIn || m_keeping.isRunning())
        return;
    m_keeping.start(
        m_services.lanes, m_services.lanes.signIn(),
        [session =
             m_signedIn->session](const base::CancelToken& cancel,
                                  const base::ProgressCallback&) -> base::Result<std::monostate> {
            if (const base::Status kept = session->keepAgain(cancel); !kept)
                return base::fail(kept.error());
            return std::monostate();
        },
        [this](const base::Result<std::monostate>& result) {
            Q_EMIT changed();
            if (!result && result.error().kind != base::ProblemKind::Cancelled)
                Q_EMIT failed(result.error());
        });
}

void SignInController::continueWithoutConnection() {
    m_keeper.edit([](domain::Draft& draft) { draft.withoutConnection = true; });
    Q_EMIT changed();
}

bool SignInController::isWithoutConnection() const {
    return m_keeper.draft().withoutConnection && m_phase == SignInPhase::NoClientId;
}

void SignInController::forget() {
    if (m_signedIn) {
        m_wantedClaims = m_signedIn->session->wantedClaims();
        m_wantedScopes = m_signedIn->session->wantedScopes();
    }
    m_signedIn.reset();
    setPhase(restingPhase());
}

void SignInController::onCloudChanged() {
    const bool stillOurs = m_signedIn && m_signedInCloud == m_services.cloud.id();
    if (stillOurs)
        return;
    m_signedIn.reset();
    m_signingIn.cancel();
    setPhase(restingPhase());
    resume();
}

// The person stays signed in when the other draft belongs to the same tenant.
void SignInController::onDraftOpened() {
    const QString tenant = m_keeper.draft().tenantId;
    const bool same = m_signedIn && m_signedIn->connection &&
                      m_signedInCloud == m_keeper.draft().cloud && m_signedIn->tenant.id == tenant;
    if (same && !m_signingIn.isRunning()) {
        setPhase(SignInPhase::SignedIn);
        return;
    }
    leaveSignedIn();
    m_signingIn.cancel();
    setPhase(restingPhase());
    resume();
}

void SignInController::setPhase(SignInPhase phase) {
    m_phase = phase;
    Q_EMIT changed();
}

SignInPhase SignInController::restingPhase() const {
    if (m_signedIn && m_signedIn->unread)
        return SignInPhase::TenantUnread;
    if (m_signedIn)
        return isWrongTenant() ? SignInPhase::WrongTenant : SignInPhase::SignedIn;
    const auto& cloud = m_services.cloud.cloud();
    if (!cloud)
        return SignInPhase::ServiceStarting;
    return cloud->clientId.isEmpty() ? SignInPhase::NoClientId : SignInPhase::Idle;
}

QString SignInController::replyLanguage() const {
    return m_services.language().startsWith(u"zh"_s) ? u"zh-CN"_s : u"en-US"_s;
}

} // namespace partnerdesk::wizard
