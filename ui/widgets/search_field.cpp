#include "ui/widgets/search_field.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
    , m_glass(addAction(style::icon(style::Icon::Search, &style::Tokens::muted), LeadingPosition)) {
    setClearButtonEnabled(true);
    retranslate();
}

void SearchField::setPrompt(const QString& prompt) {
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    m_glass->setText(prompt);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    QLineEdit::keyPressEvent(event);
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT foundWanted();
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::retranslate() {
    // Qt gives its own button no name.
    if (auto* clear = findChild<QAction*>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the search"));
}

} // namespace partnerdesk::widgets
