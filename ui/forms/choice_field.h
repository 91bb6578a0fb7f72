#pragma once

#include "ui/forms/field_box.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace partnerdesk::forms {

struct Choice {
    QString value;
    QString text;
};

// A field that is a list; without choices it is a line of text (the states of countries that have
// no list). A value that is not in the list shows as "not chosen" and is not kept.
class ChoiceField final : public FieldBox {
    Q_OBJECT

public:
    ChoiceField(const QString& id, QWidget* parent);

    // Keeps the value where the new list has it.
    void setChoices(const std::vector<Choice>& choices);
    [[nodiscard]] QString value() const override;
    void setValue(const QString& value) override;
    void setPlaceholder(const QString& text);

protected:
    void applyReadOnly(bool readOnly) override;
    void changeEvent(QEvent* event) override;

private:
    void showPlaceholder();
    void markPrompt();
    void noteEdit();

    QComboBox* m_list;
    QLineEdit* m_edit;
    QString m_placeholder;
};

} // namespace partnerdesk::forms
