#include "tests/app/auth/identity_provider.h"

#include "app/crypto/base64url.h"
#include "app/crypto/pkce.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace partnerdesk::test {

using namespace Qt::StringLiterals;
using Response = HttpService::Response;

namespace {

const QString kClientId = u"client-of-the-test"_s;

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Response refuse(const QString& error, const QString& description = {}) {
    return {.status = 400,
            .body = json({{u"error"_s, error}, {u"error_description"_s, description}})};
}

QString value(const QUrlQuery& query, const QString& name) {
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

IdentityProvider::IdentityProvider()
    : m_service([this](const HttpService::Request& request) { return handle(request); }) {}

net::Cloud IdentityProvider::cloud() const {
    net::Cloud cloud = net::sandboxCloud(m_service.origin(), kClientId);
    cloud.id = u"test"_s;
    return cloud;
}

net::Cloud IdentityProvider::customCloud() const {
    return {.id = u"custom"_s,
            .name = u"Custom"_s,
            .issuer = QUrl(m_service.origin().toString() + u"/custom"_s),
            .clientId = kClientId,
            .signInScopes = {u"openid"_s, u"offline_access"_s}};
}

void IdentityProvider::setFaults(ProviderFaults faults) {
    const std::lock_guard lock(m_mutex);
    m_faults = std::move(faults);
}

int IdentityProvider::refreshes() const {
    const std::lock_guard lock(m_mutex);
    return m_refreshes;
}

void IdentityProvider::revokeAll() {
    const std::lock_guard lock(m_mutex);
    m_refreshTokens.clear();
}

const crypto::RsaKey& IdentityProvider::key() {
    static const crypto::RsaKey key = crypto::RsaKey::generate();
    return key;
}

QByteArray IdentityProvider::signedToken(const QJsonObject& claims, QJsonObject header) {
    const QJsonObject defaults{
        {u"alg"_s, u"RS256"_s}, {u"kid"_s, u"key-1"_s}, {u"typ"_s, u"JWT"_s}};
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (!header.contains(it.key()))
            header.insert(it.key(), it.value());
    }
    const QByteArray data =
        crypto::toBase64Url(json(header)) + '.' + crypto::toBase64Url(json(claims));
    return data + '.' + crypto::toBase64Url(key().signRs256(data));
}

Response IdentityProvider::handle(const HttpService::Request& request) {
    const std::lock_guard lock(m_mutex);
    const QString origin = m_service.origin().toString();
    const QString first = request.path.section(u'/', 1, 1);
    if (request.path.endsWith("/.well-known/openid-configuration"_L1)) {
        if (first == "custom"_L1)
            return metadata(origin + u"/custom"_s, origin + u"/custom"_s);
        if (first == "nowhere.example"_L1)
            return refuse(u"invalid_tenant"_s,
                          u"AADSTS90002: Tenant 'nowhere.example' not found."_s);
        const QString tenant = first == "organizations"_L1 ? u"{tenantid}"_s : kTenantId;
        return metadata(origin + u'/' + first, origin + u'/' + tenant + u"/v2.0"_s);
    }
    if (request.path.endsWith("/keys"_L1))
        return keys();
    if (request.path.endsWith("/authorize"_L1))
        return authorize(request.query);
    if (request.path.endsWith("/token"_L1))
        return token(request.form);
    if (request.path.endsWith("/devicecode"_L1))
        return deviceCode();
    if (request.path.endsWith("/userinfo"_L1))
        return {.body = json({{u"sub"_s, u"subject"_s},
                              {u"name"_s, u"Ada"_s},
                              {u"preferred_username"_s, u"ada@contoso.example"_s}})};
    return {.status = 404};
}

Response IdentityProvider::metadata(const QString& base, const QString& issuer) const {
    const QString shown = m_faults.issuer.isEmpty() ? issuer : m_faults.issuer;
    return {.body = json({{u"issuer"_s, shown},
                          {u"authorization_endpoint"_s, base + u"/authorize?p=1"_s},
                          {u"token_endpoint"_s, base + u"/token"_s},
                          {u"device_authorization_endpoint"_s, base + u"/devicecode"_s},
                          {u"jwks_uri"_s, base + u"/keys"_s},
                          {u"userinfo_endpoint"_s, base + u"/userinfo"_s},
                          {u"code_challenge_methods_supported"_s,
                           QJsonArray{m_faults.withoutPkce ? u"plain"_s : u"S256"_s}}})};
}

Response IdentityProvider::keys() {
    const QString id = m_faults.hidesKeyOnce ? u"key-0"_s : u"key-1"_s;
    m_faults.hidesKeyOnce = false;
    const crypto::RsaPublicJwk jwk = key().publicJwk();
    return {.body = json({{u"keys"_s,
                           QJsonArray{QJsonObject{{u"kty"_s, u"RSA"_s},
                                                  {u"use"_s, u"sig"_s},
                                                  {u"kid"_s, id},
                                                  {u"n"_s, QString::fromLatin1(jwk.modulus)},
                                                  {u"e"_s, QString::fromLatin1(jwk.exponent)}}}}})};
}

Response IdentityProvider::authorize(const QUrlQuery& query) {
    if (value(query, u"code_challenge_method"_s) != "S256"_L1)
        return refuse(u"invalid_request"_s);
    QUrl target(value(query, u"redirect_uri"_s));
    QUrlQuery reply{{u"state"_s, value(query, u"state"_s)}};
    if (m_faults.replyError.isEmpty()) {
        const QString code = u"code-%1"_s.arg(++m_count);
        m_codes.insert(code, {.challenge = value(query, u"code_challenge"_s),
                              .redirectUri = value(query, u"redirect_uri"_s),
                              .nonce = value(query, u"nonce"_s)});
        reply.addQueryItem(u"code"_s, code);
    } else {
        reply.addQueryItem(u"error"_s, m_faults.replyError);
        reply.addQueryItem(u"error_description"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(m_faults.replyDescription)));
    }
    if (!m_faults.replyIssuer.isEmpty())
        reply.addQueryItem(u"iss"_s, m_faults.replyIssuer);
    target.setQuery(reply);
    return {.status = 302, .headers = "Location: " + target.toEncoded() + "\r\n"};
}

