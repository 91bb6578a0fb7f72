#include "app/domain/phone_number.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::domain;
using namespace Qt::StringLiterals;

TEST(PhoneNumber, ReadsWhatPeopleDial) {
    struct Case {
        QString typed;
        QString country;
        PhoneNumber number;
    };
    const std::vector<Case> cases{
        {u"01059175000"_s,
         u"CN"_s,
         {u"+861059175000"_s, u"010 5917 5000"_s, u"1059175000"_s, true, true}},
        {u"+86 10 5917-5000"_s,
         u"CN"_s,
         {u"+861059175000"_s, u"010 5917 5000"_s, u"1059175000"_s, true, true}},
        {u"138 0013 8000"_s,
         u"CN"_s,
         {u"+8613800138000"_s, u"138 0013 8000"_s, u"13800138000"_s, true, true}},
        {u"(425) 555-0100"_s,
         u"US"_s,
         {u"+14255550100"_s, u"(425) 555-0100"_s, u"4255550100"_s, true, true}},
        {u"+86 10 5917 5000"_s,
         u"US"_s,
         {u"+861059175000"_s, u"+86 10 5917 5000"_s, u"1059175000"_s, true, true}},
    };
    for (const Case& row : cases) {
        const std::optional<PhoneNumber> number = parsePhone(row.typed, row.country);
        ASSERT_TRUE(number) << row.typed.toStdString();
        EXPECT_EQ(number->e164, row.number.e164);
        EXPECT_EQ(number->display, row.number.display);
        EXPECT_EQ(number->nationalDigits, row.number.nationalDigits);
        EXPECT_TRUE(number->possible && number->valid);
    }
}

TEST(PhoneNumber, TellsWhatIsNoNumber) {
    for (const QString& typed : {u""_s, u"call me"_s, u"1"_s, u"😀"_s})
        EXPECT_FALSE(parsePhone(typed, u"CN"_s)) << typed.toStdString();
    EXPECT_FALSE(parsePhone(u"5917 5000"_s, u""_s)); // no country, no plan
    EXPECT_FALSE(parsePhone(u"123"_s, u"CN"_s)->possible);
    EXPECT_FALSE(parsePhone(u"123456789012345"_s, u"US"_s)->possible);
}

TEST(PhoneNumber, TakesInternationalNumbersWithoutACountry) {
    EXPECT_EQ(parsePhone(u"+861059175000"_s, u"AQ"_s)->e164, u"+861059175000"_s);
}
