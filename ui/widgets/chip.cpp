#include "ui/widgets/chip.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"

#include <QPainter>

namespace partnerdesk::widgets {

namespace {

constexpr int kPadding = 9;

} // namespace

Chip::Chip(QWidget* parent)
    : IconLabel("chip", parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTone(Tone::Accent);
}

Chip::Chip(const QString& text, Tone tone, QWidget* parent)
    : Chip(parent) {
    setFullText(text);
    setTone(tone);
}

void Chip::setTone(Tone tone) {
    m_tone = tone;
    style::setStyle(this, "tone", toneName(tone));
}

int chipWidth(const QString& text, const QFont& font) {
    const QFontMetrics metrics(style::sized(font, style::kSmallTextSize));
    return metrics.horizontalAdvance(text) + (2 * kPadding);
}

void paintChip(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
               const QColor& ground, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const double radius = style::kChipHeight / 2.0;
    painter.drawRoundedRect(rect, radius, radius);
    const QFont small = style::sized(font, style::kSmallTextSize);
    painter.setFont(small);
    painter.setPen(color);
    const QString shown =
        QFontMetrics(small).elidedText(text, Qt::ElideRight, rect.width() - (2 * kPadding) + 1);
    painter.drawText(rect, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, shown);
    painter.restore();
}

} // namespace partnerdesk::widgets
