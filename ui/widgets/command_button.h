#pragma once

#include <QPushButton>

class QAction;

namespace partnerdesk::widgets {

// A push button that is one command: text, tool tip, state and visibility follow the QAction, and a
// click triggers it. Icons stand in menus only. Its objectName is that of the action with "Button"
// after it.
class CommandButton final : public QPushButton {
    Q_OBJECT

public:
    CommandButton(QAction* command, QWidget* parent);

private:
    void follow();

    QAction* m_command;
};

} // namespace partnerdesk::widgets
