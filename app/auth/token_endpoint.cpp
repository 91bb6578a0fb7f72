#include "app/auth/token_endpoint.h"

#include "app/base/json_reader.h"

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;
using base::ProblemKind;

namespace {

// "expires_in" is only recommended (RFC 6749 section 5.1): without it a short life is assumed.
constexpr qint64 kAssumedLifeSeconds = 300;

QByteArray encoded(const FormFields& form) {
    QByteArrayList pairs;
    for (const auto& [name, value] : form)
        pairs.append(name + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

} // namespace

base::Result<net::HttpResponse> postForm(const QUrl& endpoint, const FormFields& form,
                                         const net::HttpClient& http,
                                         const base::CancelToken& cancel) {
    auto response = http.send({.method = net::Method::Post,
                               .url = endpoint,
                               .headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                                           {"Accept", "application/json"}},
                               .body = encoded(form)},
                              cancel);
    if (!response && response.error().kind == ProblemKind::OutcomeUnknown) {
        if (cancel.isCancelled())
            return base::fail(base::cancelledProblem());
        return base::fail({.kind = ProblemKind::Offline,
                           .key = u"net.connectionLost"_s,
                           .technical = response.error().technical,
                           .retryable = true});
    }
    return response;
}

tl::expected<TokenSet, OAuthFault> requestTokens(const QUrl& endpoint, const FormFields& form,
                                                 const net::HttpClient& http,
                                                 const base::Clock& clock,
                                                 const base::CancelToken& cancel) {
    const auto response = postForm(endpoint, form, http, cancel);
    if (!response)
        return tl::unexpected(oauthFault(response.error()));
    if (response->status != 200)
        return tl::unexpected(readOAuthFault(*response));
    const auto object = base::parseObject(response->body, u"tokens"_s);
    if (!object)
        return tl::unexpected(oauthFault(object.error()));

    base::JsonReader in(*object, u"tokens"_s);
    const qint64 life = in.optionalInteger("expires_in"_L1).value_or(kAssumedLifeSeconds);
    TokenSet tokens{
        .accessToken = in.string("access_token"_L1).toUtf8(),
        .refreshToken = in.optionalString("refresh_token"_L1).value_or(QString()).toUtf8(),
        .idToken = in.optionalString("id_token"_L1).value_or(QString()).toUtf8(),
        .expires = clock.now().addSecs(life),
        .scopes =
            in.optionalString("scope"_L1).value_or(QString()).split(u' ', Qt::SkipEmptyParts)};
    const QString type = in.string("token_type"_L1);
    if (const base::Status ok = in.finish(); !ok)
        return tl::unexpected(oauthFault(ok.error()));
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0 || tokens.accessToken.isEmpty()) {
        return tl::unexpected(oauthFault({.kind = ProblemKind::ServerFault,
                                          .key = u"json.field"_s,
                                          .technical = u"tokens: no bearer token"_s}));
    }
    return tokens;
}

} // namespace partnerdesk::auth
