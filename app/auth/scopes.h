#pragma once

#include "app/net/clouds.h"
#include "app/net/http_client.h"

#include <QString>

namespace partnerdesk::auth {

// What a sign-in asks consent for: sign-in, what reading needs of every service, and `extra`: what
// a token was refused for (Session::wantedScopes). Scopes for writing come in that way, at the
// first write.
[[nodiscard]] QString consentScope(const net::Cloud& cloud, const QStringList& extra = {});

// `scope` of a token request. A token is for one service at a time. Empty where the cloud has one
// list for everything: then the grant's own scopes count, and one token serves every audience.
[[nodiscard]] QString tokenScope(const net::Cloud& cloud, net::Audience audience);

} // namespace partnerdesk::auth
