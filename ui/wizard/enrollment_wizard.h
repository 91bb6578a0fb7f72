#pragma once

#include "ui/widgets/message_bar.h"
#include "ui/wizard/enrollment_journey.h"

#include <QWidget>

class QBoxLayout;

namespace partnerdesk::widgets {
class StepRail;
}

namespace partnerdesk::wizard {

class ButtonBar;
class StepArea;
class StepFlow;
class WizardPage;

// The wizard's window: rail, the open step, button bar. It shows where the journey stands and leads
// from step to step; closing it is "Save and close", the journey lives on.
class EnrollmentWizard final : public QWidget {
    Q_OBJECT

public:
    explicit EnrollmentWizard(EnrollmentJourney& journey, QWidget* parent = nullptr);
    ~EnrollmentWizard() override;
    Q_DISABLE_COPY_MOVE(EnrollmentWizard)

    // Says it on the page that is open.
    void showProblem(const base::Problem& problem);
    // How the data folder was opened: says what was salvaged, or why nothing can be saved.
    void workspaceOpened(const base::Result<store::OpenReport>& report);

Q_SIGNALS:
    void closing(const QByteArray& geometry);
    void finishedWith(std::shared_ptr<const partnerdesk::flows::Connection> connection);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeStepsUpTo(domain::WizardStep last);
    [[nodiscard]] WizardPage* makeStep(domain::WizardStep step);
    void keepFocus(const QWidget* before, const QWidget* now);
    void addStep(domain::WizardStep step, WizardPage* page);
    void connectJourney();
    void goTo(domain::WizardStep wanted);
    void onStepChanged();
    void onDraftOpened();
    void tellSalvaged();
    void onNext();
    void onBack();
    void dismissProblems(base::ProblemKind kind);
    void updateButtons();
    void updateRail();
    void retranslate();
    [[nodiscard]] domain::WizardStep reachable(domain::WizardStep wanted) const;

    EnrollmentJourney& m_journey;
    QBoxLayout* m_layout;
    widgets::StepRail* m_rail;
    StepArea* m_area;
    StepFlow* m_flow;
    ButtonBar* m_bar;
    widgets::MessageWords m_salvaged; // what became of a damaged data file, until somebody goes on
};

} // namespace partnerdesk::wizard
