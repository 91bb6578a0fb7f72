#include "ui/dashboard/directory_controller.h"

#include "app/domain/role_ids.h"
#include "app/flows/table_export.h"

#include <QLocale>

#include <algorithm>
#include <mutex>

namespace partnerdesk::dashboard {

namespace {

constexpr std::size_t kFew = 8; // people in the palette

bool chineseOrder() {
    return QLocale().language() == QLocale::Chinese;
}

// A place where the sync leaves its newest snapshot until the UI thread comes for it.
struct Mailbox {
    std::mutex mutex;
    flows::Snapshot newest;

    void put(flows::Snapshot snapshot) {
        const std::lock_guard lock(mutex);
        newest = std::move(snapshot);
    }
    flows::Snapshot take() {
        const std::lock_guard lock(mutex);
        return std::exchange(newest, nullptr);
    }
};

} // namespace

DirectoryController::DirectoryController(const DashboardServices& services,
                                         const DashboardSession& session, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session) {
    m_syncing.onRest([this] {
        m_state.rest = m_syncing.restsUntil();
        Q_EMIT stateChanged();
    });
}

DirectoryController::Loaded DirectoryController::counted(flows::CachedDirectory directory) {
    Loaded loaded{.directory = std::move(directory), .administrators = {}};
    const auto& snapshot = *loaded.directory.snapshot;
    for (qsizetype row = 0; row < snapshot.size(); ++row) {
        if (!snapshot.accountEnabled(row))
            continue;
        const domain::RoleSet roles = snapshot.roles(row);
        loaded.administrators.globalAdministrators +=
            roles.contains(domain::Role::GlobalAdmin) ? 1 : 0;
        loaded.administrators.adminAgents += roles.contains(domain::Role::AdminAgent) ? 1 : 0;
    }
    return loaded;
}

void DirectoryController::start() {
    reload();
    sync();
}

void DirectoryController::reload() {
    m_state.loading = true;
    m_loading.start(
        m_services.lanes, m_services.lanes.reads(),
        [folder = m_services.flows.folder, tenant = m_session.tenant.id,
         chinese = chineseOrder()](const auto&, const auto&) -> base::Result<Loaded> {
            return flows::cachedDirectory(folder, tenant, chinese).map(&counted);
        },
        [this](base::Result<Loaded> cached) {
            m_state.loading = false;
            if (cached)
                take(*std::move(cached));
            else
                m_state.problem = cached.error();
            Q_EMIT stateChanged();
        });
    Q_EMIT stateChanged();
}

void DirectoryController::sync() {
    if (!m_session.connection || m_syncing.isRunning())
        return;
    m_state.syncing = true;
    const auto mailbox = std::make_shared<Mailbox>();
    m_syncing.start(
        m_services.lanes, m_services.lanes.sync(),
        [&flowServices = m_services.flows, connection = m_session.connection, mailbox,
         chinese = chineseOrder()](const base::CancelToken& cancel,
                                   const base::ProgressCallback& progress) -> base::Result<Loaded> {
            const auto partial = [mailbox](flows::Snapshot snapshot) {
                mailbox->put(std::move(snapshot));
            };
            return flows::syncDirectory(flowServices, *connection, chinese, progress, partial,
                                        cancel)
                .map(&counted);
        },
        [this](base::Result<Loaded> synced) {
            m_state.syncing = false;
            m_state.loaded = 0;
            m_state.problem = synced ? std::nullopt : std::optional(synced.error());
            if (synced)
                take(*std::move(synced));
            Q_EMIT heard(m_state.problem ? &*m_state.problem : nullptr);
            Q_EMIT stateChanged();
        },
        [this, mailbox](base::Progress progress) {
            m_state.loaded = progress.done;
            if (flows::Snapshot partial = mailbox->take()) {
                m_state.snapshot = std::move(partial);
                chooseRows();
            }
            Q_EMIT stateChanged();
        });
    Q_EMIT stateChanged();
}

void DirectoryController::take(Loaded loaded) {
    // What a sync brought is never older than what the cache held when it began.
    m_state.snapshot = std::move(loaded.directory.snapshot);
    m_state.cache = loaded.directory.state;
    m_state.administrators = loaded.administrators;
    chooseRows();
}

void DirectoryController::setFilter(const directory::Filter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    chooseRows();
}

void DirectoryController::setOrder(directory::SortColumn column, bool ascending) {
    m_column = column;
    m_ascending = ascending;
    chooseRows();
}

void DirectoryController::chooseRows() {
    if (!m_state.snapshot)
        return;
    m_choosing.start(
        m_services.lanes, m_services.lanes.reads(),
        [snapshot = m_state.snapshot, filter = m_filter, column = m_column,
         ascending = m_ascending](const auto&, const auto&) -> base::Result<Rows> {
            return snapshot->rows(filter, column, ascending);
        },
        [this, snapshot = m_state.snapshot](const base::Result<Rows>& rows) {
            if (rows)
                Q_EMIT rowsReady(snapshot, *rows);
        });
}

domain::RoleSet DirectoryController::myRoles() const {
    domain::RoleSet mine;
    const qsizetype row =
        m_state.snapshot ? m_state.snapshot->rowOf(m_session.account.objectId) : -1;
    if (row >= 0)
        mine = m_state.snapshot->roles(row);
    // What the ID token says holds before the directory is known.
    for (const domain::Role role : domain::rolesOfGroup(domain::RoleGroup::Tenant)) {
        if (m_session.account.directoryRoleIds.contains(domain::roleTemplateId(role)))
            mine.set(role, true);
    }
    return mine;
}

void DirectoryController::search(const QString& text, Found found) {
    if (!m_state.snapshot || text.trimmed().isEmpty()) {
        found({});
        return;
    }
    using People = std::vector<directory::Person>;
    m_searching.start(
        m_services.lanes, m_services.lanes.reads(),
        [snapshot = m_state.snapshot, text](const auto&, const auto&) -> base::Result<People> {
            const Rows rows = snapshot->rows({.text = text}, directory::SortColumn::Name, true);
            People people;
            for (std::size_t i = 0; i < std::min(kFew, rows.size()); ++i)
                people.push_back(snapshot->person(rows.at(i)));
            return people;
        },
        [found = std::move(found)](const base::Result<People>& people) {
            if (people)
                found(*people);
        });
}

void DirectoryController::exportView(const QString& path, const QStringList& header,
                                     std::function<QStringList(const directory::Person&)> cells) {
    if (!m_state.snapshot)
        return;
    m_exporting.start(
        m_services.lanes, m_services.lanes.reads(),
        [snapshot = m_state.snapshot, filter = m_filter, column = m_column, ascending = m_ascending,
         path, header, cells = std::move(cells)](const base::CancelToken& cancel,
                                                 const auto&) -> base::Result<qint64> {
            const Rows rows = snapshot->rows(filter, column, ascending);
            std::size_t next = 0;
            const auto nextRow = [&]() -> std::optional<QStringList> {
                if (next == rows.size() || cancel.isCancelled())
                    return std::nullopt;
                return cells(snapshot->person(rows.at(next++)));
            };
            if (const base::Status written = flows::exportTable(path, header, nextRow); !written)
                return base::fail(written.error());
            return static_cast<qint64>(next);
        },
        [this, path](const base::Result<qint64>& people) {
            if (people)
                Q_EMIT exported(path, *people);
            else
                Q_EMIT exportFailed(people.error());
        });
}

} // namespace partnerdesk::dashboard
