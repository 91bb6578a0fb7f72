#pragma once

#include "app/base/operation.h"
#include "app/flows/company_records.h"
#include "ui/dashboard/dashboard_services.h"

#include <QObject>

#include <optional>

namespace partnerdesk::dashboard {

// Reads the agreements that were accepted on this computer, with their texts.
class AgreementsController final : public QObject {
    Q_OBJECT

public:
    AgreementsController(const DashboardServices& services, const DashboardSession& session,
                         QObject* parent = nullptr);

    void refresh();

    [[nodiscard]] const std::vector<domain::AgreementAcceptance>& agreements() const {
        return m_agreements;
    }
    [[nodiscard]] const std::optional<base::Problem>& problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    const DashboardServices& m_services;
    const DashboardSession& m_session;
    base::Operation<std::vector<domain::AgreementAcceptance>> m_reading;
    std::vector<domain::AgreementAcceptance> m_agreements;
    std::optional<base::Problem> m_problem;
};

} // namespace partnerdesk::dashboard
