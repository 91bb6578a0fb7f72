#include "ui/widgets/table_delegate.h"

#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace partnerdesk::widgets {

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                              const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool whole =
        !index.isValid() || neededWidth(view->font(), index) <= view->visualRect(index).width();
    QToolTip::showText(event->globalPos(),
                       whole ? QString() : plainToolTip(index.data().toString()), view);
    return true;
}

int TableDelegate::neededWidth(const QFont& font, const QModelIndex& index) const {
    return QFontMetrics(font).horizontalAdvance(index.data().toString()) + (2 * kCellPadding);
}

} // namespace partnerdesk::widgets
