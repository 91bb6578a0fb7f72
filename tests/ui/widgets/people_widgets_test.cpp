#include "tests/support/print_to.h"
#include "ui/style/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace partnerdesk::widgets {
namespace {

using namespace Qt::StringLiterals;

TEST(Initials, AreWhatPeopleOfEachScriptExpect) {
    EXPECT_EQ(initialsOf(u"张伟"_s), u"张伟"_s);
    EXPECT_EQ(initialsOf(u"欧阳娜娜"_s), u"娜娜"_s);
    EXPECT_EQ(initialsOf(u"Zhang Wen"_s), u"ZW"_s);
    EXPECT_EQ(initialsOf(u"maria del mar ruiz"_s), u"MR"_s);
    EXPECT_EQ(initialsOf(u"Prince"_s), u"P"_s);
}

TEST(Initials, SurviveOddNames) {
    EXPECT_EQ(initialsOf(QString()), QString());
    EXPECT_EQ(initialsOf(u"   "_s), QString());
    EXPECT_EQ(initialsOf(u"👩‍💻 Ada"_s), u"👩‍💻A"_s);
    EXPECT_EQ(initialsOf(u"é́lan vital"_s), u"É́V"_s);
    EXPECT_EQ(initialsOf(u"𠮷野"_s), u"𠮷野"_s); // outside the basic plane
}

TEST(Chip, IsAsTallAsItsDesignAndGrowsWithItsWord) {
    Chip one(u"Admin agent"_s, Tone::Accent);
    Chip two(u"Global administrator"_s, Tone::Accent);
    one.ensurePolished();
    EXPECT_GT(two.sizeHint().width(), one.sizeHint().width());
    EXPECT_EQ(one.textFormat(), Qt::PlainText);
}

TEST(Chip, MakesRoomForItsIcon) {
    style::apply(*qApp, style::ThemeChoice::Light, u"en"_s);
    Chip chip(u"Pending"_s, Tone::Warn);
    const int without = chip.sizeHint().width();
    chip.setIcon(style::Icon::Dot);
    EXPECT_GT(chip.sizeHint().width(), without);
    chip.setIcon({});
    EXPECT_EQ(chip.sizeHint().width(), without);
}

} // namespace
} // namespace partnerdesk::widgets
