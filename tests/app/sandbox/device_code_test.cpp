#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

class DeviceCode : public ::testing::Test {
protected:
    DeviceCode() { ask(); }

    void ask(const QString& scope = u"openid profile offline_access User.Read"_s) {
        code = jsonOf(sandbox.post(u"/organizations/oauth2/v2.0/devicecode"_s,
                                   {{u"client_id"_s, sandbox.clientId()}, {u"scope"_s, scope}}));
    }
    QString poll(const QString& grant = u"urn:ietf:params:oauth:grant-type:device_code"_s,
                 const Fields& more = {}) {
        const net::HttpResponse response =
            sandbox.post(u"/organizations/oauth2/v2.0/token"_s,
                         Fields{{u"client_id"_s, sandbox.clientId()},
                                {u"grant_type"_s, grant},
                                {u"device_code"_s, code[u"device_code"_s].toString()}} +
                             more);
        last = jsonOf(response);
        return response.status == 200 ? u"tokens"_s : last[u"error"_s].toString();
    }
    void enterCode(const QString& userCode) {
        pages.postTo(u"/devicelogin"_s, {{u"userCode"_s, userCode}});
    }
    void signIn() {
        enterCode(code[u"user_code"_s].toString());
        pages.submit(u"account"_s, {{u"username"_s, u"admin@contoso.onmicrosoft.com"_s}});
        pages.submit(u"password"_s, {{u"password"_s, kPassword}});
    }

    SandboxUnderTest sandbox;
    PagesOfSignIn pages{sandbox};
    QJsonObject code;
    QJsonObject last;
};

} // namespace

TEST_F(DeviceCode, SignsInAPersonAtAnotherBrowser) {
    EXPECT_EQ(code[u"expires_in"_s], 900);
    EXPECT_EQ(code[u"interval"_s], 5);
    EXPECT_EQ(code[u"verification_uri"_s], sandbox.url(u"/devicelogin"_s).toString());
    EXPECT_TRUE(code[u"message"_s].toString().contains(code[u"user_code"_s].toString()));
    EXPECT_EQ(poll(), u"authorization_pending"_s);
    signIn();
    EXPECT_TRUE(pages.heading().startsWith("Are you trying to sign in"_L1));
    pages.submit(u"accept"_s);
    EXPECT_EQ(pages.heading(), u"Permissions requested"_s);
    EXPECT_TRUE(pages.page().contains("<code>User.Read</code>"_L1));
    EXPECT_EQ(poll(), u"slow_down"_s) << "knowing the device is no consent";
    pages.submit(u"accept"_s);
    EXPECT_EQ(pages.heading(), u"You are signed in"_s);
    EXPECT_EQ(poll(), u"tokens"_s);
    EXPECT_EQ(claimsOf(last[u"id_token"_s].toString())[u"preferred_username"_s],
              u"admin@contoso.onmicrosoft.com"_s);
    EXPECT_FALSE(last[u"refresh_token"_s].toString().isEmpty());
    EXPECT_EQ(poll(), u"bad_verification_code"_s); // once only
}

