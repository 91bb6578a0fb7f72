#include "app/sandbox/authorize_request.h"

#include "app/crypto/hash.h"
#include "app/sandbox/page.h"
#include "app/sandbox/scopes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr qsizetype kChallengeLength = 43; // of 32 bytes in base64url

// Runs in the page that posts the answer on; allowed by its hash.
constexpr auto kSubmitScript = "document.forms[0].submit()"_L1;

// OpenID Connect Core 5.5. Of a claims challenge only the wish for an authentication context is
// obeyed, which every Conditional Access policy here would answer with a second factor; a wish for
// a newer sign-in (nbf) is met anyhow, since revoked browser sessions are not taken up.
std::optional<OAuthError> readClaims(const QString& claims, AuthorizeRequest& request) {
    if (claims.isEmpty())
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(claims.toUtf8());
    if (!document.isObject())
        return OAuthError{u"invalid_request"_s, 90023, {u"claims"_s}};
    const QJsonObject wanted = document["access_token"_L1]["acrs"_L1].toObject();
    request.stepUp = wanted.value("essential"_L1).toBool();
    return std::nullopt;
}

std::optional<OAuthError> faultOf(const Request& http, AuthorizeRequest& request) {
    const QString type = http.parameter(u"response_type"_s);
    if (type.isEmpty())
        return OAuthError{u"invalid_request"_s, 900144, {u"response_type"_s}};
    if (type != "code"_L1)
        return OAuthError{u"unsupported_response_type"_s, 700054, {type}};
    if (request.responseMode != "query"_L1 && request.responseMode != "form_post"_L1)
        return OAuthError{u"invalid_request"_s, 70013, {request.responseMode}};
    if (request.scope.isEmpty())
        return OAuthError{u"invalid_request"_s, 900144, {u"scope"_s}};
    if (request.challenge.isEmpty())
        return OAuthError{u"invalid_request"_s, 9002325};
    if (http.parameter(u"code_challenge_method"_s) != "S256"_L1 ||
        request.challenge.size() != kChallengeLength)
        return OAuthError{u"invalid_request"_s, 9002326};
    if (request.prompts("none"_L1) && request.prompt.trimmed() != "none"_L1)
        return OAuthError{u"invalid_request"_s, 90023, {u"prompt"_s}};
    if (const QString unknown = parseScopes(request.scope).unknownResource; !unknown.isEmpty())
        return OAuthError{u"invalid_resource"_s, 500011, {unknown}};
    return readClaims(http.parameter(u"claims"_s), request);
}

} // namespace

bool AuthorizeRequest::prompts(QLatin1StringView what) const {
    return prompt.split(u' ', Qt::SkipEmptyParts).contains(what);
}

QJsonObject AuthorizeRequest::toJson() const {
    return {{u"authority"_s, authority.segment},
            {u"tenantId"_s, authority.tenantId},
            {u"clientId"_s, clientId},
            {u"scope"_s, scope},
            {u"prompt"_s, prompt},
            {u"loginHint"_s, loginHint},
            {u"language"_s, language},
            {u"redirectUri"_s, redirectUri},
            {u"responseMode"_s, responseMode},
            {u"state"_s, state},
            {u"nonce"_s, nonce},
            {u"challenge"_s, challenge},
            {u"maxAge"_s, maxAge},
            {u"stepUp"_s, stepUp},
            {u"adminConsent"_s, isAdminConsent},
            {u"userCode"_s, userCode}};
}

AuthorizeRequest AuthorizeRequest::fromJson(const QJsonObject& json) {
    const auto text = [&json](QLatin1StringView name) { return json.value(name).toString(); };
    return {.authority = {.segment = text("authority"_L1), .tenantId = text("tenantId"_L1)},
            .clientId = text("clientId"_L1),
            .scope = text("scope"_L1),
            .prompt = text("prompt"_L1),
            .loginHint = text("loginHint"_L1),
            .language = text("language"_L1),
            .redirectUri = text("redirectUri"_L1),
            .responseMode = text("responseMode"_L1),
            .state = text("state"_L1),
            .nonce = text("nonce"_L1),
            .challenge = text("challenge"_L1),
            .maxAge = json.value("maxAge"_L1).toInt(-1),
            .stepUp = json.value("stepUp"_L1).toBool(),
            .isAdminConsent = json.value("adminConsent"_L1).toBool(),
            .userCode = text("userCode"_L1)};
}

