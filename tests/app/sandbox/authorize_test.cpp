#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

const QString kAdmin = u"admin@contoso.onmicrosoft.com"_s;

class Authorize : public ::testing::Test {
protected:
    void choose(const QString& userName) {
        pages.authorize();
        pages.submit(u"account"_s, {{u"username"_s, userName}});
    }
    void givePassword(const QString& password = kPassword) {
        pages.submit(u"password"_s, {{u"password"_s, password}});
    }

    SandboxUnderTest sandbox;
    PagesOfSignIn pages{sandbox};
};

} // namespace

TEST_F(Authorize, AsksForAccountPasswordAndConsentThenRepliesWithACode) {
    pages.authorize();
    EXPECT_EQ(pages.status(), 200);
    EXPECT_EQ(pages.heading(), u"Sign in"_s);
    pages.submit(u"account"_s, {{u"username"_s, kAdmin}});
    EXPECT_EQ(pages.heading(), u"Enter password"_s);
    givePassword();
    EXPECT_EQ(pages.heading(), u"Permissions requested"_s);
    EXPECT_TRUE(pages.page().contains("<code>User.Read</code>"_L1));
    pages.submit(u"accept"_s);
    EXPECT_EQ(pages.status(), 302);
    EXPECT_TRUE(pages.answer().header("Location").startsWith(kRedirect));
    EXPECT_FALSE(pages.replied(u"code"_s).isEmpty());
    EXPECT_EQ(pages.replied(u"state"_s), u"state 1+2"_s);
}

TEST_F(Authorize, ShowsThePracticeAccountsWithTheirPasswords) {
    pages.authorize();
    EXPECT_TRUE(pages.page().contains(kAdmin));
    EXPECT_TRUE(pages.page().contains(kPassword));
}

TEST_F(Authorize, SpeaksChineseToAChineseBrowser) {
    pages.language = u"zh-CN,zh;q=0.9,en;q=0.8"_s;
    pages.authorize();
    EXPECT_EQ(pages.heading(), u"登录"_s);
    EXPECT_TRUE(pages.page().contains("<html lang=\"zh-CN\">"_L1));
    pages.authorize({{u"ui_locales"_s, u"en"_s}});
    EXPECT_EQ(pages.heading(), u"Sign in"_s);
}

TEST_F(Authorize, SaysWhenThePasswordIsWrongAndLetsThePersonTryAgain) {
    choose(kAdmin);
    givePassword(u"wrong"_s);
    EXPECT_EQ(pages.heading(), u"Enter password"_s);
    EXPECT_EQ(pages.error(),
              u"Error validating credentials due to invalid username or password. (AADSTS50126)"_s);
    givePassword();
    EXPECT_EQ(pages.heading(), u"Permissions requested"_s);
}

TEST_F(Authorize, LocksAnAccountAfterTenWrongPasswords) {
    choose(kAdmin);
    for (int i = 0; i < 10; ++i) {
        givePassword(u"wrong"_s);
        EXPECT_TRUE(pages.error().contains("AADSTS50126"_L1)) << i;
    }
    givePassword();
    EXPECT_TRUE(pages.error().contains("AADSTS50053"_L1)) << "even with the right one";
    sandbox.restart();
    choose(kAdmin);
    givePassword();
    EXPECT_TRUE(pages.error().contains("AADSTS50053"_L1)) << "after a restart as well";
    sandbox.clock().advance(std::chrono::seconds(61));
    givePassword(u"wrong"_s);
    givePassword();
    EXPECT_TRUE(pages.error().contains("AADSTS50053"_L1)) << "one more wrong one locks again";
    sandbox.clock().advance(std::chrono::seconds(61));
    givePassword();
    EXPECT_EQ(pages.heading(), u"Permissions requested"_s);
}

TEST_F(Authorize, ForgetsWrongPasswordsAfterARightOne) {
    for (int round = 0; round < 2; ++round) {
        choose(kAdmin);
        for (int i = 0; i < 9; ++i)
            givePassword(u"wrong"_s);
        givePassword();
        EXPECT_EQ(pages.heading(), u"Permissions requested"_s);
    }
}

