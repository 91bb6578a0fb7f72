#pragma once

#include "app/base/problem.h"
#include "app/net/http_client.h"

#include <QString>

namespace partnerdesk::auth {

// A refusal of the identity platform: the words of the protocol, which decide, and the problem that
// people see.
struct OAuthFault {
    QString error = {};    // RFC 6749 section 5.2, RFC 8628 section 3.5
    QString suberror = {}; // the identity platform's own
    QString claims = {};   // wanted of the next sign-in, JSON; empty: none
    base::Problem problem = {};

    // The person has to consent to the scopes that were asked for.
    [[nodiscard]] bool wantsConsent() const;
    // The grant is spent: nothing can be had with this refresh token any more. A missing consent or
    // a wanted second factor leaves it alive.
    [[nodiscard]] bool endsGrant() const;
};

// From the answer of an endpoint; also for a body that is not the protocol's.
[[nodiscard]] OAuthFault readOAuthFault(const net::HttpResponse& response);

// From the parameters of a reply to the loopback address.
[[nodiscard]] OAuthFault oauthFault(const QString& error, const QString& description);

// A lost connection below the protocol.
[[nodiscard]] OAuthFault oauthFault(base::Problem problem);

} // namespace partnerdesk::auth
