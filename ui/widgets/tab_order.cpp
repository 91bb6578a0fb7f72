#include "ui/widgets/tab_order.h"

#include <QWidget>

namespace partnerdesk::widgets {

void tabAfter(QWidget* place, QWidget* control) {
    QWidget* before = place;
    while (before->focusPolicy() == Qt::NoFocus || before == control) {
        before = before->previousInFocusChain();
        if (before == place)
            return; // nothing takes the focus yet
    }
    QWidget::setTabOrder(before, control);
}

} // namespace partnerdesk::widgets
