#include "ui/forms/field_message.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 14;

struct Look {
    style::Icon icon;
    style::Token color;
    QLatin1StringView state;
};

Look lookOf(FieldState state) {
    switch (state) {
    case FieldState::Error:
        return {style::Icon::Error, &style::Tokens::bad, "error"_L1};
    case FieldState::Warning:
        return {style::Icon::Warning, &style::Tokens::warn, "warn"_L1};
    case FieldState::Ok:
        return {style::Icon::Check, &style::Tokens::ok, "ok"_L1};
    case FieldState::Neutral:
        break;
    }
    return {style::Icon::Info, &style::Tokens::muted, ""_L1};
}

} // namespace

FieldMessage::FieldMessage(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(widgets::wrappingLabel("fieldMessage", this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::kSpace4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldMessage::setMessage(FieldState state, const QString& text) {
    m_state = state;
    m_text->setText(text);
    style::setStyle(m_text, "state", lookOf(state).state);
    drawIcon();
    setVisible(!text.isEmpty());
}

QString FieldMessage::text() const {
    return m_text->text();
}

void FieldMessage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void FieldMessage::drawIcon() {
    const Look look = lookOf(m_state);
    m_icon->setPixmap(
        style::pixmap(look.icon, style::tokens(palette()).*look.color, kIcon, devicePixelRatioF()));
}

} // namespace partnerdesk::forms
