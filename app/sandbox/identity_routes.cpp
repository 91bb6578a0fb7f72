#include "app/sandbox/admin_consent.h"
#include "app/sandbox/device_codes.h"
#include "app/sandbox/discovery.h"
#include "app/sandbox/logout.h"
#include "app/sandbox/page.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/sign_in_flow.h"
#include "app/sandbox/token_endpoint.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

Response indexPage(const Request& request, Context& context) {
    return renderPage(
        u"index"_s, pageLanguage(request),
        {.texts = {{u"origin"_s, request.origin.toString()}, {u"clientId"_s, context.clientId}},
         .html = {}});
}

// What a running service says of itself to a program that was started with --sandbox-origin.
Response announcement(const Request&, Context& context) {
    return Response::json(QJsonObject{{u"clientId"_s, context.clientId}});
}

} // namespace

void addIdentityRoutes(Router& router) {
    router.add("GET", u"/"_s, indexPage);
    router.add("GET", u"/announcement"_s, announcement);
    router.add("GET", u"/{tenant}/v2.0/.well-known/openid-configuration"_s, openIdConfiguration);
    router.add("GET", u"/{tenant}/discovery/v2.0/keys"_s, keys);
    router.add("GET", u"/common/discovery/instance"_s, instanceDiscovery);
    router.add("GET", u"/{tenant}/oauth2/v2.0/authorize"_s, authorize);
    router.add("POST", u"/{tenant}/oauth2/v2.0/authorize"_s, authorize);
    router.add("GET", u"/{tenant}/v2.0/adminconsent"_s, adminConsent);
    router.add("GET", u"/{tenant}/adminconsent"_s, adminConsent);
    router.add("POST", u"/common/login"_s, continueSignIn);
    router.add("POST", u"/{tenant}/oauth2/v2.0/token"_s, token);
    router.add("POST", u"/{tenant}/oauth2/v2.0/devicecode"_s, startDeviceCode);
    for (const QByteArray& method : {QByteArray("GET"), QByteArray("POST")}) {
        router.add(method, u"/devicelogin"_s, enterDeviceCode);
        router.add(method, u"/common/oauth2/deviceauth"_s, enterDeviceCode);
        router.add(method, u"/{tenant}/oauth2/v2.0/logout"_s, logout);
    }
    router.add("GET", u"/graph/oidc/userinfo"_s, userInfo);
}

} // namespace partnerdesk::sandbox
