#include "app/sandbox/graph_audit_logs.h"
#include "app/sandbox/graph_batch.h"
#include "app/sandbox/graph_call.h"
#include "app/sandbox/graph_deleted_users.h"
#include "app/sandbox/graph_delta.h"
#include "app/sandbox/graph_directory_roles.h"
#include "app/sandbox/graph_groups.h"
#include "app/sandbox/graph_invitations.h"
#include "app/sandbox/graph_licenses.h"
#include "app/sandbox/graph_member_of.h"
#include "app/sandbox/graph_role_assignments.h"
#include "app/sandbox/graph_tenant.h"
#include "app/sandbox/graph_users.h"
#include "app/sandbox/routes.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

GraphResult unknownSegment(const GraphCall& call) {
    if (call.request.methodRefused)
        return graphFault(405, u"Request_BadRequest"_s,
                          u"Specified HTTP method is not allowed for the request target."_s);
    return graphFault(
        400, u"BadRequest"_s,
        u"Resource not found for the segment '%1'."_s.arg(call.request.path.value(2)));
}

} // namespace

void addGraphRoutes(Router& router) {
    addGraphUserRoutes(router);
    addGraphDeltaRoutes(router);
    addGraphMemberOfRoutes(router);
    addGraphGroupRoutes(router);
    addGraphDirectoryRoleRoutes(router);
    addGraphTenantRoutes(router);
    addGraphLicenseRoutes(router);
    addGraphDeletedUserRoutes(router);
    addGraphInvitationRoutes(router);
    addGraphRoleAssignmentRoutes(router);
    addGraphAuditRoutes(router);
    addGraphBatchRoutes(router);
    router.add("*", u"/graph/v1.0/{path...}"_s, graphHandler(unknownSegment));
}

} // namespace partnerdesk::sandbox
