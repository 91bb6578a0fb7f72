#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// What a person belongs to: memberOf, transitiveMemberOf and their casts, checkMemberGroups,
// getMemberGroups; for /me and /users/{id}.
void addGraphMemberOfRoutes(Router& router);

} // namespace partnerdesk::sandbox
