#pragma once

#include <QColor>
#include <QPalette>

namespace partnerdesk::style {

enum class ColorScheme { Light, Dark };

// The colours of one scheme, by what they are for. `...Soft` is the quiet background that goes with
// a colour; every text/background pair that is used has a contrast of at least 4.5:1 (WCAG 2.1 AA).
struct Tokens {
    QColor bg;
    QColor panel;
    QColor rail;
    QColor text;
    QColor muted;
    QColor line;
    QColor accent;
    QColor accentSoft;
    QColor ok;
    QColor okSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad;
    QColor badSoft;
    QColor field;
    QColor fieldLine;
    QColor selChip; // chip and avatar on a selected row
};

// Names one colour of either scheme: `&Tokens::accent`.
using Token = QColor Tokens::*;

[[nodiscard]] const Tokens& tokens(ColorScheme scheme);

// For painting code: the tokens that go with the palette of a widget (or of the application).
[[nodiscard]] ColorScheme schemeOf(const QPalette& palette);
[[nodiscard]] const Tokens& tokens(const QPalette& palette);

[[nodiscard]] QPalette paletteFor(ColorScheme scheme);

// Contrast ratio of WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace partnerdesk::style
