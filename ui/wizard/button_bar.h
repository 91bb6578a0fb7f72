#pragma once

#include "ui/wizard/wizard_page.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace partnerdesk::wizard {

// The foot of the wizard: Save and close and the language at the left; the reason, Back and the
// step's own button at the right.
class ButtonBar final : public QFrame {
    Q_OBJECT

public:
    explicit ButtonBar(QWidget* parent = nullptr);

    void show(const StepButtons& buttons, bool isFirstStep);
    // The language to switch to, "en" or "zh_CN".
    void offerLanguage(const QString& language);
    [[nodiscard]] QPushButton* primary() const { return m_primary; }
    void press();

Q_SIGNALS:
    void saveAndClose();
    void languageChosen(const QString& language);
    void reasonClicked();
    void back();
    void next();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();

    QPushButton* m_close;
    QToolButton* m_language;
    QPushButton* m_reason;
    QPushButton* m_back;
    QPushButton* m_primary;
    QHBoxLayout* m_row;
    QHBoxLayout* m_above; // the reason, where one row is too narrow for it
    QString m_offered;
};

} // namespace partnerdesk::wizard
