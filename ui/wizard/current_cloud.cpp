#include "ui/wizard/current_cloud.h"

namespace partnerdesk::wizard {

void CurrentCloud::setPending(const QString& id) {
    m_id = id;
    m_cloud.reset();
    m_problem.reset();
    Q_EMIT changed();
}

void CurrentCloud::setCloud(const net::Cloud& cloud) {
    m_id = cloud.id;
    m_cloud = cloud;
    m_problem.reset();
    Q_EMIT changed();
}

void CurrentCloud::setProblem(const base::Problem& problem) {
    m_cloud.reset();
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace partnerdesk::wizard
