#include "ui/wizard/connectivity.h"

namespace partnerdesk::wizard {

using namespace std::chrono_literals;

Connectivity::Connectivity(const flows::Services& services, base::Lanes& lanes,
                           const CurrentCloud& cloud, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_lanes(lanes)
    , m_cloud(cloud) {
    m_again.setSingleShot(true);
    m_again.setInterval(5s);
    connect(&m_again, &QTimer::timeout, this, &Connectivity::ask);
    connect(&m_cloud, &CurrentCloud::changed, this, &Connectivity::ask);
}

void Connectivity::heard(const base::Problem* problem) {
    if (problem == nullptr)
        setOnline(true);
    else if (problem->kind == base::ProblemKind::Offline)
        setOnline(false);
    else if (problem->httpStatus != 0)
        setOnline(true); // the service answered, if only to refuse
}

void Connectivity::ask() {
    if (!m_cloud.cloud())
        return;
    m_asking.start(
        m_lanes, m_lanes.reads(),
        [&services = m_services,
         cloud = *m_cloud.cloud()](const base::CancelToken& cancel,
                                   const base::ProgressCallback&) -> base::Result<std::monostate> {
            if (const base::Status reached = flows::reach(services, cloud, cancel); !reached)
                return base::fail(reached.error());
            return std::monostate();
        },
        [this](const base::Result<std::monostate>& result) { heard(result); });
}

void Connectivity::setOnline(bool online) {
    if (!online)
        m_again.start();
    if (online == m_online)
        return;
    m_online = online;
    Q_EMIT changed(online);
}

} // namespace partnerdesk::wizard
