#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace partnerdesk::forms {

class FieldMessage;

enum class FieldState { Neutral, Ok, Warning, Error };

// Where a field's value came from, in words ("From tenant"), and what it was.
struct FieldOrigin {
    QString words;
    QString value;

    friend bool operator==(const FieldOrigin&, const FieldOrigin&) = default;
};

// One field of a form: label above, editor, message below. Its id (company_profile.h) is the
// objectName of the editor; label and message are named after it ("emailLabel"). Subclasses bring
// the editor.
class FieldBox : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] const QString& id() const { return m_id; }
    // Committed text only: what an input method is still composing is not part of it.
    [[nodiscard]] virtual QString value() const = 0;
    // Emits nothing.
    virtual void setValue(const QString& value) = 0;
    void setReadOnly(bool readOnly);

    // The label without '&' is the editor's accessible name.
    void setLabel(const QString& label, bool required);
    void setMessage(FieldState state, const QString& text);
    // Marks the field as prefilled; Revert is offered once the value differs.
    void setOrigin(const std::optional<FieldOrigin>& origin);
    void focusEditor();
    // What Tab stops at, in order.
    [[nodiscard]] std::vector<QWidget*> tabStops() const;

Q_SIGNALS:
    void edited();
    void entered();
    void left(); // not when only the window or a popup took the focus

protected:
    FieldBox(const QString& id, QWidget* parent);

    virtual void applyReadOnly(bool readOnly) = 0;
    // May be called again to show another editor in its place.
    void setEditor(QWidget* editor);
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    // Subclasses call it whenever the value changed.
    void showOrigin();

    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void revert();
    void describe();

    QString m_id;
    QWidget* m_editor = nullptr;
    QLabel* m_label;
    QLabel* m_star;
    QLabel* m_originLabel;
    QPushButton* m_revert;
    FieldMessage* m_message;
    bool m_required = false;
    bool m_readOnly = false;
    std::optional<FieldOrigin> m_origin;
};

} // namespace partnerdesk::forms
