#include "app/sandbox/routes.h"

namespace partnerdesk::sandbox {

Router allRoutes() {
    Router router;
    addIdentityRoutes(router);
    addMailRoutes(router);
    addSignUpRoutes(router);
    addGraphRoutes(router);
    addPartnerCenterRoutes(router);
    addProgramRoutes(router);
    addPortalRoutes(router);
    return router;
}

} // namespace partnerdesk::sandbox
