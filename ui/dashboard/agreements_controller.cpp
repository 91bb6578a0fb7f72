#include "ui/dashboard/agreements_controller.h"

namespace partnerdesk::dashboard {

AgreementsController::AgreementsController(const DashboardServices& services,
                                           const DashboardSession& session, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session) {}

void AgreementsController::refresh() {
    m_reading.start(
        m_services.lanes, m_services.lanes.reads(),
        [&flowServices = m_services.flows, tenant = m_session.tenant.id](const auto&, const auto&) {
            return flows::acceptedAgreements(flowServices, tenant);
        },
        [this](base::Result<std::vector<domain::AgreementAcceptance>> agreements) {
            m_problem = agreements ? std::nullopt : std::optional(agreements.error());
            if (agreements)
                m_agreements = *std::move(agreements);
            Q_EMIT changed();
        });
}

} // namespace partnerdesk::dashboard
