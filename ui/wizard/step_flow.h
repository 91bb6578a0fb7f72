#pragma once

#include "app/domain/draft.h"

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

} // namespace partnerdesk::wizard
