#include "ui/style/palette.h"

#include <algorithm>
#include <cmath>

namespace partnerdesk::style {

namespace {

constexpr Tokens kLight{
    .bg = QColor(0xf6, 0xf7, 0xf9),
    .panel = QColor(0xff, 0xff, 0xff),
    .rail = QColor(0xee, 0xf0, 0xf4),
    .text = QColor(0x1b, 0x1f, 0x27),
    .muted = QColor(0x5b, 0x64, 0x72),
    .line = QColor(0xdd, 0xe1, 0xe8),
    .accent = QColor(0x34, 0x50, 0xc8),
    .accentSoft = QColor(0xe6, 0xea, 0xfb),
    .ok = QColor(0x1d, 0x7a, 0x46),
    .okSoft = QColor(0xe0, 0xf3, 0xe8),
    .warn = QColor(0x95, 0x5b, 0x00),
    .warnSoft = QColor(0xfd, 0xf0, 0xd8),
    .bad = QColor(0xb3, 0x26, 0x1e),
    .badSoft = QColor(0xfc, 0xe4, 0xe2),
    .field = QColor(0xff, 0xff, 0xff),
    .fieldLine = QColor(0x7f, 0x87, 0x95),
    .selChip = QColor(0xcd, 0xd5, 0xf7),
};

constexpr Tokens kDark{
    .bg = QColor(0x16, 0x18, 0x1d),
    .panel = QColor(0x1f, 0x22, 0x28),
    .rail = QColor(0x1a, 0x1d, 0x22),
    .text = QColor(0xe9, 0xeb, 0xef),
    .muted = QColor(0x9a, 0xa3, 0xb2),
    .line = QColor(0x34, 0x39, 0x43),
    .accent = QColor(0x8f, 0xa4, 0xff),
    .accentSoft = QColor(0x2a, 0x31, 0x52),
    .ok = QColor(0x68, 0xcf, 0x96),
    .okSoft = QColor(0x1d, 0x35, 0x29),
    .warn = QColor(0xf0, 0xb8, 0x60),
    .warnSoft = QColor(0x3a, 0x2e, 0x18),
    .bad = QColor(0xff, 0x9a, 0x92),
    .badSoft = QColor(0x43, 0x22, 0x1f),
    .field = QColor(0x16, 0x18, 0x1d),
    .fieldLine = QColor(0x6d, 0x76, 0x86),
    .selChip = QColor(0x3b, 0x46, 0x7a),
};

double linear(float channel) {
    return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return (0.2126 * linear(color.redF())) + (0.7152 * linear(color.greenF())) +
           (0.0722 * linear(color.blueF()));
}

} // namespace

const Tokens& tokens(ColorScheme scheme) {
    return scheme == ColorScheme::Dark ? kDark : kLight;
}

ColorScheme schemeOf(const QPalette& palette) {
    // A role that the style sheet never writes into a widget's palette.
    constexpr int kMiddle = 128;
    return palette.color(QPalette::Active, QPalette::AlternateBase).lightness() < kMiddle
               ? ColorScheme::Dark
               : ColorScheme::Light;
}

const Tokens& tokens(const QPalette& palette) {
    return tokens(schemeOf(palette));
}

QPalette paletteFor(ColorScheme scheme) {
    const Tokens& t = tokens(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, t.bg);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.field);
    palette.setColor(QPalette::AlternateBase, t.rail);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.panel);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.panel);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.panel);
    palette.setColor(QPalette::ToolTipBase, t.panel);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.panel);
    palette.setColor(QPalette::Midlight, t.rail);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.fieldLine);
    palette.setColor(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

double contrast(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace partnerdesk::style
