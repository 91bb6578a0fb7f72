#pragma once

#include "app/domain/portal_values.h"
#include "app/flows/portal_confirmation.h"
#include "ui/wizard/draft_keeper.h"
#include "ui/wizard/wizard_services.h"

#include <QTimer>

#include <optional>
#include <variant>

namespace partnerdesk::wizard {

// What a page shows of a portal step.
struct PortalView {
    domain::PortalStepKind kind;
    domain::PortalStep step;
    domain::PortalWords words;
    QString account; // the user name to sign in with at the portal; may be empty
    QUrl page;       // empty: this cloud lacks the step
    std::vector<flows::PortalDifference> differences;
    std::optional<bool> domainTaken; // of the domain as it is typed; nullopt: not known
};

// The jobs that a person does at the portal because this cloud has no interface for them: one at a
// time, begun or gone on with where it stopped, confirmed by its proof.
class PortalController final : public QObject {
    Q_OBJECT

public:
    using Connection = std::shared_ptr<const flows::Connection>; // null: nothing can be verified

    PortalController(const WizardServices& services, DraftKeeper& keeper,
                     QObject* parent = nullptr);

    [[nodiscard]] const std::optional<PortalView>& view() const { return m_view; }
    [[nodiscard]] bool isBeginning() const { return m_beginning.isRunning(); }
    [[nodiscard]] bool isConfirming() const { return m_confirming.isRunning(); }
    // While confirming: the service asked for a pause until then; UTC.
    [[nodiscard]] const std::optional<QDateTime>& restsUntil() const {
        return m_confirming.restsUntil();
    }
    // What was confirmed so far is stored; the service is asked again at the next try.
    void cancelConfirming() { m_confirming.cancel(); }

    // Goes on with the open step of this kind, else makes one out of the draft. `account` as above.
    void begin(const QString& kindId, const domain::Account& account);
    // Goes on with the open step of this kind where there is one.
    void resume(const QString& kindId, const domain::Account& account);
    // Opens the page and notes that it was opened.
    void openPage(const QUrl& page);
    // What was typed so far; it is saved soon.
    void keep(const domain::PortalStep& step);
    // Asks whether the domain as it is typed now belongs to somebody, once typing pauses. Without
    // a connection nobody can be asked.
    void askDomain(Connection connection);
    void keepRecord(const QString& path);
    void confirm(const domain::PortalStep& step, Connection connection,
                 flows::PortalTrust trust = flows::PortalTrust::Service);
    // Ends a disagreement: the draft takes what the service has, and is confirmed with it.
    void takeFromService(Connection connection);
    // Leaves for later: the step stays open.
    void leave();
    // The step is over, undone; the next begin() makes a new one.
    void abandon();
    // Somebody is signed in: what was confirmed without the service is asked again.
    void verifyConfirmed(const flows::TenantSignIn& signedIn);
    // Saves what was typed now; true when nothing is waiting.
    bool flush();

Q_SIGNALS:
    void changed();
    void confirmed(const partnerdesk::domain::PortalStep& step); // the draft has moved on
    void failed(const partnerdesk::base::Problem& problem);

private:
    enum class Start { New, OnlyOpen };
    using Confirmations = std::vector<flows::PortalConfirmation>;
    void start(const QString& kindId, const domain::Account& account, Start start);
    [[nodiscard]] QUrl pageOf(const PortalView& view) const; // as corrected, else the cloud's
    void askDomainNow();
    void takeOver(const QMap<QString, QString>& values);
    void answered(const base::Result<flows::PortalConfirmation>& result);
    void verified(const base::Result<Confirmations>& result);

    const WizardServices& m_services;
    DraftKeeper& m_keeper;
    std::optional<PortalView> m_view;
    std::optional<domain::PortalStep> m_unsaved;
    QTimer m_saveSoon;
    QString m_domain; // asked about, or soon
    Connection m_domainConnection;
    QTimer m_askSoon;
    base::Operation<std::optional<PortalView>> m_beginning;
    base::Operation<domain::PortalStep> m_opening;
    base::Operation<domain::PortalStep> m_recording;
    base::Operation<std::monostate> m_saving;
    base::Operation<flows::PortalConfirmation> m_confirming;
    base::Operation<Confirmations> m_verifying;
    base::Operation<bool> m_askingDomain;
};

} // namespace partnerdesk::wizard
