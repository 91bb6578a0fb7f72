#include "app/sandbox/scopes.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

bool isPartnerCenter(const QString& scope) {
    return scope.contains("partnercenter"_L1, Qt::CaseInsensitive) ||
           scope == "user_impersonation"_L1;
}

// What the client's registration asks for on Graph: ".default" stands for all of it, as client
// libraries ask when nobody told them more.
QStringList registeredPermissions() {
    return {u"User.Read"_s,
            u"User.ReadWrite.All"_s,
            u"User.Invite.All"_s,
            u"Group.ReadWrite.All"_s,
            u"GroupMember.ReadWrite.All"_s,
            u"RoleManagement.ReadWrite.Directory"_s,
            u"Organization.Read.All"_s,
            u"Directory.Read.All"_s,
            u"Domain.Read.All"_s,
            u"AuditLog.Read.All"_s,
            u"Policy.Read.All"_s};
}

QStringList permissionsOf(const QString& scope, Resource resource) {
    const QString name = scope.section(u'/', -1);
    if (name != ".default"_L1)
        return {name};
    return resource == Resource::Graph ? registeredPermissions()
                                       : QStringList{u"user_impersonation"_s};
}

} // namespace

Scopes parseScopes(const QString& scope) {
    Scopes scopes;
    for (const QString& one : scope.split(u' ', Qt::SkipEmptyParts)) {
        if (one == "offline_access"_L1) {
            scopes.offlineAccess = true;
        } else if (one == "openid"_L1 || one == "profile"_L1 || one == "email"_L1) {
            scopes.openId = scopes.openId || one == "openid"_L1;
            scopes.openIdScopes.append(one);
        } else {
            const Resource resource =
                isPartnerCenter(one) ? Resource::PartnerCenter : Resource::Graph;
            if (scopes.permissions.isEmpty())
                scopes.resource = resource;
            if (resource == scopes.resource)
                scopes.permissions += permissionsOf(one, resource);
            else
                scopes.severalResources = true;
        }
    }
    if (scopes.permissions.isEmpty())
        scopes.permissions.append(u"User.Read"_s);
    return scopes;
}

} // namespace partnerdesk::sandbox
