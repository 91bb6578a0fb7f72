#include "app/sandbox/scopes.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

bool isPartnerCenter(const QString& scope) {
    return scope.contains("partnercenter"_L1, Qt::CaseInsensitive) ||
           scope == "user_impersonation"_L1;
}

QString bareName(const QString& scope, Resource resource) {
    const QString name = scope.section(u'/', -1);
    if (name != ".default"_L1)
        return name;
    return resource == Resource::Graph ? u"User.Read"_s : u"user_impersonation"_s;
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
                scopes.permissions.append(bareName(one, resource));
            else
                scopes.severalResources = true;
        }
    }
    if (scopes.permissions.isEmpty())
        scopes.permissions.append(u"User.Read"_s);
    return scopes;
}

} // namespace partnerdesk::sandbox
