#pragma once

#include "ui/style/palette.h"

#include <QString>

class QWidget;

// The one style sheet of the program, partnerdesk.qss, made from the tokens. Widgets say what they
// are through dynamic properties; colours and sizes stand nowhere else.
//
//   QPushButton, QToolButton   kind   "primary" | "flat" | "link" | "danger" | "close"
//                                     (default: outlined)
//   QLabel                     role   "title" | "lead" | "muted" | "small" (muted, 12 px)
//                                     | "heading" (of a part of a page) | "section" | "strong" |
//                                     "brand" | "logo" | "fieldLabel" | "fieldMessage"
//                              state  "error" | "warn" | "ok" (colour of a fieldMessage or any
//                              label)
//   QLineEdit, QComboBox,      state  "error" | "warn" | "ok"
//   QPlainTextEdit, QTextEdit
//   QComboBox                  empty  "true": what it shows is a prompt
//                              access "read": switched off to be read, not because it is out of use
//   QFrame                     role   "card" | "rail" | "bar" (foot, line above) | "top" (line
//   below)
//                                     | "detail" (line at the left) | "page" | "note" | "line"
//                              chosen "true": the card of several that is in use
//                              tone   of a note: "accent" (default) | "ok" | "warn" | "bad"
//   QLabel, QToolButton        role   "chip"
//                              tone   "accent" (default) | "ok" | "warn" | "bad" | "flat"
//   QListView, QTreeView       role   "nav" | "popup" (a list in a window of its own)
//
// A QWidget subclass that is no QFrame needs Qt::WA_StyledBackground for a frame role.
namespace partnerdesk::style {

[[nodiscard]] QString styleSheet(ColorScheme scheme);

// Sets one of the properties above; on a widget that is already shown it takes effect at once.
void setStyle(QWidget* widget, const char* property, const QString& value);

} // namespace partnerdesk::style
