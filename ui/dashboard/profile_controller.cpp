#include "ui/dashboard/profile_controller.h"

namespace partnerdesk::dashboard {

ProfileController::ProfileController(const DashboardServices& services,
                                     const DashboardSession& session, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session) {}

void ProfileController::refresh() {
    if (!m_countries && !m_loading.isRunning()) {
        m_loading.start(
            m_services.lanes, m_services.lanes.reads(),
            [](const auto&, const auto&) -> base::Result<Countries> {
                return domain::CountryCatalogue::builtIn().map([](domain::CountryCatalogue read) {
                    return std::make_shared<const domain::CountryCatalogue>(std::move(read));
                });
            },
            [this](base::Result<Countries> countries) {
                if (countries)
                    m_countries = *std::move(countries);
                else
                    m_problem = countries.error();
                Q_EMIT changed();
            });
    }
    m_reading.start(
        m_services.lanes, m_services.lanes.reads(),
        [&flowServices = m_services.flows, connection = m_session.connection,
         tenant = m_session.tenant.id](const base::CancelToken& cancel, const auto&) {
            return flows::submittedProfile(flowServices, connection.get(), tenant, cancel);
        },
        [this](base::Result<std::optional<flows::SubmittedProfile>> profile) {
            m_problem = profile ? std::nullopt : std::optional(profile.error());
            if (profile)
                m_profile = *std::move(profile);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace partnerdesk::dashboard
