#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// /me and /users: read, create, change, delete, revoke sessions.
void addGraphUserRoutes(Router& router);

} // namespace partnerdesk::sandbox
