#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// POST /$batch: up to 20 requests in one. A request whose dependsOn failed is answered 424.
void addGraphBatchRoutes(Router& router);

} // namespace partnerdesk::sandbox
