#include "ui/dashboard/navigation_delegate.h"

#include "ui/dashboard/place.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QWidget>

namespace partnerdesk::dashboard {

namespace {

constexpr int kHeight = 38;
constexpr int kIndent = 24;
constexpr int kPadding = 10;
constexpr int kIcon = 20;

} // namespace

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const style::Tokens& t = style::tokens(option.palette);
    const QVariant place = index.data(PlaceRole);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && place.isValid();
    const QRect box = option.rect.adjusted(0, 1, 0, -1);
    const QColor color = selected ? t.accent : place.isValid() ? t.text : t.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? t.accentSoft : t.line);
        painter->drawRoundedRect(box, style::kRadius, style::kRadius);
    }
    // Only who walks by keyboard needs to see where the focus is.
    constexpr QStyle::State kRing = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & kRing) == kRing) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), style::kRadius, style::kRadius);
    }
    if (index.data(CompactRole).toBool() && place.isValid()) {
        const QPoint corner = box.center() - QPoint((kIcon / 2) - 1, (kIcon / 2) - 1);
        painter->drawPixmap(corner,
                            style::pixmap(placeIcon(static_cast<Place>(place.toInt())), color,
                                          kIcon, option.widget->devicePixelRatioF()));
    } else {
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(color);
        const int indent = index.data(IndentedRole).toBool() ? kIndent : 0;
        const QRect text = box.adjusted(kPadding + indent, 0, -kPadding, 0);
        painter->drawText(
            text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width(), kHeight};
}

} // namespace partnerdesk::dashboard
