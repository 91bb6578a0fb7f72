#include "tests/support/print_to.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace partnerdesk::style {
namespace {

using namespace Qt::StringLiterals;

class StyleSheet : public ::testing::TestWithParam<ColorScheme> {};

TEST_P(StyleSheet, LeavesNoTokenUnfilled) {
    EXPECT_FALSE(styleSheet(GetParam()).contains(u'@'));
}

TEST_P(StyleSheet, NamesOnlyPicturesThatExist) {
    auto pictures = QRegularExpression(u"url\\(([^)]+)\\)"_s).globalMatch(styleSheet(GetParam()));
    ASSERT_TRUE(pictures.hasNext());
    while (pictures.hasNext()) {
        const QString file = pictures.next().captured(1);
        EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Schemes, StyleSheet,
                         ::testing::Values(ColorScheme::Light, ColorScheme::Dark));

TEST(SetStyle, ChangesAWidgetThatIsAlreadyShown) {
    apply(*qApp, ThemeChoice::Light, u"en"_s);
    QLabel label(u"42"_s);
    label.show();
    label.ensurePolished();
    setStyle(&label, "state", u"error"_s);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), tokens(ColorScheme::Light).bad);
    setStyle(&label, "state", u"ok"_s);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), tokens(ColorScheme::Light).ok);
}

} // namespace
} // namespace partnerdesk::style
