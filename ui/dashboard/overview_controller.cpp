#include "ui/dashboard/overview_controller.h"

#include <chrono>

namespace partnerdesk::dashboard {

namespace {

// As often as the portal itself takes notice of a change.
constexpr std::chrono::hours kPollTime{1};

} // namespace

OverviewController::OverviewController(const DashboardServices& services,
                                       const DashboardSession& session, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session) {
    m_reading.onRest([this] { Q_EMIT changed(); });
    m_resending.onRest([this] { Q_EMIT changed(); });
    m_poll.setInterval(kPollTime);
    connect(&m_poll, &QTimer::timeout, this, &OverviewController::refresh);
}

void OverviewController::start() {
    m_cached.start(
        m_services.lanes, m_services.lanes.reads(),
        [folder = m_services.flows.folder, tenant = m_session.tenant.id](const auto&, const auto&) {
            return flows::cachedOverview(folder, tenant);
        },
        [this](base::Result<std::optional<flows::Overview>> cached) {
            // What the service said meanwhile is newer.
            if (cached && *cached && !m_overview)
                m_overview = **std::move(cached);
            Q_EMIT changed();
        });
    refresh();
}

void OverviewController::refresh() {
    if (m_session.connection && !m_reading.isRunning())
        read();
}

void OverviewController::read() {
    m_reading.start(
        m_services.lanes, m_services.lanes.reads(),
        [&flowServices = m_services.flows,
         connection = m_session.connection](const base::CancelToken& cancel, const auto&) {
            return flows::readOverview(flowServices, *connection, cancel);
        },
        [this](base::Result<flows::Overview> read) {
            if (read) {
                m_overview = *std::move(read);
                m_problem.reset();
                pollWhilePending();
            } else {
                m_problem = read.error();
            }
            Q_EMIT heard(m_problem ? &*m_problem : nullptr);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void OverviewController::resendMail() {
    if (!m_session.connection || m_resending.isRunning())
        return;
    m_resending.start(
        m_services.lanes, m_services.lanes.plan(),
        [&flowServices = m_services.flows, connection = m_session.connection](
            const base::CancelToken& cancel, const auto&) -> base::Result<std::monostate> {
            const base::Status sent =
                flows::resendVerificationMail(flowServices, *connection, cancel);
            if (!sent)
                return base::fail(sent.error());
            return std::monostate();
        },
        [this](const base::Result<std::monostate>& sent) {
            Q_EMIT changed();
            if (sent)
                Q_EMIT mailResent();
            else
                Q_EMIT mailNotResent(sent.error());
        });
    Q_EMIT changed();
}

void OverviewController::pollWhilePending() {
    if (m_overview->verification.status == domain::VettingStatus::Pending)
        m_poll.start();
    else
        m_poll.stop();
}

} // namespace partnerdesk::dashboard
