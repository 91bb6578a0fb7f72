#include "tests/support/print_to.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>

#include <gtest/gtest.h>

namespace partnerdesk::style {
namespace {

using namespace Qt::StringLiterals;

TEST(Theme, SwitchesWhileWindowsAreOpen) {
    apply(*qApp, ThemeChoice::Light, u"en"_s);
    QWidget window;
    window.show();
    EXPECT_EQ(window.palette().color(QPalette::Window), tokens(ColorScheme::Light).bg);
    apply(*qApp, ThemeChoice::Dark, u"en"_s);
    EXPECT_EQ(window.palette().color(QPalette::Window), tokens(ColorScheme::Dark).bg);
    EXPECT_EQ(schemeOf(QApplication::palette()), ColorScheme::Dark);
}

// Open widgets point into the style; replacing it ended the program at the second switch.
TEST(Theme, KeepsItsStyleWhenItIsSwitched) {
    apply(*qApp, ThemeChoice::Light, u"en"_s);
    const QStyle* before = QApplication::style();
    apply(*qApp, ThemeChoice::Dark, u"zh_CN"_s);
    EXPECT_EQ(QApplication::style(), before);
}

TEST(Theme, SystemFallsBackToThePlatformsPalette) {
    apply(*qApp, ThemeChoice::Dark, u"en"_s);
    apply(*qApp, ThemeChoice::System, u"en"_s); // the offscreen platform is light
    EXPECT_EQ(schemeOf(QApplication::palette()), ColorScheme::Light);
}

TEST(Theme, FollowsTheSystemOnlyWhenAskedTo) {
    ThemeFollower follower(*qApp);
    follower.setTheme(ThemeChoice::Dark, u"en"_s);
    QEvent changed(QEvent::ThemeChange);
    QApplication::sendEvent(qApp, &changed);
    EXPECT_EQ(schemeOf(QApplication::palette()), ColorScheme::Dark);

    follower.setTheme(ThemeChoice::System, u"en"_s);
    QApplication::setPalette(paletteFor(ColorScheme::Dark));
    QApplication::sendEvent(qApp, &changed);
    EXPECT_EQ(schemeOf(QApplication::palette()), ColorScheme::Light);
}

TEST(Fonts, ChineseTakesItsPunctuationFromTheCjkFamily) {
    EXPECT_EQ(fontFamilies(u"zh_CN"_s).value(0), u"Noto Sans CJK SC"_s);
    EXPECT_EQ(fontFamilies(u"en"_s).value(0), u"Noto Sans"_s);
    EXPECT_TRUE(fontFamilies(u"en"_s).contains(u"Noto Sans CJK SC"_s));
}

TEST(Fonts, LanguageSwitchChangesTheFontOfOpenWindows) {
    apply(*qApp, ThemeChoice::Light, u"en"_s);
    QPushButton button;
    button.show();
    apply(*qApp, ThemeChoice::Light, u"zh_CN"_s);
    EXPECT_EQ(button.font().families().first(), u"Noto Sans CJK SC"_s);
}

} // namespace
} // namespace partnerdesk::style