TEST_F(Authorize, AsksForASecondFactorWhereAClaimsChallengeWantsOne) {
    const QString claims = uR"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"_s;
    pages.signInAs(kAdmin);
    pages.authorize({{u"claims"_s, claims}, {u"login_hint"_s, kAdmin}});
    ASSERT_TRUE(pages.shows(u"otp"_s));
    pages.submit(u"secondFactor"_s, {{u"otp"_s, u"135790"_s}});
    const QJsonObject token = claimsOf(jsonOf(pages.redeem())[u"access_token"_s].toString());
    EXPECT_TRUE(token[u"amr"_s].toArray().contains(u"mfa"_s));
    pages.authorize({{u"claims"_s, u"no JSON"_s}});
    EXPECT_EQ(pages.replied(u"error"_s), u"invalid_request"_s);
}

TEST_F(Authorize, KnowsNoStrangers) {
    choose(u"nobody@contoso.onmicrosoft.com"_s);
    EXPECT_EQ(pages.heading(), u"Sign in"_s);
    EXPECT_TRUE(pages.error().contains("AADSTS50034"_L1));
}

TEST_F(Authorize, KeepsABlockedAccountOutEvenWithTheRightPassword) {
    choose(u"blocked@contoso.onmicrosoft.com"_s);
    givePassword();
    EXPECT_TRUE(pages.error().contains("AADSTS50057"_L1));
}

TEST_F(Authorize, AsksForASecondFactorWhereTheAccountHasOne) {
    choose(u"mfa@contoso.onmicrosoft.com"_s);
    givePassword();
    ASSERT_TRUE(pages.shows(u"otp"_s));
    EXPECT_TRUE(pages.page().contains("246810"_L1));
    pages.submit(u"secondFactor"_s, {{u"otp"_s, u"000000"_s}});
    EXPECT_TRUE(pages.error().contains("AADSTS500121"_L1));
    pages.submit(u"secondFactor"_s, {{u"otp"_s, u"246 810"_s}});
    EXPECT_EQ(pages.heading(), u"Enter code"_s); // blanks inside are wrong
    pages.submit(u"secondFactor"_s, {{u"otp"_s, u" 246810 "_s}});
    pages.submit(u"accept"_s);
    const QJsonObject claims = claimsOf(jsonOf(pages.redeem())[u"id_token"_s].toString());
    EXPECT_EQ(claims[u"amr"_s].toArray(), (QJsonArray{u"pwd"_s, u"mfa"_s}));
}

TEST_F(Authorize, DoesNotLetAFormSkipTheSecondFactor) {
    choose(u"mfa@contoso.onmicrosoft.com"_s);
    givePassword();
    pages.submit(u"accept"_s);
    EXPECT_TRUE(pages.shows(u"otp"_s));
}

TEST_F(Authorize, TellsTheClientWhenConsentIsDeclined) {
    choose(kAdmin);
    givePassword();
    pages.submit(u"cancel"_s);
    EXPECT_EQ(pages.replied(u"error"_s), u"access_denied"_s);
    EXPECT_EQ(pages.replied(u"error_subcode"_s), u"cancel"_s);
    EXPECT_TRUE(pages.replied(u"error_description"_s).startsWith("AADSTS65004"_L1));
    EXPECT_EQ(pages.replied(u"state"_s), u"state 1+2"_s);
}

TEST_F(Authorize, SkipsWhatIsKnownTheSecondTime) {
    pages.signInAs(kAdmin);
    pages.authorize();
    EXPECT_FALSE(pages.replied(u"code"_s).isEmpty());
}

