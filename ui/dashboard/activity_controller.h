#pragma once

#include "app/base/operation.h"
#include "app/flows/company_records.h"
#include "app/models/journal_model.h"
#include "ui/dashboard/dashboard_services.h"

#include <QObject>

#include <optional>
#include <variant>

namespace partnerdesk::dashboard {

// Reads the journal of the tenant and exports what is shown of it.
class ActivityController final : public QObject {
    Q_OBJECT

public:
    ActivityController(const DashboardServices& services, const DashboardSession& session,
                       QObject* parent = nullptr);

    void refresh();
    void exportRows(const QString& path, const QStringList& header,
                    const std::vector<QStringList>& rows);

    [[nodiscard]] const std::vector<models::JournalRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::optional<base::Problem>& problem() const { return m_problem; }
    [[nodiscard]] bool isKnown() const { return m_known; }

Q_SIGNALS:
    void changed();
    void exported(const QString& path, qint64 rows);
    void exportFailed(const base::Problem& problem);

private:
    const DashboardServices& m_services;
    const DashboardSession& m_session;
    base::Operation<std::vector<models::JournalRow>> m_reading;
    base::Operation<std::monostate> m_exporting;
    std::vector<models::JournalRow> m_rows;
    std::optional<base::Problem> m_problem;
    bool m_known = false;
};

} // namespace partnerdesk::dashboard
