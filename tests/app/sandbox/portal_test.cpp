#include "tests/app/sandbox/service_caller.h"
#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

struct Portal : testing::Test {
    SandboxUnderTest sandbox{{.noConsent = true, .reviewSeconds = 10}};
    PagesOfSignIn browser{sandbox};

    void submit(const QString& path, const Fields& fields) {
        browser.postTo(path, Fields{{u"token"_s, browser.hiddenField(u"token"_s)}} + fields);
        if (browser.status() == 303)
            browser.open(QString::fromUtf8(browser.answer().header("Location")));
    }
    static Fields company() {
        return {{u"email"_s, u"lin.wei@contoso.com"_s},
                {u"country"_s, u"CN"_s},
                {u"legalName"_s, u"Contoso 科技有限公司"_s},
                {u"addressLine1"_s, u"建国路 1 号"_s},
                {u"district"_s, u"朝阳区"_s},
                {u"state"_s, u"北京市"_s},
                {u"postalCode"_s, u"100022"_s},
                {u"firstName"_s, u"薇"_s},
                {u"lastName"_s, u"林"_s},
                {u"phone"_s, u"1059175000"_s}};
    }
};

} // namespace

TEST_F(Portal, LeadsNewTenantsToSignUp) {
    browser.open(u"/portal/new-tenant"_s);
    EXPECT_EQ(browser.answer().header("Location"), "/signup");
}

TEST_F(Portal, KnowsWhoSignedInWithTheSameBrowser) {
    browser.signInAs(kContosoAdmin);
    browser.open(u"/portal/enroll"_s);
    EXPECT_EQ(browser.status(), 200);
    EXPECT_TRUE(browser.page().contains(kContosoAdmin));
    EXPECT_TRUE(browser.shows(u"enrollNow"_s));
}

TEST_F(Portal, AsksStrangersToSignInAndGoesOnToThePage) {
    browser.open(u"/portal/enroll"_s);
    ASSERT_TRUE(browser.shows(u"signIn"_s));
    submit(u"/portal/sign-in"_s, {{u"username"_s, kContosoAdmin},
                                  {u"password"_s, u"wrong"_s},
                                  {u"returnTo"_s, u"/portal/enroll"_s}});
    EXPECT_EQ(browser.status(), 401);
    submit(u"/portal/sign-in"_s, {{u"username"_s, kContosoAdmin},
                                  {u"password"_s, kPassword},
                                  {u"returnTo"_s, u"/portal/enroll"_s}});
    EXPECT_TRUE(browser.shows(u"enrollNow"_s));
}

TEST_F(Portal, LocksAnAccountAsTheIdentityPlatformDoes) {
    const auto signInWith = [this](const QString& password, const QString& otp = {}) {
        browser.open(u"/portal/enroll"_s);
        submit(u"/portal/sign-in"_s, {{u"username"_s, kContosoAdmin},
                                      {u"password"_s, password},
                                      {u"otp"_s, otp},
                                      {u"returnTo"_s, u"/portal/enroll"_s}});
        return browser.status();
    };
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(signInWith(u"wrong"_s), 401);
    EXPECT_EQ(signInWith(kPassword), 401) << "even with the right one";
    sandbox.clock().advance(std::chrono::seconds(61));
    EXPECT_EQ(signInWith(kPassword), 200);

    sandbox.restart({.noConsent = true, .requireMfa = true});
    EXPECT_EQ(signInWith(kPassword), 401) << "the session has no second factor either";
    EXPECT_EQ(signInWith(kPassword, u"135790"_s), 200);
    EXPECT_TRUE(browser.shows(u"enrollNow"_s));
}

TEST_F(Portal, NeverSendsPeopleElsewhereAfterSigningIn) {
    browser.open(u"/portal/enroll"_s);
    browser.postTo(u"/portal/sign-in"_s, {{u"token"_s, browser.hiddenField(u"token"_s)},
                                          {u"username"_s, kContosoAdmin},
                                          {u"password"_s, kPassword},
                                          {u"returnTo"_s, u"https://elsewhere.example/"_s}});
    EXPECT_EQ(browser.answer().header("Location"), "/portal");
}

TEST_F(Portal, EndsInTheSameStateAsTheProgram) {
    browser.signInAs(kContosoAdmin);
    browser.open(u"/portal/enroll"_s);
    submit(u"/portal/enroll"_s, company());
    ASSERT_TRUE(browser.shows(u"mpnId"_s)) << browser.page().toStdString();
    browser.open(u"/portal/agreement"_s);
    submit(u"/portal/agreement"_s, {{u"firstName"_s, u"薇"_s},
                                    {u"lastName"_s, u"林"_s},
                                    {u"authority"_s, u"yes"_s},
                                    {u"read"_s, u"yes"_s}});
    EXPECT_TRUE(browser.shows(u"acceptedOn"_s)) << browser.page().toStdString();

    const ServiceCaller admin(sandbox, kContosoAdmin);
    const QJsonObject status = admin.get(u"/program/v1/status"_s).body;
    EXPECT_TRUE(status.value("enrolled"_L1).toBool());
    EXPECT_TRUE(status.value("agreementAccepted"_L1).toBool());
    const ServiceCaller center(sandbox, kContosoAdmin, u"user_impersonation"_s);
    const QJsonObject profile = center.get(u"/partnercenter/v1/profiles/legalbusiness"_s).body;
    EXPECT_EQ(profile.value("vettingSubStatus"_L1).toString(), u"email_ownership"_s);
    EXPECT_EQ(profile.value("primaryContact"_L1).toObject().value("phoneNumber"_L1).toString(),
              u"+861059175000"_s);
    EXPECT_EQ(sandbox.get(u"/mail"_s).body.count("lin.wei@contoso.com"), 1);
    const QByteArray audits = center.get(u"/partnercenter/v1/auditrecords"_s).raw.body;
    EXPECT_EQ(audits.count("create_mpn_association"), 1) << audits.toStdString();
    EXPECT_EQ(audits.count("create_agreement"), 1) << audits.toStdString();
}

