#pragma once

#include "app/domain/draft.h"

#include <QMargins>
#include <QWizard>

namespace partnerdesk::wizard {

class WizardPage;

// The five pages in their order, as a QWizard inside the wizard's window, which has rail and
// buttons of its own (a QWizard's side widget cannot become a strip along the top).
class StepFlow final : public QWizard {
    Q_OBJECT

public:
    explicit StepFlow(QWidget* parent);

    [[nodiscard]] WizardPage* currentStep() const;
    [[nodiscard]] domain::WizardStep step() const;
    // Replays "next" up to the step without asking any page, so that Back works.
    void restore(domain::WizardStep step);
    void goTo(domain::WizardStep step);
    // Leaves the current step without asking it.
    void skip();
    [[nodiscard]] bool isRestoring() const { return m_restoring; }

    [[nodiscard]] bool validateCurrentPage() override;

Q_SIGNALS:
    void enterPressed();
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_restoring = false;
};

// Shows the flow without the margins and the empty row for buttons that a QWizard keeps around its
// page.
class StepArea final : public QWidget {
    Q_OBJECT

public:
    explicit StepArea(QWidget* parent);

    [[nodiscard]] StepFlow* flow() const { return m_flow; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    StepFlow* m_flow;
    QMargins m_around; // what stands around the page
};

} // namespace partnerdesk::wizard
