#include "app/auth/device_code.h"

#include "app/auth/account_check.h"
#include "app/auth/discovery.h"
#include "app/auth/scopes.h"
#include "app/auth/sign_in.h"
#include "app/auth/token_endpoint.h"
#include "app/base/json_reader.h"
#include "app/net/loopback.h"

#include <algorithm>

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ProblemKind;
using base::Result;
using base::Status;

namespace {

struct DeviceCode {
    QString secret;
    DevicePrompt prompt;
    std::chrono::seconds interval;
};

Result<DeviceCode> startDeviceCode(const SignInRequest& request, const ProviderMetadata& metadata,
                                   const QString& scope, const net::HttpClient& http,
                                   const base::Clock& clock, const base::CancelToken& cancel) {
    const auto response =
        postForm(metadata.deviceAuthorizationEndpoint,
                 {{"client_id", request.cloud.clientId}, {"scope", scope}}, http, cancel);
    if (!response)
        return base::fail(response.error());
    if (response->status != 200)
        return base::fail(readOAuthFault(*response).problem);
    const auto object = base::parseObject(response->body, u"deviceCode"_s);
    if (!object)
        return base::fail(object.error());

    constexpr qint64 kDefaultInterval = 5;
    base::JsonReader in(*object, u"deviceCode"_s);
    DeviceCode code{
        .secret = in.string("device_code"_L1),
        .prompt = {.userCode = in.string("user_code"_L1),
                   .verificationUri = QUrl(in.string("verification_uri"_L1), QUrl::StrictMode),
                   .expires = clock.now().addSecs(in.integer("expires_in"_L1))},
        .interval = std::chrono::seconds(std::clamp<qint64>(
            in.optionalInteger("interval"_L1).value_or(kDefaultInterval), 1, 60))};
    if (const Status ok = in.finish(); !ok)
        return base::fail(ok.error());
    // People are sent there to type the code: not just anywhere.
    if (!net::isTrustworthyUrl(code.prompt.verificationUri)) {
        return base::fail({.kind = ProblemKind::ServerFault,
                           .key = u"auth.discovery"_s,
                           .technical = u"verification_uri"_s});
    }
    return code;
}

bool isLost(const OAuthFault& fault) {
    return fault.error.isEmpty() && fault.problem.retryable;
}

// What the code is for: all that a sign-in in the browser asks for, and the first token for one
// service of it. The identity platform has been seen to refuse a code for several services after
// everything was consented to (AADSTS28000): then a second code, for the one service, does.
QStringList scopesToTry(const SignInRequest& request) {
    const QString all = consentScope(request.cloud, request.extraScopes);
    const QString first = tokenScope(request.cloud, net::Audience::GraphRead);
    return first.isEmpty() || first == all ? QStringList{all} : QStringList{all, first};
}

bool isScopeRefused(const OAuthFault& fault) {
    return fault.error == "invalid_scope"_L1 || fault.error == "invalid_request"_L1;
}

tl::expected<TokenSet, OAuthFault>
pollForTokens(const DeviceCode& code, const SignInRequest& request,
              const ProviderMetadata& metadata, const net::HttpClient& http,
              const base::Clock& clock, const base::CancelToken& cancel) {
    FormFields form{{"client_id", request.cloud.clientId},
                    {"grant_type", u"urn:ietf:params:oauth:grant-type:device_code"_s},
                    {"device_code", code.secret}};
    if (const QString first = tokenScope(request.cloud, net::Audience::GraphRead); !first.isEmpty())
        form.append({"scope", first});
    std::chrono::seconds pause = code.interval;
    while (clock.now() < code.prompt.expires) {
        if (cancel.waitFor(pause))
            return tl::unexpected(oauthFault(base::cancelledProblem()));
        auto tokens = requestTokens(metadata.tokenEndpoint, form, http, clock, cancel);
        if (tokens)
            return tokens;
        const OAuthFault& fault = tokens.error();
        if (fault.error == "expired_token"_L1)
            break;
        const bool goesOn = fault.error == "authorization_pending"_L1 ||
                            fault.error == "slow_down"_L1 || isLost(fault);
        if (!goesOn)
            return tokens;
        pause = pauseAfterPoll(pause, fault.error, isLost(fault));
    }
    return tl::unexpected(oauthFault(base::Problem{
        .kind = ProblemKind::TimedOut, .key = u"signIn.codeExpired"_s, .retryable = true}));
}

} // namespace

std::chrono::seconds pauseAfterPoll(std::chrono::seconds pause, const QString& error,
                                    bool connectionLost) {
    if (error == "slow_down"_L1)
        return pause + 5s;
    return connectionLost ? std::min(pause * 2, std::chrono::seconds(60)) : pause;
}

Result<SignedIn> signInWithDeviceCode(const SignInRequest& request, const net::HttpClient& http,
                                      const base::Clock& clock,
                                      const std::function<void(const DevicePrompt&)>& prompted,
                                      const base::CancelToken& cancel) {
    if (const Status ok = checkClientId(request.cloud); !ok)
        return base::fail(ok.error());
    const auto metadata = discover(request.cloud, request.tenant, http, cancel);
    if (!metadata)
        return base::fail(metadata.error());
    if (metadata->deviceAuthorizationEndpoint.isEmpty())
        return base::fail({.kind = ProblemKind::NotSupported, .key = u"signIn.noDeviceCode"_s});
    QStringList scopes = scopesToTry(request);
    while (true) {
        const auto code =
            startDeviceCode(request, *metadata, scopes.takeFirst(), http, clock, cancel);
        if (!code)
            return base::fail(code.error());
        prompted(code->prompt);
        const auto tokens = pollForTokens(*code, request, *metadata, http, clock, cancel);
        if (tokens)
            return signedIn(*tokens, request, *metadata, {}, http, clock, cancel);
        if (scopes.isEmpty() || !isScopeRefused(tokens.error()))
            return base::fail(tokens.error().problem);
    }
}

} // namespace partnerdesk::auth
