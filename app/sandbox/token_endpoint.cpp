#include "app/sandbox/token_endpoint.h"

#include "app/crypto/base64url.h"
#include "app/crypto/constant_time.h"
#include "app/crypto/pkce.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/authority.h"
#include "app/sandbox/consents.h"
#include "app/sandbox/device_codes.h"
#include "app/sandbox/oauth_error.h"
#include "app/sandbox/tokens.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr auto kDeviceGrant = "urn:ietf:params:oauth:grant-type:device_code"_L1;

using Form = QHash<QString, QString>;

// Microsoft's own libraries use the short name of the draft that the platform began with.
bool isDeviceGrant(const QString& grant) {
    return grant == kDeviceGrant || grant == "device_code"_L1;
}

Grant grantOf(const QVariantMap& row) {
    return {.family = row[u"family"_s].toString(),
            .clientId = row[u"client_id"_s].toString(),
            .tenantId = row[u"tenant_id"_s].toString(),
            .userId = row[u"user_id"_s].toString(),
            .scope = row[u"scope"_s].toString(),
            .nonce = row.value(u"nonce"_s).toString(),
            .amr = row[u"amr"_s].toString().split(u' ', Qt::SkipEmptyParts),
            .authTime = row[u"auth_time"_s].toLongLong()};
}

void revokeFamily(Db& db, const QString& family) {
    db.run(u"DELETE FROM refresh_tokens WHERE family = ?"_s, {family});
}

OAuthError invalidGrant(int aadsts, const QStringList& arguments = {}) {
    return {.error = u"invalid_grant"_s, .aadsts = aadsts, .arguments = arguments};
}

// What stands against giving this person a token now, whatever the grant.
std::optional<OAuthError> personFault(Context& context, const Grant& grant) {
    const std::optional<QVariantMap> user = findUser(context.db, grant.userId);
    if (!user)
        return invalidGrant(50034);
    if (!user->value(u"account_enabled"_s).toBool())
        return invalidGrant(50057);
    if (grant.authTime < user->value(u"sign_ins_valid_from"_s).toLongLong())
        return invalidGrant(50173);
    // A second factor came to be wanted since the sign-in.
    const bool wantsMfa =
        context.options.requireMfa || !user->value(u"mfa_code"_s).toString().isEmpty();
    if (wantsMfa && !grant.amr.contains("mfa"_L1))
        return OAuthError{.error = u"invalid_grant"_s,
                          .aadsts = 50076,
                          .suberror = u"basic_action"_s,
                          .claims = kMfaClaims};
    return std::nullopt;
}

// The token endpoint of one tenant gives no tokens for another's people.
std::optional<OAuthError> tenantFault(const Authority& authority, const Grant& grant) {
    if (!authority.tenantId.isEmpty() && authority.tenantId != grant.tenantId)
        return invalidGrant(700005);
    return std::nullopt;
}

std::optional<OAuthError> codeFault(const Form& form, const QVariantMap& row, Context& context) {
    if (row[u"expires"_s].toLongLong() < context.nowMs())
        return invalidGrant(70008);
    if (row[u"client_id"_s] != form.value(u"client_id"_s))
        return invalidGrant(700016, {form.value(u"client_id"_s)});
    if (row[u"redirect_uri"_s] != form.value(u"redirect_uri"_s))
        return invalidGrant(500112);
    const QByteArray verifier = form.value(u"code_verifier"_s).toUtf8();
    if (!crypto::isPkceVerifier(verifier) ||
        !crypto::equalInConstantTime(crypto::pkceChallenge(verifier),
                                     row[u"challenge"_s].toByteArray()))
        return invalidGrant(501481);
    return std::nullopt;
}

Response redeemCode(const Request& request, const Authority& authority, Context& context) {
    const Form form = request.form();
    const QString hash = secretHash(form.value(u"code"_s));
    const std::optional<QVariantMap> row =
        context.db.row(u"SELECT * FROM auth_codes WHERE code_hash = ?"_s, {hash});
    if (!row)
        return oauthErrorResponse(invalidGrant(70000, {u"code"_s}), request, context);
    const Grant grant = grantOf(*row);
    if (row->value(u"used"_s).toBool()) {
        revokeFamily(context.db, grant.family); // RFC 6749 section 4.1.2
        return oauthErrorResponse(invalidGrant(54005), request, context);
    }
    context.db.run(u"UPDATE auth_codes SET used = 1 WHERE code_hash = ?"_s, {hash});
    std::optional<OAuthError> fault = codeFault(form, *row, context);
    if (!fault)
        fault = tenantFault(authority, grant);
    if (fault)
        return oauthErrorResponse(*fault, request, context);
    return answerWithTokens(request, context, grant, form.value(u"scope"_s, grant.scope));
}

