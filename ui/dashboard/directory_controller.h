#pragma once

#include "app/base/operation.h"
#include "app/flows/directory_sync.h"
#include "ui/dashboard/dashboard_services.h"

#include <QObject>

#include <optional>
#include <variant>

namespace partnerdesk::dashboard {

// What is known of the people, and where it comes from.
struct DirectoryState {
    flows::Snapshot snapshot = {}; // null until the cache was read
    store::CacheState cache = {};
    domain::AdministratorCounts administrators = {};
    std::optional<base::Problem> problem = {}; // of the last sync
    qint64 loaded = 0;                         // people so far, while a first round runs
    bool loading = false;
    bool syncing = false;
    std::optional<QDateTime> rest = {}; // the service asked the sync for a pause until then
};

// The people of the tenant: the cached list at once, the sync behind it, and the rows that a filter
// and an order choose, all computed off the UI thread.
class DirectoryController final : public QObject {
    Q_OBJECT

public:
    DirectoryController(const DashboardServices& services, const DashboardSession& session,
                        QObject* parent = nullptr);

    // The cache, then the service where there is a connection.
    void start();
    void sync();
    // The cache alone: after role changes, and after a language switch, which changes the order.
    void reload();

    void setFilter(const directory::Filter& filter);
    void setOrder(directory::SortColumn column, bool ascending);
    [[nodiscard]] const directory::Filter& filter() const { return m_filter; }

    [[nodiscard]] const DirectoryState& state() const { return m_state; }
    // Roles of the signed-in person, as far as they are known.
    [[nodiscard]] domain::RoleSet myRoles() const;

    // The first few people that match, for the palette; later calls replace earlier ones.
    using Found = std::function<void(const std::vector<directory::Person>&)>;
    void search(const QString& text, Found found);

    // Exactly the current view, in these words.
    void exportView(const QString& path, const QStringList& header,
                    std::function<QStringList(const directory::Person&)> cells);

Q_SIGNALS:
    void stateChanged();
    void rowsReady(const flows::Snapshot& snapshot, const std::vector<std::uint32_t>& rows);
    // How the service answered: null for success.
    void heard(const base::Problem* problem);
    void exported(const QString& path, qint64 people);
    void exportFailed(const base::Problem& problem);

private:
    struct Loaded {
        flows::CachedDirectory directory;
        domain::AdministratorCounts administrators;
    };
    using Rows = std::vector<std::uint32_t>;

    [[nodiscard]] static Loaded counted(flows::CachedDirectory directory);
    void take(Loaded loaded);
    void chooseRows();

    const DashboardServices& m_services;
    const DashboardSession& m_session;
    base::Operation<Loaded> m_loading;
    base::Operation<Loaded> m_syncing;
    base::Operation<Rows> m_choosing;
    base::Operation<std::vector<directory::Person>> m_searching;
    base::Operation<qint64> m_exporting;
    DirectoryState m_state;
    directory::Filter m_filter;
    directory::SortColumn m_column = directory::SortColumn::Name;
    bool m_ascending = true;
};

} // namespace partnerdesk::dashboard
