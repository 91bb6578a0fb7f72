#pragma once

#include "app/sandbox/router.h"

namespace partnerdesk::sandbox {

// Each family of URLs puts its routes in here; all_routes.cpp calls them all.
void addIdentityRoutes(Router& router); // /{tenant}/oauth2/..., discovery, /devicelogin
void addMailRoutes(Router& router);     // /mail
void addSignUpRoutes(Router& router);   // /signup
void addGraphRoutes(Router& router);    // /graph/v1.0
void addPartnerCenterRoutes(Router& router);
void addProgramRoutes(Router& router); // /program/v1, /mail/confirm/{token}
void addPortalRoutes(Router& router);  // /portal

[[nodiscard]] Router allRoutes();

} // namespace partnerdesk::sandbox