Response refresh(const Request& request, const Authority& authority, Context& context) {
    const Form form = request.form();
    const QString hash = secretHash(form.value(u"refresh_token"_s));
    const std::optional<QVariantMap> row =
        context.db.row(u"SELECT * FROM refresh_tokens WHERE token_hash = ?"_s, {hash});
    if (!row)
        return oauthErrorResponse(invalidGrant(70000, {u"refresh_token"_s}), request, context);
    const Grant grant = grantOf(*row);
    if (row->value(u"used"_s).toBool()) {
        revokeFamily(context.db, grant.family); // somebody else has a copy
        return oauthErrorResponse(invalidGrant(70000, {u"refresh_token"_s}), request, context);
    }
    std::optional<OAuthError> fault = tenantFault(authority, grant);
    if (!fault && row->value(u"expires"_s).toLongLong() < context.nowMs())
        fault = invalidGrant(700082);
    if (fault)
        return oauthErrorResponse(*fault, request, context);
    Response answer =
        answerWithTokens(request, context, grant, form.value(u"scope"_s, grant.scope));
    if (answer.status == 200)
        context.db.run(u"UPDATE refresh_tokens SET used = 1 WHERE token_hash = ?"_s, {hash});
    return answer;
}

// The parameter that the grant cannot do without.
QString missingParameter(const Form& form) {
    const QString grant = form.value(u"grant_type"_s);
    QStringList needed{u"grant_type"_s, u"client_id"_s};
    if (grant == "authorization_code"_L1)
        needed += QStringList{u"code"_s, u"redirect_uri"_s, u"code_verifier"_s};
    else if (grant == "refresh_token"_L1)
        needed.append(u"refresh_token"_s);
    else if (isDeviceGrant(grant))
        needed.append(u"device_code"_s);
    for (const QString& name : needed) {
        if (form.value(name).isEmpty())
            return name;
    }
    return {};
}

} // namespace

Response answerWithTokens(const Request& request, Context& context, const Grant& grant,
                          const QString& scope) {
    if (const std::optional<OAuthError> fault = personFault(context, grant))
        return oauthErrorResponse(*fault, request, context);
    const Scopes scopes = parseScopes(scope);
    if (!scopes.unknownResource.isEmpty())
        return oauthErrorResponse({u"invalid_resource"_s, 500011, {scopes.unknownResource}},
                                  request, context);
    if (scopes.severalResources)
        return oauthErrorResponse({u"invalid_scope"_s, 28000, {scope}}, request, context);
    if (!context.options.noConsent &&
        !missingConsents(context.db, grant.clientId, grant.userId, grant.tenantId, scope).isEmpty())
        return oauthErrorResponse(
            {.error = u"invalid_grant"_s, .aadsts = 65001, .suberror = u"consent_required"_s},
            request, context);
    QJsonObject answer = makeTokens(context, request.origin, grant, scopes);
    if (request.form().value(u"client_info"_s) == "1"_L1) {
        // What Microsoft's own libraries name their accounts by.
        const QJsonObject info{{u"uid"_s, grant.userId}, {u"utid"_s, grant.tenantId}};
        answer.insert(u"client_info"_s, QString::fromLatin1(crypto::toBase64Url(
                                            QJsonDocument(info).toJson(QJsonDocument::Compact))));
    }
    return Response::json(answer).set("Cache-Control", "no-store");
}

Response token(const Request& request, Context& context) {
    const Form form = request.form();
    const auto refuse = [&](const OAuthError& error) {
        return oauthErrorResponse(error, request, context);
    };
    const QString segment = request.capture(u"tenant"_s);
    const std::optional<Authority> authority = findAuthority(context.db, segment);
    if (!authority)
        return refuse({u"invalid_request"_s, 90002, {segment}});
    if (const QString name = missingParameter(form); !name.isEmpty())
        return refuse({u"invalid_request"_s, 900144, {name}});
    if (form.contains(u"client_secret"_s) || !request.header("Authorization").isEmpty())
        return refuse({.error = u"invalid_client"_s, .aadsts = 700025, .status = 401});
    if (form.value(u"client_id"_s) != context.clientId)
        return refuse({u"unauthorized_client"_s, 700016, {form.value(u"client_id"_s)}});
    const QString grant = form.value(u"grant_type"_s);
    if (grant == "authorization_code"_L1)
        return redeemCode(request, *authority, context);
    if (grant == "refresh_token"_L1)
        return refresh(request, *authority, context);
    if (isDeviceGrant(grant))
        return redeemDeviceCode(request, *authority, context);
    return refuse({u"unsupported_grant_type"_s, 70003, {grant}});
}

} // namespace partnerdesk::sandbox
