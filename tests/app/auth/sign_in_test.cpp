#include "app/auth/sign_in.h"
#include "tests/app/auth/identity_provider.h"
#include "tests/app/auth/raw_client.h"
#include "tests/support/fake_browser.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace partnerdesk::base;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeBrowser;
using test::IdentityProvider;
using test::ProviderFaults;

namespace {

// Everything real but the browser: HTTP, sockets, signatures.
class SignInTest : public ::testing::Test {
protected:
    [[nodiscard]] SignInRequest request() const {
        return {.cloud = m_provider.cloud(), .language = u"en"_s};
    }

    // What a browser does with a page that sends it on at once.
    void follow(const QUrl& page) {
        QUrl url = page;
        for (int i = 0; i < 5; ++i) {
            const auto answer = m_transport->exchange({.url = url}, {});
            if (!answer)
                return;
            m_lastPage = answer->body;
            const QByteArray location = answer->header("Location");
            if (location.isEmpty())
                return;
            url = url.resolved(QUrl::fromEncoded(location));
        }
    }

    [[nodiscard]] FakeBrowser::Person person() {
        return [this](const QUrl& url) { follow(url); };
    }

    Result<SignedIn> signIn(const SignInRequest& request) {
        FakeBrowser browser(person());
        return signIn(request, browser);
    }
    Result<SignedIn> signIn(const SignInRequest& request, FakeBrowser& browser) {
        const net::HttpClient http(*m_transport, m_clock, 1ms);
        return signInWithBrowser(
            request, http, m_clock, browser, [this](const QUrl& url) { m_opened = url; },
            m_cancel.token());
    }
    [[nodiscard]] QString problemOf(const ProviderFaults& faults) {
        m_provider.setFaults(faults);
        const auto result = signIn(request());
        return result ? u"none"_s : result.error().key + u' ' + result.error().code;
    }

