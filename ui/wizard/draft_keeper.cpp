#include "ui/wizard/draft_keeper.h"

#include <algorithm>

namespace partnerdesk::wizard {

namespace {

using namespace std::chrono_literals;

constexpr auto kQuiet = 300ms;
constexpr auto kLatest = 700ms;
constexpr auto kRetry = 3s;

} // namespace

DraftKeeper::DraftKeeper(const flows::Services& services, base::Lanes& lanes, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_lanes(lanes) {
    m_quiet.setInterval(kQuiet);
    m_latest.setInterval(kLatest);
    m_retry.setInterval(kRetry);
    for (QTimer* timer : {&m_quiet, &m_latest, &m_retry}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, &DraftKeeper::flush);
    }
}

void DraftKeeper::open(domain::Draft draft, bool stored) {
    flush();
    m_draft = std::move(draft);
    m_stored = stored;
    Q_EMIT opened();
}

void DraftKeeper::openNew(domain::Draft draft) {
    want(draft);
    open(std::move(draft), true);
}

void DraftKeeper::edit(const std::function<void(domain::Draft&)>& change) {
    domain::Draft changed = m_draft;
    change(changed);
    if (changed == m_draft)
        return;
    m_draft = std::move(changed);
    m_stored = true;
    want(m_draft);
    m_quiet.start();
    if (!m_latest.isActive())
        m_latest.start();
    Q_EMIT edited();
}

void DraftKeeper::adoptProgress(const domain::Draft& stored) {
    if (stored.id != m_draft.id)
        return;
    edit([&stored](domain::Draft& draft) {
        draft.enrollment = std::max(draft.enrollment, stored.enrollment);
        draft.mpnId = stored.mpnId;
        draft.submitted = stored.submitted;
    });
    flush();
}

void DraftKeeper::want(const domain::Draft& draft) {
    const auto waiting = std::find_if(m_unsaved.begin(), m_unsaved.end(),
                                      [&](const domain::Draft& one) { return one.id == draft.id; });
    if (waiting == m_unsaved.end())
        m_unsaved.push_back(draft);
    else
        *waiting = draft;
}

void DraftKeeper::flush() {
    m_quiet.stop();
    m_latest.stop();
    m_retry.stop();
    write();
}

void DraftKeeper::forget(const QString& id) {
    std::erase_if(m_unsaved, [&](const domain::Draft& one) { return one.id == id; });
}

bool DraftKeeper::isClean() const {
    return m_unsaved.empty() && !m_writing.isRunning();
}

void DraftKeeper::write() {
    m_due = m_writing.isRunning();
    if (m_unsaved.empty() || m_due)
        return;
    const domain::Draft draft = m_unsaved.front();
    m_unsaved.erase(m_unsaved.begin());
    m_writing.start(
        m_lanes, m_lanes.workspaceWrites(),
        [&services = m_services, draft](const base::CancelToken&, const base::ProgressCallback&) {
            return flows::saveDraft(services, draft);
        },
        [this, draft](const base::Result<domain::Draft>& result) { written(draft, result); });
}

void DraftKeeper::written(const domain::Draft& sent, const base::Result<domain::Draft>& result) {
    if (!result) {
        const bool newerWaits =
            std::any_of(m_unsaved.begin(), m_unsaved.end(),
                        [&](const domain::Draft& one) { return one.id == sent.id; });
        if (!newerWaits)
            m_unsaved.insert(m_unsaved.begin(), sent);
        m_retry.start();
        Q_EMIT failed(result.error());
        return;
    }
    if (result->id == m_draft.id)
        m_draft.saved = result->saved;
    Q_EMIT saved();
    // What changed meanwhile has timers of its own, unless they ended during this write.
    if (m_due || !m_quiet.isActive())
        write();
}

} // namespace partnerdesk::wizard
