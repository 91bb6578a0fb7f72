#pragma once

#include "ui/widgets/icon_label.h"
#include "ui/widgets/tone.h"

namespace partnerdesk::widgets {

// A small rounded word with a colour.
class Chip final : public IconLabel {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(const QString& text, Tone tone, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

private:
    Tone m_tone = Tone::Accent;
};

// The same chip for delegates. Its height is style::kChipHeight.
[[nodiscard]] int chipWidth(const QString& text, const QFont& font);
void paintChip(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
               const QColor& ground, const QColor& color);

} // namespace partnerdesk::widgets
