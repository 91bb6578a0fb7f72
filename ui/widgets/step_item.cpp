#include "ui/widgets/step_item.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDot = 20;
constexpr int kLeft = 10;
constexpr int kTextLeft = kLeft + kDot + 10;

} // namespace

StepItem::StepItem(int number, int count, QWidget* parent)
    : QFrame(parent)
    , m_number(number)
    , m_count(count)
    , m_title(wrappingLabel("step", this))
    , m_sub(new ElidedLabel(this)) {
    setObjectName(u"step%1"_s.arg(number));
    style::setStyle(this, "role", u"step"_s);
    style::setStyle(m_sub, "role", u"small"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kTextLeft, style::kSpace8, kLeft, style::kSpace8);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_sub);
    setMinimumHeight(kDot + (2 * style::kSpace8));
}

void StepItem::setStep(const RailStep& step) {
    m_step = step;
    m_title->setText(step.title);
    m_sub->setFullText(step.sub);
    const QString now = step.state == StepState::Now ? u"true"_s : u"false"_s;
    style::setStyle(this, "now", now);
    style::setStyle(m_title, "now", now);
    retranslate();
    arrange();
    update();
}

void StepItem::setCompact(bool compact) {
    m_compact = compact;
    arrange();
}

void StepItem::arrange() {
    const bool now = m_step.state == StepState::Now;
    m_title->setVisible(!m_compact || now);
    m_title->setWordWrap(!m_compact);
    m_title->setSizePolicy(m_compact ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                           QSizePolicy::Minimum);
    m_sub->setVisible(!m_compact && !m_step.sub.isEmpty());
    layout()->setContentsMargins(m_compact && !now ? kLeft + kDot : kTextLeft, style::kSpace8,
                                 kLeft, style::kSpace8);
    setSizePolicy(m_compact ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepItem::retranslate() {
    switch (m_step.state) {
    case StepState::Todo:
        setAccessibleName(
            tr("Step %1 of %2: %3, not done yet").arg(m_number).arg(m_count).arg(m_step.title));
        break;
    case StepState::Now:
        setAccessibleName(
            tr("Step %1 of %2: %3, current").arg(m_number).arg(m_count).arg(m_step.title));
        break;
    case StepState::Done:
        setAccessibleName(
            tr("Step %1 of %2: %3, done").arg(m_number).arg(m_count).arg(m_step.title));
        break;
    case StepState::Problem:
        setAccessibleName(
            tr("Step %1 of %2: %3, needs attention").arg(m_number).arg(m_count).arg(m_step.title));
        break;
    }
    setToolTip(m_compact ? plainToolTip(m_step.title) : QString());
}

void StepItem::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDot(painter);
}

void StepItem::paintDot(QPainter& painter) const {
    const style::Tokens& t = style::tokens(palette());
    const QRect dot(kLeft, (height() - kDot) / 2, kDot, kDot);
    const QRectF ring = QRectF(dot).adjusted(1, 1, -1, -1);
    if (m_step.state == StepState::Done || m_step.state == StepState::Problem) {
        const bool done = m_step.state == StepState::Done;
        painter.setPen(Qt::NoPen);
        painter.setBrush(done ? t.ok : t.bad);
        painter.drawEllipse(dot);
        constexpr int kMark = 14;
        const QPoint corner = dot.center() - QPoint((kMark / 2) - 1, (kMark / 2) - 1);
        if (done) {
            painter.drawPixmap(
                corner, style::pixmap(style::Icon::Check, t.panel, kMark, devicePixelRatioF()));
            return;
        }
        painter.setPen(t.panel);
        painter.setFont(style::sized(font(), 13, QFont::Bold));
        painter.drawText(dot, Qt::AlignCenter, u"!"_s);
        return;
    }
    const bool now = m_step.state == StepState::Now;
    const QColor color = now ? t.accent : t.muted;
    painter.setPen(QPen(color, now ? 2 : 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
    painter.setFont(style::sized(font(), 11, now ? QFont::DemiBold : QFont::Normal));
    painter.drawText(dot, Qt::AlignCenter, QLocale().toString(m_number));
}

} // namespace partnerdesk::widgets
