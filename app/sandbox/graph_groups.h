#pragma once

#include "app/sandbox/odata_resource.h"
#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

[[nodiscard]] const ResourceType& groupType();

// /groups with their members.
void addGraphGroupRoutes(Router& router);

} // namespace partnerdesk::sandbox
