#include "ui/widgets/skeleton_list.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QEvent>
#include <QPainter>

#include <chrono>

namespace partnerdesk::widgets {

namespace {

constexpr std::chrono::milliseconds kPatience{200};
constexpr int kRow = 36;
constexpr int kBar = 12;

} // namespace

SkeletonList::SkeletonList(QWidget* parent)
    : QWidget(parent) {
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPatience);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        show();
        Q_EMIT appeared();
    });
    retranslate();
}

void SkeletonList::setLoading(bool loading) {
    if (!loading) {
        m_delay.stop();
        hide();
    } else if (!m_delay.isActive() && isHidden()) {
        m_delay.start();
    }
}

void SkeletonList::setRows(int rows) {
    m_rows = rows;
    updateGeometry();
}

QSize SkeletonList::sizeHint() const {
    return {style::kReadingWidth, m_rows * kRow};
}

void SkeletonList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::tokens(palette()).line);
    for (int row = 0; row < m_rows; ++row) {
        // Uneven lengths look like text, not like a table of equals.
        const int length = qMin(width(), width() * (row % 2 == 0 ? 7 : 5) / 10);
        painter.drawRoundedRect(QRect(0, (row * kRow) + ((kRow - kBar) / 2), length, kBar),
                                kBar / 2.0, kBar / 2.0);
    }
}

void SkeletonList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SkeletonList::retranslate() {
    setAccessibleName(tr("Loading"));
}

} // namespace partnerdesk::widgets
