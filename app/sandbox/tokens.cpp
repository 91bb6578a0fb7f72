#include "app/sandbox/tokens.h"

#include "app/crypto/base64url.h"
#include "app/crypto/hash.h"
#include "app/crypto/random.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/jwt.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr qint64 kCodeMs = 10LL * 60 * 1000;
constexpr qint64 kRefreshMs = 90LL * 24 * 60 * 60 * 1000;

// `wids` entry of everybody who is no guest, beside their roles.
constexpr auto kOrdinaryMember = "b79fbf4d-3ef9-4689-8143-76b194e85509"_L1;

// Different for each client, as the identity platform makes it.
QString subject(const Grant& grant) {
    const QByteArray pair = (grant.clientId + u' ' + grant.userId).toUtf8();
    return QString::fromLatin1(crypto::toBase64Url(crypto::sha256(pair)));
}

QJsonObject commonClaims(const Context& context, const QUrl& origin, const Grant& grant) {
    const qint64 now = context.now.toSecsSinceEpoch();
    return {{u"iss"_s, issuer(origin, grant.tenantId)},
            {u"iat"_s, now},
            {u"nbf"_s, now},
            {u"exp"_s, now + context.options.tokenSeconds},
            {u"tid"_s, grant.tenantId},
            {u"oid"_s, grant.userId},
            {u"sub"_s, subject(grant)},
            {u"amr"_s, QJsonArray::fromStringList(grant.amr)},
            {u"auth_time"_s, grant.authTime / 1000},
            {u"uti"_s, newSecret().left(22)},
            {u"ver"_s, u"2.0"_s}};
}

QByteArray idToken(Context& context, const QUrl& origin, const Grant& grant,
                   const QVariantMap& user) {
    QJsonObject claims = commonClaims(context, origin, grant);
    claims.insert(u"aud"_s, grant.clientId);
    claims.insert(u"preferred_username"_s, user[u"upn"_s].toString());
    claims.insert(u"name"_s, user[u"display_name"_s].toString());
    if (!grant.nonce.isEmpty())
        claims.insert(u"nonce"_s, grant.nonce);
    if (const QString mail = user[u"mail"_s].toString(); !mail.isEmpty())
        claims.insert(u"email"_s, mail);
    QStringList wids = roleTemplatesOf(context.db, grant.userId);
    if (user[u"user_type"_s] != "Guest"_L1)
        wids.append(kOrdinaryMember);
    claims.insert(u"wids"_s, QJsonArray::fromStringList(wids));
    return signedJwt(claims, context.key);
}

QByteArray accessToken(Context& context, const QUrl& origin, const Grant& grant,
                       const Scopes& scopes, const QVariantMap& user) {
    QJsonObject claims = commonClaims(context, origin, grant);
    claims.insert(u"aud"_s, audience(scopes.resource, origin));
    claims.insert(u"appid"_s, grant.clientId);
    claims.insert(u"scp"_s, scopes.permissions.join(u' '));
    claims.insert(u"upn"_s, user[u"upn"_s].toString());
    claims.insert(u"xms_at"_s, grant.authTime); // milliseconds: "sign out everywhere" is exact
    return signedJwt(claims, context.key);
}

QString makeRefreshToken(Context& context, const Grant& grant) {
    QString token = newSecret() + newSecret();
    context.db.run(
        u"INSERT INTO refresh_tokens (token_hash, family, client_id, tenant_id, user_id, scope, "
        "amr, auth_time, issued, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {secretHash(token), grant.family, grant.clientId, grant.tenantId, grant.userId, grant.scope,
         grant.amr.join(u' '), grant.authTime, context.nowMs(), context.nowMs() + kRefreshMs});
    return token;
}

} // namespace

QString secretHash(const QString& secret) {
    return QString::fromLatin1(crypto::sha256Hex(secret.toUtf8()));
}

QString newSecret() {
    return QString::fromLatin1(crypto::toBase64Url(crypto::randomBytes(32)));
}

QString makeCode(Context& context, const Grant& grant, const CodeBinding& binding) {
    QString code = newSecret();
    context.db.run(u"DELETE FROM auth_codes WHERE expires < ?"_s, {context.nowMs() - kCodeMs});
    context.db.run(
        u"INSERT INTO auth_codes (code_hash, family, client_id, tenant_id, user_id, redirect_uri, "
        "scope, nonce, challenge, amr, auth_time, expires) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {secretHash(code), grant.family, grant.clientId, grant.tenantId, grant.userId,
         binding.redirectUri, grant.scope, grant.nonce, binding.challenge, grant.amr.join(u' '),
         grant.authTime, context.nowMs() + kCodeMs});
    return code;
}

QJsonObject makeTokens(Context& context, const QUrl& origin, const Grant& grant,
                       const Scopes& scopes) {
    const QVariantMap user = findUser(context.db, grant.userId).value_or(QVariantMap());
    QJsonObject answer{{u"token_type"_s, u"Bearer"_s},
                       {u"scope"_s, scopes.granted()},
                       {u"expires_in"_s, context.options.tokenSeconds},
                       {u"ext_expires_in"_s, context.options.tokenSeconds},
                       {u"access_token"_s,
                        QString::fromLatin1(accessToken(context, origin, grant, scopes, user))}};
    if (scopes.openId)
        answer.insert(u"id_token"_s, QString::fromLatin1(idToken(context, origin, grant, user)));
    if (parseScopes(grant.scope).offlineAccess)
        answer.insert(u"refresh_token"_s, makeRefreshToken(context, grant));
    return answer;
}

} // namespace partnerdesk::sandbox
