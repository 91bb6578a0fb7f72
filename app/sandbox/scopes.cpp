#include "app/sandbox/scopes.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

bool isOpenIdScope(const QString& scope) {
    return scope == "openid"_L1 || scope == "profile"_L1 || scope == "email"_L1;
}

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
        } else if (isOpenIdScope(one)) {
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

QStringList requestedPermissions(const QString& scope) {
    QStringList requested;
    for (const QString& one : scope.split(u' ', Qt::SkipEmptyParts)) {
        if (one == "offline_access"_L1 || isOpenIdScope(one))
            continue;
        const bool partnerCenter = isPartnerCenter(one);
        const QString service = partnerCenter ? u"partnercenter/"_s : u"graph/"_s;
        for (const QString& name :
             permissionsOf(one, partnerCenter ? Resource::PartnerCenter : Resource::Graph)) {
            if (!requested.contains(service + name, Qt::CaseInsensitive))
                requested.append(service + name);
        }
    }
    if (requested.isEmpty())
        requested.append(u"graph/User.Read"_s);
    return requested;
}

} // namespace partnerdesk::sandbox
