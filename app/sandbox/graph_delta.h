#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// GET /users/delta: first all users page by page, then only what changed.
//
//   no token --- all users by id -----------------> nextLink ... deltaLink(sequence at the start)
//   deltaLink -- users with a higher sequence ----> nextLink ... deltaLink(highest sequence)
//
// Every change of a user takes the next number of one sequence, so a round that runs while somebody
// writes shows the written user again later, and never misses it. Tokens carry $select along and
// end after seven days.
void addGraphDeltaRoutes(Router& router);

} // namespace partnerdesk::sandbox
