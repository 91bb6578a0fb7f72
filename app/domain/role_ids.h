#pragma once

#include "app/domain/user.h"

#include <optional>
#include <vector>

namespace partnerdesk::domain {

// The fixed names of roles at the services. Template ids are the same in every tenant; groups
// differ by tenant and are looked up by name. Words and permissions stand in the role catalogue.
inline constexpr QLatin1StringView kGlobalAdminTemplateId("62e90394-69f5-4237-9190-012177145e10");
inline constexpr QLatin1StringView kAdminAgentsGroup("AdminAgents");

[[nodiscard]] RoleGroup groupOf(Role role);
// In the order of the panel.
[[nodiscard]] std::vector<Role> rolesOfGroup(RoleGroup group);
// Id in roles.json, /program/v1 and the journal ("adminAgent").
[[nodiscard]] QString roleId(Role role);
[[nodiscard]] std::optional<Role> roleFromId(QStringView id);
// Tenant roles only.
[[nodiscard]] QString roleTemplateId(Role role);
// Agent roles only.
[[nodiscard]] QString agentGroupName(Role role);

} // namespace partnerdesk::domain
