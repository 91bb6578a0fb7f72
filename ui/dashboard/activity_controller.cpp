#include "ui/dashboard/activity_controller.h"

#include "app/flows/table_export.h"

namespace partnerdesk::dashboard {

namespace {

// More than anybody reads; the export takes them all.
constexpr int kNewest = 5000;

models::JournalResult resultOf(store::JournalState state) {
    switch (state) {
    case store::JournalState::Succeeded:
        return models::JournalResult::Done;
    case store::JournalState::Failed:
        return models::JournalResult::Failed;
    case store::JournalState::OutcomeUnknown:
    case store::JournalState::LeftUnknown:
        return models::JournalResult::NotKnown;
    case store::JournalState::Intended:
        break;
    }
    return models::JournalResult::UnderWay;
}

models::JournalRow rowOf(const store::JournalEntry& entry) {
    return {.id = entry.id,
            .time = entry.begun,
            .who = entry.actor,
            .action = entry.action,
            .target = entry.targetName.isEmpty() ? entry.target : entry.targetName,
            .before = entry.before,
            .after = entry.after,
            .result = resultOf(entry.state),
            .requestId = entry.requestId};
}

} // namespace

ActivityController::ActivityController(const DashboardServices& services,
                                       const DashboardSession& session, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session) {}

void ActivityController::refresh() {
    m_reading.start(
        m_services.lanes, m_services.lanes.reads(),
        [&flowServices = m_services.flows,
         tenant = m_session.tenant.id](const auto&, const auto&) -> base::Result<Journal> {
            const auto entries = flows::activity(flowServices, tenant, kNewest);
            if (!entries)
                return base::fail(entries.error());
            const auto waiting = flows::waitingPortalSteps(flowServices, tenant);
            if (!waiting)
                return base::fail(waiting.error());
            Journal journal{.rows = {}, .unknown = 0, .portalSteps = *waiting};
            journal.rows.reserve(entries->size());
            for (const store::JournalEntry& entry : *entries) {
                journal.rows.push_back(rowOf(entry));
                journal.unknown += entry.state == store::JournalState::OutcomeUnknown ? 1 : 0;
            }
            return journal;
        },
        [this](base::Result<Journal> journal) {
            m_known = true;
            m_problem = journal ? std::nullopt : std::optional(journal.error());
            if (journal) {
                m_rows = std::move(journal->rows);
                m_unknown = journal->unknown;
                m_portalSteps = journal->portalSteps;
            }
            Q_EMIT changed();
        });
}

bool ActivityController::maySettle() const {
    return !m_lookingUp.isRunning() && !m_leaving.isRunning();
}

void ActivityController::lookUpOutcomes() {
    if (!m_session.connection || !maySettle())
        return;
    m_lookingUp.start(
        m_services.lanes, m_services.lanes.plan(),
        [&flowServices = m_services.flows,
         connection = m_session.connection](const base::CancelToken& cancel, const auto&) {
            return flows::lookUpOutcomes(flowServices, *connection, cancel);
        },
        [this](const base::Result<flows::LookedUp>& result) {
            if (result)
                Q_EMIT lookedUp(*result);
            else
                Q_EMIT settlingFailed(result.error());
            refresh(); // some may have been settled before a failure
        });
    Q_EMIT changed();
}

void ActivityController::leaveOutcomesUnknown() {
    if (!maySettle())
        return;
    m_leaving.start(
        m_services.lanes, m_services.lanes.workspaceWrites(),
        [&flowServices = m_services.flows,
         tenant = m_session.tenant.id](const auto&, const auto&) -> base::Result<std::monostate> {
            if (const base::Status left = flows::leaveOutcomesUnknown(flowServices, tenant); !left)
                return base::fail(left.error());
            return std::monostate();
        },
        [this](const base::Result<std::monostate>& result) {
            if (!result)
                Q_EMIT settlingFailed(result.error());
            refresh();
        });
    Q_EMIT changed();
}

void ActivityController::exportRows(const QString& path, const QStringList& header,
                                    const std::vector<QStringList>& rows) {
    m_exporting.start(
        m_services.lanes, m_services.lanes.reads(),
        [path, header, rows](const auto&, const auto&) -> base::Result<std::monostate> {
            std::size_t next = 0;
            const auto nextRow = [&]() -> std::optional<QStringList> {
                return next == rows.size() ? std::nullopt : std::optional(rows.at(next++));
            };
            if (const base::Status written = flows::exportTable(path, header, nextRow); !written)
                return base::fail(written.error());
            return std::monostate();
        },
        [this, path,
         count = static_cast<qint64>(rows.size())](const base::Result<std::monostate>& written) {
            if (written)
                Q_EMIT exported(path, count);
            else
                Q_EMIT exportFailed(written.error());
        });
}

} // namespace partnerdesk::dashboard
