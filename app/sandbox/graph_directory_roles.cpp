#include "app/sandbox/graph_directory_roles.h"

#include "app/sandbox/graph_role_changes.h"
#include "app/sandbox/graph_roles.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// The role that the path names by its object id or by its template, when it is active here.
tl::expected<QString, GraphFault> roleOf(const GraphCall& call) {
    QString wanted = call.request.capture(u"template"_s).remove(u'\'').toLower();
    const bool byTemplate = !wanted.isEmpty();
    if (!byTemplate)
        wanted = call.request.capture(u"id"_s).toLower();
    const QString id = call.db()
                           .value("SELECT id FROM roles WHERE tenant_id = ? AND %1 = ?"_L1.arg(
                                      byTemplate ? "template_id"_L1 : "id"_L1),
                                  {call.caller().tenantId, wanted})
                           .toString();
    if (id.isEmpty())
        return notFound(wanted);
    return id;
}

template <class Function>
GraphFunction withRole(Permission (*may)(const GraphCall&), Function function) {
    return [may, function](const GraphCall& call) -> GraphResult {
        if (const Permission allowed = may(call); !allowed)
            return tl::unexpected(allowed.error());
        const tl::expected<QString, GraphFault> id = roleOf(call);
        return id ? function(call, *id) : GraphResult(tl::unexpected(id.error()));
    };
}

GraphCollection rolesOf(const GraphCall& call) {
    return {.type = directoryRoleType(),
            .from = u"roles"_s,
            .where = u"roles.tenant_id = ?"_s,
            .binds = {call.caller().tenantId},
            .fragment = u"directoryRoles"_s,
            .paged = false};
}

GraphResult roleAnswer(const GraphCall& call, const QString& id, int status) {
    GraphCollection one = rolesOf(call);
    one.where += " AND roles.id = ?"_L1;
    one.binds.append(id);
    GraphResult answer = objectAnswer(call, one, id);
    if (answer)
        answer->status = status;
    return answer;
}

GraphResult listRoles(const GraphCall& call) {
    if (const Permission may = mayReadRoles(call); !may)
        return tl::unexpected(may.error());
    return listAnswer(call, rolesOf(call));
}

GraphResult activateRole(const GraphCall& call) {
    if (const Permission may = mayChangeRoles(call); !may)
        return tl::unexpected(may.error());
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const RoleTemplate* wanted = findRoleTemplate(body->value("roleTemplateId"_L1).toString());
    if (!wanted)
        return badRequest(u"Invalid role template id specified."_s);
    const QVariant active =
        call.db().value(u"SELECT 1 FROM roles WHERE tenant_id = ? AND template_id = ?"_s,
                        {call.caller().tenantId, wanted->id});
    if (active.isValid())
        return graphFault(400, u"Request_BadRequest"_s,
                          u"A conflicting object with one or more of the specified property values "
                          "is present in the directory."_s,
                          u"ConflictingObjects"_s);
    return roleAnswer(call, activatedRole(call.db(), call.caller().tenantId, wanted->id), 201);
}

GraphResult addRoleMember(const GraphCall& call, const QString& id) {
    const tl::expected<QString, GraphFault> user = addMember(call, roleMembership(id));
    if (!user)
        return tl::unexpected(user.error());
    auditRoleChange(call, true, *user);
    return Response::empty();
}

GraphResult removeRoleMember(const GraphCall& call, const QString& id) {
    const tl::expected<void, GraphFault> removed =
        removeFromRole(call, id, call.request.capture(u"member"_s).toLower());
    if (!removed)
        return tl::unexpected(removed.error());
    return Response::empty();
}

QJsonObject templateJson(const RoleTemplate& role) {
    return {{u"id"_s, role.id},
            {u"deletedDateTime"_s, QJsonValue::Null},
            {u"displayName"_s, role.displayName},
            {u"description"_s, role.description}};
}

GraphResult listTemplates(const GraphCall& call) {
    if (const Permission may = mayReadRoles(call); !may)
        return tl::unexpected(may.error());
    QJsonArray all;
    for (const RoleTemplate& role : roleTemplates())
        all.append(templateJson(role));
    return graphJson(call, u"directoryRoleTemplates"_s, {{u"value"_s, all}});
}

GraphResult getTemplate(const GraphCall& call) {
    if (const Permission may = mayReadRoles(call); !may)
        return tl::unexpected(may.error());
    const QString id = call.request.capture(u"id"_s);
    const RoleTemplate* role = findRoleTemplate(id);
    if (!role)
        return notFound(id);
    return graphJson(call, u"directoryRoleTemplates/$entity"_s, templateJson(*role));
}

} // namespace

const ResourceType& directoryRoleType() {
    static const ResourceType kType{
        .odataType = u"microsoft.graph.directoryRole"_s,
        .table = u"roles"_s,
        .id = u"roles.id"_s,
        .properties = {
            {.name = u"id"_s, .sql = u"roles.id"_s, .usual = true, .filterable = true},
            {.name = u"deletedDateTime"_s,
             .sql = u"NULL"_s,
             .kind = PropertyKind::Nothing,
             .usual = true},
            {.name = u"displayName"_s,
             .sql = u"roles.display_name"_s,
             .usual = true,
             .filterable = true},
            {.name = u"description"_s, .sql = u"roles.description"_s, .usual = true},
            {.name = u"roleTemplateId"_s,
             .sql = u"roles.template_id"_s,
             .usual = true,
             .filterable = true},
        }};
    return kType;
}

void addGraphDirectoryRoleRoutes(Router& router) {
    const auto add = [&router](const char* method, const QString& path, GraphFunction function) {
        router.add(method, "/graph/v1.0"_L1 + path, graphHandler(std::move(function)));
    };
    add("GET", u"/directoryRoles"_s, listRoles);
    add("POST", u"/directoryRoles"_s, activateRole);
    add("GET", u"/directoryRoleTemplates"_s, listTemplates);
    add("GET", u"/directoryRoleTemplates/{id}"_s, getTemplate);

    const auto list = [](const GraphCall& call, const QString& id) {
        return listAnswer(call, membersOf(call, roleMembership(id)));
    };
    for (const QString& role :
         {u"/directoryRoles/{id}"_s, u"/directoryRoles/roleTemplateId={template}"_s,
          u"/directoryRoles(roleTemplateId={template})"_s}) {
        add("GET", role, withRole(mayReadRoles, [](const GraphCall& call, const QString& id) {
                return roleAnswer(call, id, 200);
            }));
        add("GET", role + "/members"_L1, withRole(mayReadRoles, list));
        add("GET", role + "/members/microsoft.graph.user"_L1, withRole(mayReadRoles, list));
        add("GET", role + "/members/graph.user"_L1, withRole(mayReadRoles, list));
        add("POST", role + "/members/$ref"_L1, withRole(mayChangeRoles, addRoleMember));
        add("DELETE", role + "/members/{member}/$ref"_L1,
            withRole(mayChangeRoles, removeRoleMember));
    }
}

} // namespace partnerdesk::sandbox
