#pragma once

#include "app/sandbox/bearer.h"

#include <QStringList>

namespace partnerdesk::sandbox {

// A scope parameter taken apart.
struct Scopes {
    bool openId = false;
    bool offlineAccess = false;
    QStringList openIdScopes; // of openid, profile, email, as asked
    QStringList permissions;  // of the first resource, bare names
    Resource resource = Resource::Graph;
    bool severalResources = false; // one token speaks to one resource only
    QString unknownResource;       // the first that is no service here; empty: none

    // As the token endpoint answers it.
    [[nodiscard]] QString granted() const { return (permissions + openIdScopes).join(u' '); }
};

// "User.Read", "https://graph.microsoft.com/User.Read",
// "{origin}/partnercenter/user_impersonation",
// ".../.default" (all that the client is registered for); bare names are Graph's, apart from
// user_impersonation, which only Partner Center has. Without any permission: User.Read, as the
// identity platform does.
[[nodiscard]] Scopes parseScopes(const QString& scope);

// What a person is asked to consent to, of every service: "graph/User.Read",
// "partnercenter/user_impersonation". ".default" is taken apart; those of sign-in need no consent.
[[nodiscard]] QStringList requestedPermissions(const QString& scope);

} // namespace partnerdesk::sandbox
