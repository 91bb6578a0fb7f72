#include "ui/forms/choice_field.h"

#include "ui/style/style_sheet.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

namespace {
constexpr int kVisibleItems = 12;
}

ChoiceField::ChoiceField(const QString& id, QWidget* parent)
    : FieldBox(id, parent)
    , m_list(new QComboBox(this))
    , m_edit(new QLineEdit(this)) {
    m_list->setMaxVisibleItems(kVisibleItems);
    // Long names must not widen the form.
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(1);
    m_list->hide();
    setEditor(m_edit);
    connect(m_list, &QComboBox::currentIndexChanged, this, &ChoiceField::noteEdit);
    connect(m_edit, &QLineEdit::textChanged, this, &ChoiceField::noteEdit);
}

void ChoiceField::setChoices(const std::vector<Choice>& choices) {
    const QString before = value();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Choice& choice : choices)
            m_list->addItem(choice.text, choice.value);
    }
    QWidget* wanted = choices.empty() ? static_cast<QWidget*>(m_edit) : m_list;
    if (wanted != editor())
        setEditor(wanted);
    setValue(before);
}

QString ChoiceField::value() const {
    return editor() == m_list ? m_list->currentData().toString() : m_edit->text();
}

void ChoiceField::setValue(const QString& value) {
    if (editor() == m_list) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentIndex(m_list->findData(value));
        markPrompt();
    } else if (value != m_edit->text()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setText(value);
    }
    showOrigin();
}

void ChoiceField::applyReadOnly(bool readOnly) {
    m_list->setEnabled(!readOnly);
    style::setStyle(m_list, "access", readOnly ? u"read"_s : QString());
    m_edit->setReadOnly(readOnly);
    showPlaceholder();
}

void ChoiceField::setPlaceholder(const QString& text) {
    m_placeholder = text;
    showPlaceholder();
}

// Nobody who only reads is to choose.
void ChoiceField::showPlaceholder() {
    const bool readOnly = m_edit->isReadOnly();
    m_list->setPlaceholderText(readOnly ? tr("Not given") : m_placeholder);
    m_edit->setPlaceholderText(readOnly ? tr("Not given") : QString());
}

void ChoiceField::changeEvent(QEvent* event) {
    FieldBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showPlaceholder();
}

// Without a choice the list shows its prompt, which must not look like one.
void ChoiceField::markPrompt() {
    style::setStyle(m_list, "empty", m_list->currentIndex() < 0 ? u"true"_s : QString());
}

void ChoiceField::noteEdit() {
    markPrompt();
    showOrigin();
    Q_EMIT edited();
}

} // namespace partnerdesk::forms
