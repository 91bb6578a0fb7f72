#pragma once

#include "app/flows/portal_confirmation.h"
#include "ui/wizard/draft_keeper.h"
#include "ui/wizard/wizard_services.h"

#include <optional>

namespace partnerdesk::wizard {

// What a page shows of a portal step.
struct PortalView {
    domain::PortalStepKind kind;
    domain::PortalStep step;
    QString account;         // the user name to sign in with at the portal; may be empty
    QUrl page;               // empty: this cloud lacks the step
    QStringList differences; // field ids in which the service disagrees
};

// The jobs that a person does at the portal because this cloud has no interface for them: one at a
// time, begun or gone on with where it stopped, confirmed by its proof.
class PortalController final : public QObject {
    Q_OBJECT

public:
    PortalController(const WizardServices& services, DraftKeeper& keeper,
                     QObject* parent = nullptr);

    [[nodiscard]] const std::optional<PortalView>& view() const { return m_view; }

    // Goes on with the open step of this kind, else makes one out of the draft. `account` as above.
    void begin(const QString& kindId, const QString& account);
    // Opens the page and notes that it was opened.
    void openPage(const QUrl& page);
    // `connection` may be null; then nothing can be verified.
    void confirm(const domain::PortalStep& step,
                 std::shared_ptr<const flows::Connection> connection);
    void leave();

Q_SIGNALS:
    void changed();
    void confirmed(const QString& kindId); // the draft has moved on
    void failed(const partnerdesk::base::Problem& problem);

private:
    void show(const domain::PortalStepKind& kind, const domain::PortalStep& step,
              const QString& account);

    const WizardServices& m_services;
    DraftKeeper& m_keeper;
    std::optional<PortalView> m_view;
    base::Operation<std::optional<PortalView>> m_beginning;
    base::Operation<domain::PortalStep> m_opening;
    base::Operation<flows::PortalConfirmation> m_confirming;
};

} // namespace partnerdesk::wizard
