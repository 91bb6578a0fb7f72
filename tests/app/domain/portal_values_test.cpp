#include "app/domain/portal_values.h"
#include "tests/support/contoso.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::domain;
using namespace Qt::StringLiterals;

namespace {

Draft draft() {
    Draft draft;
    draft.profile = partnerdesk::test::contoso();
    draft.profile.legalName = u"北京康拓索科技有限公司 Contoso"_s;
    return draft;
}

QMap<QString, QString> values(const QString& step, QLocale::Language language) {
    const auto steps = PortalStepCatalogue::builtIn();
    const auto countries = CountryCatalogue::builtIn();
    return portalValues(*steps->step(step), draft(), *countries, language);
}

} // namespace

TEST(PortalValues, HandOverEveryValueInThePortalsForm) {
    const auto enroll = values(u"enroll"_s, QLocale::Chinese);
    EXPECT_EQ(enroll[u"phone"_s], u"1059175000"_s);
    EXPECT_EQ(enroll[u"country"_s], u"中国"_s);
    EXPECT_EQ(enroll[u"district"_s], u"海淀区"_s);
    EXPECT_FALSE(enroll.contains(u"city"_s)); // a municipality has none
    EXPECT_EQ(values(u"enroll"_s, QLocale::English).value(u"country"_s), u"China"_s);
}

TEST(PortalValues, NameTheLanguageAsPagesListIt) {
    EXPECT_EQ(values(u"newTenant"_s, QLocale::English).value(u"language"_s),
              u"Chinese (Simplified)"_s);
    EXPECT_EQ(values(u"newTenant"_s, QLocale::Chinese).value(u"language"_s), u"中文（简体）"_s);
}

// Who has not chosen a language is proposed the one of the pages.
TEST(PortalValues, ProposeTheLanguageOfThePage) {
    const auto steps = PortalStepCatalogue::builtIn();
    const auto countries = CountryCatalogue::builtIn();
    const auto fresh = [&](QLocale::Language language) {
        return portalValues(*steps->step(u"newTenant"_s), Draft(), *countries, language);
    };
    EXPECT_EQ(fresh(QLocale::English).value(u"language"_s), u"English"_s);
    EXPECT_EQ(fresh(QLocale::Chinese).value(u"language"_s), u"中文（简体）"_s);
    EXPECT_FALSE(fresh(QLocale::English).contains(u"country"_s)) << "asked, never guessed";
}

TEST(PortalValues, AskForTheCountryAndTheLanguageOutOfTheirLists) {
    const auto steps = PortalStepCatalogue::builtIn();
    const auto countries = CountryCatalogue::builtIn();
    const PortalWords words = portalWords(*steps->step(u"newTenant"_s), Draft(), *countries);
    EXPECT_EQ(words.choices[u"country"_s].size(), countries->countries().size());
    EXPECT_EQ(words.choices[u"language"_s].size(), 2U);
    const PortalWords enroll = portalWords(*steps->step(u"enroll"_s), draft(), *countries);
    EXPECT_TRUE(enroll.choices.isEmpty()) << "the profile has decided";
    EXPECT_EQ(enroll.values[u"country"_s].en, u"China"_s);
    EXPECT_EQ(enroll.values[u"country"_s].zh, u"中国"_s);
    EXPECT_FALSE(enroll.values.contains(u"legalName"_s));
}

TEST(PortalValues, HandOverManualWhereNoDunsIdIsKnown) {
    EXPECT_EQ(values(u"enroll"_s, QLocale::English).value(u"duns"_s), u"Manual"_s);
    EXPECT_EQ(values(u"enroll"_s, QLocale::Chinese).value(u"duns"_s), u"手动"_s);
}

TEST(PortalValues, NameTheSignerByTheNamesOwnScript) {
    EXPECT_EQ(values(u"agreement"_s, QLocale::English).value(u"signer"_s), u"张伟"_s);
}

TEST(PortalValues, WordTheMessageToTheContactInTheChosenLanguage) {
    EXPECT_TRUE(
        values(u"contactMail"_s, QLocale::Chinese).value(u"message"_s).startsWith(u"张伟，你好"));
    EXPECT_TRUE(
        values(u"contactMail"_s, QLocale::English).value(u"message"_s).startsWith(u"Hello 张伟"));
}

TEST(PortalValues, ProposeADomainFromTheLatinPartOfTheName) {
    EXPECT_EQ(proposedDomainPrefix(u"北京康拓索 Contoso, Ltd. 24"_s), u"contosoltd24"_s);
    EXPECT_EQ(proposedDomainPrefix(u"张伟"_s), QString());
    EXPECT_EQ(proposedDomainPrefix(QString(500, u'a')).size(), 27);
}
