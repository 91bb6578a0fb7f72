#include "ui/widgets/command_button.h"

#include <QAction>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

CommandButton::CommandButton(QAction* command, QWidget* parent)
    : QPushButton(parent)
    , m_command(command) {
    setObjectName(command->objectName() + u"Button"_s);
    connect(command, &QAction::changed, this, &CommandButton::follow);
    connect(this, &QPushButton::clicked, command, &QAction::trigger);
    follow();
}

void CommandButton::follow() {
    setText(m_command->text());
    setEnabled(m_command->isEnabled());
    setVisible(m_command->isVisible());
    // QAction's own tool tip repeats its text.
    const QString tip = m_command->toolTip();
    setToolTip(tip == m_command->iconText() ? QString() : tip);
}

} // namespace partnerdesk::widgets
