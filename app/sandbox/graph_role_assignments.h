#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// /roleManagement/directory/roleAssignments: the modern way to the same directory roles.
void addGraphRoleAssignmentRoutes(Router& router);

} // namespace partnerdesk::sandbox
