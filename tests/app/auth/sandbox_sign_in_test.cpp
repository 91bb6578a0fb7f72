#include "app/auth/session.h"
#include "app/auth/sign_in.h"
#include "tests/app/sandbox/sandbox_under_test.h"
#include "tests/support/fake_vault.h"
#include "tests/support/form_browser.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace partnerdesk::base;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using net::Audience;

namespace {

// Our client against our service, over the wire: they share no code but crypto and clocks.
class SandboxSignInTest : public ::testing::Test {
protected:
    [[nodiscard]] sandbox::Announcement::Account account(const QString& userName) const {
        for (const auto& one : m_sandbox.announced().accounts) {
            if (one.userName.startsWith(userName))
                return one;
        }
        ADD_FAILURE() << "no account " << userName.toStdString();
        return {};
    }
    [[nodiscard]] sandbox::Announcement::Account firstAccount() const {
        return m_sandbox.announced().accounts.front();
    }

    [[nodiscard]] SignInRequest request() const {
        return {.cloud = net::sandboxCloud(m_sandbox.announced().origin, m_sandbox.clientId()),
                .language = u"zh-CN"_s};
    }

    [[nodiscard]] test::FormBrowser browserOf(const sandbox::Announcement::Account& person) {
        return {m_sandbox.transport(),
                {{u"username"_s, person.userName}, {u"password"_s, person.password}}};
    }

    Result<SignedIn> signIn(const SignInRequest& request, BrowserOpener& browser) {
        return signInWithBrowser(request, m_http, m_sandbox.clock(), browser, [](const QUrl&) {},
                                 {});
    }

    [[nodiscard]] Session::Parts parts() {
        return {.cloud = request().cloud,
                .http = m_http,
                .clock = m_sandbox.clock(),
                .vault = m_vault,
                .lockFolder = m_sandbox.folder()};
    }

    // Status of who-am-I with a token of the session.
    [[nodiscard]] int askGraph(Session& session) {
        const QUrl graph = request().cloud.graph;
        const auto answer =
            net::sendAuthorized(m_http, session, Audience::GraphRead, graph,
                                {.url = QUrl(graph.toString() + u"/v1.0/me"_s)}, {});
        return answer ? answer->status : 0;
    }

    test::SandboxUnderTest m_sandbox;
    test::FakeVault m_vault;
    net::HttpClient m_http{m_sandbox.transport(), m_sandbox.clock(), 1ms};
};

} // namespace

TEST_F(SandboxSignInTest, SignsInThroughItsPages) {
    const auto person = firstAccount();
    auto browser = browserOf(person);
    const auto result = signIn(request(), browser);
    ASSERT_TRUE(result.has_value())
        << result.error().key.toStdString() << ' ' << result.error().technical.toStdString();
    EXPECT_EQ(result->account.userName, person.userName);
    EXPECT_EQ(result->account.tenantId, m_sandbox.announced().tenants.front().tenantId);
    EXPECT_FALSE(result->account.objectId.isEmpty());
    EXPECT_FALSE(result->account.directoryRoleIds.isEmpty());
}

TEST_F(SandboxSignInTest, StaysSignedInForEveryServiceAndAfterARestart) {
    auto browser = browserOf(firstAccount());
    const auto result = signIn(request(), browser);
    ASSERT_TRUE(result.has_value());
    Session session(parts(), *result);
    EXPECT_EQ(askGraph(session), 200);
    for (const Audience audience :
         {Audience::GraphWrite, Audience::PartnerCenter, Audience::Program})
        EXPECT_TRUE(session.accessToken(audience, {}).has_value());
    m_sandbox.clock().advance(2h);
    EXPECT_EQ(askGraph(session), 200);

    m_sandbox.restart();
    const auto resumed = Session::resume(parts(), result->account, {});
    ASSERT_TRUE(resumed.has_value());
    EXPECT_EQ(askGraph(**resumed), 200);
    EXPECT_TRUE((*resumed)->signOut({}).has_value());
    EXPECT_FALSE(Session::resume(parts(), result->account, {}).has_value());
}

TEST_F(SandboxSignInTest, SignsInToItsOwnTenantByDomainAndById) {
    const auto tenant = m_sandbox.announced().tenants.front();
    for (const QString& name : {tenant.domain, tenant.tenantId}) {
        SignInRequest wanted = request();
        wanted.tenant = name;
        auto browser = browserOf(firstAccount());
        const auto result = signIn(wanted, browser);
        ASSERT_TRUE(result.has_value())
            << name.toStdString() << ' ' << result.error().technical.toStdString();
        EXPECT_EQ(result->account.tenantId, tenant.tenantId);
    }
}

TEST_F(SandboxSignInTest, SaysThatATenantDoesNotExist) {
    SignInRequest wanted = request();
    wanted.tenant = u"nowhere.example"_s;
    auto browser = browserOf(firstAccount());
    EXPECT_EQ(signIn(wanted, browser).error().code, u"AADSTS90002"_s);
}

TEST_F(SandboxSignInTest, SignsInWithACodeTypedElsewhere) {
    auto browser = browserOf(firstAccount());
    const auto result = signInWithDeviceCode(
        request(), m_http, m_sandbox.clock(),
        [&](const DevicePrompt& prompt) {
            test::FormBrowser elsewhere(m_sandbox.transport(),
                                        {{u"userCode"_s, prompt.userCode},
                                         {u"username"_s, firstAccount().userName},
                                         {u"password"_s, firstAccount().password}});
            static_cast<void>(elsewhere.walk(prompt.verificationUri));
        },
        {});
    ASSERT_TRUE(result.has_value()) << result.error().code.toStdString();
    EXPECT_EQ(result->account.userName, firstAccount().userName);
    Session session(parts(), *result);
    EXPECT_EQ(askGraph(session), 200);
}

TEST_F(SandboxSignInTest, EndsTheSessionOfAPersonWhoWasSignedOutEverywhere) {
    auto browser = browserOf(firstAccount());
    const auto result = signIn(request(), browser);
    ASSERT_TRUE(result.has_value());
    Session session(parts(), *result);
    m_sandbox.clock().advance(1s);
    const QUrl graph = request().cloud.graph;
    const auto revoked =
        net::sendAuthorized(m_http, session, Audience::GraphWrite, graph,
                            {.method = net::Method::Post,
                             .url = QUrl(graph.toString() + u"/v1.0/me/revokeSignInSessions"_s)},
                            {});
    ASSERT_TRUE(revoked.has_value());
    ASSERT_EQ(revoked->status, 200);
    const auto token = session.accessToken(Audience::PartnerCenter, {});
    ASSERT_FALSE(token.has_value());
    EXPECT_EQ(token.error().kind, ProblemKind::SignInNeeded);
    EXPECT_EQ(token.error().code, u"AADSTS50173"_s);
}
