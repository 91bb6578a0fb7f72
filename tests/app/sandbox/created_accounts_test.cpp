#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

// Accounts that an administrator made through Graph sign in like any other.
class CreatedAccounts : public ::testing::Test {
protected:
    QJsonObject call(const QString& administrator, const QString& path, const QJsonObject& body) {
        PagesOfSignIn admin(sandbox);
        admin.signInAs(administrator,
                       {{u"scope"_s, u"openid User.ReadWrite.All User.Invite.All"_s}});
        const QString token = jsonOf(admin.redeem())[u"access_token"_s].toString();
        const net::HttpResponse answer =
            sandbox.send({.method = net::Method::Post,
                          .url = sandbox.url(path),
                          .headers = {{"Authorization", "Bearer " + token.toLatin1()},
                                      {"Content-Type", "application/json"}},
                          .body = QJsonDocument(body).toJson()});
        EXPECT_EQ(answer.status, 201) << answer.body.toStdString();
        return jsonOf(answer);
    }

    SandboxUnderTest sandbox;
    PagesOfSignIn pages{sandbox};
};

} // namespace

TEST_F(CreatedAccounts, ChooseANewPasswordAtTheirFirstSignIn) {
    call(u"admin@contoso.onmicrosoft.com"_s, u"/graph/v1.0/users"_s,
         {{u"accountEnabled"_s, true},
          {u"displayName"_s, u"Ada New"_s},
          {u"mailNickname"_s, u"ada"_s},
          {u"userPrincipalName"_s, u"ada@contoso.onmicrosoft.com"_s},
          {u"passwordProfile"_s, QJsonObject{{u"forceChangePasswordNextSignIn"_s, true},
                                             {u"password"_s, u"First-Pass-1"_s}}}});
    pages.authorize({{u"login_hint"_s, u"ada@contoso.onmicrosoft.com"_s}});
    pages.submit(u"password"_s, {{u"password"_s, u"First-Pass-1"_s}});
    ASSERT_EQ(pages.heading(), u"Update your password"_s);
    pages.submit(u"newPassword"_s, {{u"newPassword"_s, u"Other-Pass-2"_s},
                                    {u"confirmPassword"_s, u"Other-Pass-3"_s}});
    EXPECT_TRUE(pages.error().contains("AADSTS50150"_L1));
    pages.submit(u"newPassword"_s, {{u"newPassword"_s, u"Other-Pass-2"_s},
                                    {u"confirmPassword"_s, u"Other-Pass-2"_s}});
    EXPECT_EQ(pages.heading(), u"Permissions requested"_s);

    PagesOfSignIn later(sandbox);
    later.authorize({{u"login_hint"_s, u"ada@contoso.onmicrosoft.com"_s}});
    later.submit(u"password"_s, {{u"password"_s, u"First-Pass-1"_s}});
    EXPECT_TRUE(later.error().contains("AADSTS50126"_L1));
    later.submit(u"password"_s, {{u"password"_s, u"Other-Pass-2"_s}});
    EXPECT_EQ(later.heading(), u"Permissions requested"_s);
}

TEST_F(CreatedAccounts, EnterAForeignTenantAsItsGuest) {
    const QJsonObject invitation =
        call(u"admin@fabrikam.onmicrosoft.com"_s, u"/graph/v1.0/invitations"_s,
             {{u"invitedUserEmailAddress"_s, u"adele@contoso.onmicrosoft.com"_s},
              {u"inviteRedirectUrl"_s, u"https://partner.microsoft.com/dashboard"_s}});
    pages.signInAs(u"adele@contoso.onmicrosoft.com"_s, {}, kFabrikamTenant);
    const QJsonObject tokens = jsonOf(pages.redeem());
    const QJsonObject id = claimsOf(tokens[u"id_token"_s].toString());
    EXPECT_EQ(id[u"tid"_s], kFabrikamTenant);
    EXPECT_EQ(id[u"oid"_s], invitation[u"invitedUser"_s][u"id"_s]);
    EXPECT_EQ(id[u"wids"_s].toArray(), QJsonArray());
    // Guests see themselves, not the others.
    const net::Headers bearer{
        {"Authorization", "Bearer " + tokens[u"access_token"_s].toString().toLatin1()}};
    EXPECT_EQ(sandbox.get(u"/graph/v1.0/me"_s, bearer).status, 200);
    EXPECT_EQ(sandbox.get(u"/graph/v1.0/users"_s, bearer).status, 403);
    // What the guest consented to there is not consented to at home.
    pages.authorize({}, kFabrikamTenant);
    EXPECT_FALSE(pages.replied(u"code"_s).isEmpty());
    pages.authorize({}, kContosoTenant);
    EXPECT_EQ(pages.heading(), u"Permissions requested"_s);
}

} // namespace partnerdesk::test
