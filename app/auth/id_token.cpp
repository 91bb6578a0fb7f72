#include "app/auth/id_token.h"

#include "app/base/json_reader.h"
#include "app/crypto/base64url.h"
#include "app/crypto/constant_time.h"

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using base::Result;
using base::Status;
using domain::Account;

namespace {

// rest-graph.md section 2: the tenant of all personal Microsoft accounts.
constexpr auto kPersonalTenant = "9188040d-6c67-4c5b-b112-36a304b66dad"_L1;
constexpr qint64 kSkewSeconds = 5LL * 60;
constexpr auto kUnknownKey = "unknownKey"_L1;

tl::unexpected<Problem> refused(const QString& code, const QString& why = {}) {
    const bool isAccount = code == "tenant"_L1 || code == "personal"_L1;
    return base::fail({.kind = isAccount ? ProblemKind::Forbidden : ProblemKind::ServerFault,
                       .key = u"auth.idToken"_s,
                       .code = code,
                       .arguments = {code},
                       .technical = why});
}

std::optional<QJsonObject> jsonPart(const QByteArray& part) {
    const auto json = crypto::fromBase64Url(part);
    if (!json)
        return std::nullopt;
    const auto object = base::parseObject(*json, u"idToken"_s);
    return object ? std::optional(*object) : std::nullopt;
}

QStringList strings(const QJsonValue& value) {
    if (value.isString())
        return {value.toString()};
    QStringList result;
    const QJsonArray itemList = value.toArray();
    for (const QJsonValue item : itemList)
        result.append(item.toString());
    return result;
}

// The header chooses the key, never the algorithm: that one is fixed.
Status checkSignature(const QByteArrayList& parts, const JsonWebKeys& keys) {
    const auto header = jsonPart(parts[0]);
    const auto signature = crypto::fromBase64Url(parts[2]);
    if (!header || !signature)
        return refused(u"malformed"_s);
    if (header->value("alg"_L1) != "RS256"_L1 || header->contains("crit"_L1))
        return refused(u"algorithm"_s, header->value("alg"_L1).toString());
    const auto key = keys.constFind(header->value("kid"_L1).toString());
    if (key == keys.cend())
        return refused(kUnknownKey);
    if (!crypto::verifyRs256(*key, parts[0] + '.' + parts[1], *signature))
        return refused(u"signature"_s);
    return {};
}

Status checkTimes(const QJsonObject& claims, const QDateTime& now) {
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonValue expires = claims["exp"_L1];
    if (!expires.isDouble())
        return refused(u"malformed"_s, u"exp"_s);
    const bool isOver = expires.toInteger() + kSkewSeconds <= seconds;
    const bool isEarly = claims["nbf"_L1].toInteger(seconds) - kSkewSeconds > seconds;
    if (isOver || isEarly)
        return refused(u"time"_s, u"exp %1, now %2"_s.arg(expires.toInteger()).arg(seconds));
    return {};
}

Status checkClaims(const QJsonObject& claims, const IdTokenExpectation& expected) {
    const QString tenantId = claims["tid"_L1].toString();
    if (!isSameIssuer(expected.issuer, tenantId, claims["iss"_L1].toString()))
        return refused(u"issuer"_s, claims["iss"_L1].toString());
    const QStringList audience = strings(claims["aud"_L1]);
    // OpenID Connect Core 3.1.3.7: among several, or where one is named, we are the authorized one.
    const QJsonValue authorized = claims["azp"_L1];
    const bool isAuthorized =
        authorized.isUndefined() ? audience.size() == 1 : authorized == expected.clientId;
    const bool isForUs = audience.contains(expected.clientId) && isAuthorized;
    if (!isForUs)
        return refused(u"audience"_s, audience.join(u' '));
    if (Status ok = checkTimes(claims, expected.now); !ok)
        return ok;
    const QByteArray nonce = claims["nonce"_L1].toString().toUtf8();
    if (!expected.nonce.isEmpty() && !crypto::equalInConstantTime(nonce, expected.nonce))
        return refused(u"nonce"_s);
    if (tenantId == kPersonalTenant)
        return refused(u"personal"_s);
    if (!expected.tenantId.isEmpty() &&
        tenantId.compare(expected.tenantId, Qt::CaseInsensitive) != 0)
        return refused(u"tenant"_s, tenantId);
    if (claims["sub"_L1].toString().isEmpty())
        return refused(u"malformed"_s, u"sub"_s);
    return {};
}

Account accountOf(const QJsonObject& claims) {
    const QString userName = claims["preferred_username"_L1].toString();
    return {.issuer = claims["iss"_L1].toString(),
            .subject = claims["sub"_L1].toString(),
            .tenantId = claims["tid"_L1].toString(),
            .objectId = claims["oid"_L1].toString(),
            .userName = userName.isEmpty() ? claims["email"_L1].toString() : userName,
            .displayName = claims["name"_L1].toString(),
            .directoryRoleIds = strings(claims["wids"_L1]),
            .signedInWithMfa = strings(claims["amr"_L1]).contains(u"mfa"_s)};
}

} // namespace

Result<Account> checkIdToken(const QByteArray& token, const JsonWebKeys& keys,
                             const IdTokenExpectation& expected) {
    if (token.isEmpty())
        return refused(u"missing"_s);
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return refused(u"malformed"_s);
    if (const Status ok = checkSignature(parts, keys); !ok)
        return base::fail(ok.error());
    const auto claims = jsonPart(parts[1]);
    if (!claims)
        return refused(u"malformed"_s);
    if (const Status ok = checkClaims(*claims, expected); !ok)
        return base::fail(ok.error());
    return accountOf(*claims);
}

Result<Account> accountFromIdToken(const QByteArray& token, const ProviderMetadata& metadata,
                                   const IdTokenExpectation& expected, const net::HttpClient& http,
                                   const base::CancelToken& cancel) {
    for (bool again = false;; again = true) {
        const auto keys = fetchKeys(metadata.keys, http, cancel);
        if (!keys)
            return base::fail(keys.error());
        auto account = checkIdToken(token, *keys, expected);
        if (account || account.error().code != kUnknownKey || again)
            return account;
    }
}

} // namespace partnerdesk::auth
