#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// The tenant itself: /organization, /domains, /subscribedSkus, /policies/authorizationPolicy.
void addGraphTenantRoutes(Router& router);

} // namespace partnerdesk::sandbox
