#pragma once

#include "ui/wizard/draft_keeper.h"
#include "ui/wizard/wizard_services.h"

#include <deque>
#include <optional>
#include <utility>

namespace partnerdesk::wizard {

// Step 1: the drafts as cards, and what can be done with each. Reads and writes are ordered with
// the autosave of the open draft.
class WelcomeController final : public QObject {
    Q_OBJECT

public:
    WelcomeController(const WizardServices& services, DraftKeeper& keeper,
                      QObject* parent = nullptr);

    [[nodiscard]] const std::vector<store::DraftCard>& drafts() const { return m_drafts; }
    [[nodiscard]] bool isListed() const { return m_listed; }

    void refresh();
    // A new company; what was typed into a draft that is still empty is not left lying around.
    void begin(domain::JourneyKind kind);
    void open(const QString& id);
    void duplicate(const QString& id, const QString& name);
    void rename(const QString& id, const QString& name);
    void exportTo(const QString& id, const QString& path);
    void importFrom(const QString& path);
    void remove(const QString& id);
    void undoRemove();
    void tick(const QString& box, bool on);
    // A draft belongs to one cloud: of a stored one that has no tenant yet, a copy goes along.
    void chooseCloud(const QString& id);
    void chooseCloudFile(const QString& path);
    [[nodiscard]] bool mayChooseCloud() const;

Q_SIGNALS:
    void listed();
    void exported(const QString& path);
    void removed(const QString& name); // undoRemove() brings it back
    void failed(const partnerdesk::base::Problem& problem);

private:
    using Work = std::function<base::Result<std::optional<domain::Draft>>()>;
    using Done = std::function<void(const std::optional<domain::Draft>&)>;
    // On the lane of workspace writes, after what is unsaved; one after the other.
    void inOrder(Work work, Done done);
    void next();
    void take(const domain::Draft& draft);
    void moveDraft(const QString& cloudId);

    const WizardServices& m_services;
    DraftKeeper& m_keeper;
    std::vector<store::DraftCard> m_drafts;
    bool m_listed = false;
    std::optional<domain::Draft> m_removed;
    base::Operation<std::vector<store::DraftCard>> m_listing;
    std::deque<std::pair<Work, Done>> m_waiting;
    base::Operation<std::optional<domain::Draft>> m_work;
};

} // namespace partnerdesk::wizard
