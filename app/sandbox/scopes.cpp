#include "app/sandbox/scopes.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

bool isOpenIdScope(const QString& scope) {
    return scope == "openid"_L1 || scope == "profile"_L1 || scope == "email"_L1;
}

// The service of a permission: what stands before the last slash, as the sandbox's own address, as
// the clouds have it, or as the id of Microsoft's application. nullopt: none that is here.
std::optional<Resource> resourceOf(const QString& scope) {
    const QString service = scope.section(u'/', 0, -2).toLower();
    if (service.isEmpty())
        return scope == "user_impersonation"_L1 ? Resource::PartnerCenter : Resource::Graph;
    static const QStringList kGraph{
        u"https://graph.microsoft.com"_s, u"https://graph.microsoft.us"_s,
        u"https://dod-graph.microsoft.us"_s, u"https://microsoftgraph.chinacloudapi.cn"_s,
        u"00000003-0000-0000-c000-000000000000"_s};
    static const QStringList kPartnerCenter{
        u"https://api.partnercenter.microsoft.com"_s,
        u"https://partner.partnercenterapi.microsoftonline.cn"_s,
        u"fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"_s};
    if (service.endsWith("/graph"_L1) || kGraph.contains(service))
        return Resource::Graph;
    if (service.endsWith("/partnercenter"_L1) || kPartnerCenter.contains(service))
        return Resource::PartnerCenter;
    return std::nullopt;
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
            const std::optional<Resource> resource = resourceOf(one);
            if (!resource) {
                if (scopes.unknownResource.isEmpty())
                    scopes.unknownResource = one.section(u'/', 0, -2);
                continue;
            }
            if (scopes.permissions.isEmpty())
                scopes.resource = *resource;
            if (resource == scopes.resource)
                scopes.permissions += permissionsOf(one, *resource);
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
        const std::optional<Resource> resource = resourceOf(one);
        if (one == "offline_access"_L1 || isOpenIdScope(one) || !resource)
            continue;
        const QString service =
            resource == Resource::PartnerCenter ? u"partnercenter/"_s : u"graph/"_s;
        for (const QString& name : permissionsOf(one, *resource)) {
            if (!requested.contains(service + name, Qt::CaseInsensitive))
                requested.append(service + name);
        }
    }
    if (requested.isEmpty())
        requested.append(u"graph/User.Read"_s);
    return requested;
}

} // namespace partnerdesk::sandbox
