#include "ui/widgets/meter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace partnerdesk::widgets {

Meter::Meter(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Meter::setValue(int used, int total) {
    m_fraction = total > 0 ? std::clamp(static_cast<double>(used) / total, 0.0, 1.0) : 0.0;
    update();
}

void Meter::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Meter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const style::Tokens& t = style::tokens(palette());
    QPainterPath track;
    track.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(track);
    painter.fillRect(rect(), t.line);
    const double filled = width() * m_fraction;
    painter.setBrush(t.*toneColor(m_tone));
    painter.drawRect(layoutDirection() == Qt::RightToLeft
                         ? QRectF(width() - filled, 0, filled, height())
                         : QRectF(0, 0, filled, height()));
}

} // namespace partnerdesk::widgets