Response IdentityProvider::token(const QUrlQuery& form) {
    if (m_faults.tokenLost)
        return {.lost = true};
    if (!m_faults.tokenError.isEmpty())
        return {.status = 400, .body = json(m_faults.tokenError)};
    const QString type = value(form, u"grant_type"_s);
    const QString scope = value(form, u"scope"_s);
    if (type == "authorization_code"_L1) {
        const Grant grant = m_codes.take(value(form, u"code"_s));
        const QByteArray verifier = value(form, u"code_verifier"_s).toLatin1();
        const bool isProven = crypto::isPkceVerifier(verifier) &&
                              crypto::pkceChallenge(verifier) == grant.challenge.toLatin1();
        if (!isProven || grant.redirectUri != value(form, u"redirect_uri"_s))
            return refuse(u"invalid_grant"_s, u"AADSTS501481: The verifier does not match."_s);
        return tokens(grant.nonce, scope);
    }
    if (type == "refresh_token"_L1) {
        if (!m_refreshTokens.remove(value(form, u"refresh_token"_s)))
            return refuse(u"invalid_grant"_s, u"AADSTS50173: The grant was revoked."_s);
        ++m_refreshes;
        return tokens({}, scope);
    }
    if (!m_faults.devicePolls.isEmpty())
        return refuse(m_faults.devicePolls.takeFirst());
    return tokens({}, scope);
}

Response IdentityProvider::deviceCode() const {
    return {.body =
                json({{u"device_code"_s, u"device-secret"_s},
                      {u"user_code"_s, u"BCDF-GHJK"_s},
                      {u"verification_uri"_s, m_service.origin().toString() + u"/devicelogin"_s},
                      {u"expires_in"_s, 900},
                      {u"interval"_s, 1}})};
}

Response IdentityProvider::tokens(const QString& nonce, const QString& scope) {
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString origin = m_service.origin().toString();
    QJsonObject claims{{u"iss"_s, origin + u'/' + kTenantId + u"/v2.0"_s},
                       {u"aud"_s, kClientId},
                       {u"exp"_s, now + 3600},
                       {u"nbf"_s, now},
                       {u"nonce"_s, nonce},
                       {u"sub"_s, u"subject"_s},
                       {u"tid"_s, kTenantId},
                       {u"oid"_s, kObjectId},
                       {u"preferred_username"_s, u"ada@contoso.example"_s},
                       {u"name"_s, u"Ada"_s}};
    for (auto it = m_faults.claims.begin(); it != m_faults.claims.end(); ++it) {
        if (it->isNull())
            claims.remove(it.key());
        else
            claims.insert(it.key(), *it);
    }
    const int number = ++m_count;
    QJsonObject answer{{u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, m_faults.expiresIn},
                       {u"scope"_s, scope},
                       {u"access_token"_s, u"access-%1"_s.arg(number)},
                       {u"id_token"_s, QString::fromLatin1(signedToken(claims))}};
    if (!m_faults.withoutRefreshToken) {
        const QString refresh = u"refresh-%1"_s.arg(number);
        m_refreshTokens.insert(refresh);
        answer.insert(u"refresh_token"_s, refresh);
    }
    return {.body = json(answer)};
}

} // namespace partnerdesk::test
