#include "app/sandbox/device_codes.h"

#include "app/crypto/random.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/page.h"
#include "app/sandbox/sign_in_flow.h"
#include "app/sandbox/sign_in_stage.h"
#include "app/sandbox/token_endpoint.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr int kExpiresSeconds = 900;
constexpr qint64 kPollToleranceMs = 500; // clocks and the network are not exact
constexpr qsizetype kUserCodeLength = 8;
// No vowels, so no words; nothing that looks like another (RFC 8628 section 6.1).
constexpr auto kUserCodeLetters = "BCDFGHJKLMNPQRSTVWXZ"_L1;

QString newUserCode() {
    QString code;
    // 240 is the largest multiple of 20 in a byte: every letter is equally likely.
    while (code.size() < kUserCodeLength) {
        const auto byte = static_cast<unsigned char>(crypto::randomBytes(1).at(0));
        if (byte < 240)
            code.append(kUserCodeLetters.at(byte % kUserCodeLetters.size()));
    }
    return code;
}

QString normalizedCode(const QString& entered) {
    QString code = entered.toUpper();
    code.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return code;
}

std::optional<QVariantMap> pendingCode(const QString& userCode, Context& context) {
    return context.db.row(u"SELECT * FROM device_codes WHERE user_code = ? AND state = 'pending' "
                          "AND expires >= ?"_s,
                          {userCode, context.nowMs()});
}

Response codePage(const QString& language, const QString& userCode, bool wrong) {
    QString error;
    if (wrong)
        error = renderPart(
            u"form_error"_s, language,
            {.texts = {{u"code"_s, u"AADSTS70018"_s}, {u"text"_s, aadstsText(70018, language)}},
             .html = {}});
    return renderPage(u"device"_s, language,
                      {.texts = {{u"userCode"_s, userCode}}, .html = {{u"error"_s, error}}});
}

Response tokensForDevice(const QVariantMap& row, const Request& request, Context& context) {
    const Grant grant{.family = newId(),
                      .clientId = row[u"client_id"_s].toString(),
                      .tenantId = row[u"tenant_id"_s].toString(),
                      .userId = row[u"user_id"_s].toString(),
                      .scope = row[u"scope"_s].toString(),
                      .nonce = {},
                      .amr = row[u"amr"_s].toString().split(u' ', Qt::SkipEmptyParts),
                      .authTime = row[u"auth_time"_s].toLongLong()};
    // Whoever asked for several services says here which of them the first token is for.
    Response answer =
        answerWithTokens(request, context, grant, request.form().value(u"scope"_s, grant.scope));
    if (answer.status == 200)
        context.db.run(u"UPDATE device_codes SET state = 'used' WHERE device_hash = ?"_s,
                       {row[u"device_hash"_s]});
    return answer;
}

} // namespace

Response startDeviceCode(const Request& request, Context& context) {
    const QHash<QString, QString> form = request.form();
    const QString segment = request.capture(u"tenant"_s);
    if (!findAuthority(context.db, segment))
        return oauthErrorResponse({u"invalid_request"_s, 90002, {segment}}, request, context);
    const QString clientId = form.value(u"client_id"_s);
    if (clientId != context.clientId)
        return oauthErrorResponse({u"unauthorized_client"_s, 700016, {clientId}}, request, context);
    if (form.value(u"scope"_s).isEmpty())
        return oauthErrorResponse({u"invalid_request"_s, 900144, {u"scope"_s}}, request, context);
    if (const QString unknown = parseScopes(form.value(u"scope"_s)).unknownResource;
        !unknown.isEmpty())
        return oauthErrorResponse({u"invalid_resource"_s, 500011, {unknown}}, request, context);

    const QString deviceCode = newSecret();
    const QString userCode = newUserCode();
    context.db.run(u"DELETE FROM device_codes WHERE expires < ?"_s,
                   {context.nowMs() - qint64{kExpiresSeconds} * 1000});
    context.db.run(u"INSERT INTO device_codes (device_hash, user_code, client_id, tenant_hint, "
                   "scope, expires, interval) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {secretHash(deviceCode), userCode, clientId, segment, form.value(u"scope"_s),
                    context.nowMs() + qint64{kExpiresSeconds} * 1000,
                    context.options.devicePollSeconds});
    const QString uri = request.origin.toString() + u"/devicelogin"_s;
    const QString message =
        pageLanguage(request) == "zh-CN"_L1
            ? u"要登录，使用 Web 浏览器打开页面 %1 并输入代码 %2 以进行验证。"_s
            : u"To sign in, use a web browser to open the page %1 and enter the code %2 to authenticate."_s;
    return Response::json(QJsonObject{{u"device_code"_s, deviceCode},
                                      {u"user_code"_s, userCode},
                                      {u"verification_uri"_s, uri},
                                      {u"expires_in"_s, kExpiresSeconds},
                                      {u"interval"_s, context.options.devicePollSeconds},
                                      {u"message"_s, message.arg(uri, userCode)}})
        .set("Cache-Control", "no-store");
}

