#include "app/domain/person_name.h"
#include "app/domain/text_rules.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::domain;
using namespace Qt::StringLiterals;

TEST(TextRules, CleanWithoutChangingWhatIsMeant) {
    EXPECT_EQ(cleaned(u"  Contoso\t\n Ltd  "_s), u"Contoso Ltd"_s);
    EXPECT_EQ(cleaned(u"\u202Eosotnoc\u202C"_s), u"osotnoc"_s);
    EXPECT_EQ(cleaned(u"Con\u200Btoso\uFEFF"_s), u"Contoso"_s);
    EXPECT_EQ(cleaned(u"Cafe\u0301"_s), u"Café"_s);
    EXPECT_EQ(cleaned(u"康拓索（北京）１"_s), u"康拓索（北京）１"_s);
    EXPECT_EQ(cleaned(u"شركة كونتوسو"_s), u"شركة كونتوسو"_s);
    EXPECT_EQ(cleanedCode(u"１００－０８０"_s), u"100-080"_s);
    EXPECT_EQ(cleaned(QString()), QString());
}

TEST(TextRules, ForbidEmojiAndControlCharactersOnly) {
    for (const QString& bad : {u"Contoso 😀"_s, u"❤️ Contoso"_s, u"1️⃣"_s, u"a\u0007b"_s,
                               u"\U0001F1E8\U0001F1F3"_s, u"\uE000"_s})
        EXPECT_TRUE(hasForbiddenCharacter(bad)) << bad.toStdString();
    for (const QString& good : {u"康拓索"_s, u"Café & Söhne №1"_s, u"O’Brien"_s, u"𠮷野家"_s,
                                u"می\u200Cخواهم"_s, u"Contoso®"_s, QString()})
        EXPECT_FALSE(hasForbiddenCharacter(good)) << good.toStdString();
}

TEST(TextRules, CountCharactersAsPeopleDo) {
    EXPECT_EQ(characterCount(u"𠮷野家"_s), 3);
}

TEST(PersonName, FollowsItsScript) {
    EXPECT_EQ(displayedName(u"伟"_s, u"张"_s), u"张伟"_s);
    EXPECT_EQ(displayedName(u"太郎"_s, u"山田"_s), u"山田太郎"_s);
    EXPECT_EQ(displayedName(u"민준"_s, u"김"_s), u"김민준"_s);
    EXPECT_EQ(displayedName(u"Ada"_s, u"Lovelace"_s), u"Ada Lovelace"_s);
    EXPECT_EQ(displayedName(u"David"_s, u"陈"_s), u"David 陈"_s);
    EXPECT_EQ(displayedName(u""_s, u"张"_s), u"张"_s);
    EXPECT_EQ(displayedName(u"Ada"_s, u""_s), u"Ada"_s);
}

TEST(PersonName, FormsAskInTheOrderOfTheLanguage) {
    EXPECT_TRUE(familyNameFirst(QLocale::Chinese));
    EXPECT_FALSE(familyNameFirst(QLocale::English));
}
