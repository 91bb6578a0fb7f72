#include "app/auth/account_check.h"
#include "app/auth/discovery.h"
#include "app/auth/loopback_receiver.h"
#include "app/auth/scopes.h"
#include "app/auth/sign_in.h"
#include "app/auth/token_endpoint.h"
#include "app/base/log.h"
#include "app/crypto/base64url.h"
#include "app/crypto/pkce.h"
#include "app/crypto/random.h"

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using base::Result;
using base::Status;

namespace {

// What one attempt knows and nobody else does.
struct Secrets {
    QByteArray state = crypto::toBase64Url(crypto::randomBytes(32));
    QByteArray nonce = crypto::toBase64Url(crypto::randomBytes(32));
    crypto::Pkce pkce = crypto::makePkce();
};

// What one attempt works with, from the moment it listens.
struct Attempt {
    const SignInRequest& request;
    const ProviderMetadata& metadata;
    QUrl redirectUri;
    const Secrets& secrets;
};

QString promptFor(const SignInRequest& request) {
    QStringList prompts = request.cloud.prompt.split(u' ', Qt::SkipEmptyParts);
    // select_account is the identity platform's; every OpenID provider knows login.
    if (request.selectAccount)
        prompts.append(request.cloud.issuer.isEmpty() ? u"select_account"_s : u"login"_s);
    return prompts.join(u' ');
}

QUrl authorizeUrl(const Attempt& attempt) {
    const SignInRequest& request = attempt.request;
    const Secrets& secrets = attempt.secrets;
    const bool isDomain = request.tenant.contains(u'.');
    const std::pair<QString, QString> parameters[] = {
        {u"client_id"_s, request.cloud.clientId},
        {u"response_type"_s, u"code"_s},
        {u"response_mode"_s, u"query"_s},
        {u"redirect_uri"_s, attempt.redirectUri.toString()},
        {u"scope"_s, consentScope(request.cloud, request.extraScopes)},
        {u"state"_s, QString::fromLatin1(secrets.state)},
        {u"nonce"_s, QString::fromLatin1(secrets.nonce)},
        {u"code_challenge"_s, QString::fromLatin1(secrets.pkce.challenge)},
        {u"code_challenge_method"_s, u"S256"_s},
        {u"prompt"_s, promptFor(request)},
        {u"login_hint"_s, request.loginHint},
        {u"domain_hint"_s, isDomain ? request.tenant : QString()},
        {u"claims"_s, request.claims},
        {u"ui_locales"_s, request.language}};
    QUrl url = attempt.metadata.authorizationEndpoint;
    QString query = url.query(QUrl::FullyEncoded);
    for (const auto& [name, value] : parameters) {
        if (value.isEmpty())
            continue;
        if (!query.isEmpty())
            query += u'&';
        // Everything but letters and digits: QUrlQuery would leave a "+" that means a space.
        query += name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

// The reply may come from another provider than the one that was asked (RFC 9207).
Status checkReply(const AuthorizationReply& reply, const ProviderMetadata& metadata) {
    const bool isMissing = reply.issuer.isEmpty();
    // A reply for "any tenant" names the tenant that it came from.
    const QString tenant = reply.issuer.section(u'/', 3, 3);
    if (isMissing ? metadata.namesIssuerInReply
                  : !isSameIssuer(metadata.issuer, tenant, reply.issuer)) {
        return base::fail({.kind = ProblemKind::ServerFault,
                           .key = u"auth.idToken"_s,
                           .code = u"issuer"_s,
                           .arguments = {u"issuer"_s},
                           .technical = u"reply of: "_s + reply.issuer});
    }
    if (!reply.error.isEmpty())
        return base::fail(oauthFault(reply.error, reply.errorDescription).problem);
    return {};
}

Result<SignedIn> redeem(const AuthorizationReply& reply, const Attempt& attempt,
                        const net::HttpClient& http, const base::Clock& clock,
                        const base::CancelToken& cancel) {
    const net::Cloud& cloud = attempt.request.cloud;
    if (const Status ok = checkReply(reply, attempt.metadata); !ok)
        return base::fail(ok.error());
    FormFields form{{"client_id", cloud.clientId},
                    {"grant_type", u"authorization_code"_s},
                    {"code", reply.code},
                    {"redirect_uri", attempt.redirectUri.toString()},
                    {"code_verifier", QString::fromLatin1(attempt.secrets.pkce.verifier)}};
    if (const QString scope = tokenScope(cloud, net::Audience::GraphRead); !scope.isEmpty())
        form.append({"scope", scope});
    const auto tokens = requestTokens(attempt.metadata.tokenEndpoint, form, http, clock, cancel);
    if (!tokens)
        return base::fail(tokens.error().problem);
    return signedIn(*tokens, attempt.request, attempt.metadata, attempt.secrets.nonce, http, clock,
                    cancel);
}

} // namespace

Result<SignedIn> signInWithBrowser(const SignInRequest& request, const net::HttpClient& http,
                                   const base::Clock& clock, BrowserOpener& browser,
                                   const std::function<void(const QUrl&)>& opened,
                                   const base::CancelToken& cancel) {
    const net::Cloud& cloud = request.cloud;
    if (const Status ok = checkClientId(cloud); !ok)
        return base::fail(ok.error());
    const auto metadata = discover(cloud, request.tenant, http, cancel);
    if (!metadata)
        return base::fail(metadata.error());

    const Secrets secrets;
    const auto receiver = LoopbackReceiver::listen({.host = cloud.redirectHost,
                                                    .path = cloud.redirectPath,
                                                    .state = secrets.state,
                                                    .language = request.language});
    if (!receiver)
        return base::fail(receiver.error());
    const Attempt attempt{.request = request,
                          .metadata = *metadata,
                          .redirectUri = (*receiver)->redirectUri(),
                          .secrets = secrets};
    const QUrl url = authorizeUrl(attempt);
    opened(url);
    // A browser that did not open cannot be told from one that was closed: the page offers the
    // link.
    if (!browser.open(url))
        qCWarning(base::logAuth) << "the browser could not be started";

    const auto reply = (*receiver)->waitForReply(request.timeLimit, cancel);
    if (!reply)
        return base::fail(reply.error());
    auto result = redeem(*reply, attempt, http, clock, cancel);
    (*receiver)->waitForLastPage(cancel);
    return result;
}

} // namespace partnerdesk::auth
