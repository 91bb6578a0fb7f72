#include "app/auth/session.h"
#include "app/auth/sign_in.h"
#include "app/crypto/hash.h"
#include "tests/app/sandbox/sandbox_under_test.h"
#include "tests/support/fake_vault.h"
#include "tests/support/form_browser.h"
#include "tests/support/print_to.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QUrlQuery>

#include <gtest/gtest.h>

#include <mutex>

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
    for (const Audience audience : {Audience::PartnerCenter, Audience::Program})
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
    EXPECT_TRUE(session.accessToken(Audience::PartnerCenter, {}).has_value());
}

TEST_F(SandboxSignInTest, AsksForConsentToWriteAtTheFirstWrite) {
    auto browser = browserOf(firstAccount());
    const auto first = signIn(request(), browser);
    ASSERT_TRUE(first.has_value());
    Session session(parts(), *first);
    const auto refused = session.accessToken(Audience::GraphWrite, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ProblemKind::SignInNeeded);
    EXPECT_EQ(refused.error().code, u"AADSTS65001"_s);
    EXPECT_EQ(askGraph(session), 200) << "reading goes on";

    SignInRequest again = request();
    again.extraScopes = session.wantedScopes();
    const auto second = signIn(again, browser);
    ASSERT_TRUE(second.has_value()) << second.error().technical.toStdString();
    EXPECT_TRUE(Session(parts(), *second).accessToken(Audience::GraphWrite, {}).has_value());
    EXPECT_TRUE(session.accessToken(Audience::GraphWrite, {}).has_value()) << "it is the person's";
}

TEST_F(SandboxSignInTest, SignsInWithASecondFactorWhereAServiceWantsOne) {
    const QString claims = uR"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"_s;
    QFile faults(m_sandbox.folder() + u"/faults.json"_s);
    ASSERT_TRUE(faults.open(QIODevice::WriteOnly));
    faults.write(R"([{"path":"/graph/v1.0/me","nth":[1,2],"status":401,"headers":{)"
                 R"("WWW-Authenticate":"Bearer error=\"insufficient_claims\", claims=\")" +
                 claims.toUtf8().toBase64() + R"(\""}}])");
    faults.close();
    m_sandbox.restart({.faultsFile = faults.fileName()});

    auto browser = browserOf(firstAccount());
    const auto first = signIn(request(), browser);
    ASSERT_TRUE(first.has_value());
    EXPECT_FALSE(first->account.signedInWithMfa);
    Session session(parts(), *first);
    EXPECT_EQ(askGraph(session), 401);
    EXPECT_EQ(session.wantedClaims(), claims);

    SignInRequest again = request();
    again.claims = session.wantedClaims();
    test::FormBrowser person(m_sandbox.transport(), {{u"username"_s, firstAccount().userName},
                                                     {u"password"_s, firstAccount().password},
                                                     {u"otp"_s, u"135790"_s}});
    const auto second = signIn(again, person);
    ASSERT_TRUE(second.has_value()) << second.error().technical.toStdString();
    EXPECT_TRUE(second->account.signedInWithMfa);
    Session stepped(parts(), *second);
    EXPECT_EQ(askGraph(stepped), 200);
}

TEST_F(SandboxSignInTest, SignsInAnewWhereEverybodyCameToNeedASecondFactor) {
    auto browser = browserOf(firstAccount());
    const auto first = signIn(request(), browser);
    ASSERT_TRUE(first.has_value());
    Session session(parts(), *first);
    m_sandbox.restart({.requireMfa = true});
    const QUrl graph = request().cloud.graph;
    const auto refused = net::sendAuthorized(m_http, session, Audience::GraphRead, graph,
                                             {.url = QUrl(graph.toString() + u"/v1.0/me"_s)}, {});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, u"AADSTS50076"_s);

    SignInRequest again = request();
    again.claims = session.wantedClaims();
    EXPECT_FALSE(again.claims.isEmpty());
    test::FormBrowser person(m_sandbox.transport(), {{u"username"_s, firstAccount().userName},
                                                     {u"password"_s, firstAccount().password},
                                                     {u"otp"_s, u"135790"_s}});
    const auto second = signIn(again, person);
    ASSERT_TRUE(second.has_value()) << second.error().technical.toStdString();
    Session stepped(parts(), *second);
    EXPECT_EQ(askGraph(stepped), 200);
}

TEST_F(SandboxSignInTest, SignsTheBrowserOutAsWell) {
    auto browser = browserOf(firstAccount());
    const auto result = signIn(request(), browser);
    ASSERT_TRUE(result.has_value());
    Session session(parts(), *result);
    ASSERT_TRUE(session.signOut({}));
    const auto page = session.signOutPage({});
    ASSERT_TRUE(page.has_value());
    EXPECT_TRUE(browser.walk(*page).contains("You are signed out"_L1))
        << page->toString().toStdString();
}