    SystemClock m_clock;
    IdentityProvider m_provider;
    std::unique_ptr<net::HttpTransport> m_transport = net::makeNetworkTransport();
    CancelSource m_cancel;
    QUrl m_opened;
    QByteArray m_lastPage;
};

QString parameter(const QUrl& url, const QString& name) {
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

TEST_F(SignInTest, SignsInThroughTheBrowser) {
    const auto result = signIn(request());
    ASSERT_TRUE(result.has_value()) << result.error().technical.toStdString();
    EXPECT_EQ(result->account.tenantId, IdentityProvider::kTenantId);
    EXPECT_EQ(result->account.objectId, IdentityProvider::kObjectId);
    EXPECT_EQ(result->account.userName, u"ada@contoso.example"_s);
    EXPECT_TRUE(result->accessToken.startsWith("access-"));
    EXPECT_TRUE(result->refreshToken.startsWith("refresh-"));
    EXPECT_TRUE(m_lastPage.contains("Back to PartnerDesk"));
}

TEST_F(SignInTest, AsksTheAuthorityProperly) {
    SignInRequest wanted = request();
    wanted.tenant = u"contoso.example"_s;
    wanted.loginHint = u"ada+x@contoso.example"_s;
    wanted.selectAccount = true;
    wanted.extraScopes = {u"User.ReadWrite.All"_s};
    ASSERT_TRUE(signIn(wanted).has_value());
    EXPECT_TRUE(
        parameter(m_opened, u"scope"_s).endsWith(" user_impersonation User.ReadWrite.All"_L1));
    EXPECT_EQ(m_opened.path(), u"/contoso.example/authorize"_s);
    EXPECT_EQ(parameter(m_opened, u"p"_s), u"1"_s) << "the endpoint's own query stays";
    EXPECT_EQ(parameter(m_opened, u"response_type"_s), u"code"_s);
    EXPECT_EQ(parameter(m_opened, u"response_mode"_s), u"query"_s);
    EXPECT_EQ(parameter(m_opened, u"client_id"_s), m_provider.cloud().clientId);
    EXPECT_EQ(parameter(m_opened, u"code_challenge_method"_s), u"S256"_s);
    EXPECT_EQ(parameter(m_opened, u"code_challenge"_s).size(), 43);
    EXPECT_GE(parameter(m_opened, u"state"_s).size(), 43);
    EXPECT_GE(parameter(m_opened, u"nonce"_s).size(), 43);
    EXPECT_EQ(parameter(m_opened, u"login_hint"_s), u"ada+x@contoso.example"_s);
    EXPECT_TRUE(m_opened.query(QUrl::FullyEncoded).contains("ada%2Bx%40"_L1));
    EXPECT_EQ(parameter(m_opened, u"domain_hint"_s), u"contoso.example"_s);
    EXPECT_EQ(parameter(m_opened, u"prompt"_s), u"select_account"_s);
    EXPECT_TRUE(parameter(m_opened, u"scope"_s).startsWith("openid profile offline_access "_L1));
    EXPECT_TRUE(parameter(m_opened, u"redirect_uri"_s).startsWith("http://127.0.0.1:"_L1));
}

TEST_F(SignInTest, UsesNothingTwice) {
    QSet<QString> seen;
    for (int i = 0; i < 10; ++i) {
        ASSERT_TRUE(signIn(request()).has_value()) << "attempt " << i;
        for (const QString& name : {u"state"_s, u"nonce"_s, u"code_challenge"_s})
            seen.insert(parameter(m_opened, name));
    }
    EXPECT_EQ(seen.size(), 30);
}

TEST_F(SignInTest, WorksWithAnyOpenIdProvider) {
    SignInRequest custom = request();
    custom.cloud = m_provider.customCloud();
    custom.cloud.redirectPath = u"/callback"_s;
    custom.cloud.prompt = u"consent"_s;
    custom.selectAccount = true;
    m_provider.setFaults({.claims = {{u"iss"_s, custom.cloud.issuer.toString()},
                                     {u"tid"_s, QJsonValue::Null},
                                     {u"oid"_s, QJsonValue::Null}}});
    const auto result = signIn(custom);
    ASSERT_TRUE(result.has_value()) << result.error().technical.toStdString();
    EXPECT_EQ(result->account.subject, u"subject"_s);
    EXPECT_EQ(result->account.issuer, custom.cloud.issuer.toString());
    EXPECT_EQ(parameter(m_opened, u"prompt"_s), u"consent login"_s);
    const auto tokenRequests = m_provider.service().requests(u"/custom/token"_s);
    ASSERT_EQ(tokenRequests.size(), 1);
    EXPECT_FALSE(tokenRequests.first().form.hasQueryItem(u"scope"_s));
    EXPECT_FALSE(tokenRequests.first().form.hasQueryItem(u"client_secret"_s));
}

TEST_F(SignInTest, AsksForTheNamesThatAnIdTokenLeavesOut) {
    SignInRequest custom = request();
    custom.cloud = m_provider.customCloud();
    const QString issuer = custom.cloud.issuer.toString();
    QJsonObject claims{{u"iss"_s, issuer},
                       {u"tid"_s, QJsonValue::Null},
                       {u"oid"_s, QJsonValue::Null},
                       {u"name"_s, QJsonValue::Null},
                       {u"preferred_username"_s, QJsonValue::Null}};
    m_provider.setFaults({.claims = claims});
    const auto named = signIn(custom);
    ASSERT_TRUE(named.has_value()) << named.error().technical.toStdString();
    EXPECT_EQ(named->account.displayName, u"Ada"_s);
    EXPECT_EQ(named->account.userName, u"ada@contoso.example"_s);

    claims.insert(u"sub"_s, u"somebody-else"_s);
    m_provider.setFaults({.claims = claims});
    const auto other = signIn(custom);
    ASSERT_TRUE(other.has_value());
    EXPECT_EQ(other->account.displayName, QString()) << "names of another subject";
}

TEST_F(SignInTest, WorksWithLocalhostWhereTheProviderInsists) {
    SignInRequest wanted = request();
    wanted.cloud.redirectHost = u"localhost"_s;
    ASSERT_TRUE(signIn(wanted).has_value());
    const QUrl redirect(parameter(m_opened, u"redirect_uri"_s));
    EXPECT_EQ(redirect.host(), u"localhost"_s);
    EXPECT_EQ(redirect.path(), QString()) << "as the identity platform registers it";
}

TEST_F(SignInTest, SurvivesAForgedReplyOfAnotherProgram) {
    FakeBrowser browser([this](const QUrl& url) {
        const QUrl redirect(parameter(url, u"redirect_uri"_s));
        EXPECT_EQ(test::statusOf(test::get(redirect, "/?code=of-the-attacker&state=guessed")), 400);
        EXPECT_EQ(test::statusOf(test::get(redirect, "/favicon.ico")), 404);
        follow(url);
    });
    EXPECT_TRUE(signIn(request(), browser).has_value());
    EXPECT_EQ(m_provider.service().requests(u"/organizations/token"_s).size(), 1);
}

TEST_F(SignInTest, EndsWhenNobodyReplies) {
    FakeBrowser nobody;
    SignInRequest quick = request();
    quick.timeLimit = 0s;
    const auto result = signIn(quick, nobody);
    EXPECT_EQ(result.error().kind, ProblemKind::TimedOut);
    EXPECT_EQ(result.error().key, u"signIn.timedOut"_s);
    EXPECT_TRUE(signIn(request()).has_value()) << "the next attempt works";
}

TEST_F(SignInTest, GoesOnWhenTheBrowserDidNotOpen) {
    // Somebody else opens the copied link.
    FakeBrowser broken(person());
    broken.setOpens(false);
    EXPECT_TRUE(signIn(request(), broken).has_value());
}

TEST_F(SignInTest, EndsAtOnceWhenCancelled) {
    FakeBrowser cancelling([this](const QUrl&) { m_cancel.cancel(); });
    EXPECT_EQ(signIn(request(), cancelling).error().kind, ProblemKind::Cancelled);
}

TEST_F(SignInTest, TellsARefusalFromAFault) {
    EXPECT_EQ(
        problemOf({.replyError = u"access_denied"_s, .replyDescription = u"AADSTS65004: no"_s}),
        u"signIn.denied AADSTS65004"_s);
    EXPECT_TRUE(m_lastPage.contains("Sign-in was not completed"));
    EXPECT_EQ(
        problemOf({.replyError = u"access_denied"_s, .replyDescription = u"AADSTS53003: policy"_s}),
        u"auth.error AADSTS53003"_s);
    EXPECT_EQ(problemOf({.replyError = u"server_error"_s}), u"auth.error server_error"_s);
    EXPECT_EQ(problemOf({}), u"none"_s);
}

TEST_F(SignInTest, BelievesNoWrongProvider) {
    const QString evil = u"https://evil.example/{tenantid}/v2.0"_s;
    EXPECT_EQ(problemOf({.issuer = evil}), u"auth.discovery "_s);
    EXPECT_EQ(problemOf({.withoutPkce = true}), u"auth.discovery "_s);
    EXPECT_EQ(problemOf({.replyIssuer = u"https://evil.example/t/v2.0"_s}),
              u"auth.idToken issuer"_s);
    EXPECT_EQ(problemOf({.claims = {{u"nonce"_s, u"another"_s}}}), u"auth.idToken nonce"_s);
    EXPECT_EQ(problemOf({.claims = {{u"aud"_s, u"another"_s}}}), u"auth.idToken audience"_s);
    EXPECT_EQ(problemOf({.claims = {{u"exp"_s, 1000}}}), u"auth.idToken time"_s);
    const QString right =
        m_provider.service().origin().toString() + u'/' + IdentityProvider::kTenantId + u"/v2.0"_s;
    EXPECT_EQ(problemOf({.replyIssuer = right}), u"none"_s);
}

TEST_F(SignInTest, AsksForANewKeyOnce) {
    m_provider.setFaults({.hidesKeyOnce = true});
    EXPECT_TRUE(signIn(request()).has_value());
    EXPECT_EQ(m_provider.service().requests(u"/organizations/keys"_s).size(), 2);
}

TEST_F(SignInTest, NeverRedeemsACodeTwice) {
    m_provider.setFaults({.tokenLost = true});
    const auto result = signIn(request());
    EXPECT_EQ(result.error().kind, ProblemKind::Offline);
    EXPECT_TRUE(result.error().retryable);
    EXPECT_EQ(m_provider.service().requests(u"/organizations/token"_s).size(), 1);
}

TEST_F(SignInTest, SaysWhatTheTokenEndpointRefused) {
    EXPECT_EQ(problemOf({.tokenError = {{u"error"_s, u"invalid_grant"_s},
                                        {u"error_description"_s, u"AADSTS54005: used"_s}}}),
              u"auth.error AADSTS54005"_s);
}

TEST_F(SignInTest, NeedsAClientId) {
    SignInRequest without = request();
    without.cloud.clientId.clear();
    EXPECT_EQ(signIn(without).error().key, u"signIn.noClientId"_s);
    EXPECT_TRUE(m_opened.isEmpty());
}

TEST_F(SignInTest, SaysWhichTenantIsUnknown) {
    SignInRequest wrong = request();
    wrong.tenant = u"nowhere.example"_s;
    EXPECT_EQ(signIn(wrong).error().code, u"AADSTS90002"_s);
}

TEST_F(SignInTest, RefusesAnAccountOfAnotherTenantThanTheDrafts) {
    SignInRequest wrong = request();
    wrong.tenant = u"99999999-2222-4333-8444-555555555555"_s;
    // The provider would answer for its own tenant: its metadata gives it away.
    EXPECT_EQ(signIn(wrong).error().key, u"auth.discovery"_s);
}
