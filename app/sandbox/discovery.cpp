#include "app/sandbox/discovery.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/authority.h"
#include "app/sandbox/jwt.h"
#include "app/sandbox/oauth_error.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QJsonArray list(const QStringList& values) {
    return QJsonArray::fromStringList(values);
}

} // namespace

Response openIdConfiguration(const Request& request, Context& context) {
    const QString segment = request.capture(u"tenant"_s);
    const std::optional<Authority> authority = findAuthority(context.db, segment);
    if (!authority)
        return oauthErrorResponse({u"invalid_tenant"_s, 90002, {segment}}, request, context);
    const QString origin = request.origin.toString();
    // A domain name becomes the tenant's id, as the identity platform writes it.
    const QString tenant = authority->tenantId.isEmpty() ? segment : authority->tenantId;
    const QString base = origin + u'/' + tenant;
    const QString oauth = base + u"/oauth2/v2.0"_s;
    QJsonObject document{
        {u"issuer"_s, authority->issuer(request.origin)},
        {u"authorization_endpoint"_s, oauth + u"/authorize"_s},
        {u"token_endpoint"_s, oauth + u"/token"_s},
        {u"device_authorization_endpoint"_s, oauth + u"/devicecode"_s},
        {u"end_session_endpoint"_s, oauth + u"/logout"_s},
        {u"jwks_uri"_s, base + u"/discovery/v2.0/keys"_s},
        {u"userinfo_endpoint"_s, origin + u"/graph/oidc/userinfo"_s},
        {u"response_types_supported"_s, list({u"code"_s})},
        {u"response_modes_supported"_s, list({u"query"_s, u"form_post"_s})},
        {u"grant_types_supported"_s, list({u"authorization_code"_s, u"refresh_token"_s,
                                           u"urn:ietf:params:oauth:grant-type:device_code"_s})},
        {u"subject_types_supported"_s, list({u"pairwise"_s})},
        {u"id_token_signing_alg_values_supported"_s, list({u"RS256"_s})},
        {u"code_challenge_methods_supported"_s, list({u"S256"_s})},
        {u"token_endpoint_auth_methods_supported"_s, list({u"none"_s})},
        {u"scopes_supported"_s, list({u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s})},
        {u"claims_supported"_s,
         list({u"sub"_s, u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"nbf"_s, u"auth_time"_s,
               u"nonce"_s, u"preferred_username"_s, u"name"_s, u"tid"_s, u"oid"_s, u"ver"_s,
               u"email"_s, u"wids"_s, u"amr"_s})},
        {u"request_uri_parameter_supported"_s, false},
        {u"authorization_response_iss_parameter_supported"_s, !authority->tenantId.isEmpty()},
        {u"ui_locales_supported"_s, list({u"en"_s, u"zh-CN"_s})},
        {u"msgraph_host"_s, request.origin.authority()},
        {u"tenant_region_scope"_s, QJsonValue()}};
    return Response::json(document);
}

Response keys(const Request& request, Context& context) {
    const QString segment = request.capture(u"tenant"_s);
    if (!findAuthority(context.db, segment))
        return oauthErrorResponse({u"invalid_tenant"_s, 90002, {segment}}, request, context);
    const crypto::RsaPublicJwk jwk = context.key.publicJwk();
    return Response::json(QJsonObject{
        {u"keys"_s, QJsonArray{QJsonObject{{u"kty"_s, u"RSA"_s},
                                           {u"use"_s, u"sig"_s},
                                           {u"alg"_s, u"RS256"_s},
                                           {u"kid"_s, QString::fromLatin1(keyId(jwk))},
                                           {u"n"_s, QString::fromLatin1(jwk.modulus)},
                                           {u"e"_s, QString::fromLatin1(jwk.exponent)}}}}});
}

Response instanceDiscovery(const Request& request, Context&) {
    const QString host = request.origin.authority();
    const QString endpoint = request.parameter(u"authorization_endpoint"_s);
    const QString tenant = QUrl(endpoint).path().section(u'/', 1, 1);
    return Response::json(QJsonObject{
        {u"tenant_discovery_endpoint"_s,
         u"%1/%2/v2.0/.well-known/openid-configuration"_s.arg(
             request.origin.toString(), tenant.isEmpty() ? u"organizations"_s : tenant)},
        {u"api-version"_s, u"1.1"_s},
        {u"metadata"_s, QJsonArray{QJsonObject{{u"preferred_network"_s, host},
                                               {u"preferred_cache"_s, host},
                                               {u"aliases"_s, QJsonArray{host}}}}}});
}

Response userInfo(const Request& request, Context& context) {
    const std::optional<QVariantMap> user = context.bearer.isValid()
                                                ? findUser(context.db, context.bearer.caller.userId)
                                                : std::nullopt;
    if (!user) {
        return oauthErrorResponse({.error = u"invalid_token"_s, .aadsts = 50058, .status = 401},
                                  request, context)
            .set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
    return Response::json(QJsonObject{{u"sub"_s, context.bearer.caller.subject},
                                      {u"name"_s, user->value(u"display_name"_s).toString()},
                                      {u"family_name"_s, user->value(u"surname"_s).toString()},
                                      {u"given_name"_s, user->value(u"given_name"_s).toString()},
                                      {u"email"_s, user->value(u"mail"_s).toString()}});
}

} // namespace partnerdesk::sandbox
