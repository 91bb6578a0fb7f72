#include "app/sandbox/sign_in_flow.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/admin_consent.h"
#include "app/sandbox/consents.h"
#include "app/sandbox/device_codes.h"
#include "app/sandbox/page.h"
#include "app/sandbox/password_check.h"
#include "app/sandbox/sign_in_stage.h"
#include "app/sandbox/tokens.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr qsizetype kShortestPassword = 8;

Response giveCode(const SignIn& signIn, const QUrl& origin, Context& context) {
    const AuthorizeRequest& request = signIn.request;
    const std::optional<QVariantMap> account = targetAccount(signIn, context);
    if (!account)
        return authorizeErrorReply(request, origin, {u"access_denied"_s, 50020, {}});
    const Grant grant{.family = newId(),
                      .clientId = request.clientId,
                      .tenantId = account->value(u"tenant_id"_s).toString(),
                      .userId = account->value(u"id"_s).toString(),
                      .scope = request.scope,
                      .nonce = request.nonce,
                      .amr = signIn.amr,
                      .authTime = signIn.authTime};
    const QString code = makeCode(
        context, grant, {.redirectUri = request.redirectUri, .challenge = request.challenge});
    return authorizeReply(request, origin, {{u"code"_s, code}});
}

// The person is through: remembers the browser session and answers whoever waits.
Response finish(const SignIn& signIn, const QUrl& origin, Context& context) {
    saveBrowserSession(context.db, signIn, context.nowMs());
    removeSignIn(context.db, signIn.id);
    if (signIn.request.isDevice()) {
        const bool approved = approveDeviceCode(signIn, context);
        return renderPage(approved ? u"device_done"_s : u"device_gone"_s, signIn.request.language,
                          {});
    }
    if (signIn.request.isAdminConsent)
        return adminConsentReply(signIn, origin, context);
    return giveCode(signIn, origin, context);
}

Response declined(const SignIn& signIn, const QUrl& origin, Context& context) {
    removeSignIn(context.db, signIn.id);
    if (signIn.request.isDevice()) {
        declineDeviceCode(signIn.request.userCode, context);
        return renderPage(u"device_declined"_s, signIn.request.language, {});
    }
    const OAuthError error{.error = u"access_denied"_s, .aadsts = 65004, .suberror = u"cancel"_s};
    return signIn.request.isAdminConsent ? adminConsentRefusal(signIn, origin, error)
                                         : authorizeErrorReply(signIn.request, origin, error);
}

// Takes the account up from the browser's session when it is signed in there.
void chooseAccount(SignIn& signIn, const QString& userId, Context& context) {
    signIn.userId = userId;
    signIn.amr.clear();
    const AuthorizeRequest& request = signIn.request;
    if (request.prompts("login"_L1))
        return;
    for (const BrowserSession& session :
         browserSessions(context.db, signIn.browser, context.nowMs())) {
        const bool fresh = request.maxAge < 0 ||
                           context.nowMs() - session.authTime <= qint64{request.maxAge} * 1000;
        if (session.userId == userId && fresh) {
            signIn.amr = session.amr;
            signIn.authTime = session.authTime;
        }
    }
}

// Each step returns the AADSTS number of what was wrong, 0 when it went well.

int enterAccount(SignIn& signIn, const QHash<QString, QString>& form, Context& context) {
    signIn.request.loginHint = form.value(u"username"_s).trimmed();
    signIn.userId.clear();
    signIn.amr.clear();
    const std::optional<QVariantMap> user = findUserByName(context.db, signIn.request.loginHint);
    if (!user)
        return 50034;
    if (!accountAt(context.db, signIn.request.authority, *user))
        return 50020;
    chooseAccount(signIn, user->value(u"id"_s).toString(), context);
    return 0;
}

int enterPassword(SignIn& signIn, const QHash<QString, QString>& form, Context& context) {
    const std::optional<QVariantMap> user = findUser(context.db, signIn.userId);
    if (!user)
        return 50126;
    if (const int aadsts = checkPassword(context, *user, form.value(u"password"_s)); aadsts != 0)
        return aadsts;
    signIn.amr = QStringList{u"pwd"_s};
    signIn.authTime = context.nowMs();
    return 0;
}

int enterNewPassword(const SignIn& signIn, const QHash<QString, QString>& form, Context& context) {
    const QString password = form.value(u"newPassword"_s);
    if (password.size() < kShortestPassword || password != form.value(u"confirmPassword"_s))
        return 50150;
    setPassword(context.db, signIn.userId, password, false);
    return 0;
}

int enterSecondFactor(SignIn& signIn, const QHash<QString, QString>& form, Context& context) {
    const std::optional<QVariantMap> user = findUser(context.db, signIn.userId);
    if (!user || form.value(u"otp"_s).simplified() !=
                     secondFactorCode(*user, signIn.request, context.options))
        return 500121;
    signIn.amr.append(u"mfa"_s);
    return 0;
}

void consent(SignIn& signIn, Context& context) {
    signIn.consented = true;
    const QString owner =
        signIn.request.isAdminConsent
            ? homeTenant(signIn, context)
            : targetAccount(signIn, context).value_or(QVariantMap()).value(u"id"_s).toString();
    saveConsent(context.db, signIn.request.clientId, owner, signIn.request.scope);
}

