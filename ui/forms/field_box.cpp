#include "ui/forms/field_box.h"

#include "ui/forms/field_message.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

namespace {

// The height of a link button, so that a field does not move when Revert comes.
constexpr int kCaptionHeight = 24;

QString styleStateOf(FieldState state) {
    switch (state) {
    case FieldState::Error:
        return u"error"_s;
    case FieldState::Warning:
        return u"warn"_s;
    case FieldState::Ok:
    case FieldState::Neutral:
        break;
    }
    return {};
}

} // namespace

FieldBox::FieldBox(const QString& id, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_label(widgets::textLabel("fieldLabel", this))
    , m_star(widgets::textLabel("fieldLabel", this))
    , m_originLabel(widgets::textLabel("small", this))
    , m_revert(new QPushButton(this))
    , m_message(new FieldMessage(this)) {
    setObjectName(id + u"Field"_s);
    m_label->setObjectName(id + u"Label"_s);
    m_star->setObjectName(id + u"Required"_s);
    m_originLabel->setObjectName(id + u"Origin"_s);
    m_revert->setObjectName(id + u"Revert"_s);
    m_message->setObjectName(id + u"Message"_s);
    m_star->setText(u"*"_s);
    style::setStyle(m_revert, "kind", u"link"_s);
    connect(m_revert, &QPushButton::clicked, this, &FieldBox::revert);

    auto* caption = new QHBoxLayout;
    caption->setSpacing(style::kSpace4);
    caption->addStrut(kCaptionHeight);
    caption->addWidget(m_label);
    caption->addWidget(m_star);
    caption->addStretch(1);
    caption->addWidget(m_originLabel);
    caption->addSpacing(style::kSpace4);
    caption->addWidget(m_revert);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(caption);
    column->addWidget(m_message);
    column->addStretch(1);
    m_originLabel->hide();
    m_revert->hide();
}

void FieldBox::setEditor(QWidget* editor) {
    if (m_editor != nullptr) {
        m_editor->hide();
        m_editor->setObjectName({});
    }
    m_editor = editor;
    editor->setObjectName(m_id);
    editor->setFocusPolicy(Qt::StrongFocus); // not by the mouse wheel, see eventFilter()
    editor->installEventFilter(this);
    // Below the caption, above the message.
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, editor);
    m_label->setBuddy(editor);
    editor->setVisible(true);
    describe();
}

void FieldBox::setLabel(const QString& label, bool required) {
    m_label->setText(label);
    m_required = required;
    m_star->setVisible(required && !m_readOnly);
    describe();
}

void FieldBox::setMessage(FieldState state, const QString& text) {
    m_message->setMessage(state, text);
    style::setStyle(m_editor, "state", styleStateOf(state));
    describe();
}

void FieldBox::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_star->setVisible(m_required && !readOnly);
    applyReadOnly(readOnly);
    showOrigin();
}

void FieldBox::setOrigin(const std::optional<FieldOrigin>& origin) {
    m_origin = origin;
    showOrigin();
}

void FieldBox::focusEditor() {
    m_editor->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        line->end(false);
}

std::vector<QWidget*> FieldBox::tabStops() const {
    return {m_editor, m_revert};
}

void FieldBox::showOrigin() {
    m_originLabel->setVisible(m_origin.has_value());
    m_originLabel->setText(m_origin ? m_origin->words : QString());
    m_revert->setVisible(m_origin && !m_readOnly && value() != m_origin->value);
    m_revert->setText(tr("Revert"));
    m_revert->setAccessibleName(m_revert->text());
}

void FieldBox::revert() {
    setValue(m_origin->value);
    focusEditor();
    Q_EMIT edited();
    Q_EMIT left();
}

// What a screen reader says besides the value.
void FieldBox::describe() {
    if (m_editor == nullptr)
        return;
    QString name = m_label->text();
    m_editor->setAccessibleName(name.remove(u'&'));
    // What is typed into inside an editable list is a control of its own for a screen reader.
    if (auto* inside = m_editor->findChild<QLineEdit*>())
        inside->setAccessibleName(m_editor->accessibleName());
    const QString message = m_message->text();
    m_editor->setAccessibleDescription(message.isEmpty() && m_required ? tr("Required") : message);
}

void FieldBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        showOrigin();
        describe();
    }
    QWidget::changeEvent(event);
}

bool FieldBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && !m_editor->hasFocus()) {
        // Scrolling the page must not change a list that happens to be under the pointer.
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        Q_EMIT entered();
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        // The person is still in the field when a list or another window comes to the front.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace partnerdesk::forms
