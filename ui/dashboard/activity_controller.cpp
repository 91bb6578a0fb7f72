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
        return models::JournalResult::NotKnown;
    case store::JournalState::Intended:
        break;
    }
    return models::JournalResult::UnderWay;
}

models::JournalRow rowOf(const store::JournalEntry& entry) {
    return {.time = entry.begun,
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
    using Rows = std::vector<models::JournalRow>;
    m_reading.start(
        m_services.lanes, m_services.lanes.reads(),
        [&flowServices = m_services.flows,
         tenant = m_session.tenant.id](const auto&, const auto&) -> base::Result<Rows> {
            const auto entries = flows::activity(flowServices, tenant, kNewest);
            if (!entries)
                return base::fail(entries.error());
            Rows rows;
            rows.reserve(entries->size());
            for (const store::JournalEntry& entry : *entries)
                rows.push_back(rowOf(entry));
            return rows;
        },
        [this](base::Result<Rows> rows) {
            m_known = true;
            m_problem = rows ? std::nullopt : std::optional(rows.error());
            if (rows)
                m_rows = *std::move(rows);
            Q_EMIT changed();
        });
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
