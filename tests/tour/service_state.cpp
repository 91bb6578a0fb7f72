#include "tests/tour/service_state.h"

#include "app/domain/role_ids.h"
#include "app/flows/tenant_sign_in.h"
#include "tests/support/form_browser.h"
#include "tests/tour/desk.h"
#include "tests/tour/window_driver.h"

#include <QTemporaryDir>

namespace partnerdesk::tour {

using namespace Qt::StringLiterals;

namespace {

template <class T>
T orFail(base::Result<T> result, const QString& what) {
    if (!result)
        throw StepFailed(what + u": "_s + result.error().key + u' ' + result.error().technical);
    return *std::move(result);
}

} // namespace

ServiceState serviceState(const net::Cloud& cloud, const QString& account) {
    const QTemporaryDir folder;
    const base::SystemClock clock;
    const auto transport = net::makeNetworkTransport();
    const net::HttpClient http(*transport, clock);
    const auto vault = secrets::makeMemoryVault();
    test::FormBrowser browser(*transport,
                              {{u"username"_s, account}, {u"password"_s, kPracticePassword}});
    const flows::Services services{.clock = clock,
                                   .http = http,
                                   .vault = *vault,
                                   .browser = browser,
                                   .folder = {folder.path()}};
    auth::SignInRequest request;
    request.cloud = cloud;
    request.loginHint = account;
    const auto signedIn =
        orFail(flows::signIn(services, request, [](const QUrl&) {}, {}), u"sign-in to check"_s);
    const flows::Connection& connection = *signedIn.connection;
    const auto status = orFail(connection.program().status({}), u"status"_s);
    const auto legal =
        orFail(partner::legalBusinessProfile(connection.partnerCenter(), {}), u"profile"_s);
    const auto group = orFail(graph::groupByName(connection.graph(), domain::kAdminAgentsGroup, {}),
                              u"AdminAgents"_s);
    return {.enrolled = status.enrolled,
            .agreementAccepted = status.agreementAccepted,
            .mailConfirmed = legal.verification.stage != domain::VettingStage::EmailOwnership,
            .adminAgent =
                group && orFail(graph::amMemberOf(connection.graph(), group->id, {}), u"member"_s),
            .mpnId = status.mpnId};
}

} // namespace partnerdesk::tour
