#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// /partnercenter/v1/profiles: legalbusiness, organization, billing, support, mpn.
void addPartnerProfileRoutes(Router& router);

} // namespace partnerdesk::sandbox
