#include "app/sandbox/graph_role_assignments.h"

#include "app/sandbox/graph_role_changes.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/graph_user_type.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

const ResourceType& assignmentType() {
    static const ResourceType kType{
        .odataType = u"microsoft.graph.unifiedRoleAssignment"_s,
        .table = u"role_members"_s,
        .id = u"m.role_id || '-' || m.user_id"_s,
        .properties = {
            {.name = u"id"_s, .sql = u"m.role_id || '-' || m.user_id"_s, .usual = true},
            {.name = u"principalId"_s, .sql = u"m.user_id"_s, .usual = true, .filterable = true},
            {.name = u"roleDefinitionId"_s,
             .sql = u"roles.template_id"_s,
             .usual = true,
             .filterable = true},
            {.name = u"directoryScopeId"_s, .sql = u"'/'"_s, .usual = true},
        }};
    return kType;
}

GraphCollection assignmentsOf(const GraphCall& call) {
    return {.type = assignmentType(),
            .from = u"role_members m JOIN roles ON roles.id = m.role_id JOIN users ON users.id = "
                    "m.user_id"_s,
            .where = u"roles.tenant_id = ? AND users.deleted IS NULL AND m.visible_from <= ?"_s,
            .binds = {call.caller().tenantId, call.context.nowMs()},
            .fragment = u"roleManagement/directory/roleAssignments"_s};
}

GraphResult listAssignments(const GraphCall& call) {
    if (const Permission may = mayReadRoles(call); !may)
        return tl::unexpected(may.error());
    return listAnswer(call, assignmentsOf(call));
}

GraphResult getAssignment(const GraphCall& call) {
    if (const Permission may = mayReadRoles(call); !may)
        return tl::unexpected(may.error());
    const QString id = call.request.capture(u"id"_s).toLower();
    GraphCollection one = assignmentsOf(call);
    one.where += " AND %1 = ?"_L1.arg(assignmentType().id);
    one.binds.append(id);
    return objectAnswer(call, one, id);
}

GraphResult createAssignment(const GraphCall& call) {
    if (const Permission may = mayChangeRoles(call); !may)
        return tl::unexpected(may.error());
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const RoleTemplate* role = findRoleTemplate(body->value("roleDefinitionId"_L1).toString());
    const std::optional<QString> user = findUserId(call, body->value("principalId"_L1).toString());
    if (!role || body->value("directoryScopeId"_L1).toString() != "/"_L1)
        return badRequest(u"The role definition or the directory scope is not valid."_s);
    if (!user)
        return notFound(body->value("principalId"_L1).toString());
    // Unlike /directoryRoles, this activates the role by itself.
    const Membership membership =
        roleMembership(activatedRole(call.db(), call.caller().tenantId, role->id));
    if (hasMember(call, membership, *user))
        return badRequest(u"A conflicting object with one or more of the specified property values "
                          "is present in the directory."_s);
    insertMember(call, membership, *user);
    auditRoleChange(call, true, *user);
    return graphJson(call, u"roleManagement/directory/roleAssignments/$entity"_s,
                     {{u"id"_s, membership.ownerId + u'-' + *user},
                      {u"principalId"_s, *user},
                      {u"roleDefinitionId"_s, role->id},
                      {u"directoryScopeId"_s, u"/"_s}},
                     201);
}

GraphResult deleteAssignment(const GraphCall& call) {
    if (const Permission may = mayChangeRoles(call); !may)
        return tl::unexpected(may.error());
    const QString id = call.request.capture(u"id"_s).toLower();
    const std::optional<QVariantMap> row = call.db().row(
        u"SELECT m.role_id, m.user_id FROM role_members m JOIN roles ON roles.id = m.role_id WHERE "
        "roles.tenant_id = ? AND m.role_id || '-' || m.user_id = ?"_s,
        {call.caller().tenantId, id});
    if (!row)
        return notFound(id);
    const tl::expected<void, GraphFault> removed = removeFromRole(
        call, row->value(u"role_id"_s).toString(), row->value(u"user_id"_s).toString());
    if (!removed)
        return tl::unexpected(removed.error());
    return Response::empty();
}

} // namespace

void addGraphRoleAssignmentRoutes(Router& router) {
    const QString assignments = u"/graph/v1.0/roleManagement/directory/roleAssignments"_s;
    router.add("GET", assignments, graphHandler(listAssignments));
    router.add("POST", assignments, graphHandler(createAssignment));
    router.add("GET", assignments + "/{id}"_L1, graphHandler(getAssignment));
    router.add("DELETE", assignments + "/{id}"_L1, graphHandler(deleteAssignment));
}

} // namespace partnerdesk::sandbox