TEST_F(Authorize, AsksOnlyForWhatWasNotConsentedTo) {
    const auto listed = [this](const QString& permission) {
        return pages.page().contains(u"<code>%1</code>"_s.arg(permission));
    };
    pages.signInAs(kAdmin);
    const QMap<QString, QString> wider{
        {u"scope"_s, u"openid user.read User.ReadWrite.All user_impersonation"_s}};
    pages.authorize(wider);
    EXPECT_EQ(pages.heading(), u"Permissions requested"_s);
    EXPECT_FALSE(listed(u"user.read"_s));
    EXPECT_TRUE(listed(u"User.ReadWrite.All"_s));
    EXPECT_TRUE(listed(u"user_impersonation"_s)) << "of the second service";
    pages.submit(u"accept"_s);
    EXPECT_FALSE(pages.replied(u"code"_s).isEmpty());
    pages.authorize(wider);
    EXPECT_FALSE(pages.replied(u"code"_s).isEmpty()) << "no page";
    pages.authorize({{u"scope"_s, wider.first()}, {u"prompt"_s, u"consent"_s}});
    EXPECT_TRUE(listed(u"user.read"_s)) << "all of it where the client wants it said";

    PagesOfSignIn other(sandbox);
    other.authorize(wider);
    other.submit(u"account"_s, {{u"username"_s, u"adele@contoso.onmicrosoft.com"_s}});
    other.submit(u"password"_s, {{u"password"_s, kPassword}});
    EXPECT_EQ(other.heading(), u"Permissions requested"_s);
}

TEST_F(Authorize, AsksForAllThatTheClientIsRegisteredFor) {
    pages.authorize({{u"scope"_s, u"openid https://graph.microsoft.com/.default"_s}});
    pages.submit(u"account"_s, {{u"username"_s, kAdmin}});
    givePassword();
    EXPECT_TRUE(pages.page().contains("<code>Directory.Read.All</code>"_L1));
    EXPECT_FALSE(pages.page().contains(".default"_L1));
}

TEST_F(Authorize, HonorsPrompt) {
    pages.authorize({{u"prompt"_s, u"none"_s}});
    EXPECT_EQ(pages.replied(u"error"_s), u"login_required"_s);
    pages.signInAs(kAdmin);
    pages.authorize({{u"prompt"_s, u"none"_s}});
    EXPECT_FALSE(pages.replied(u"code"_s).isEmpty());
    pages.authorize({{u"prompt"_s, u"select_account"_s}});
    EXPECT_EQ(pages.heading(), u"Sign in"_s);
    EXPECT_TRUE(pages.page().contains("signed in"_L1));
    pages.authorize({{u"prompt"_s, u"consent"_s}});
    EXPECT_EQ(pages.heading(), u"Permissions requested"_s);
    pages.authorize({{u"prompt"_s, u"login"_s}, {u"login_hint"_s, kAdmin}});
    EXPECT_EQ(pages.heading(), u"Enter password"_s);
}

TEST_F(Authorize, TakesPromptAsAList) {
    pages.signInAs(kAdmin);
    pages.authorize({{u"prompt"_s, u"select_account consent"_s}});
    EXPECT_EQ(pages.heading(), u"Sign in"_s);
    pages.submit(u"account"_s, {{u"username"_s, kAdmin}});
    EXPECT_EQ(pages.heading(), u"Permissions requested"_s);
    pages.authorize({{u"prompt"_s, u"none login"_s}});
    EXPECT_EQ(pages.replied(u"error"_s), u"invalid_request"_s);
}

TEST_F(Authorize, AsksForThePasswordAgainAfterTheGivenAge) {
    pages.signInAs(kAdmin);
    sandbox.clock().advance(std::chrono::seconds(61));
    pages.authorize({{u"max_age"_s, u"120"_s}});
    EXPECT_FALSE(pages.replied(u"code"_s).isEmpty());
    pages.authorize({{u"max_age"_s, u"60"_s}});
    EXPECT_EQ(pages.heading(), u"Enter password"_s);
}

TEST_F(Authorize, OffersTheAccountsOfATenantOnly) {
    pages.signInAs(kAdmin);
    pages.authorize({}, u"fabrikam.onmicrosoft.com"_s);
    EXPECT_EQ(pages.heading(), u"Sign in"_s) << "who is signed in has no account there";
}