Response enterDeviceCode(const Request& request, Context& context) {
    const QString language = pageLanguage(request);
    if (request.method != "POST")
        return codePage(language, request.parameter(u"user_code"_s), false);
    const QString userCode = normalizedCode(request.form().value(u"userCode"_s));
    const std::optional<QVariantMap> row = pendingCode(userCode, context);
    if (!row)
        return codePage(language, userCode, true);
    const Browser browser = browserOf(request);
    SignIn signIn{
        .id = newSecret(), .browser = browser.hash, .request = {}, .userId = {}, .amr = {}};
    signIn.request.authority =
        findAuthority(context.db, row->value(u"tenant_hint"_s).toString()).value_or(Authority());
    signIn.request.clientId = row->value(u"client_id"_s).toString();
    signIn.request.scope = row->value(u"scope"_s).toString();
    signIn.request.language = language;
    signIn.request.userCode = userCode;
    Response response = beginSignIn(signIn, request.origin, context);
    if (!browser.setCookie.isEmpty())
        response.set("Set-Cookie", browser.setCookie);
    return response;
}

Response redeemDeviceCode(const Request& request, const Authority& authority, Context& context) {
    const QString deviceHash = secretHash(request.form().value(u"device_code"_s));
    const std::optional<QVariantMap> row =
        context.db.row(u"SELECT * FROM device_codes WHERE device_hash = ?"_s, {deviceHash});
    const auto refuse = [&](const QString& error, int aadsts) {
        return oauthErrorResponse({error, aadsts}, request, context);
    };
    if (!row || row->value(u"state"_s) == "used"_L1)
        return refuse(u"bad_verification_code"_s, 70018);
    const QString state = row->value(u"state"_s).toString();
    if (state == "declined"_L1)
        return refuse(u"authorization_declined"_s, 70017);
    if (row->value(u"expires"_s).toLongLong() < context.nowMs())
        return refuse(u"expired_token"_s, 70019);
    if (state == "approved"_L1) {
        const bool isTheirs =
            authority.tenantId.isEmpty() || row->value(u"tenant_id"_s) == authority.tenantId;
        return isTheirs ? tokensForDevice(*row, request, context)
                        : refuse(u"invalid_grant"_s, 700005);
    }
    const qint64 pause = row->value(u"interval"_s).toLongLong() * 1000 - kPollToleranceMs;
    const bool tooFast = context.nowMs() - row->value(u"last_poll"_s).toLongLong() < pause;
    context.db.run(u"UPDATE device_codes SET last_poll = ? WHERE device_hash = ?"_s,
                   {context.nowMs(), deviceHash});
    return tooFast ? refuse(u"slow_down"_s, 70016) : refuse(u"authorization_pending"_s, 70016);
}

bool approveDeviceCode(const SignIn& signIn, Context& context) {
    const std::optional<QVariantMap> account = targetAccount(signIn, context);
    if (!account || !pendingCode(signIn.request.userCode, context))
        return false;
    context.db.run(u"UPDATE device_codes SET state = 'approved', tenant_id = ?, user_id = ?, "
                   "amr = ?, auth_time = ? WHERE user_code = ?"_s,
                   {account->value(u"tenant_id"_s), account->value(u"id"_s), signIn.amr.join(u' '),
                    signIn.authTime, signIn.request.userCode});
    return true;
}

void declineDeviceCode(const QString& userCode, Context& context) {
    context.db.run(
        u"UPDATE device_codes SET state = 'declined' WHERE user_code = ? AND state = 'pending'"_s,
        {userCode});
}

} // namespace partnerdesk::sandbox
