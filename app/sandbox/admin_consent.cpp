#include "app/sandbox/admin_consent.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/sign_in_flow.h"
#include "app/sandbox/tokens.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QPair<QString, QString> mark() {
    return {u"admin_consent"_s, u"True"_s};
}

} // namespace

Response adminConsent(const Request& request, Context& context) {
    const Browser browser = browserOf(request);
    SignIn signIn{
        .id = newSecret(), .browser = browser.hash, .request = {}, .userId = {}, .amr = {}};
    if (const auto fault = readClientAndTarget(request, context, signIn.request))
        return oauthErrorPage(fault->error, request, context);
    signIn.request.isAdminConsent = true;
    if (signIn.request.scope.isEmpty())
        return adminConsentRefusal(signIn, request.origin,
                                   {u"invalid_request"_s, 900144, {u"scope"_s}});
    Response response = beginSignIn(signIn, request.origin, context);
    if (!browser.setCookie.isEmpty())
        response.set("Set-Cookie", browser.setCookie);
    return response;
}

QString homeTenant(const SignIn& signIn, Context& context) {
    return findUser(context.db, signIn.userId)
        .value_or(QVariantMap())
        .value(u"tenant_id"_s)
        .toString();
}

bool mayConsentForAll(const SignIn& signIn, Context& context) {
    const Authority& authority = signIn.request.authority;
    const bool isOwnTenant =
        authority.tenantId.isEmpty() || authority.tenantId == homeTenant(signIn, context);
    return isOwnTenant &&
           rolesHeldBy(context.db, signIn.userId).contains(role_template::kGlobalAdmin);
}

Response adminConsentReply(const SignIn& signIn, const QUrl& origin, Context& context) {
    return authorizeReply(
        signIn.request, origin,
        {mark(), {u"tenant"_s, homeTenant(signIn, context)}, {u"scope"_s, signIn.request.scope}});
}

Response adminConsentRefusal(const SignIn& signIn, const QUrl& origin, const OAuthError& error) {
    return authorizeReply(
        signIn.request, origin,
        {{u"error"_s, error.error}, {u"error_description"_s, describe(error)}, mark()});
}

} // namespace partnerdesk::sandbox