TEST_F(Authorize, KnowsNoForeignResources) {
    pages.authorize({{u"scope"_s, u"openid https://vault.example/user_impersonation"_s}});
    EXPECT_EQ(pages.replied(u"error"_s), u"invalid_resource"_s);
    EXPECT_TRUE(pages.replied(u"error_description"_s).startsWith("AADSTS500011"_L1));
}

TEST_F(Authorize, ForgetsTheAccountWhenAWrongOneIsEntered) {
    choose(kAdmin);
    givePassword();
    pages.submit(u"account"_s, {{u"username"_s, u"nobody@contoso.onmicrosoft.com"_s}});
    EXPECT_EQ(pages.heading(), u"Sign in"_s);
    pages.submit(u"accept"_s);
    EXPECT_TRUE(pages.replied(u"code"_s).isEmpty());
}

TEST_F(Authorize, GoesToThePasswordOfTheHintedAccount) {
    pages.authorize({{u"login_hint"_s, kAdmin}});
    EXPECT_EQ(pages.heading(), u"Enter password"_s);
    EXPECT_TRUE(pages.page().contains(kAdmin));
}

TEST_F(Authorize, NeverRedirectsToAForeignAddress) {
    for (const QString& uri :
         {u"https://evil.example/"_s, u"http://127.0.0.1.evil.example/"_s,
          u"http://user@127.0.0.1:5555/"_s, u"https://127.0.0.1/"_s, u"http://127.0.0.1/#x"_s,
          u"javascript:alert(1)"_s, u"not a url"_s}) {
        pages.authorize({{u"redirect_uri"_s, uri}});
        EXPECT_EQ(pages.status(), 400) << uri.toStdString();
        EXPECT_TRUE(pages.answer().header("Location").isEmpty()) << uri.toStdString();
        EXPECT_TRUE(pages.page().contains("AADSTS50011"_L1)) << uri.toStdString();
    }
}

TEST_F(Authorize, TakesAnyLoopbackAddress) {
    for (const QString& uri : {u"http://127.0.0.1:1/"_s, u"http://[::1]:8080/a/b?c=d"_s,
                               u"http://localhost:65535/"_s, u"http://localhost"_s}) {
        pages.authorize({{u"redirect_uri"_s, uri}});
        EXPECT_EQ(pages.status(), 200) << uri.toStdString();
    }
}

TEST_F(Authorize, RefusesAnUnknownClientOrTenantOnAPage) {
    pages.authorize({{u"client_id"_s, u"00000000-0000-0000-0000-000000000000"_s}});
    EXPECT_EQ(pages.status(), 400);
    EXPECT_TRUE(pages.page().contains("AADSTS700016"_L1));
    pages.authorize({}, u"nowhere.example"_s);
    EXPECT_TRUE(pages.page().contains("AADSTS90002"_L1));
}

TEST_F(Authorize, NeedsAnS256Challenge) {
    pages.authorize({{u"code_challenge"_s, {}}});
    EXPECT_EQ(pages.replied(u"error"_s), u"invalid_request"_s);
    EXPECT_TRUE(pages.replied(u"error_description"_s).startsWith("AADSTS9002325"_L1));
    pages.authorize({{u"code_challenge_method"_s, u"plain"_s}});
    EXPECT_EQ(pages.replied(u"error"_s), u"invalid_request"_s);
    pages.authorize({{u"code_challenge_method"_s, {}}}); // the default of RFC 7636 is plain
    EXPECT_EQ(pages.replied(u"error"_s), u"invalid_request"_s);
    pages.authorize({{u"code_challenge"_s, u"short"_s}});
    EXPECT_EQ(pages.replied(u"error"_s), u"invalid_request"_s);
}

