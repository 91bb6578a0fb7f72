#include "app/directory/directory_snapshot.h"
#include "app/directory/pinyin.h"
#include "app/directory/surname_readings.h"
#include "tests/support/print_to.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace partnerdesk::directory;
using namespace Qt::StringLiterals;

namespace {
struct Reading {
    const char16_t* name;
    const char16_t* full;
    const char16_t* initials;
};
constexpr Reading kReadings[] = {
    {u"张伟", u"zhangwei", u"zw"},
    {u"王小明", u"wangxiaoming", u"wxm"},
    {u"吕布", u"lubu", u"lb"},
    {u"欧阳修", u"ouyangxiu", u"oyx"},
    {u"张伟 (销售部)", u"zhangweixiaoshoubu", u"zwxsb"},
    {u"David 张", u"zhang", u"z"},
    {u"曾国藩", u"zengguofan", u"zgf"},
    {u"单雄信", u"shanxiongxin", u"sxx"},
    {u"解晓东", u"xiexiaodong", u"xxd"},
    {u"仇和", u"qiuhe", u"qh"},
    {u"查良镛", u"zhaliangyong", u"zly"},
    {u"区志明", u"ouzhiming", u"ozm"},
    {u"尉迟恭", u"yuchigong", u"ycg"},
    {u"万俟卨", u"moqixie", u"mqx"},
    {u"单于浩", u"chanyuhao", u"cyh"},
    {u"朴树", u"piaoshu", u"ps"},
    {u"乐毅", u"yueyi", u"yy"},
    {u"曾單", u"zengdan", u"zd"},                         // only the surname is read as one
    {u"信息查询中心", u"xinxichaxunzhongxin", u"xxcxzx"}, // no person's name
    {u"查询服务中心", u"chaxunfuwuzhongxin", u"cxfwzx"},
    {u"John Smith", u"", u""},
    {u"さくら", u"", u""},
    {u"", u"", u""},
    {u"😀", u"", u""},
};
} // namespace

TEST(Pinyin, ReadsNamesInFullAndByInitials) {
    for (const Reading& reading : kReadings) {
        const QString name = QString::fromUtf16(reading.name);
        const PinyinKeys keys = pinyinKeys(name);
        EXPECT_EQ(keys.full, QString::fromUtf16(reading.full)) << name.toStdString();
        EXPECT_EQ(keys.initials, QString::fromUtf16(reading.initials)) << name.toStdString();
    }
}

TEST(Pinyin, KnowsEverySurnameOfItsTable) {
    for (const SurnameReading& reading : kSurnameReadings) {
        const QString surname = QStringView(reading.surname).toString();
        QString expected;
        for (const std::string_view syllable : reading.pinyin)
            expected += QLatin1StringView(syllable.data(), qsizetype(syllable.size()));
        EXPECT_EQ(pinyinKeys(surname + u"伟"_s).full, expected + u"wei"_s) << surname.toStdString();
    }
}

TEST(Pinyin, MakesKeysForEveryWayOfTypingAName) {
    PinyinReader reader;
    EXPECT_THAT(searchKeys(reader.read(u"张小明"_s)),
                testing::ElementsAre("zhangxiaoming", "zxm", "张xiaoming", "张xm", "张小ming"));
    EXPECT_THAT(searchKeys(reader.read(u"吕布"_s)),
                testing::ElementsAre("lubu", "lb", "lvbu", "吕bu"));
    EXPECT_THAT(searchKeys(reader.read(u"Ada"_s)), testing::IsEmpty());
}

TEST(Pinyin, KeepsKeysOfLongTextsFew) {
    PinyinReader reader;
    EXPECT_EQ(searchKeys(reader.read(QString(500, u'张'))).size(), 2U);
}
