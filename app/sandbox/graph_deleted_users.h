#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// /directory/deletedItems: the recycle bin of users, kept for 30 days.
void addGraphDeletedUserRoutes(Router& router);

} // namespace partnerdesk::sandbox
