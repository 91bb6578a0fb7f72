#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

class SignUp : public ::testing::Test {
protected:
    SignUp() { pages.open(u"/signup"_s); }

    void submit(const QString& action, const QMap<QString, QString>& changes = {}) {
        QMap<QString, QString> fields{{u"organization"_s, u"Northwind 贸易"_s},
                                      {u"domain"_s, u"Northwind7"_s},
                                      {u"country"_s, u"CN"_s},
                                      {u"firstName"_s, u"Ada"_s},
                                      {u"lastName"_s, u"Clark"_s},
                                      {u"userName"_s, u"ada"_s},
                                      {u"password"_s, kPassword},
                                      {u"confirmPassword"_s, kPassword},
                                      {u"token"_s, pages.hiddenField(u"token"_s)},
                                      {u"action"_s, action}};
        for (auto it = changes.cbegin(); it != changes.cend(); ++it)
            fields.insert(it.key(), it.value());
        Fields form;
        for (auto it = fields.cbegin(); it != fields.cend(); ++it)
            form.append({it.key(), it.value()});
        pages.postTo(u"/signup"_s, form);
    }

    SandboxUnderTest sandbox;
    PagesOfSignIn pages{sandbox};
};

} // namespace

TEST_F(SignUp, MakesATenantWhoseAdministratorCanSignInAtOnce) {
    submit(u"create"_s);
    ASSERT_EQ(pages.heading(), u"Your tenant is ready"_s);
    EXPECT_TRUE(pages.page().contains("ada@northwind7.onmicrosoft.com"_L1));
    const QJsonObject id =
        claimsOf(pages.tokensOf(u"ada@northwind7.onmicrosoft.com"_s)[u"id_token"_s].toString());
    EXPECT_EQ(id[u"name"_s], u"Ada Clark"_s);
    EXPECT_TRUE(id[u"wids"_s].toArray().contains(u"62e90394-69f5-4237-9190-012177145e10"_s));
    EXPECT_NE(id[u"tid"_s], kContosoTenant);
}

TEST_F(SignUp, TellsWhetherADomainNameIsFree) {
    submit(u"check"_s);
    EXPECT_TRUE(pages.page().contains("This domain name is available"_L1));
    submit(u"check"_s, {{u"domain"_s, u"contoso"_s}});
    EXPECT_TRUE(pages.page().contains("already in use"_L1));
    EXPECT_TRUE(pages.page().contains("value=\"contoso\""_L1)); // what was typed is kept
}

TEST_F(SignUp, RefusesWhatCannotBe) {
    const QList<QMap<QString, QString>> bad{
        {{u"organization"_s, u"  "_s}},  {{u"domain"_s, u"fabrikam"_s}},
        {{u"domain"_s, u"has space"_s}}, {{u"domain"_s, u"7digits"_s}},
        {{u"lastName"_s, {}}},           {{u"userName"_s, u"a@b"_s}},
        {{u"password"_s, u"short"_s}},   {{u"confirmPassword"_s, u"another one"_s}}};
    for (const QMap<QString, QString>& change : bad) {
        submit(u"create"_s, change);
        EXPECT_EQ(pages.status(), 400) << change.firstKey().toStdString();
        EXPECT_TRUE(pages.page().contains("role=\"alert\""_L1)) << change.firstKey().toStdString();
    }
}

TEST_F(SignUp, ObeysOnlyItsOwnForm) {
    submit(u"create"_s, {{u"token"_s, u"forged"_s}});
    EXPECT_EQ(pages.status(), 400);
    EXPECT_EQ(pages.heading(), u"Create a tenant"_s);
}

} // namespace partnerdesk::test
