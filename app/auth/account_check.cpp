#include "app/auth/account_check.h"

#include "app/auth/id_token.h"

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;

base::Result<SignedIn> signedIn(const TokenSet& tokens, const SignInRequest& request,
                                const ProviderMetadata& metadata, const QByteArray& nonce,
                                const net::HttpClient& http, const base::Clock& clock,
                                const base::CancelToken& cancel) {
    const bool wantsTenant = request.cloud.issuer.isEmpty() && isTenantId(request.tenant);
    const IdTokenExpectation expected{.issuer = metadata.issuer,
                                      .clientId = request.cloud.clientId,
                                      .tenantId = wantsTenant ? request.tenant : QString(),
                                      .nonce = nonce,
                                      .now = clock.now()};
    auto account = accountFromIdToken(tokens.idToken, metadata, expected, http, cancel);
    if (!account)
        return base::fail(account.error());
    return SignedIn{.account = *std::move(account),
                    .accessToken = tokens.accessToken,
                    .refreshToken = tokens.refreshToken,
                    .accessTokenExpires = tokens.expires,
                    .grantedScopes = tokens.scopes};
}

base::Status checkClientId(const net::Cloud& cloud) {
    if (!cloud.clientId.isEmpty())
        return {};
    return base::fail({.kind = base::ProblemKind::Misconfigured, .key = u"signIn.noClientId"_s});
}

} // namespace partnerdesk::auth
