#include "ui/wizard/admin_agent_controller.h"

#include "app/flows/overview.h"

#include <algorithm>
#include <utility>

namespace partnerdesk::wizard {

namespace {

base::Result<std::monostate> asResult(const base::Status& status) {
    if (!status)
        return base::fail(status.error());
    return std::monostate();
}

// The primary contact confirms the mail in their own time; that never holds the account up.
bool isNeeded(flows::CheckId id) {
    switch (id) {
    case flows::CheckId::ContactMailConfirmed:
    case flows::CheckId::TwoAdministrators:
    case flows::CheckId::MultiFactor:
    case flows::CheckId::SessionKept:
        return false;
    default:
        return true;
    }
}

} // namespace

CheckCounts countChecks(const std::vector<flows::Check>& checks) {
    CheckCounts counts;
    for (const flows::Check& check : checks) {
        switch (check.result) {
        case flows::CheckResult::Passed:
            ++counts.passed;
            break;
        case flows::CheckResult::Advice:
            ++counts.advice;
            break;
        case flows::CheckResult::ActionNeeded:
            ++counts.actionNeeded;
            counts.blocking += isNeeded(check.id) ? 1 : 0;
            break;
        case flows::CheckResult::CouldNotCheck:
            ++counts.unknown;
            // What this service never tells holds nobody up.
            if (isNeeded(check.id) && check.problem && base::mayPass(*check.problem))
                ++counts.notRun;
            break;
        }
    }
    return counts;
}

AdminAgentController::AdminAgentController(const WizardServices& services, DraftKeeper& keeper,
                                           SignInController& signIn, Connectivity& connectivity,
                                           QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_signIn(signIn)
    , m_connectivity(connectivity) {
    connect(&keeper, &DraftKeeper::opened, this, &AdminAgentController::forgetChecks);
    connect(&m_signIn, &SignInController::changed, this, &AdminAgentController::onSignInChanged);
    connect(&m_connectivity, &Connectivity::changed, this, [this](bool online) {
        if (online && !isRunning() && firstOf(base::ProblemKind::Offline) != nullptr)
            startChecks(); // what is known stays on the screen until it is found out anew
    });
    m_running.onRest([this] { Q_EMIT changed(); });
    m_adding.onRest([this] { Q_EMIT changed(); });
    m_resending.onRest([this] { Q_EMIT changed(); });
}

AdminAgentView AdminAgentController::view() const {
    return {.signedIn = m_signIn.connection() != nullptr,
            .running = isRunning(),
            .checks = m_checks,
            .checked = m_checked,
            .adding = m_adding.isRunning(),
            .consenting = m_signIn.view().phase == SignInPhase::Consenting,
            .beingApplied = m_beingApplied,
            .resending = m_resending.isRunning(),
            .rest = m_adding.isRunning()      ? m_adding.restsUntil()
                    : m_resending.isRunning() ? m_resending.restsUntil()
                                              : m_running.restsUntil()};
}

bool AdminAgentController::mayFinish() const {
    const CheckCounts counts = countChecks(m_checks);
    const auto connection = m_signIn.connection();
    return connection && connection == m_checkedFor && m_checked.isValid() && !isRunning() &&
           !m_adding.isRunning() && counts.blocking == 0 && counts.notRun == 0;
}

void AdminAgentController::run() {
    if (!m_signIn.connection())
        return;
    m_checks.clear();
    startChecks();
}

void AdminAgentController::startChecks() {
    const auto connection = m_signIn.connection();
    if (!connection)
        return;
    const auto checked =
        m_relay.to<flows::Check>([this](const flows::Check& check) { onChecked(check); });
    m_checkedFor = connection;
    m_running.start(
        m_services.lanes, m_services.lanes.reads(),
        [&flows = m_services.flows, connection,
         checked](const base::CancelToken& cancel,
                  const base::ProgressCallback&) -> base::Result<std::vector<flows::Check>> {
            auto checks = flows::runChecks(flows, *connection, checked, cancel);
            if (const base::Status going = cancel.check(); !going)
                return base::fail(going.error());
            return checks;
        },
        [this](base::Result<std::vector<flows::Check>> result) {
            if (result && m_checkedFor) {
                m_checks = *std::move(result);
                m_checked = m_services.flows.clock.now();
                m_connectivity.heard(firstOf(base::ProblemKind::Offline));
                if (const auto* ended = firstOf(base::ProblemKind::SignInNeeded))
                    report(base::Problem(*ended)); // the checks are forgotten meanwhile
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

// What was found out holds for one person in one tenant.
void AdminAgentController::onSignInChanged() {
    const auto connection = m_signIn.connection();
    if (!m_checkedFor || m_checkedFor == connection) {
        Q_EMIT changed();
        return;
    }
    const bool consented = std::exchange(m_asked, false) && connection &&
                           connection->account().subject == m_checkedFor->account().subject;
    if (consented) {
        m_checkedFor = connection;
        addMe();
        return;
    }
    forgetChecks();
}

void AdminAgentController::askConsent() {
    m_asked = true;
    m_signIn.askConsent();
}

void AdminAgentController::forgetChecks() {
    m_running.cancel();
    m_checkedFor.reset();
    m_asked = false;
    m_checks.clear();
    m_checked = {};
    m_beingApplied = false;
    Q_EMIT changed();
}

const base::Problem* AdminAgentController::firstOf(base::ProblemKind kind) const {
    const auto found =
        std::find_if(m_checks.begin(), m_checks.end(), [kind](const flows::Check& check) {
            return check.problem && check.problem->kind == kind;
        });
    return found == m_checks.end() ? nullptr : &*found->problem;
}

// A late one of a run before is overwritten by the complete result.
void AdminAgentController::onChecked(const flows::Check& check) {
    if (!isRunning())
        return;
    const auto same = std::find_if(m_checks.begin(), m_checks.end(),
                                   [&](const flows::Check& one) { return one.id == check.id; });
    if (same == m_checks.end())
        m_checks.push_back(check);
    else
        *same = check;
    Q_EMIT changed();
}

void AdminAgentController::addMe() {
    const auto connection = m_signIn.connection();
    if (!connection || m_adding.isRunning())
        return;
    m_beingApplied = false;
    const auto waiting = m_relay.to([this, connection] {
        m_beingApplied = connection == m_signIn.connection();
        Q_EMIT changed();
    });
    m_adding.start(
        m_services.lanes, m_services.lanes.plan(),
        [&flows = m_services.flows, connection, waiting](const base::CancelToken& cancel,
                                                         const base::ProgressCallback&) {
            return asResult(flows::addMeAsAdminAgent(flows, *connection, waiting, cancel));
        },
        [this, connection](const base::Result<std::monostate>& result) {
            m_connectivity.heard(result);
            m_beingApplied = false;
            const bool stillHere = connection == m_signIn.connection();
            const bool wanted = !result && result.error().kind == base::ProblemKind::SignInNeeded &&
                                !connection->session().wantedScopes().isEmpty();
            if (stillHere && wanted)
                Q_EMIT consentWanted();
            else if (!result && stillHere)
                report(result.error());
            if (stillHere && !wanted)
                run();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void AdminAgentController::resendMail() {
    const auto connection = m_signIn.connection();
    if (!connection || m_resending.isRunning())
        return;
    m_resending.start(
        m_services.lanes, m_services.lanes.plan(),
        [&flows = m_services.flows, connection](const base::CancelToken& cancel,
                                                const base::ProgressCallback&) {
            return asResult(flows::resendVerificationMail(flows, *connection, cancel));
        },
        [this](const base::Result<std::monostate>& result) {
            m_connectivity.heard(result);
            if (result)
                Q_EMIT mailResent();
            else
                report(result.error());
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void AdminAgentController::cancel() {
    m_running.cancel();
    m_adding.cancel();
    m_resending.cancel();
    if (view().consenting)
        m_signIn.cancel();
}

bool AdminAgentController::needs(flows::CheckFix fix) const {
    return std::any_of(m_checks.begin(), m_checks.end(),
                       [fix](const flows::Check& check) { return check.fix == fix; });
}

void AdminAgentController::report(const base::Problem& problem) {
    if (problem.kind == base::ProblemKind::SignInNeeded)
        m_signIn.forget();
    if (problem.kind != base::ProblemKind::Cancelled)
        Q_EMIT failed(problem);
}

} // namespace partnerdesk::wizard
