#pragma once

#include "app/base/problem_catalogue.h"
#include "app/domain/draft.h"
#include "ui/widgets/message_bar.h"

#include <QWizardPage>

#include <functional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace partnerdesk::wizard {

// What the button bar shows while a page is open.
struct StepButtons {
    QString primary; // "&Next", "&Enroll now"...
    bool primaryEnabled = true;
    bool backEnabled = true;
    // Why the primary button is off, or what it will do. A click leads to where it is put right.
    QString reason;
    bool reasonIsWarning = true;

    friend bool operator==(const StepButtons&, const StepButtons&) = default;
};

// One step: title, lead, message bar and the step's content, which scrolls. A page only shows
// values and tells what was pressed; controllers do the work.
class WizardPage : public QWizardPage {
    Q_OBJECT

public:
    WizardPage(const QString& name, const base::ProblemCatalogue& problems,
               QWidget* parent = nullptr);

    [[nodiscard]] virtual StepButtons buttons() const = 0;
    // The remembered verdict: the step needs no more work for the values as they are.
    [[nodiscard]] virtual bool isDone() const = 0;
    // The primary button was pressed and the step is not done: begins the work, which ends in
    // stepDone() or in a message.
    virtual void proceed() {}
    // True when the page itself had something to go back from.
    [[nodiscard]] virtual bool goBackInside() { return false; }
    virtual void onReasonClicked() {}
    // The page is shown now.
    virtual void enter() {}
    // Puts the cursor where it was, or into the first field.
    virtual void placeFocus() {}

    // What "Try again" in the message bar does; without it a problem has no such button.
    [[nodiscard]] virtual bool canRetry() const { return false; }
    virtual void retry() {}

    // What "Sign in again" in the message bar does: that of a session that ended.
    virtual void signInAgain();

    [[nodiscard]] bool validatePage() final;

    void showProblem(const base::Problem& problem);
    // The same, with a "Try again" for this problem alone.
    void showProblemWithRetry(const base::Problem& problem, std::function<void()> tryAgain);
    [[nodiscard]] widgets::MessageBar& messages() const { return *m_messages; }

Q_SIGNALS:
    void buttonsChanged();
    void stepDone();
    // The next thing to do is the primary button; what had the focus may be gone.
    void primaryWanted();
    void stepRequested(partnerdesk::domain::WizardStep step);

protected:
    virtual void retranslate() = 0;
    void setWords(const QString& title, const QString& lead);
    // The lead alone, for pages whose lead depends on their state.
    void setLead(const QString& lead);
    // Pages fill it and end it with a stretch.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    // Stays in view below the content, however far that is scrolled. Becomes its parent.
    void pin(QWidget* foot);
    // Scrolls until it is seen from its top on.
    void reveal(QWidget* part);
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeContent(int scrollBar);

    QLabel* m_title;
    QLabel* m_lead;
    widgets::MessageBar* m_messages;
    QScrollArea* m_scroll;
    QWidget* m_inner;
    QVBoxLayout* m_column;
    QVBoxLayout* m_content;
    QAction* m_retry;
    QAction* m_signInAgain;
    std::function<void()> m_tryAgain; // instead of retry()
};

} // namespace partnerdesk::wizard
