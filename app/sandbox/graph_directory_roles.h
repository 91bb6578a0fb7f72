#pragma once

#include "app/sandbox/odata_resource.h"
#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

[[nodiscard]] const ResourceType& directoryRoleType();

// /directoryRoles with their members, /directoryRoleTemplates.
void addGraphDirectoryRoleRoutes(Router& router);

} // namespace partnerdesk::sandbox
