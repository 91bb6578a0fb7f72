#include "ui/widgets/date_line.h"

#include "ui/style/fonts.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace partnerdesk::widgets {

namespace {

constexpr int kMargin = 60; // half of a label, so that the outer ones fit
constexpr int kLineY = 44;
constexpr int kDot = 12;
constexpr int kLabelY = kLineY + 18;
constexpr int kLabelLine = 18;

} // namespace

DateLine::DateLine(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DateLine::setContent(const DateLineContent& content) {
    m_content = content;
    QStringList words;
    for (const DatePoint& point : content.points)
        words.append(point.label);
    if (content.today.isValid())
        words.append(content.todayLabel);
    setAccessibleDescription(words.join(u'\n'));
    update();
}

QSize DateLine::sizeHint() const {
    return {560, kLabelY + (2 * kLabelLine) + 4};
}

QSize DateLine::minimumSizeHint() const {
    return {320, sizeHint().height()};
}

double DateLine::position(QDate date) const {
    QDate first = m_content.points.front().date;
    QDate last = m_content.points.back().date;
    if (m_content.today.isValid()) {
        first = std::min(first, m_content.today);
        last = std::max(last, m_content.today);
    }
    const qint64 days = std::max<qint64>(1, first.daysTo(last));
    const double part = static_cast<double>(first.daysTo(date)) / static_cast<double>(days);
    return kMargin + (part * (width() - (2 * kMargin)));
}

void DateLine::paintEvent(QPaintEvent*) {
    if (m_content.points.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const style::Tokens& t = style::tokens(palette());
    painter.setPen(QPen(t.line, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(kMargin, kLineY), QPointF(width() - kMargin, kLineY));
    if (m_content.windowFirst.isValid() && m_content.windowLast.isValid()) {
        painter.setPen(t.warn);
        painter.setBrush(t.warnSoft);
        const double from = position(m_content.windowFirst);
        painter.drawRoundedRect(QRectF(from, kLineY - 8, position(m_content.windowLast) - from, 16),
                                4, 4);
    }
    painter.setPen(Qt::NoPen);
    for (const DatePoint& point : m_content.points) {
        painter.setBrush(t.*toneColor(point.tone));
        painter.drawEllipse(QPointF(position(point.date), kLineY), kDot / 2.0, kDot / 2.0);
    }
    if (m_content.today.isValid()) {
        const double now = position(m_content.today);
        painter.setPen(QPen(t.text, 2));
        painter.drawLine(QPointF(now, kLineY - 18), QPointF(now, kLineY + 14));
    }
    paintLabels(painter);
}

void DateLine::paintLabels(QPainter& painter) const {
    const style::Tokens& t = style::tokens(palette());
    const QFont small = style::sized(font(), style::kSmallTextSize);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    const auto place = [&](double center, const QString& text) {
        const int wide = metrics.horizontalAdvance(text) + 2;
        return QRect(std::clamp(qRound(center) - (wide / 2), 0, std::max(0, width() - wide)), 0,
                     wide, kLabelLine);
    };
    if (m_content.today.isValid()) {
        painter.setPen(t.text);
        painter.drawText(place(position(m_content.today), m_content.todayLabel).translated(0, 4),
                         Qt::AlignCenter, m_content.todayLabel);
    }

    painter.setPen(t.muted);
    std::array<int, 2> taken{-1, -1};
    for (const DatePoint& point : m_content.points) {
        QRect rect = place(position(point.date), point.label);
        const std::size_t line = rect.left() > taken.at(0) ? 0 : 1;
        rect.translate(0, kLabelY + (static_cast<int>(line) * kLabelLine));
        taken.at(line) = rect.right() + 8;
        painter.drawText(rect, Qt::AlignCenter, point.label);
    }
}

} // namespace partnerdesk::widgets