// A form is obeyed only at the stage that shows it: nobody skips one by posting another's form.
int takeForm(SignIn& signIn, const QHash<QString, QString>& form, Context& context) {
    const QString action = form.value(u"action"_s);
    const Stage stage = stageOf(signIn, context);
    if (action == "account"_L1)
        return enterAccount(signIn, form, context);
    if (action == "restart"_L1) {
        signIn.userId.clear();
        signIn.amr.clear();
    } else if (action == "password"_L1 && stage == Stage::Password) {
        return enterPassword(signIn, form, context);
    } else if (action == "newPassword"_L1 && stage == Stage::NewPassword) {
        return enterNewPassword(signIn, form, context);
    } else if (action == "secondFactor"_L1 && stage == Stage::SecondFactor) {
        return enterSecondFactor(signIn, form, context);
    } else if (action == "accept"_L1 && stage == Stage::DeviceConfirmation) {
        signIn.confirmed = true;
    } else if (action == "accept"_L1 && (stage == Stage::Consent || stage == Stage::AdminConsent)) {
        consent(signIn, context);
    }
    return 0;
}

// Whom the request itself names: the hint, or the only account of this browser.
QString accountOf(const SignIn& signIn, const QList<BrowserSession>& sessions, Context& context) {
    const AuthorizeRequest& request = signIn.request;
    if (!request.loginHint.isEmpty()) {
        const std::optional<QVariantMap> user = findUserByName(context.db, request.loginHint);
        const bool known = user && accountAt(context.db, request.authority, *user);
        return known ? user->value(u"id"_s).toString() : QString();
    }
    return sessions.size() == 1 && !request.prompts("login"_L1) ? sessions.first().userId
                                                                : QString();
}

// prompt=none: an answer without any page.
Response silently(SignIn signIn, const QUrl& origin, Context& context) {
    const auto refuse = [&](const QString& error, int aadsts) {
        return authorizeErrorReply(signIn.request, origin, {error, aadsts});
    };
    switch (stageOf(signIn, context)) {
    case Stage::Account:
    case Stage::Password:
        return refuse(u"login_required"_s, 50058);
    case Stage::Consent:
    case Stage::AdminConsent:
        return refuse(u"consent_required"_s, 65001);
    case Stage::NewPassword:
    case Stage::SecondFactor:
    case Stage::DeviceConfirmation:
        return refuse(u"interaction_required"_s, 50076);
    case Stage::Done:
        break;
    }
    return finish(signIn, origin, context);
}

} // namespace

Response authorize(const Request& request, Context& context) {
    Request asked = request;
    if (request.method == "POST") // OpenID Connect Core 3.1.2.1
        asked.query = QUrlQuery(QString::fromUtf8(request.body));
    const Browser browser = browserOf(request);
    SignIn signIn{
        .id = newSecret(), .browser = browser.hash, .request = {}, .userId = {}, .amr = {}};
    if (const auto fault = readAuthorizeRequest(asked, context, signIn.request)) {
        return fault->redirect ? authorizeErrorReply(signIn.request, request.origin, fault->error)
                               : oauthErrorPage(fault->error, request, context);
    }
    QList<BrowserSession> sessions = browserSessions(context.db, browser.hash, context.nowMs());
    // Whoever has no account there is not in question.
    sessions.removeIf([&](const BrowserSession& session) {
        const std::optional<QVariantMap> home = findUser(context.db, session.userId);
        return !home || !accountAt(context.db, signIn.request.authority, *home);
    });
    if (!signIn.request.prompts("select_account"_L1)) {
        if (const QString userId = accountOf(signIn, sessions, context); !userId.isEmpty())
            chooseAccount(signIn, userId, context);
    }
    if (signIn.request.prompts("none"_L1))
        return silently(signIn, request.origin, context);
    Response response = beginSignIn(signIn, request.origin, context);
    if (!browser.setCookie.isEmpty())
        response.set("Set-Cookie", browser.setCookie);
    return response;
}

Response beginSignIn(const SignIn& signIn, const QUrl& origin, Context& context, int aadsts) {
    const Stage stage = stageOf(signIn, context);
    if (stage == Stage::Done && aadsts == 0)
        return finish(signIn, origin, context);
    if (stage == Stage::AdminConsent && !mayConsentForAll(signIn, context)) {
        removeSignIn(context.db, signIn.id);
        return adminConsentRefusal(signIn, origin, {u"access_denied"_s, 90094, {}});
    }
    saveSignIn(context.db, signIn, context.nowMs());
    return stagePage(stage, signIn, context, aadsts);
}

Response continueSignIn(const Request& request, Context& context) {
    const QHash<QString, QString> form = request.form();
    std::optional<SignIn> signIn =
        loadSignIn(context.db, form.value(u"flow"_s), browserOf(request).hash, context.nowMs());
    if (!signIn)
        return oauthErrorPage({u"invalid_request"_s, 50058}, request, context);
    if (form.value(u"action"_s) == "cancel"_L1)
        return declined(*signIn, request.origin, context);
    const int aadsts = takeForm(*signIn, form, context);
    return beginSignIn(*signIn, request.origin, context, aadsts);
}

} // namespace partnerdesk::sandbox
