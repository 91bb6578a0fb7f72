#pragma once

#include "app/domain/portal_values.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace partnerdesk::widgets {
class Card;
class Chip;
} // namespace partnerdesk::widgets

namespace partnerdesk::forms {

class PortalProofPanel;
class PortalValueRows;
class TextField;

// What the form shows of a step.
struct PortalStepContent {
    domain::PortalStepKind kind;
    domain::PortalStep step;
    domain::PortalWords words;
    QString account;         // the user name to sign in with at the portal; may be empty
    QUrl page;               // empty: this cloud lacks the step
    bool verifiable = true;  // the service can be asked about it
    bool confirming = false; // the answer is awaited
    std::optional<bool> domainTaken = {}; // as it is typed; nullopt: not known
};

// One portal step as a form: what to do there as whom, every value with Copy, the proof to bring
// back, and three ways on. It opens nothing and stores nothing itself.
class PortalStepForm final : public QWidget {
    Q_OBJECT

public:
    explicit PortalStepForm(QWidget* parent = nullptr);

    // Keeps what is being typed while it is the same step.
    void load(const PortalStepContent& content);
    // The step with what the person typed.
    [[nodiscard]] domain::PortalStep save() const;
    // Open page, later, done: the owner puts it where it stays in view, and shows and hides it.
    [[nodiscard]] QWidget* foot() const;
    // "I have done this" once it can be pressed, else "Open page".
    void focusWayOn();

Q_SIGNALS:
    void edited(); // something was typed
    void openPageRequested(const QUrl& page);
    void laterRequested();
    void abandonRequested();
    void doneRequested();
    void recordRequested();
    void recordDropped(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QVBoxLayout* layout);
    void buildValues();
    void buildFoot(QVBoxLayout* layout);
    void arrangeColumns(); // side by side where there is room
    void updateButtons();
    void retranslate();
    void showStages();
    [[nodiscard]] QString stateWords() const;

    PortalStepContent m_content;
    QLabel* m_title;
    widgets::Chip* m_state;
    QLabel* m_lead;
    QLabel* m_signInAs;
    widgets::Chip* m_openStage;
    widgets::Chip* m_copyStage;
    widgets::Chip* m_confirmStage;
    QBoxLayout* m_columns;
    widgets::Card* m_values;
    QLabel* m_path;
    PortalValueRows* m_rows;
    QPushButton* m_copyNext;
    QPushButton* m_hurdle;
    widgets::Card* m_back;
    PortalProofPanel* m_proof;
    TextField* m_address;
    QPushButton* m_differs;
    QPushButton* m_abandon;
    QLabel* m_unverifiable;
    QFrame* m_foot;
    QPushButton* m_open;
    QPushButton* m_later;
    QPushButton* m_done;
};

} // namespace partnerdesk::forms
