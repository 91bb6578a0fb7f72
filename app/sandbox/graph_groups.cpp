#include "app/sandbox/graph_groups.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/graph_audit.h"
#include "app/sandbox/graph_members.h"
#include "app/sandbox/graph_permissions.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/graph_user_type.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

Permission mayReadGroups(const GraphCall& call) {
    return mayRead(call, {u"Group.Read.All"_s, u"Group.ReadWrite.All"_s, u"GroupMember.Read.All"_s,
                          u"GroupMember.ReadWrite.All"_s})
        .and_then([&call] { return notGuest(call); });
}

Permission mayChangeMembers(const GraphCall& call) {
    return mayWrite(call, {u"GroupMember.ReadWrite.All"_s, u"Group.ReadWrite.All"_s})
        .and_then([&call] {
            return holdsRole(call, {role_template::kUserAdmin, role_template::kGroupsAdmin});
        });
}

Permission mayChangeGroups(const GraphCall& call) {
    return mayWrite(call, {u"Group.ReadWrite.All"_s}).and_then([&call] {
        return holdsRole(call, {role_template::kUserAdmin, role_template::kGroupsAdmin});
    });
}

GraphCollection groupsOf(const GraphCall& call) {
    return {.type = groupType(),
            .from = u"groups"_s,
            .where = u"groups.tenant_id = ?"_s,
            .binds = {call.caller().tenantId},
            .fragment = u"groups"_s};
}

// The group that the path names, when it is one of the caller's tenant.
std::optional<QString> groupOf(const GraphCall& call) {
    const QString id = call.db()
                           .value(u"SELECT id FROM groups WHERE tenant_id = ? AND id = ?"_s,
                                  {call.caller().tenantId, call.request.capture(u"id"_s).toLower()})
                           .toString();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

Membership membershipOf(const QString& groupId) {
    return {.table = "group_members"_L1, .column = "group_id"_L1, .ownerId = groupId};
}

void auditGroup(const GraphCall& call, const QString& activity, const QString& operation,
                const QString& targetType, const QString& targetId) {
    const QString table = targetType == "User"_L1 ? u"users"_s : u"groups"_s;
    recordAudit(call.context,
                {.category = u"GroupManagement"_s,
                 .activity = activity,
                 .operation = operation,
                 .targetType = targetType,
                 .targetId = targetId,
                 .targetName = call.db()
                                   .value("SELECT display_name FROM %1 WHERE id = ?"_L1.arg(table),
                                          {targetId})
                                   .toString()});
}

GraphResult groupAnswer(const GraphCall& call, const QString& id, int status) {
    GraphCollection one = groupsOf(call);
    one.where += " AND groups.id = ?"_L1;
    one.binds.append(id);
    GraphResult answer = objectAnswer(call, one, id);
    if (answer)
        answer->status = status;
    return answer;
}

GraphResult listGroups(const GraphCall& call) {
    if (const Permission may = mayReadGroups(call); !may)
        return tl::unexpected(may.error());
    return listAnswer(call, groupsOf(call));
}

GraphResult countGroups(const GraphCall& call) {
    if (const Permission may = mayReadGroups(call); !may)
        return tl::unexpected(may.error());
    return countAnswer(call, groupsOf(call));
}

// Runs `function` with the id of the path's group.
template <class Function>
GraphFunction withGroup(Permission (*may)(const GraphCall&), Function function) {
    return [may, function](const GraphCall& call) -> GraphResult {
        if (const Permission allowed = may(call); !allowed)
            return tl::unexpected(allowed.error());
        const std::optional<QString> id = groupOf(call);
        return id ? function(call, *id) : GraphResult(notFound(call.request.capture(u"id"_s)));
    };
}

GraphResult createGroup(const GraphCall& call) {
    if (const Permission may = mayChangeGroups(call); !may)
        return tl::unexpected(may.error());
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const QString displayName = body->value("displayName"_L1).toString();
    const QString mailNickname = body->value("mailNickname"_L1).toString();
    if (displayName.isEmpty() || displayName.size() > 256 || mailNickname.isEmpty() ||
        mailNickname.size() > 64)
        return badRequest(u"A value is required for property 'displayName' and 'mailNickname' of "
                          "resource 'Group'."_s);
    if (!body->value("securityEnabled"_L1).toBool() || body->value("mailEnabled"_L1).toBool())
        return badRequest(u"Only security groups without mail are supported: securityEnabled true, "
                          "mailEnabled false."_s);
    const QString id = newId();
    call.db().run(u"INSERT INTO groups (id, tenant_id, display_name, description, mail_nickname, "
                  "created) VALUES (?, ?, ?, ?, ?, ?)"_s,
                  {id, call.caller().tenantId, displayName,
                   body->value("description"_L1).toVariant(), mailNickname, call.context.nowMs()});
    auditGroup(call, u"Add group"_s, u"Add"_s, u"Group"_s, id);
    return groupAnswer(call, id, 201);
}

GraphResult updateGroup(const GraphCall& call, const QString& id) {
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const QString displayName = body->value("displayName"_L1).toString();
    if (body->contains("displayName"_L1)) {
        if (displayName.isEmpty() || displayName.size() > 256)
            return badRequest(
                u"Invalid value specified for property 'displayName' of resource 'Group'."_s);
        call.db().run(u"UPDATE groups SET display_name = ? WHERE id = ?"_s, {displayName, id});
    }
    if (body->contains("description"_L1))
        call.db().run(u"UPDATE groups SET description = ? WHERE id = ?"_s,
                      {body->value("description"_L1).toVariant(), id});
    auditGroup(call, u"Update group"_s, u"Update"_s, u"Group"_s, id);
    return Response::empty();
}

GraphResult deleteGroup(const GraphCall& call, const QString& id) {
    auditGroup(call, u"Delete group"_s, u"Delete"_s, u"Group"_s, id);
    call.db().run(u"DELETE FROM group_members WHERE group_id = ?"_s, {id});
    call.db().run(u"DELETE FROM groups WHERE id = ?"_s, {id});
    return Response::empty();
}

GraphResult addGroupMember(const GraphCall& call, const QString& id) {
    const tl::expected<QString, GraphFault> user = addMember(call, membershipOf(id));
    if (!user)
        return tl::unexpected(user.error());
    auditGroup(call, u"Add member to group"_s, u"Assign"_s, u"User"_s, *user);
    return Response::empty();
}

GraphResult removeGroupMember(const GraphCall& call, const QString& id) {
    const QString user = call.request.capture(u"member"_s).toLower();
    const tl::expected<void, GraphFault> removed = removeMember(call, membershipOf(id), user);
    if (!removed)
        return tl::unexpected(removed.error());
    auditGroup(call, u"Remove member from group"_s, u"Unassign"_s, u"User"_s, user);
    return Response::empty();
}

} // namespace

