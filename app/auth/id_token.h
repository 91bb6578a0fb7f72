#pragma once

#include "app/auth/discovery.h"
#include "app/auth/json_web_keys.h"
#include "app/base/clock.h"
#include "app/domain/account.h"

namespace partnerdesk::auth {

// What an ID token must say to be believed.
struct IdTokenExpectation {
    QString issuer = {}; // may hold "{tenantid}"
    QString clientId = {};
    QString tenantId = {}; // empty: any tenant
    QByteArray nonce = {}; // empty: none was sent (device code)
    QDateTime now = {};
};

// Checks in the order of OpenID Connect Core section 3.1.3.7: RS256 only, signature by the key that
// the header names, issuer, audience, times with five minutes of skew, nonce; then tenant. Personal
// Microsoft accounts are refused. Problems: "auth.idToken" with one of the codes missing,
// malformed, algorithm, unknownKey, signature, issuer, audience, time, nonce, tenant, personal.
[[nodiscard]] base::Result<domain::Account>
checkIdToken(const QByteArray& token, const JsonWebKeys& keys, const IdTokenExpectation& expected);

// The same with the provider's published keys, which are fetched once more when the token names one
// that is not among them: providers rotate keys without notice.
[[nodiscard]] base::Result<domain::Account> accountFromIdToken(const QByteArray& token,
                                                               const ProviderMetadata& metadata,
                                                               const IdTokenExpectation& expected,
                                                               const net::HttpClient& http,
                                                               const base::CancelToken& cancel);

} // namespace partnerdesk::auth
