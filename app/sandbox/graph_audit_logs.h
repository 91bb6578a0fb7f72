#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// GET /auditLogs/directoryAudits.
void addGraphAuditRoutes(Router& router);

} // namespace partnerdesk::sandbox
