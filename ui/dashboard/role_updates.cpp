#include "ui/dashboard/role_updates.h"

#include <algorithm>

namespace partnerdesk::dashboard {

RoleUpdates::RoleUpdates(const DashboardServices& services, const DashboardSession& session,
                         QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session) {
    m_updating.onRest([this] { Q_EMIT changed(); });
}

void RoleUpdates::update(const std::vector<domain::RoleChange>& changes) {
    if (!m_session.connection || changes.empty() || isRunning())
        return;
    m_sent = changes;
    m_outcomes.clear();
    m_updating.start(
        m_services.lanes, m_services.lanes.plan(),
        [&flowServices = m_services.flows, connection = m_session.connection,
         changes](const base::CancelToken& cancel,
                  const base::ProgressCallback& progress) -> base::Result<Outcomes> {
            qint64 done = 0;
            const auto applied = [&](const flows::RoleChangeOutcome&) {
                progress({.done = ++done, .total = static_cast<qint64>(changes.size())});
            };
            return flows::applyRoleChanges(flowServices, *connection, changes, applied, cancel);
        },
        [this](base::Result<Outcomes> outcomes) {
            m_sent.clear();
            if (outcomes)
                m_outcomes = *std::move(outcomes);
            for (const flows::RoleChangeOutcome& outcome : m_outcomes) {
                if (outcome.status)
                    m_pending.remove(outcome.change);
            }
            Q_EMIT changed();
            Q_EMIT finished();
        },
        [this](base::Progress progress) { Q_EMIT progressed(progress); });
    Q_EMIT changed();
}

bool RoleUpdates::isBeingApplied(const QString& userId, domain::Role role) const {
    return std::ranges::any_of(m_sent, [&](const domain::RoleChange& change) {
        return change.userId == userId && change.role == role;
    });
}

} // namespace partnerdesk::dashboard
