#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// /partnercenter/v1/auditrecords: the directory's audit log in Partner Center's words.
void addPartnerAuditRoutes(Router& router);

} // namespace partnerdesk::sandbox