const ResourceType& groupType() {
    const auto constant = [](const QString& name, const QString& json) {
        return ResourceProperty{
            .name = name, .sql = json, .kind = PropertyKind::Json, .usual = true};
    };
    const auto absent = [](const QString& name) {
        return ResourceProperty{
            .name = name, .sql = u"NULL"_s, .kind = PropertyKind::Nothing, .usual = true};
    };
    static const ResourceType kType{
        .odataType = u"microsoft.graph.group"_s,
        .table = u"groups"_s,
        .id = u"groups.id"_s,
        .properties = {
            {.name = u"id"_s, .sql = u"groups.id"_s, .usual = true, .filterable = true},
            {.name = u"displayName"_s,
             .sql = u"groups.display_name"_s,
             .usual = true,
             .filterable = true,
             .sortable = true},
            {.name = u"description"_s,
             .sql = u"groups.description"_s,
             .usual = true,
             .filterable = true},
            {.name = u"mailNickname"_s,
             .sql = u"groups.mail_nickname"_s,
             .usual = true,
             .filterable = true},
            {.name = u"securityEnabled"_s,
             .sql = u"groups.security_enabled"_s,
             .kind = PropertyKind::Flag,
             .usual = true,
             .filterable = true},
            {.name = u"mailEnabled"_s,
             .sql = u"groups.mail_enabled"_s,
             .kind = PropertyKind::Flag,
             .usual = true,
             .filterable = true},
            {.name = u"createdDateTime"_s,
             .sql = u"groups.created"_s,
             .kind = PropertyKind::Time,
             .usual = true,
             .filterable = true,
             .sortable = true},
            constant(u"groupTypes"_s, u"'[]'"_s),
            constant(u"proxyAddresses"_s, u"'[]'"_s),
            absent(u"classification"_s),
            absent(u"deletedDateTime"_s),
            absent(u"isAssignableToRole"_s),
            absent(u"mail"_s),
            absent(u"membershipRule"_s),
            absent(u"onPremisesSyncEnabled"_s),
            absent(u"visibility"_s),
        }};
    return kType;
}

void addGraphGroupRoutes(Router& router) {
    const auto add = [&router](const char* method, const QString& path, GraphFunction function) {
        router.add(method, "/graph/v1.0"_L1 + path, graphHandler(std::move(function)));
    };
    add("GET", u"/groups"_s, listGroups);
    add("GET", u"/groups/$count"_s, countGroups);
    add("POST", u"/groups"_s, createGroup);
    add("GET", u"/groups/{id}"_s,
        withGroup(mayReadGroups, [](const GraphCall& call, const QString& id) {
            return groupAnswer(call, id, 200);
        }));
    add("PATCH", u"/groups/{id}"_s, withGroup(mayChangeGroups, updateGroup));
    add("DELETE", u"/groups/{id}"_s, withGroup(mayChangeGroups, deleteGroup));

    const auto list = [](const GraphCall& call, const QString& id) {
        return listAnswer(call, membersOf(call, membershipOf(id)));
    };
    const auto count = [](const GraphCall& call, const QString& id) {
        return countAnswer(call, membersOf(call, membershipOf(id)));
    };
    // Groups hold people only here, so the cast to users changes nothing and transitive is direct.
    for (const QString& members :
         {u"/groups/{id}/members"_s, u"/groups/{id}/transitiveMembers"_s}) {
        add("GET", members, withGroup(mayReadGroups, list));
        add("GET", members + "/$count"_L1, withGroup(mayReadGroups, count));
        for (const QString& cast : {u"/microsoft.graph.user"_s, u"/graph.user"_s}) {
            add("GET", members + cast, withGroup(mayReadGroups, list));
            add("GET", members + cast + "/$count"_L1, withGroup(mayReadGroups, count));
        }
    }
    add("POST", u"/groups/{id}/members/$ref"_s, withGroup(mayChangeMembers, addGroupMember));
    add("DELETE", u"/groups/{id}/members/{member}/$ref"_s,
        withGroup(mayChangeMembers, removeGroupMember));
}

} // namespace partnerdesk::sandbox