std::optional<AuthorizeFault> readClientAndTarget(const Request& http, Context& context,
                                                  AuthorizeRequest& request) {
    request.clientId = http.parameter(u"client_id"_s);
    request.scope = http.parameter(u"scope"_s);
    request.language = pageLanguage(http);
    request.redirectUri = http.parameter(u"redirect_uri"_s);
    request.state = http.parameter(u"state"_s);
    const QString segment = http.capture(u"tenant"_s);
    const std::optional<Authority> authority = findAuthority(context.db, segment);
    if (!authority)
        return AuthorizeFault{{u"invalid_request"_s, 90002, {segment}}};
    request.authority = *authority;
    if (request.clientId != context.clientId)
        return AuthorizeFault{{u"unauthorized_client"_s, 700016, {request.clientId}}};
    if (!isLoopbackUri(request.redirectUri))
        return AuthorizeFault{{u"invalid_request"_s, 50011, {request.redirectUri}}};
    return std::nullopt;
}

std::optional<AuthorizeFault> readAuthorizeRequest(const Request& http, Context& context,
                                                   AuthorizeRequest& request) {
    std::optional<AuthorizeFault> fault = readClientAndTarget(http, context, request);
    request.prompt = http.parameter(u"prompt"_s);
    request.loginHint = http.parameter(u"login_hint"_s);
    request.responseMode = http.parameter(u"response_mode"_s);
    if (request.responseMode.isEmpty())
        request.responseMode = u"query"_s;
    request.nonce = http.parameter(u"nonce"_s);
    request.challenge = http.parameter(u"code_challenge"_s);
    if (http.hasParameter(u"max_age"_s))
        request.maxAge = http.parameter(u"max_age"_s).toInt();
    if (fault)
        return fault;
    if (const std::optional<OAuthError> error = faultOf(http, request))
        return AuthorizeFault{*error, true};
    return std::nullopt;
}

Response authorizeReply(const AuthorizeRequest& request, const QUrl& origin,
                        QList<QPair<QString, QString>> parameters) {
    if (!request.state.isEmpty())
        parameters.append({u"state"_s, request.state});
    if (!request.authority.tenantId.isEmpty()) // "organizations" has a template, no issuer
        parameters.append({u"iss"_s, request.authority.issuer(origin)});
    if (request.responseMode == "form_post"_L1) {
        QString fields;
        for (const auto& [name, value] : parameters)
            fields += renderPart(u"hidden_field"_s, request.language,
                                 {.texts = {{u"name"_s, name}, {u"value"_s, value}}, .html = {}});
        Response page = renderPage(u"form_post"_s, request.language,
                                   {.texts = {{u"action"_s, request.redirectUri}},
                                    .html = {{u"fields"_s, fields}, {u"script"_s, kSubmitScript}}});
        const QByteArray hash = crypto::sha256(QByteArray(kSubmitScript.data())).toBase64();
        const QByteArray policy = headerValue(page.headers, "Content-Security-Policy");
        return page.set("Content-Security-Policy", policy + "; script-src 'sha256-" + hash + "'");
    }
    QUrl target(request.redirectUri);
    QUrlQuery query(target.query());
    for (const auto& [name, value] : parameters)
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                           QString::fromLatin1(QUrl::toPercentEncoding(value)));
    target.setQuery(query);
    return Response::redirect(target);
}

Response authorizeErrorReply(const AuthorizeRequest& request, const QUrl& origin,
                             const OAuthError& error) {
    QList<QPair<QString, QString>> parameters{{u"error"_s, error.error},
                                              {u"error_description"_s, describe(error)}};
    if (!error.suberror.isEmpty())
        parameters.append({u"error_subcode"_s, error.suberror});
    return authorizeReply(request, origin, parameters);
}

} // namespace partnerdesk::sandbox