TEST_F(DeviceCode, NamesTheAccountAsMicrosoftsOwnLibrariesWant) {
    signIn();
    pages.submit(u"accept"_s);
    pages.submit(u"accept"_s);
    const QJsonObject answer =
        jsonOf(sandbox.post(u"/organizations/oauth2/v2.0/token"_s,
                            {{u"client_id"_s, sandbox.clientId()},
                             {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
                             {u"device_code"_s, code[u"device_code"_s].toString()},
                             {u"client_info"_s, u"1"_s}}));
    const auto info = QByteArray::fromBase64(answer[u"client_info"_s].toString().toLatin1(),
                                             QByteArray::Base64UrlEncoding);
    EXPECT_EQ(QJsonDocument::fromJson(info)[u"utid"_s], kContosoTenant);
}

TEST_F(DeviceCode, AsksForPatienceWhenPolledTooFast) {
    EXPECT_EQ(poll(), u"authorization_pending"_s);
    EXPECT_EQ(poll(), u"slow_down"_s);
    sandbox.clock().advance(std::chrono::seconds(5));
    EXPECT_EQ(poll(), u"authorization_pending"_s);
}

TEST_F(DeviceCode, TakesTheGrantsShortNameOfMicrosoftsOwnLibraries) {
    EXPECT_EQ(poll(u"device_code"_s), u"authorization_pending"_s);
}

TEST_F(DeviceCode, TellsWhenThePersonDeclined) {
    signIn();
    pages.submit(u"cancel"_s);
    EXPECT_EQ(poll(), u"authorization_declined"_s);
    ask();
    signIn();
    pages.submit(u"accept"_s); // the device, but not what it asks for
    pages.submit(u"cancel"_s);
    EXPECT_EQ(poll(), u"authorization_declined"_s);
}

TEST_F(DeviceCode, AsksOnceForAllServicesAndGivesATokenForOne) {
    ask(u"openid offline_access User.Read user_impersonation"_s);
    signIn();
    pages.submit(u"accept"_s);
    EXPECT_TRUE(pages.page().contains("<code>user_impersonation</code>"_L1));
    pages.submit(u"accept"_s);
    EXPECT_EQ(poll(), u"invalid_scope"_s);
    const QString grant = u"urn:ietf:params:oauth:grant-type:device_code"_s;
    EXPECT_EQ(poll(grant, {{u"scope"_s, u"User.Read"_s}}), u"tokens"_s);
    const QString token = last[u"refresh_token"_s].toString();
    EXPECT_EQ(refresh(sandbox, token, u"user_impersonation"_s).status, 200);
}

TEST_F(DeviceCode, ExpiresAfterFifteenMinutes) {
    sandbox.clock().advance(std::chrono::minutes(16));
    enterCode(code[u"user_code"_s].toString());
    EXPECT_TRUE(pages.error().contains("AADSTS70018"_L1));
    EXPECT_EQ(poll(), u"expired_token"_s);
}

TEST_F(DeviceCode, ExpiresThoughItWasApproved) {
    signIn();
    pages.submit(u"accept"_s);
    pages.submit(u"accept"_s);
    sandbox.clock().advance(std::chrono::minutes(16));
    EXPECT_EQ(poll(), u"expired_token"_s);
}

TEST_F(DeviceCode, IsRedeemedAtTheTenantOfThePersonOnly) {
    signIn();
    pages.submit(u"accept"_s);
    pages.submit(u"accept"_s);
    const net::HttpResponse refused =
        sandbox.post(u"/%1/oauth2/v2.0/token"_s.arg(kFabrikamTenant),
                     {{u"client_id"_s, sandbox.clientId()},
                      {u"grant_type"_s, u"device_code"_s},
                      {u"device_code"_s, code[u"device_code"_s].toString()}});
    EXPECT_EQ(jsonOf(refused)[u"error"_s], u"invalid_grant"_s);
    EXPECT_TRUE(jsonOf(refused)[u"error_description"_s].toString().startsWith("AADSTS700005"_L1));
    EXPECT_EQ(poll(), u"tokens"_s);
}

TEST_F(DeviceCode, TakesTheCodeAsPeopleTypeIt) {
    QString typed = code[u"user_code"_s].toString().toLower();
    typed.insert(4, u"- "_s);
    enterCode(typed);
    EXPECT_EQ(pages.heading(), u"Sign in"_s);
}

TEST_F(DeviceCode, RefusesACodeThatNobodyWasGiven) {
    enterCode(u"AAAAAAAA"_s);
    EXPECT_TRUE(pages.error().contains("AADSTS70018"_L1));
    code = {{u"device_code"_s, u"made-up"_s}};
    EXPECT_EQ(poll(), u"bad_verification_code"_s);
}

TEST_F(DeviceCode, WordsItsMessageInChineseWhereAskedTo) {
    const QJsonObject answer =
        jsonOf(sandbox.post(u"/organizations/oauth2/v2.0/devicecode?mkt=zh-CN"_s,
                            {{u"client_id"_s, sandbox.clientId()}, {u"scope"_s, u"openid"_s}}));
    EXPECT_TRUE(answer[u"message"_s].toString().startsWith(u"要登录"_s));
}

} // namespace partnerdesk::test
