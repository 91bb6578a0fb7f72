#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

const QString kAdmin = u"admin@contoso.onmicrosoft.com"_s;
const QString kOrdinary = u"adele@contoso.onmicrosoft.com"_s;

class AdminConsent : public ::testing::Test {
protected:
    void open(const QString& redirect = kRedirect, const QString& tenant = u"organizations"_s) {
        pages.open(u"/%1/v2.0/adminconsent?client_id=%2&scope=User.Read%20Group.Read.All"
                   "&state=s%202&redirect_uri=%3"_s.arg(
                       tenant, sandbox.clientId(),
                       QString::fromLatin1(QUrl::toPercentEncoding(redirect))));
    }
    void signIn(const QString& userName) {
        pages.submit(u"account"_s, {{u"username"_s, userName}});
        pages.submit(u"password"_s, {{u"password"_s, kPassword}});
    }

    SandboxUnderTest sandbox;
    PagesOfSignIn pages{sandbox};
};

} // namespace

TEST_F(AdminConsent, SparesEverybodyOfTheTenantTheirOwn) {
    open();
    signIn(kAdmin);
    EXPECT_EQ(pages.heading(), u"Permissions requested for your organization"_s);
    EXPECT_TRUE(pages.page().contains("<code>Group.Read.All</code>"_L1));
    pages.submit(u"accept"_s);
    EXPECT_EQ(pages.replied(u"admin_consent"_s), u"True"_s);
    EXPECT_EQ(pages.replied(u"tenant"_s), kContosoTenant);
    EXPECT_EQ(pages.replied(u"state"_s), u"s 2"_s);
    EXPECT_TRUE(pages.replied(u"code"_s).isEmpty());

    PagesOfSignIn ordinary(sandbox);
    ordinary.authorize();
    ordinary.submit(u"account"_s, {{u"username"_s, kOrdinary}});
    ordinary.submit(u"password"_s, {{u"password"_s, kPassword}});
    EXPECT_FALSE(ordinary.replied(u"code"_s).isEmpty()) << "no page of consent";
    ordinary.authorize({{u"scope"_s, u"openid group.read.all User.Read.All"_s}});
    EXPECT_EQ(ordinary.heading(), u"Permissions requested"_s);
    EXPECT_FALSE(ordinary.page().contains("group.read.all"_L1));
    PagesOfSignIn elsewhere(sandbox);
    elsewhere.authorize();
    elsewhere.submit(u"account"_s, {{u"username"_s, u"chen@fabrikam.onmicrosoft.com"_s}});
    elsewhere.submit(u"password"_s, {{u"password"_s, kPassword}});
    EXPECT_EQ(elsewhere.heading(), u"Permissions requested"_s);
}

TEST_F(AdminConsent, CanBeDeclined) {
    open();
    signIn(kAdmin);
    pages.submit(u"cancel"_s);
    EXPECT_EQ(pages.replied(u"error"_s), u"access_denied"_s);
    EXPECT_EQ(pages.replied(u"admin_consent"_s), u"True"_s);
}

TEST_F(AdminConsent, IsNotForOrdinaryPeopleNorForOtherTenants) {
    open();
    signIn(kOrdinary);
    EXPECT_EQ(pages.replied(u"error"_s), u"access_denied"_s);
    EXPECT_TRUE(pages.replied(u"error_description"_s).startsWith("AADSTS90094"_L1));
    open(kRedirect, u"fabrikam.onmicrosoft.com"_s);
    pages.submit(u"account"_s, {{u"username"_s, kAdmin}});
    EXPECT_TRUE(pages.error().contains("AADSTS50020"_L1));
}

TEST_F(AdminConsent, NeverRedirectsToAForeignAddress) {
    open(u"https://evil.example/"_s);
    EXPECT_EQ(pages.status(), 400);
    EXPECT_TRUE(pages.page().contains("AADSTS50011"_L1));
}

} // namespace partnerdesk::test
