#pragma once

#include <QStringList>

class QWidget;

// What a picky person finds on a window as it is shown now. Each function returns one line per
// finding; nothing found is an empty list.
namespace partnerdesk::test {

// Texts that are cut off without saying the whole in a tool tip, widgets that stick out of their
// parent, pages that would have to be scrolled sideways.
[[nodiscard]] QStringList clippedTexts(const QWidget& window);

// Controls a screen reader or a test cannot name: no accessible name, one that differs from the
// visible label, or no objectName.
[[nodiscard]] QStringList unnamedControls(const QWidget& window);

// Controls that the Tab key does not reach, and steps of the Tab key against the reading order.
[[nodiscard]] QStringList keyboardGaps(const QWidget& window);

// Letters that two visible controls claim at the same time.
[[nodiscard]] QStringList doubleMnemonics(const QWidget& window);

// Every word a person can read or hear: labels, buttons, entries, tool tips, accessible names, the
// window's title, commands in menus. Not what was typed.
[[nodiscard]] QStringList visibleWords(const QWidget& window);

} // namespace partnerdesk::test
