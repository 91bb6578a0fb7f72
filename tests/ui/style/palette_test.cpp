#include "ui/style/palette.h"

#include <gtest/gtest.h>

namespace partnerdesk::style {
namespace {

struct Pair {
    const char* name;
    Token front;
    Token back;
};

constexpr Pair kTextPairs[] = {
    {"text on bg", &Tokens::text, &Tokens::bg},
    {"text on panel", &Tokens::text, &Tokens::panel},
    {"text on rail", &Tokens::text, &Tokens::rail},
    {"text on field", &Tokens::text, &Tokens::field},
    {"text on accentSoft", &Tokens::text, &Tokens::accentSoft},
    {"text on okSoft", &Tokens::text, &Tokens::okSoft},
    {"text on warnSoft", &Tokens::text, &Tokens::warnSoft},
    {"text on badSoft", &Tokens::text, &Tokens::badSoft},
    {"muted on bg", &Tokens::muted, &Tokens::bg},
    {"muted on panel", &Tokens::muted, &Tokens::panel},
    {"muted on rail", &Tokens::muted, &Tokens::rail},
    {"muted on accentSoft", &Tokens::muted, &Tokens::accentSoft},
    {"accent on bg", &Tokens::accent, &Tokens::bg},
    {"accent on panel", &Tokens::accent, &Tokens::panel},
    {"accent on rail", &Tokens::accent, &Tokens::rail},
    {"accent on accentSoft", &Tokens::accent, &Tokens::accentSoft},
    {"panel on accent", &Tokens::panel, &Tokens::accent},
    {"ok on okSoft", &Tokens::ok, &Tokens::okSoft},
    {"ok on bg", &Tokens::ok, &Tokens::bg},
    {"warn on warnSoft", &Tokens::warn, &Tokens::warnSoft},
    {"warn on bg", &Tokens::warn, &Tokens::bg},
    {"bad on badSoft", &Tokens::bad, &Tokens::badSoft},
    {"bad on bg", &Tokens::bad, &Tokens::bg},
    {"panel on ok", &Tokens::panel, &Tokens::ok},
};

class Palette : public ::testing::TestWithParam<ColorScheme> {};

TEST_P(Palette, TextIsReadableOnEveryGroundItStandsOn) {
    const Tokens& t = tokens(GetParam());
    for (const Pair& pair : kTextPairs)
        EXPECT_GE(contrast(t.*pair.front, t.*pair.back), 4.5) << pair.name;
}

TEST_P(Palette, ChipsOnASelectedRowAreReadable) {
    const Tokens& t = tokens(GetParam());
    EXPECT_GE(contrast(t.text, t.selChip), 4.5);
}

// WCAG 2.1, 1.4.11: what marks a control needs 3:1.
TEST_P(Palette, FieldsAndFocusAreVisible) {
    const Tokens& t = tokens(GetParam());
    EXPECT_GE(contrast(t.fieldLine, t.field), 3.0);
    EXPECT_GE(contrast(t.fieldLine, t.bg), 3.0);
    EXPECT_GE(contrast(t.accent, t.bg), 3.0);
    EXPECT_GE(contrast(t.accent, t.rail), 3.0);
}

TEST_P(Palette, IsRecognisedFromTheQtPaletteMadeOfIt) {
    EXPECT_EQ(schemeOf(paletteFor(GetParam())), GetParam());
    EXPECT_EQ(tokens(paletteFor(GetParam())).accent, tokens(GetParam()).accent);
}

INSTANTIATE_TEST_SUITE_P(Schemes, Palette,
                         ::testing::Values(ColorScheme::Light, ColorScheme::Dark));

TEST(Contrast, IsThatOfTheStandard) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.001);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

} // namespace
} // namespace partnerdesk::style
