#include "app/sandbox/graph_role_changes.h"

#include "app/sandbox/graph_audit.h"
#include "app/sandbox/graph_roles.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

Permission mayReadRoles(const GraphCall& call) {
    return mayRead(call, {u"RoleManagement.Read.Directory"_s, u"RoleManagement.Read.All"_s,
                          u"RoleManagement.ReadWrite.Directory"_s})
        .and_then([&call] { return notGuest(call); });
}

Permission mayChangeRoles(const GraphCall& call) {
    // Directory.ReadWrite.All does not give roles (Graph, "Add directory role member").
    if (!call.caller().scopes.contains("RoleManagement.ReadWrite.Directory"_L1,
                                       Qt::CaseInsensitive))
        return denied();
    return holdsRole(call, {role_template::kPrivilegedRoleAdmin});
}

Membership roleMembership(const QString& roleId) {
    return {.table = "role_members"_L1, .column = "role_id"_L1, .ownerId = roleId};
}

void auditRoleChange(const GraphCall& call, bool added, const QString& userId) {
    recordAudit(
        call.context,
        {.category = u"RoleManagement"_s,
         .activity = added ? u"Add member to role"_s : u"Remove member from role"_s,
         .operation = added ? u"Assign"_s : u"Unassign"_s,
         .targetType = u"User"_s,
         .targetId = userId,
         .targetName = call.db()
                           .value(u"SELECT display_name FROM users WHERE id = ?"_s, {userId})
                           .toString()});
}

tl::expected<void, GraphFault> removeFromRole(const GraphCall& call, const QString& roleId,
                                              const QString& userId) {
    const QString templateId =
        call.db().value(u"SELECT template_id FROM roles WHERE id = ?"_s, {roleId}).toString();
    if (templateId == role_template::kGlobalAdmin && userId == call.caller().userId)
        return badRequest(
            u"Removing self from Global Administrator built-in role is not allowed."_s);
    tl::expected<void, GraphFault> removed = removeMember(call, roleMembership(roleId), userId);
    if (removed)
        auditRoleChange(call, false, userId);
    return removed;
}

} // namespace partnerdesk::sandbox
