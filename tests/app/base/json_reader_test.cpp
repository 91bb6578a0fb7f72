#include "app/base/json_reader.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::base;
using namespace Qt::StringLiterals;

namespace {
JsonReader reader(const char* json) {
    return {parseObject(json, u"user"_s).value(), u"user"_s};
}
} // namespace

TEST(JsonReader, ReadsWhatIsThere) {
    JsonReader in = reader(R"({"id":"7","on":true,"n":3,"when":"2027-06-22T10:00:00+08:00"})");
    EXPECT_EQ(in.string("id"_L1), u"7"_s);
    EXPECT_TRUE(in.boolean("on"_L1));
    EXPECT_EQ(in.integer("n"_L1), 3);
    EXPECT_EQ(in.dateTime("when"_L1), QDateTime(QDate(2027, 6, 22), QTime(2, 0), Qt::UTC));
    EXPECT_TRUE(in.finish().has_value());
}

TEST(JsonReader, NamesTheFirstBadField) {
    JsonReader in = reader(R"({"id":7})");
    EXPECT_EQ(in.string("id"_L1), QString());
    EXPECT_EQ(in.string("name"_L1), QString());
    EXPECT_EQ(in.finish().error().technical, u"user.id has the wrong type"_s);
}

TEST(JsonReader, ReadsDatesAndRefusesWhatIsNone) {
    JsonReader good = reader(R"({"day":"2027-06-22","none":null})");
    EXPECT_EQ(good.date("day"_L1), QDate(2027, 6, 22));
    EXPECT_EQ(good.optionalDate("none"_L1), std::nullopt);
    EXPECT_TRUE(good.finish().has_value());
    for (const char* json :
         {R"({"day":"2027-02-30"})", R"({"day":"22.6.2027"})", R"({"day":""})"}) {
        JsonReader bad = reader(json);
        EXPECT_FALSE(bad.optionalDate("day"_L1).value_or(QDate()).isValid());
        EXPECT_EQ(bad.finish().error().technical, u"user.day is not a date"_s) << json;
    }
}

TEST(JsonReader, TakesNullAsMissingButNotAWrongType) {
    JsonReader in = reader(R"({"mail":null,"age":"x"})");
    EXPECT_EQ(in.optionalString("mail"_L1), std::nullopt);
    EXPECT_EQ(in.optionalString("other"_L1), std::nullopt);
    EXPECT_TRUE(in.finish().has_value());
    EXPECT_EQ(in.optionalInteger("age"_L1), std::nullopt);
    EXPECT_FALSE(in.finish().has_value());
}

TEST(ParseObject, RefusesWhatIsNoObject) {
    for (const char* json : {"", "[]", "{", "nonsense", "\"x\""})
        EXPECT_EQ(parseObject(json, u"answer"_s).error().key, u"json.field"_s) << json;
}
