#pragma once

#include "app/base/operation.h"
#include "app/flows/overview.h"
#include "ui/dashboard/dashboard_services.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <variant>

namespace partnerdesk::dashboard {

// Reads what Overview and Benefits show: from the cache at once, then from the service, and again
// while the verification goes on.
class OverviewController final : public QObject {
    Q_OBJECT

public:
    OverviewController(const DashboardServices& services, const DashboardSession& session,
                       QObject* parent = nullptr);

    // The cache, then the service where there is a connection.
    void start();
    void refresh();
    // Writes: the controller lives as long as the window, which ui/shell keeps until quit.
    void resendMail();

    [[nodiscard]] const std::optional<flows::Overview>& overview() const { return m_overview; }
    [[nodiscard]] const std::optional<base::Problem>& problem() const { return m_problem; }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    [[nodiscard]] bool isResending() const { return m_resending.isRunning(); }
    // The service asked for a pause until then; UTC.
    [[nodiscard]] const std::optional<QDateTime>& restsUntil() const {
        return m_reading.isRunning() ? m_reading.restsUntil() : m_resending.restsUntil();
    }

Q_SIGNALS:
    void changed();
    // How the service answered: null for success.
    void heard(const base::Problem* problem);
    void mailResent();
    void mailNotResent(const base::Problem& problem);

private:
    void read();
    void pollWhilePending();

    const DashboardServices& m_services;
    const DashboardSession& m_session;
    base::Operation<std::optional<flows::Overview>> m_cached;
    base::Operation<flows::Overview> m_reading;
    base::Operation<std::monostate> m_resending;
    QTimer m_poll;
    std::optional<flows::Overview> m_overview;
    std::optional<base::Problem> m_problem;
};

} // namespace partnerdesk::dashboard
