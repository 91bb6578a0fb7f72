#include "ui/widgets/elided_label.h"

#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QtMath>

namespace partnerdesk::widgets {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setIndent(0); // a frame would add half a letter at one side
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text, const QString& part) {
    if (text == m_full && part == m_part)
        return;
    m_part = part;
    if (toolTip() == plainToolTip(m_full))
        setToolTip({}); // it was about the text before
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
    m_mode = mode;
    elide();
}

QSize ElidedLabel::sizeHint() const {
    // Whatever frame and padding the style sheet gives, it is in the hint for the text shown now.
    const QSize hint = QLabel::sizeHint();
    const QFontMetricsF metrics(font());
    const int shown = fontMetrics().horizontalAdvance(text());
    return {hint.width() - shown + qCeil(metrics.horizontalAdvance(m_full)), hint.height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    constexpr int kFewCharacters = 6;
    const QSize few(fontMetrics().averageCharWidth() * kFewCharacters,
                    QLabel::minimumSizeHint().height());
    return few.boundedTo(sizeHint()); // a short word needs no room for more
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

QString ElidedLabel::shortened() const {
    const QFontMetrics metrics = fontMetrics();
    const int room = contentsRect().width();
    const qsizetype at = m_part.isEmpty() ? -1 : m_full.indexOf(m_part);
    if (at >= 0) {
        const QString before = m_full.left(at);
        const QString after = m_full.mid(at + m_part.size());
        const int taken = metrics.horizontalAdvance(before) + metrics.horizontalAdvance(after);
        const QString part = metrics.elidedText(m_part, m_mode, room - taken);
        QString whole = before + part + after;
        if (!part.isEmpty() && metrics.horizontalAdvance(whole) <= room)
            return whole;
    }
    return metrics.elidedText(m_full, m_mode, room);
}

void ElidedLabel::elide() {
    const QString shown = shortened();
    if (shown != text())
        QLabel::setText(shown);
    // A tool tip of the owner stays while the text fits.
    const QString whole = plainToolTip(m_full);
    if (shown != m_full)
        setToolTip(whole);
    else if (toolTip() == whole)
        setToolTip({});
}

} // namespace partnerdesk::widgets
