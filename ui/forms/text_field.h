#pragma once

#include "ui/forms/field_box.h"

class QLineEdit;

namespace partnerdesk::forms {

// A field with one line of text. Takes any length: what is too long is said, never cut.
class TextField final : public FieldBox {
    Q_OBJECT

public:
    TextField(const QString& id, QWidget* parent);

    [[nodiscard]] QString value() const override;
    void setValue(const QString& value) override;
    void setPlaceholder(const QString& text);
    // A value as it may look, said to be one: it must not read as typed.
    void setExample(const QString& value);
    void setInputHints(Qt::InputMethodHints hints);

protected:
    void applyReadOnly(bool readOnly) override;
    void changeEvent(QEvent* event) override;

private:
    void showPlaceholder();

    QLineEdit* m_edit;
    QString m_placeholder;
};

} // namespace partnerdesk::forms
