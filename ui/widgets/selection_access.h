#pragma once

class QAbstractItemView;

namespace partnerdesk::widgets {

// The current item follows the selection. Who acts through a screen reader selects an item without
// making it the current one (QAccessibleTableCell::selectCell, qtbase/src/widgets/accessible), so
// that a list which shows what is current would highlight one thing and show another. For views
// with one selected row, once the view has its model. UI thread.
void letSelectionLead(QAbstractItemView& view);

} // namespace partnerdesk::widgets
