#pragma once

#include "ui/forms/field_box.h"

class QLabel;

namespace partnerdesk::forms {

// What is said about a field's value, below it: icon, words and colour. Takes no room when there is
// nothing to say.
class FieldMessage final : public QWidget {
    Q_OBJECT

public:
    explicit FieldMessage(QWidget* parent);

    void setMessage(FieldState state, const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QLabel* m_icon;
    QLabel* m_text;
    FieldState m_state = FieldState::Neutral;
};

} // namespace partnerdesk::forms
