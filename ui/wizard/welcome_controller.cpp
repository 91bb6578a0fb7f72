#include "ui/wizard/welcome_controller.h"

#include "ui/wizard/current_cloud.h"

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

WelcomeController::WelcomeController(const WizardServices& services, DraftKeeper& keeper,
                                     QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(keeper) {}

void WelcomeController::refresh() {
    m_keeper.flush();
    m_listing.start(
        m_services.lanes, m_services.lanes.workspaceWrites(),
        [&flows = m_services.flows](const base::CancelToken&, const base::ProgressCallback&) {
            return flows::listDrafts(flows);
        },
        [this](base::Result<std::vector<store::DraftCard>> result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_drafts = *std::move(result);
            m_listed = true;
            Q_EMIT listed();
        });
}

void WelcomeController::begin(domain::JourneyKind kind) {
    const bool untouched =
        m_keeper.draft().step == domain::WizardStep::Welcome && m_keeper.draft().tenantId.isEmpty();
    if (untouched) {
        if (m_keeper.draft().kind != kind)
            m_keeper.edit([kind](domain::Draft& draft) { draft.kind = kind; });
        return;
    }
    m_keeper.open(flows::newDraft(m_services.cloud.id(), kind), false);
}

void WelcomeController::open(const QString& id) {
    inOrder(
        [&flows = m_services.flows, id]() -> base::Result<std::optional<domain::Draft>> {
            return flows::openDraft(flows, id);
        },
        [this](const std::optional<domain::Draft>& draft) { take(*draft); });
}

void WelcomeController::take(const domain::Draft& draft) {
    m_keeper.open(draft, true);
    if (draft.cloud != m_services.cloud.id())
        m_services.chooseCloud(draft.cloud);
}

void WelcomeController::duplicate(const QString& id, const QString& name) {
    inOrder(
        [&flows = m_services.flows, id, name]() -> base::Result<std::optional<domain::Draft>> {
            return flows::duplicateDraft(flows, id, name);
        },
        [this](const std::optional<domain::Draft>&) { refresh(); });
}

void WelcomeController::rename(const QString& id, const QString& name) {
    if (id == m_keeper.draft().id) {
        m_keeper.edit([&name](domain::Draft& draft) {
            draft.name = name;
            draft.renamed = true;
        });
        refresh();
        return;
    }
    inOrder(
        [&flows = m_services.flows, id, name]() -> base::Result<std::optional<domain::Draft>> {
            if (const base::Status renamed = flows::renameDraft(flows, id, name); !renamed)
                return base::fail(renamed.error());
            return std::optional<domain::Draft>();
        },
        [this](const std::optional<domain::Draft>&) { refresh(); });
}

void WelcomeController::exportTo(const QString& id, const QString& path) {
    inOrder(
        [&flows = m_services.flows, id, path]() -> base::Result<std::optional<domain::Draft>> {
            if (const base::Status written = flows::exportDraft(flows, id, path); !written)
                return base::fail(written.error());
            return std::optional<domain::Draft>();
        },
        [this, path](const std::optional<domain::Draft>&) { Q_EMIT exported(path); });
}

void WelcomeController::importFrom(const QString& path) {
    inOrder(
        [&flows = m_services.flows, path]() -> base::Result<std::optional<domain::Draft>> {
            return flows::importDraft(flows, path);
        },
        [this](const std::optional<domain::Draft>&) { refresh(); });
}

void WelcomeController::remove(const QString& id) {
    m_keeper.flush();
    inOrder(
        [&flows = m_services.flows, id]() -> base::Result<std::optional<domain::Draft>> {
            return flows::deleteDraft(flows, id);
        },
        [this, id](const std::optional<domain::Draft>& draft) {
            m_removed = draft;
            m_keeper.forget(id);
            if (id == m_keeper.draft().id) {
                m_keeper.open(flows::newDraft(m_services.cloud.id(), domain::JourneyKind::Enroll),
                              false);
            }
            refresh();
            Q_EMIT removed(draft->name);
        });
}

void WelcomeController::undoRemove() {
    if (!m_removed)
        return;
    inOrder(
        [&flows = m_services.flows,
         draft = *m_removed]() -> base::Result<std::optional<domain::Draft>> {
            return flows::saveDraft(flows, draft);
        },
        [this](const std::optional<domain::Draft>&) {
            m_removed.reset();
            refresh();
        });
}

void WelcomeController::tick(const QString& box, bool on) {
    m_keeper.edit([&](domain::Draft& draft) {
        if (on)
            draft.ticked.insert(box);
        else
            draft.ticked.remove(box);
    });
}

bool WelcomeController::mayChooseCloud() const {
    const domain::Draft& draft = m_keeper.draft();
    return draft.tenantId.isEmpty() && draft.enrollment == domain::EnrollmentState::NotEnrolled;
}

void WelcomeController::chooseCloud(const QString& id) {
    moveDraft(id);
    m_services.chooseCloud(id);
}

void WelcomeController::chooseCloudFile(const QString& path) {
    moveDraft(u"custom"_s);
    m_services.chooseCloudFile(path);
}

// A draft belongs to one cloud: what was begun is copied, the draft stays where it is.
void WelcomeController::moveDraft(const QString& id) {
    if (mayChooseCloud() && m_keeper.isStored() && m_keeper.draft().cloud != id) {
        domain::Draft copy = flows::copyOf(m_keeper.draft());
        copy.cloud = id;
        copy.step = domain::WizardStep::Welcome; // where the person is
        m_keeper.openNew(std::move(copy));
        refresh();
    }
}

void WelcomeController::inOrder(Work work, Done done) {
    m_keeper.flush();
    m_waiting.emplace_back(std::move(work), std::move(done));
    next();
}

void WelcomeController::next() {
    if (m_waiting.empty() || m_work.isRunning())
        return;
    auto [work, done] = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_work.start(
        m_services.lanes, m_services.lanes.workspaceWrites(),
        [work = std::move(work)](const base::CancelToken&, const base::ProgressCallback&) {
            return work();
        },
        [this, done = std::move(done)](const base::Result<std::optional<domain::Draft>>& result) {
            if (result)
                done(*result);
            else
                Q_EMIT failed(result.error());
            next();
        });
}

} // namespace partnerdesk::wizard
