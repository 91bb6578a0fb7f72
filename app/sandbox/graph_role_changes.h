#pragma once

#include "app/sandbox/graph_members.h"
#include "app/sandbox/graph_permissions.h"

namespace partnerdesk::sandbox {

// Giving and taking directory roles, through /directoryRoles and /roleManagement alike.
[[nodiscard]] Permission mayReadRoles(const GraphCall& call);
[[nodiscard]] Permission mayChangeRoles(const GraphCall& call);

[[nodiscard]] Membership roleMembership(const QString& roleId);

void auditRoleChange(const GraphCall& call, bool added, const QString& userId);

// Faults: 404 no member; 400 for the own or the last Global administrator.
[[nodiscard]] tl::expected<void, GraphFault>
removeFromRole(const GraphCall& call, const QString& roleId, const QString& userId);

} // namespace partnerdesk::sandbox
