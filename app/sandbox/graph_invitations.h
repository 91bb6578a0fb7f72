#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// POST /invitations: a guest from another organization, and the link that the guest opens.
void addGraphInvitationRoutes(Router& router);

} // namespace partnerdesk::sandbox
