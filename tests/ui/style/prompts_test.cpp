// The colours of what stands in a field before anything is typed.

#include "tests/support/print_to.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

namespace partnerdesk::style {
namespace {

using namespace Qt::StringLiterals;

class Prompts : public ::testing::TestWithParam<ThemeChoice> {};

} // namespace

TEST_P(Prompts, AreReadableAndUnlikeWhatIsTyped) {
    apply(*qApp, GetParam(), u"en"_s);
    QLineEdit line;
    QPlainTextEdit text;
    for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&text)}) {
        field->ensurePolished();
        const QPalette palette = field->palette();
        const QColor prompt = palette.color(QPalette::PlaceholderText);
        EXPECT_EQ(prompt.alpha(), 255);
        EXPECT_GE(contrast(prompt, tokens(palette).field), 4.5);
        EXPECT_NE(prompt, palette.color(QPalette::Text));
    }
    QComboBox list;
    setStyle(&list, "empty", u"true"_s);
    list.ensurePolished();
    EXPECT_EQ(list.palette().color(QPalette::Text), tokens(list.palette()).muted);
}

INSTANTIATE_TEST_SUITE_P(Schemes, Prompts,
                         ::testing::Values(ThemeChoice::Light, ThemeChoice::Dark));

} // namespace partnerdesk::style
