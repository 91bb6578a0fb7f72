#pragma once

#include "app/crypto/rsa_key.h"
#include "app/sandbox/http.h"

#include <QDateTime>
#include <QStringList>

namespace partnerdesk::sandbox {

// Services that tokens are made for.
enum class Resource { Graph, PartnerCenter };

// The `aud` of its tokens: "{origin}/graph", "{origin}/partnercenter".
[[nodiscard]] QString audience(Resource resource, const QUrl& origin);

// Whom an access token of ours speaks for.
struct Caller {
    QString tenantId;
    QString userId;
    QString subject; // the `sub` of this client
    QString clientId;
    Resource resource = Resource::Graph;
    QStringList scopes; // bare names: "User.Read.All", "user_impersonation"
    QDateTime authTime; // of the sign-in, UTC
    bool mfa = false;   // a second factor was shown then

    friend bool operator==(const Caller&, const Caller&) = default;
};

enum class BearerState {
    Missing,
    Invalid, // malformed, wrong signature, issuer or audience; or the person is gone or blocked
    Expired,
    Valid,
};

// The Authorization header of a request, checked before the handler runs: a token for Graph on
// /graph, for Partner Center on /partnercenter, either of them on /program. The 401 and its body
// are the API's own.
struct Bearer {
    BearerState state = BearerState::Missing;
    Caller caller; // when Valid

    [[nodiscard]] bool isValid() const { return state == BearerState::Valid; }
};

// What a service or the token endpoint asks of the next sign-in when a second factor is missing:
// the parameter `claims` of the authorize request, as JSON; and as a challenge of a 401.
inline constexpr QLatin1StringView kMfaClaims{
    R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"};
[[nodiscard]] QByteArray mfaChallenge();

// JWT, RS256 by `key`, issued by us for the service of the path and not expired at `now`. Does not
// know people: the state thread checks that the person is still there.
[[nodiscard]] Bearer checkBearer(const Request& request, const crypto::RsaPublicJwk& key,
                                 const QDateTime& now);

} // namespace partnerdesk::sandbox
