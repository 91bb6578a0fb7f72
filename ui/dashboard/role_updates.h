#pragma once

#include "app/base/operation.h"
#include "app/flows/user_changes.h"
#include "ui/dashboard/dashboard_services.h"
#include "ui/dashboard/pending_roles.h"

#include <QObject>

#include <vector>

namespace partnerdesk::dashboard {

// Sends ticked role changes to the service, one after the other. It writes, so it lives as long as
// the window, which ui/shell keeps until quit; moving to another page never stops it.
class RoleUpdates final : public QObject {
    Q_OBJECT

public:
    RoleUpdates(const DashboardServices& services, const DashboardSession& session,
                QObject* parent = nullptr);

    [[nodiscard]] PendingRoles& pending() { return m_pending; }
    [[nodiscard]] const PendingRoles& pending() const { return m_pending; }
    // Tell after every change of pending().
    void pendingEdited() { Q_EMIT changed(); }

    void update(const std::vector<domain::RoleChange>& changes);
    void cancel() { m_updating.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_updating.isRunning(); }
    // The service asked for a pause until then.
    [[nodiscard]] const std::optional<QDateTime>& restsUntil() const {
        return m_updating.restsUntil();
    }
    [[nodiscard]] bool isBeingApplied(const QString& userId, domain::Role role) const;
    // Of the last update; a failed change stays pending.
    [[nodiscard]] const std::vector<flows::RoleChangeOutcome>& outcomes() const {
        return m_outcomes;
    }

Q_SIGNALS:
    void changed();
    void progressed(base::Progress progress);
    void finished();

private:
    using Outcomes = std::vector<flows::RoleChangeOutcome>;

    const DashboardServices& m_services;
    const DashboardSession& m_session;
    base::Operation<Outcomes> m_updating;
    PendingRoles m_pending;
    std::vector<domain::RoleChange> m_sent;
    Outcomes m_outcomes;
};

} // namespace partnerdesk::dashboard
