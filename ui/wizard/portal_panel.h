#pragma once

#include "ui/wizard/portal_controller.h"
#include "ui/wizard/sign_in_controller.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace partnerdesk::forms {
class PortalStepForm;
}

namespace partnerdesk::widgets {
class BusyBar;
class Card;
} // namespace partnerdesk::widgets

namespace partnerdesk::wizard {

class SummaryView;

// A portal step inside a page of the wizard: shows itself while a step of its kind is open, and
// what the service says otherwise.
class PortalPanel final : public QWidget {
    Q_OBJECT

public:
    PortalPanel(PortalController& portal, SignInController& signIn, widgets::FilePicker& files,
                QString kind, QWidget* parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    // The ways on, for a place where they stay in view; hidden while no step is open.
    [[nodiscard]] QWidget* foot() const;
    void focusWayOn();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildAnswer();
    void connectParts();
    void show();
    void showDifferences(const PortalView& view);
    void chooseRecord();
    void retranslate();

    PortalController& m_portal;
    SignInController& m_signIn;
    widgets::FilePicker& m_files;
    const QString m_kind;
    QWidget* m_answer;
    QLabel* m_answerText;
    widgets::Card* m_oursCard;
    SummaryView* m_ours;
    widgets::Card* m_theirsCard;
    SummaryView* m_theirs;
    QPushButton* m_goOn;
    QPushButton* m_take;
    bool m_wasOpen = false;
    forms::PortalStepForm* m_form; // below the answer, and after it in the order of Tab
    widgets::BusyBar* m_busy;
};

} // namespace partnerdesk::wizard
