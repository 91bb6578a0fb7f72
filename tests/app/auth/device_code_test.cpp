#include "app/auth/device_code.h"
#include "app/auth/sign_in.h"
#include "tests/app/auth/identity_provider.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_transport.h"
#include "tests/support/print_to.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace partnerdesk::base;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::IdentityProvider;

namespace {

class DeviceCodeTest : public ::testing::Test {
protected:
    Result<SignedIn> signIn() {
        const net::HttpClient http(*m_transport, m_clock, 1ms);
        return signInWithDeviceCode(
            {.cloud = m_provider.cloud(), .language = u"en"_s}, http, m_clock,
            [this](const DevicePrompt& prompt) {
                m_prompt = prompt;
                ++m_prompts;
                if (m_prompted)
                    m_prompted();
            },
            m_cancel.token());
    }

    [[nodiscard]] QString scopeOf(const QString& path, int request) const {
        return m_provider.service().requests(path).value(request).form.queryItemValue(
            u"scope"_s, QUrl::FullyDecoded);
    }

    SystemClock m_clock;
    IdentityProvider m_provider;
    std::unique_ptr<net::HttpTransport> m_transport = net::makeNetworkTransport();
    CancelSource m_cancel;
    DevicePrompt m_prompt;
    int m_prompts = 0;
    std::function<void()> m_prompted;
};

} // namespace

TEST_F(DeviceCodeTest, SignsInOnceTheCodeWasEntered) {
    m_provider.setFaults({.devicePolls = {u"authorization_pending"_s}});
    const auto result = signIn();
    ASSERT_TRUE(result.has_value()) << result.error().technical.toStdString();
    EXPECT_EQ(result->account.objectId, IdentityProvider::kObjectId);
    EXPECT_EQ(m_prompt.userCode, u"BCDF-GHJK"_s);
    EXPECT_EQ(m_prompt.verificationUri.path(), u"/devicelogin"_s);
    EXPECT_GT(m_prompt.expires, m_clock.now().addSecs(600));
    EXPECT_EQ(m_provider.service().requests(u"/organizations/token"_s).size(), 2);
    // Consent for all services, and the first token for one of them.
    EXPECT_TRUE(scopeOf(u"/organizations/devicecode"_s, 0).contains("user_impersonation"_L1));
    EXPECT_FALSE(scopeOf(u"/organizations/token"_s, 0).contains("user_impersonation"_L1));
}

TEST_F(DeviceCodeTest, AsksForASecondCodeWhereOneIsNotGoodForSeveralServices) {
    m_provider.setFaults({.devicePolls = {u"invalid_scope"_s}});
    ASSERT_TRUE(signIn().has_value());
    EXPECT_EQ(m_prompts, 2);
    EXPECT_FALSE(scopeOf(u"/organizations/devicecode"_s, 1).contains("user_impersonation"_L1));
    m_provider.setFaults({.devicePolls = {u"invalid_scope"_s, u"invalid_scope"_s}});
    EXPECT_EQ(signIn().error().code, u"invalid_scope"_s) << "and no third one";
}

TEST_F(DeviceCodeTest, EndsWhenThePersonDeclinesOrTheCodeExpires) {
    m_provider.setFaults({.devicePolls = {u"authorization_declined"_s}});
    EXPECT_EQ(signIn().error().key, u"signIn.denied"_s);
    m_provider.setFaults({.devicePolls = {u"expired_token"_s}});
    EXPECT_EQ(signIn().error().key, u"signIn.codeExpired"_s);
    m_provider.setFaults({.devicePolls = {u"bad_verification_code"_s}});
    EXPECT_EQ(signIn().error().code, u"bad_verification_code"_s);
}

TEST_F(DeviceCodeTest, EndsAtOnceWhenCancelled) {
    m_prompted = [this] { m_cancel.cancel(); };
    EXPECT_EQ(signIn().error().kind, ProblemKind::Cancelled);
    EXPECT_TRUE(m_provider.service().requests(u"/organizations/token"_s).isEmpty());
}