TEST_F(Portal, SpeaksChineseAsChineseDoes) {
    browser.language = u"zh-CN"_s;
    browser.signInAs(kContosoAdmin);
    browser.open(u"/portal/enroll"_s);
    submit(u"/portal/enroll"_s, company());
    EXPECT_TRUE(browser.page().contains(u"中国 北京市 朝阳区 建国路 1 号 100022"_s))
        << browser.page().toStdString();
    EXPECT_TRUE(browser.page().contains(u"MPN ID："_s));
    browser.open(u"/portal/profile"_s);
    EXPECT_TRUE(browser.page().contains(u"待审核"_s)) << browser.page().toStdString();
    browser.language = u"en"_s;
    browser.open(u"/portal/enroll"_s);
    EXPECT_TRUE(browser.page().contains(u"建国路 1 号, 朝阳区, 北京市, 100022, China"_s))
        << browser.page().toStdString();
}

TEST_F(Portal, MarksBadFieldsAndKeepsWhatWasTyped) {
    browser.signInAs(kContosoAdmin);
    browser.open(u"/portal/enroll"_s);
    Fields fields = company();
    fields[0].second = u"info@contoso.com"_s;
    submit(u"/portal/enroll"_s, fields);
    EXPECT_EQ(browser.status(), 400);
    EXPECT_TRUE(browser.shows(u"error"_s));
    EXPECT_TRUE(browser.page().contains(u"Contoso 科技有限公司"_s));
}

TEST_F(Portal, RefusesFormsOfOtherPagesAndPeopleWithoutTheRole) {
    browser.signInAs(kContosoAdmin);
    browser.postTo(u"/portal/enroll"_s, company());
    EXPECT_EQ(browser.status(), 400) << "no token";
    PagesOfSignIn user(sandbox);
    user.signInAs(kContosoUser);
    user.open(u"/portal/enroll"_s);
    EXPECT_EQ(user.status(), 403);
    const ServiceCaller admin(sandbox, kContosoAdmin);
    EXPECT_FALSE(admin.get(u"/program/v1/status"_s).body.value("enrolled"_L1).toBool());
}

TEST_F(Portal, AsksForBothTicksAndSaysWhatIsNotThere) {
    browser.signInAs(kContosoAdmin);
    browser.open(u"/portal/agreement"_s);
    EXPECT_EQ(browser.status(), 404) << "not enrolled";
    browser.open(u"/portal/enroll"_s);
    submit(u"/portal/enroll"_s, company());
    browser.open(u"/portal/agreement"_s);
    submit(u"/portal/agreement"_s,
           {{u"firstName"_s, u"薇"_s}, {u"lastName"_s, u"林"_s}, {u"read"_s, u"yes"_s}});
    EXPECT_EQ(browser.status(), 400);
}

TEST_F(Portal, ShowsTheVerificationAndSendsTheMailAgain) {
    browser.signInAs(kContosoAdmin);
    browser.open(u"/portal/enroll"_s);
    submit(u"/portal/enroll"_s, company());
    browser.open(u"/portal/profile"_s);
    EXPECT_TRUE(browser.page().contains("Email ownership"_L1));
    submit(u"/portal/profile"_s, {});
    EXPECT_TRUE(browser.shows(u"sent"_s));
    submit(u"/portal/profile"_s, {});
    EXPECT_TRUE(browser.shows(u"error"_s)) << "less than a minute ago";
    EXPECT_EQ(sandbox.get(u"/mail"_s).body.count("lin.wei@contoso.com"), 2);
}

TEST_F(Portal, MovesTheProgramsClockOnly) {
    const ServiceCaller fabrikam(sandbox, kFabrikamAdmin);
    const auto serviceDate = [&fabrikam] {
        return QDate::fromString(
            fabrikam.get(u"/program/v1/status"_s).body.value("serviceDate"_L1).toString(),
            Qt::ISODate);
    };
    const QDate before = serviceDate();
    EXPECT_EQ(sandbox.post(u"/portal/clock"_s, {{u"days"_s, u"30"_s}}).status, 200);
    EXPECT_EQ(serviceDate(), before.addDays(30));
    EXPECT_EQ(sandbox.post(u"/portal/clock"_s, {{u"date"_s, u"2031-01-05"_s}}).status, 200);
    EXPECT_EQ(serviceDate(), QDate(2031, 1, 5));
    EXPECT_EQ(sandbox.post(u"/portal/clock"_s, {{u"date"_s, u"soon"_s}}).status, 400);
    EXPECT_EQ(fabrikam.get(u"/graph/v1.0/me"_s).status, 200) << "tokens keep real time";
}

} // namespace partnerdesk::test
