#pragma once

class QWidget;

namespace partnerdesk::widgets {

// Puts a control that was made later right after `place` in the order of the Tab key. `place` need
// not take the focus itself, as QWidget::setTabOrder() would have it.
void tabAfter(QWidget* place, QWidget* control);

} // namespace partnerdesk::widgets
