#include "app/sandbox/routes.h"

namespace partnerdesk::sandbox {

Router allRoutes() {
    Router router;
    addIdentityRoutes(router);
    addMailRoutes(router);
    addSignUpRoutes(router);
    addGraphRoutes(router);
    addProgramRoutes(router);
    return router;
}

} // namespace partnerdesk::sandbox
