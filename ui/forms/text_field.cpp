#include "ui/forms/text_field.h"

#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace partnerdesk::forms {

TextField::TextField(const QString& id, QWidget* parent)
    : FieldBox(id, parent)
    , m_edit(new QLineEdit(this)) {
    setEditor(m_edit);
    // Not textEdited: a screen reader sets the text without it.
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showOrigin();
        Q_EMIT edited();
    });
}

QString TextField::value() const {
    return m_edit->text();
}

void TextField::setValue(const QString& value) {
    if (value != m_edit->text()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(value);
        m_edit->setCursorPosition(0);
    }
    showOrigin();
}

void TextField::applyReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
    showPlaceholder();
}

void TextField::setPlaceholder(const QString& text) {
    m_placeholder = text;
    showPlaceholder();
}

// An example helps who types; who only reads would take it for the value.
void TextField::showPlaceholder() {
    m_edit->setPlaceholderText(m_edit->isReadOnly() ? tr("Not given") : m_placeholder);
}

void TextField::changeEvent(QEvent* event) {
    FieldBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showPlaceholder();
}

void TextField::setExample(const QString& value) {
    setPlaceholder(value.isEmpty() ? QString() : tr("e.g. %1").arg(value));
}

void TextField::setInputHints(Qt::InputMethodHints hints) {
    m_edit->setInputMethodHints(hints);
}

} // namespace partnerdesk::forms
