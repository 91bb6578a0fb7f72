#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// assignLicense and licenseDetails of a user.
void addGraphLicenseRoutes(Router& router);

} // namespace partnerdesk::sandbox