// Everything that is written while a person signs in, works, and signs out, at the finest level.
TEST_F(SandboxSignInTest, WritesNoSecretAndNoNameToItsLogs) {
    static QStringList written;
    static std::mutex mutex;
    const auto handler =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) {
            const std::lock_guard lock(mutex);
            written.append(text);
        });
    QLoggingCategory::setFilterRules(u"partnerdesk.*=true"_s);
    QUrl asked;
    auto browser = browserOf(firstAccount());
    const auto result = signInWithBrowser(request(), m_http, m_sandbox.clock(), browser,
                                          [&asked](const QUrl& url) { asked = url; }, {});
    ASSERT_TRUE(result.has_value());
    Session session(parts(), *result);
    EXPECT_EQ(askGraph(session), 200);
    const QByteArray sentId = "7c1e5a52-0d34-4f0e-9f4c-6a1d5b0c1a01";
    const QUrl graph = request().cloud.graph;
    const auto answer = net::sendAuthorized(m_http, session, Audience::GraphRead, graph,
                                            {.method = net::Method::Get,
                                             .url = QUrl(graph.toString() + u"/v1.0/me"_s),
                                             .headers = {{"client-request-id", sentId}}},
                                            {});
    ASSERT_TRUE(answer.has_value());
    const QByteArray partnerToken = session.accessToken(Audience::PartnerCenter, {}).value();
    const QByteArray rotated = m_vault.secrets().value(vaultKey(request().cloud, result->account));
    EXPECT_TRUE(session.signOut({}).has_value());
    qInstallMessageHandler(handler);
    QLoggingCategory::setFilterRules({});

    const QUrlQuery query(asked);
    const std::lock_guard lock(mutex);
    const QString all = written.join(u'\n');
    EXPECT_TRUE(all.contains("/oauth2/v2.0/token"_L1)) << "something was written at all";
    // By these the service's support finds the call.
    ASSERT_FALSE(answer->header("request-id").isEmpty());
    EXPECT_TRUE(all.contains("client-request-id="_L1 + QLatin1StringView(sentId)));
    EXPECT_TRUE(all.contains(" request-id="_L1 + QLatin1StringView(answer->header("request-id"))));
    for (const QString& secret :
         {QString::fromLatin1(result->accessToken), QString::fromLatin1(result->refreshToken),
          QString::fromLatin1(partnerToken), QString::fromLatin1(rotated),
          query.queryItemValue(u"state"_s), query.queryItemValue(u"nonce"_s),
          firstAccount().password, firstAccount().userName, u"code="_s})
        EXPECT_FALSE(all.contains(secret)) << secret.toStdString();
}

TEST_F(SandboxSignInTest, EndsTheSessionOfAPersonWhoWasSignedOutEverywhere) {
    auto browser = browserOf(firstAccount());
    SignInRequest wanted = request();
    wanted.extraScopes = wanted.cloud.graphWriteScopes;
    const auto result = signIn(wanted, browser);
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

// kill -9 between the answer that rotates the refresh token and the keychain: what is kept is used
// up, and the lock of a dead process lies beside it. No lock and no order of writing can prevent
// that; it costs one sign-in and nothing else.
TEST_F(SandboxSignInTest, AsksForOneSignInWhereItWasKilledBeforeTheNextTokenWasStored) {
    auto browser = browserOf(firstAccount());
    const auto result = signIn(request(), browser);
    ASSERT_TRUE(result.has_value());
    const QString key = vaultKey(request().cloud, result->account);
    auto session = std::make_unique<Session>(parts(), *result);
    const QByteArray usedUp = m_vault.secrets().value(key);
    ASSERT_TRUE(session->accessToken(Audience::PartnerCenter, {}).has_value());
    ASSERT_NE(m_vault.secrets().value(key), usedUp);
    session.reset();
    m_vault.put(key, usedUp);
    const QByteArray name = crypto::sha256Hex(key.toUtf8()).left(32) + ".lock";
    QFile lock(QDir(m_sandbox.folder()).filePath(QString::fromLatin1(name)));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("4194303\npartnerdesk\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    lock.close();

    const auto resumed = Session::resume(parts(), result->account, {});
    ASSERT_TRUE(resumed.has_value());
    const auto token = (*resumed)->accessToken(Audience::GraphRead, {});
    ASSERT_FALSE(token.has_value());
    EXPECT_EQ(token.error().kind, ProblemKind::SignInNeeded);
    EXPECT_FALSE(m_vault.secrets().contains(key)) << "a used-up token is not tried again";

    const auto again = signIn(request(), browser);
    ASSERT_TRUE(again.has_value());
    Session fresh(parts(), *again);
    EXPECT_EQ(askGraph(fresh), 200);
    EXPECT_TRUE(m_vault.secrets().contains(key));
}
