#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

struct RoleChangeOutcome {
    domain::RoleChange change;
    base::Status status;
};

// Why a change should not be made without thinking twice.
enum class RoleWarning { None, LastGlobalAdministrator, LastAdminAgent, OwnGlobalAdministrator };

// Applies each change (roles are read again before it), one journal entry each, and keeps the cache
// in step. A change that turns out to be done already counts as done. Never stops at the first
// failure; after cancel the rest is Cancelled.
[[nodiscard]] std::vector<RoleChangeOutcome>
applyRoleChanges(const Services& services, const Connection& connection,
                 const std::vector<domain::RoleChange>& changes,
                 const std::function<void(const RoleChangeOutcome&)>& applied,
                 const base::CancelToken& cancel);

// Whether this person holds this role, as the service has it now.
[[nodiscard]] base::Result<bool> holdsRole(const Connection& connection, const QString& userId,
                                           domain::Role role, const base::CancelToken& cancel);

// Roles of one person as the service has them now.
[[nodiscard]] base::Result<domain::RoleSet>
rolesOf(const Connection& connection, const QString& userId, const base::CancelToken& cancel);

} // namespace partnerdesk::flows
