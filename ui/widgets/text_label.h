#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace partnerdesk::widgets {

// A label for any text: plain (foreign text never becomes markup), selectable where it is not a
// caption, with a role of style_sheet.h.
[[nodiscard]] QLabel* textLabel(const char* role, QWidget* parent);
// The same, wrapping over several lines.
[[nodiscard]] QLabel* wrappingLabel(const char* role, QWidget* parent);

// Foreign text for setToolTip(), which would take it as markup where it looks like it.
[[nodiscard]] QString plainToolTip(const QString& text);

// The words of a button or command without the mark of its letter: "&Next" and "下一步(&N)" lose
// it.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace partnerdesk::widgets