TEST_F(Authorize, RefusesOtherResponseTypesAndModes) {
    pages.authorize({{u"response_type"_s, u"token"_s}});
    EXPECT_EQ(pages.replied(u"error"_s), u"unsupported_response_type"_s);
    pages.authorize({{u"response_mode"_s, u"fragment"_s}});
    EXPECT_EQ(pages.replied(u"error"_s), u"invalid_request"_s);
}

TEST_F(Authorize, NamesItselfInTheReplyOfATenant) {
    pages.signInAs(kAdmin, {}, kContosoTenant);
    EXPECT_EQ(pages.replied(u"iss"_s), sandbox.url(u"/%1/v2.0"_s.arg(kContosoTenant)).toString());
}

TEST_F(Authorize, KeepsForeignAccountsOutOfATenant) {
    pages.authorize({}, u"fabrikam.onmicrosoft.com"_s);
    pages.submit(u"account"_s, {{u"username"_s, kAdmin}});
    EXPECT_TRUE(pages.error().contains("AADSTS50020"_L1));
}

TEST_F(Authorize, PostsTheReplyWhereAskedTo) {
    pages.signInAs(kAdmin, {{u"response_mode"_s, u"form_post"_s}});
    EXPECT_EQ(pages.status(), 200);
    EXPECT_TRUE(pages.page().contains(u"action=\"%1\""_s.arg(kRedirect)));
    EXPECT_FALSE(pages.hiddenField(u"code"_s).isEmpty());
    EXPECT_TRUE(pages.answer().header("Content-Security-Policy").contains("script-src 'sha256-"));
}

TEST_F(Authorize, EscapesWhatThePersonTyped) {
    choose(u"<script>alert(1)</script>\""_s);
    EXPECT_FALSE(pages.page().contains("<script>alert"_L1));
    EXPECT_TRUE(pages.page().contains("&lt;script&gt;"_L1));
}

TEST_F(Authorize, ObeysNoFormOfAnotherBrowser) {
    pages.authorize();
    PagesOfSignIn stranger(sandbox);
    stranger.postTo(u"/common/login"_s, {{u"flow"_s, pages.hiddenField(u"flow"_s)},
                                         {u"action"_s, u"account"_s},
                                         {u"username"_s, kAdmin}});
    EXPECT_EQ(stranger.status(), 400);
}

TEST_F(Authorize, KeepsItsPagesToItself) {
    pages.authorize();
    const net::HttpResponse& page = pages.answer();
    EXPECT_EQ(page.header("Cache-Control"), "no-store");
    EXPECT_EQ(page.header("Referrer-Policy"), "no-referrer");
    EXPECT_TRUE(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
    const QByteArray cookie = page.header("Set-Cookie");
    EXPECT_TRUE(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
}

TEST_F(Authorize, ForgetsTheBrowserAtLogout) {
    pages.signInAs(kAdmin);
    pages.open(u"/organizations/oauth2/v2.0/logout?state=s&post_logout_redirect_uri="
               "http%3A%2F%2F127.0.0.1%3A5555%2Fout"_s);
    EXPECT_EQ(pages.answer().header("Location"), "http://127.0.0.1:5555/out?state=s");
    pages.authorize();
    EXPECT_EQ(pages.heading(), u"Sign in"_s);
    pages.open(u"/organizations/oauth2/v2.0/logout?post_logout_redirect_uri=https%3A%2F%2Fevil."
               "example%2F"_s);
    EXPECT_EQ(pages.status(), 200);
    EXPECT_EQ(pages.heading(), u"You are signed out"_s);
}

TEST(AuthorizeOptions, SkipConsentAndAskEverybodyForASecondFactor) {
    SandboxUnderTest sandbox(sandbox::Options{.noConsent = true, .requireMfa = true});
    PagesOfSignIn pages(sandbox);
    pages.signInAs(kAdmin);
    ASSERT_TRUE(pages.shows(u"otp"_s));
    pages.submit(u"secondFactor"_s, {{u"otp"_s, u"135790"_s}});
    EXPECT_FALSE(pages.replied(u"code"_s).isEmpty());
}

} // namespace partnerdesk::test
