#pragma once

#include "app/base/operation.h"
#include "app/flows/company_records.h"
#include "app/flows/unknown_outcomes.h"
#include "app/models/journal_model.h"
#include "ui/dashboard/dashboard_services.h"

#include <QObject>

#include <optional>
#include <variant>

namespace partnerdesk::dashboard {

// Reads the journal of the tenant, exports what is shown of it, and settles the changes whose
// outcome is not known.
class ActivityController final : public QObject {
    Q_OBJECT

public:
    ActivityController(const DashboardServices& services, const DashboardSession& session,
                       QObject* parent = nullptr);

    void refresh();
    // Asks the service what became of them; needs somebody signed in.
    void lookUpOutcomes();
    void leaveOutcomesUnknown();
    void exportRows(const QString& path, const QStringList& header,
                    const std::vector<QStringList>& rows);

    [[nodiscard]] const std::vector<models::JournalRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::optional<base::Problem>& problem() const { return m_problem; }
    [[nodiscard]] bool isKnown() const { return m_known; }
    // Changes whose outcome is not known and of which nobody took note yet.
    [[nodiscard]] int unknownOutcomes() const { return m_unknown; }
    // Jobs begun at the portal and not confirmed yet.
    [[nodiscard]] int waitingPortalSteps() const { return m_portalSteps; }
    [[nodiscard]] bool maySettle() const;

Q_SIGNALS:
    void changed();
    void exported(const QString& path, qint64 rows);
    void exportFailed(const base::Problem& problem);
    void lookedUp(const partnerdesk::flows::LookedUp& result);
    void settlingFailed(const partnerdesk::base::Problem& problem);

private:
    struct Journal {
        std::vector<models::JournalRow> rows;
        int unknown = 0;
        int portalSteps = 0;
    };
    const DashboardServices& m_services;
    const DashboardSession& m_session;
    base::Operation<Journal> m_reading;
    base::Operation<flows::LookedUp> m_lookingUp;
    base::Operation<std::monostate> m_leaving;
    base::Operation<std::monostate> m_exporting;
    std::vector<models::JournalRow> m_rows;
    std::optional<base::Problem> m_problem;
    bool m_known = false;
    int m_unknown = 0;
    int m_portalSteps = 0;
};

} // namespace partnerdesk::dashboard
