#pragma once

namespace partnerdesk::widgets {

// Gives every combo box its accessible name as its name for a screen reader, its value as the start
// of its description, and the action that puts the focus on it. On Unix Qt has the value in place
// of the name and no such action (QAccessibleComboBox::text, qtbase/src/widgets/accessible), so
// that nobody hears which field it is. UI thread; call once the application exists, more often does
// no harm.
void nameComboBoxes();

} // namespace partnerdesk::widgets
