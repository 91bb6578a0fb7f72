#include "app/auth/account_check.h"

#include "app/auth/id_token.h"
#include "app/base/json_reader.h"

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;

namespace {

// OpenID Connect Core 5.3: where an access token is issued as well, a provider may leave names out
// of the ID token. They are for display only, so a failure here changes nothing.
void addNames(domain::Account& account, const QUrl& userInfo, const QByteArray& accessToken,
              const net::HttpClient& http, const base::CancelToken& cancel) {
    const auto response = http.send(
        {.url = userInfo,
         .headers = {{"Authorization", "Bearer " + accessToken}, {"Accept", "application/json"}}},
        cancel);
    if (!response || response->status != 200)
        return;
    const auto names = base::parseObject(response->body, u"userInfo"_s);
    if (!names || names->value("sub"_L1) != account.subject)
        return; // somebody else's: a substituted token (5.3.4)
    account.displayName = names->value("name"_L1).toString();
    account.userName = names->value("preferred_username"_L1).toString();
    if (account.userName.isEmpty())
        account.userName = names->value("email"_L1).toString();
}

} // namespace

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
    const bool isNameless = account->userName.isEmpty() && account->displayName.isEmpty();
    if (isNameless && !metadata.userInfoEndpoint.isEmpty())
        addNames(*account, metadata.userInfoEndpoint, tokens.accessToken, http, cancel);
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
