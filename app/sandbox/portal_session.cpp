#include "app/sandbox/portal_session.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/password_check.h"
#include "app/sandbox/sign_in_stage.h"
#include "app/sandbox/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QString formTokenOf(const Browser& browser) {
    return secretHash("portal "_L1 + browser.hash);
}

Response signInPage(const Request& request, const Browser& browser, const QString& returnTo,
                    bool failed) {
    const QString language = pageLanguage(request);
    PageValues values{.texts = {{u"returnTo"_s, returnTo}, {u"token"_s, formTokenOf(browser)}},
                      .html = {}};
    if (failed)
        values.html.insert(u"message"_s, renderPart(u"portal_sign_in_failed"_s, language, {}));
    Response response = renderPage(u"portal_sign_in"_s, language, values, failed ? 401 : 200);
    if (!browser.setCookie.isEmpty())
        response.set("Set-Cookie", browser.setCookie);
    return response;
}

// The latest one of the people who are signed in with this browser.
std::optional<BrowserSession> latestSession(Context& context, const Browser& browser) {
    const QList<BrowserSession> sessions =
        browserSessions(context.db, browser.hash, context.nowMs());
    const auto latest =
        std::max_element(sessions.begin(), sessions.end(),
                         [](const auto& a, const auto& b) { return a.authTime < b.authTime; });
    return latest == sessions.end() ? std::nullopt : std::optional(*latest);
}

std::optional<PortalVisitor> visitorOf(const Request& request, Context& context,
                                       const Browser& browser) {
    const std::optional<BrowserSession> session = latestSession(context, browser);
    const std::optional<QVariantMap> user =
        session ? findUser(context.db, session->userId) : std::nullopt;
    if (!user || !user->value(u"account_enabled"_s).toBool())
        return std::nullopt;
    const bool wantsMfa = !secondFactorCode(*user, {}, context.options).isEmpty();
    if (wantsMfa && !session->amr.contains("mfa"_L1))
        return std::nullopt;
    return PortalVisitor{
        .userId = session->userId,
        .userName = session->userName,
        .tenantId = user->value(u"tenant_id"_s).toString(),
        .globalAdmin =
            rolesHeldBy(context.db, session->userId).contains(role_template::kGlobalAdmin),
        .formToken = formTokenOf(browser),
        .language = pageLanguage(request)};
}

} // namespace

Response PortalVisit::page(const QString& name, PageValues values, int status) const {
    values.texts.insert(u"account"_s, visitor.userName);
    values.texts.insert(u"token"_s, visitor.formToken);
    return renderPage(name, visitor.language, values, status);
}

Handler portalHandler(PortalPage page) {
    return [page = std::move(page)](const Request& request, Context& context) {
        const Browser browser = browserOf(request);
        const std::optional<PortalVisitor> visitor = visitorOf(request, context, browser);
        if (!visitor)
            return signInPage(request, browser, request.pathText(), false);
        const PortalVisit visit{request, context, *visitor};
        if (!visitor->globalAdmin)
            return visit.page(u"portal_not_allowed"_s, {}, 403);
        if (request.method == "POST" && request.form().value(u"token"_s) != visitor->formToken)
            return visit.page(u"portal_stale"_s, {}, 400);
        return page(visit);
    };
}

Response portalSignIn(const Request& request, Context& context) {
    const QHash<QString, QString> form = request.form();
    const Browser browser = browserOf(request);
    QString returnTo = form.value(u"returnTo"_s);
    if (!returnTo.startsWith("/portal"_L1)) // nowhere else
        returnTo = u"/portal"_s;
    const std::optional<QVariantMap> user =
        findUserByName(context.db, form.value(u"username"_s).trimmed());
    // The password as the identity platform checks it; a new one is chosen on its pages only.
    const bool known = form.value(u"token"_s) == formTokenOf(browser) && user &&
                       checkPassword(context, *user, form.value(u"password"_s)) == 0 &&
                       !user->value(u"must_change_password"_s).toBool();
    const QString code = known ? secondFactorCode(*user, {}, context.options) : QString();
    if (!known || code != form.value(u"otp"_s).trimmed())
        return signInPage(request, browser, returnTo, true);
    QStringList amr{u"pwd"_s};
    if (!code.isEmpty())
        amr.append(u"mfa"_s);
    saveBrowserSession(context.db,
                       {.id = {},
                        .browser = browser.hash,
                        .request = {},
                        .userId = user->value(u"id"_s).toString(),
                        .amr = amr,
                        .authTime = context.nowMs()},
                       context.nowMs());
    return Response::redirect(QUrl(returnTo), 303);
}

} // namespace partnerdesk::sandbox