TEST(DeviceCodePause, GrowsWhenAskedToAndWhenTheConnectionIsLost) {
    EXPECT_EQ(pauseAfterPoll(5s, u"authorization_pending"_s, false), 5s);
    EXPECT_EQ(pauseAfterPoll(5s, u"slow_down"_s, false), 10s);
    EXPECT_EQ(pauseAfterPoll(10s, u"slow_down"_s, false), 15s);
    EXPECT_EQ(pauseAfterPoll(5s, {}, true), 10s);
    EXPECT_EQ(pauseAfterPoll(40s, {}, true), 60s);
}

namespace {

// A provider that answers what the test wants.
class ScriptedDeviceCodeTest : public ::testing::Test {
protected:
    ScriptedDeviceCodeTest() {
        m_metadata.insert(u"device_authorization_endpoint"_s, at(u"device"_s));
    }

    [[nodiscard]] static QString at(const QString& path) { return u"https://id.example/"_s + path; }

    Result<SignedIn> signIn() {
        const net::HttpClient http(m_transport, m_clock, 1ms);
        const net::Cloud cloud{.issuer = QUrl(u"https://id.example"_s),
                               .clientId = u"client"_s,
                               .signInScopes = {u"openid"_s}};
        m_transport.answerNext(200, QJsonDocument(m_metadata).toJson());
        m_transport.answerNext(200, QJsonDocument(m_code).toJson());
        return signInWithDeviceCode({.cloud = cloud}, http, m_clock, m_prompted, {});
    }

    QJsonObject m_metadata{{u"issuer"_s, u"https://id.example"_s},
                           {u"authorization_endpoint"_s, at(u"authorize"_s)},
                           {u"token_endpoint"_s, at(u"token"_s)},
                           {u"jwks_uri"_s, at(u"keys"_s)}};
    QJsonObject m_code{{u"device_code"_s, u"d"_s},
                       {u"user_code"_s, u"u"_s},
                       {u"verification_uri"_s, at(u"login"_s)},
                       {u"expires_in"_s, 900},
                       {u"interval"_s, 1}};
    std::function<void(const DevicePrompt&)> m_prompted = [](const DevicePrompt&) {};
    test::FakeClock m_clock;
    test::FakeTransport m_transport;
};

} // namespace

TEST_F(ScriptedDeviceCodeTest, StopsAskingWhenTheTimeIsOver) {
    m_prompted = [this](const DevicePrompt&) { m_clock.advance(900s); };
    EXPECT_EQ(signIn().error().key, u"signIn.codeExpired"_s);
    EXPECT_EQ(m_transport.requests().size(), 2U);
}

TEST_F(ScriptedDeviceCodeTest, GoesOnAfterALostConnection) {
    m_prompted = [this](const DevicePrompt&) {
        m_transport.answerNext(
            fail({.kind = ProblemKind::OutcomeUnknown, .key = u"net.outcomeUnknown"_s}));
        m_transport.answerNext(400, R"({"error":"authorization_declined"})");
    };
    EXPECT_EQ(signIn().error().key, u"signIn.denied"_s);
    EXPECT_EQ(m_transport.requests().size(), 4U);
}

TEST_F(ScriptedDeviceCodeTest, SendsNobodyToAnUnsafePage) {
    m_code.insert(u"verification_uri"_s, u"http://evil.example/login"_s);
    EXPECT_EQ(signIn().error().key, u"auth.discovery"_s);
}

TEST_F(ScriptedDeviceCodeTest, SaysWhereThereIsNoSuchWay) {
    m_metadata.remove(u"device_authorization_endpoint"_s);
    EXPECT_EQ(signIn().error().key, u"signIn.noDeviceCode"_s);
}

TEST_F(ScriptedDeviceCodeTest, NeedsEveryFieldOfTheAnswer) {
    for (const QString& name :
         {u"device_code"_s, u"user_code"_s, u"verification_uri"_s, u"expires_in"_s}) {
        const QJsonValue value = m_code.take(name);
        EXPECT_EQ(signIn().error().kind, ProblemKind::ServerFault) << name.toStdString();
        m_code.insert(name, value);
    }
}
