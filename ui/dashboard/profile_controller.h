#pragma once

#include "app/base/operation.h"
#include "app/domain/country_catalogue.h"
#include "app/flows/company_records.h"
#include "ui/dashboard/dashboard_services.h"

#include <QObject>

#include <optional>

namespace partnerdesk::dashboard {

// Reads the submitted profile, and the countries' address forms to show it in.
class ProfileController final : public QObject {
    Q_OBJECT

public:
    using Countries = std::shared_ptr<const domain::CountryCatalogue>;

    ProfileController(const DashboardServices& services, const DashboardSession& session,
                      QObject* parent = nullptr);

    void refresh();

    [[nodiscard]] const std::optional<flows::SubmittedProfile>& profile() const {
        return m_profile;
    }
    [[nodiscard]] const std::optional<base::Problem>& problem() const { return m_problem; }
    [[nodiscard]] const Countries& countries() const { return m_countries; }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }

Q_SIGNALS:
    void changed();

private:
    const DashboardServices& m_services;
    const DashboardSession& m_session;
    base::Operation<Countries> m_loading;
    base::Operation<std::optional<flows::SubmittedProfile>> m_reading;
    Countries m_countries;
    std::optional<flows::SubmittedProfile> m_profile;
    std::optional<base::Problem> m_problem;
};

} // namespace partnerdesk::dashboard
