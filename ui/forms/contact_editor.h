#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace partnerdesk::forms {

class FieldBox;
class FieldGrid;
class TextField;

// The primary contact: names in the order of the UI's language, business email, phone.
class ContactEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ContactEditor(QWidget* parent);

    // In the order on screen.
    [[nodiscard]] std::vector<FieldBox*> fields() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] QPushButton* selfButton() const { return m_self; }

Q_SIGNALS:
    // "I am the primary contact": the owner fills in the signed-in person.
    void selfChosen();
    void rearranged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    TextField* m_lastName;
    TextField* m_firstName;
    TextField* m_email;
    TextField* m_phone;
    QLabel* m_title;
    QLabel* m_help;
    QPushButton* m_self;
    FieldGrid* m_grid;
};

} // namespace partnerdesk::forms
