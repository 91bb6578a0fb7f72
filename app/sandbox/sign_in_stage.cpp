#include "app/sandbox/sign_in_stage.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/consents.h"
#include "app/sandbox/page.h"
#include "app/sandbox/scopes.h"
#include "app/sandbox/seeds.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr auto kCommonCode = "135790"_L1; // of accounts without one, under --require-mfa

// What the page of consent lists: only what is new, unless the client or an administrator's link
// wants all of it said.
QStringList permissionsToAskFor(const SignIn& signIn, Context& context) {
    const AuthorizeRequest& request = signIn.request;
    if (request.isAdminConsent || request.prompts("consent"_L1))
        return requestedPermissions(request.scope);
    const std::optional<QVariantMap> account = targetAccount(signIn, context);
    if (!account)
        return {};
    return missingConsents(context.db, request.clientId, account->value(u"id"_s).toString(),
                           account->value(u"tenant_id"_s).toString(), request.scope);
}

bool needsConsent(const SignIn& signIn, Context& context) {
    return !signIn.consented && !context.options.noConsent &&
           !permissionsToAskFor(signIn, context).isEmpty();
}

bool needsSecondFactor(const SignIn& signIn, const QVariantMap& user, Context& context) {
    return !signIn.amr.contains("mfa"_L1) &&
           !secondFactorCode(user, signIn.request, context.options).isEmpty();
}

const SeedAccount* seedAccount(const QList<SeedAccount>& accounts, const QString& userId) {
    for (const SeedAccount& account : accounts) {
        if (account.userId == userId)
            return &account;
    }
    return nullptr;
}

QString errorPart(int aadsts, const QString& language) {
    if (aadsts == 0)
        return {};
    return renderPart(u"form_error"_s, language,
                      {.texts = {{u"code"_s, u"AADSTS%1"_s.arg(aadsts)},
                                 {u"text"_s, aadstsText(aadsts, language)}},
                       .html = {}});
}

Response accountPage(const SignIn& signIn, Context& context, int aadsts) {
    const QString language = signIn.request.language;
    QString signedIn;
    for (const BrowserSession& session :
         browserSessions(context.db, signIn.browser, context.nowMs()))
        signedIn += renderPart(u"signed_in_account"_s, language,
                               {.texts = {{u"flow"_s, signIn.id},
                                          {u"userName"_s, session.userName},
                                          {u"displayName"_s, session.displayName}},
                                .html = {}});
    QString practice;
    for (const SeedAccount& account : seedAccounts())
        practice += renderPart(
            u"practice_account"_s, language,
            {.texts = {{u"flow"_s, signIn.id},
                       {u"userName"_s, account.userName},
                       {u"password"_s, account.password},
                       {u"what"_s, language == "en"_L1 ? account.whatEn : account.whatZh}},
             .html = {}});
    return renderPage(u"account"_s, language,
                      {.texts = {{u"flow"_s, signIn.id}, {u"userName"_s, signIn.request.loginHint}},
                       .html = {{u"error"_s, errorPart(aadsts, language)},
                                {u"signedIn"_s, signedIn},
                                {u"practice"_s, practice}}});
}

Response passwordPage(const SignIn& signIn, const QVariantMap& user, int aadsts) {
    const QString language = signIn.request.language;
    const QList<SeedAccount> accounts = seedAccounts();
    const SeedAccount* seeded = seedAccount(accounts, signIn.userId);
    QString help;
    if (seeded)
        help = renderPart(u"practice_password"_s, language,
                          {.texts = {{u"password"_s, seeded->password}}, .html = {}});
    return renderPage(
        u"password"_s, language,
        {.texts = {{u"flow"_s, signIn.id}, {u"userName"_s, user[u"upn"_s].toString()}},
         .html = {{u"error"_s, errorPart(aadsts, language)}, {u"help"_s, help}}});
}

Response consentPage(const QString& name, const SignIn& signIn, const QVariantMap& user,
                     Context& context) {
    const QString language = signIn.request.language;
    QString permissions;
    for (const QString& permission : permissionsToAskFor(signIn, context))
        permissions +=
            renderPart(u"permission"_s, language,
                       {.texts = {{u"permission"_s, permission.section(u'/', -1)}}, .html = {}});
    return renderPage(
        name, language,
        {.texts = {{u"flow"_s, signIn.id}, {u"userName"_s, user[u"upn"_s].toString()}},
         .html = {{u"permissions"_s, permissions}}});
}

// A page with nothing but the flow, the person's name and perhaps a code.
Response simplePage(const QString& name, const SignIn& signIn, const QVariantMap& user,
                    const QString& code, int aadsts) {
    return renderPage(name, signIn.request.language,
                      {.texts = {{u"flow"_s, signIn.id},
                                 {u"userName"_s, user[u"upn"_s].toString()},
                                 {u"code"_s, code}},
                       .html = {{u"error"_s, errorPart(aadsts, signIn.request.language)}}});
}

} // namespace

QString secondFactorCode(const QVariantMap& user, const AuthorizeRequest& request,
                         const Options& options) {
    QString own = user[u"mfa_code"_s].toString();
    if (!own.isEmpty())
        return own;
    return options.requireMfa || request.stepUp ? QString(kCommonCode) : QString();
}

std::optional<QVariantMap> targetAccount(const SignIn& signIn, Context& context) {
    const std::optional<QVariantMap> home = findUser(context.db, signIn.userId);
    return home ? accountAt(context.db, signIn.request.authority, *home) : std::nullopt;
}

Stage stageOf(const SignIn& signIn, Context& context) {
    const std::optional<QVariantMap> user = findUser(context.db, signIn.userId);
    if (!user)
        return Stage::Account;
    if (signIn.amr.isEmpty())
        return Stage::Password;
    // Before the new password: who has only learned the first one must not get to choose the next.
    if (needsSecondFactor(signIn, *user, context))
        return Stage::SecondFactor;
    if (user->value(u"must_change_password"_s).toBool())
        return Stage::NewPassword;
    if (signIn.request.isAdminConsent)
        return signIn.consented ? Stage::Done : Stage::AdminConsent;
    if (signIn.request.isDevice() && !signIn.confirmed)
        return Stage::DeviceConfirmation;
    return needsConsent(signIn, context) ? Stage::Consent : Stage::Done;
}

Response stagePage(Stage stage, const SignIn& signIn, Context& context, int aadsts) {
    const QVariantMap user = findUser(context.db, signIn.userId).value_or(QVariantMap());
    switch (stage) {
    case Stage::Account:
        break;
    case Stage::Password:
        return passwordPage(signIn, user, aadsts);
    case Stage::NewPassword:
        return simplePage(u"new_password"_s, signIn, user, {}, aadsts);
    case Stage::SecondFactor:
        return simplePage(u"second_factor"_s, signIn, user,
                          secondFactorCode(user, signIn.request, context.options), aadsts);
    case Stage::Consent:
        return consentPage(u"consent"_s, signIn, user, context);
    case Stage::AdminConsent:
        return consentPage(u"admin_consent"_s, signIn, user, context);
    case Stage::DeviceConfirmation:
        return simplePage(u"device_confirm"_s, signIn, user, signIn.request.userCode, aadsts);
    case Stage::Done:
        break;
    }
    return accountPage(signIn, context, aadsts);
}

} // namespace partnerdesk::sandbox
