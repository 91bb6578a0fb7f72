#include "app/store/directory_cache.h"

#include "app/sql/immediate_transaction.h"
#include "app/store/cache_database.h"

#include <QHash>

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

// Runs `write` with the tenant's key in one transaction on the cache.
base::Status writeCache(const DataFolder& folder, const QString& tenantId,
                        const std::function<base::Status(sql::Database&, qint64)>& write) {
    return withCache<void>(folder, [&](sql::Database& cache) -> base::Status {
        auto transaction = sql::ImmediateTransaction::begin(cache);
        if (!transaction)
            return base::fail(transaction.error());
        const base::Result<qint64> tenant = tenantKey(cache, tenantId);
        if (!tenant)
            return base::fail(tenant.error());
        if (base::Status written = write(cache, *tenant); !written)
            return written;
        return transaction->commit();
    });
}

qint64 bitOf(domain::Role role) {
    domain::RoleSet roles;
    roles.set(role, true);
    return roles.bits();
}

base::Status addUsers(sql::Database& cache, qint64 tenant, const std::vector<domain::User>& users,
                      qint64 round) {
    base::Result<sql::Statement> insert = cache.prepare(
        u"INSERT INTO users (tenant, id, display_name, given_name, surname, user_principal_name, "
        "mail, job_title, department, account_enabled, guest, created, round) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, id) DO UPDATE SET "
        "display_name = excluded.display_name, given_name = excluded.given_name, "
        "surname = excluded.surname, user_principal_name = excluded.user_principal_name, "
        "mail = excluded.mail, job_title = excluded.job_title, department = excluded.department, "
        "account_enabled = excluded.account_enabled, guest = excluded.guest, "
        "created = excluded.created, round = excluded.round"_s);
    if (!insert)
        return base::fail(insert.error());
    for (const domain::User& user : users) {
        const QVariant created =
            user.created.isValid() ? QVariant(user.created.toMSecsSinceEpoch()) : QVariant();
        base::Status added =
            insert->run({tenant, user.id, user.displayName, user.givenName, user.surname,
                         user.userPrincipalName, user.mail, user.jobTitle, user.department,
                         user.accountEnabled, user.guest, created, round});
        if (!added)
            return added;
    }
    return {};
}

base::Status removeUsers(sql::Database& cache, qint64 tenant, const std::vector<QString>& ids) {
    for (const QString& table : {u"users WHERE tenant = ? AND id = ?"_s,
                                 u"role_holders WHERE tenant = ? AND user_id = ?"_s}) {
        base::Result<sql::Statement> remove = cache.prepare(u"DELETE FROM "_s + table);
        if (!remove)
            return base::fail(remove.error());
        for (const QString& id : ids) {
            if (base::Status removed = remove->run({tenant, id}); !removed)
                return removed;
        }
    }
    return {};
}

base::Status addRole(sql::Database& cache, qint64 tenant, domain::Role role,
                     const QStringList& userIds) {
    base::Result<sql::Statement> add = cache.prepare(
        u"INSERT INTO role_holders (tenant, user_id, roles) VALUES (?, ?, ?) "
        "ON CONFLICT (tenant, user_id) DO UPDATE SET roles = roles | excluded.roles"_s);
    if (!add)
        return base::fail(add.error());
    for (const QString& id : userIds) {
        if (base::Status added = add->run({tenant, id, bitOf(role)}); !added)
            return added;
    }
    return {};
}

base::Result<QHash<QString, domain::RoleSet>> rolesByUser(sql::Database& cache,
                                                          const QString& tenantId) {
    QHash<QString, domain::RoleSet> roles;
    const base::Status read = cache.exec(
        u"SELECT user_id, roles FROM role_holders "
        "WHERE tenant = (SELECT key FROM tenants WHERE id = ?)"_s,
        {tenantId}, [&](const sql::Row& row) {
            roles.insert(row.text(0), domain::RoleSet(static_cast<std::uint32_t>(row.integer(1))));
        });
    if (!read)
        return base::fail(read.error());
    return roles;
}

domain::User userFrom(const sql::Row& row) {
    return {.id = row.text(0),
            .displayName = row.text(1),
            .givenName = row.text(2),
            .surname = row.text(3),
            .userPrincipalName = row.text(4),
            .mail = row.text(5),
            .jobTitle = row.text(6),
            .department = row.text(7),
            .accountEnabled = row.boolean(8),
            .guest = row.boolean(9),
            .created = row.isNull(10) ? QDateTime()
                                      : QDateTime::fromMSecsSinceEpoch(row.integer(10), Qt::UTC)};
}

} // namespace

base::Result<CacheState> cacheState(const DataFolder& folder, const QString& tenantId) {
    return withCache<CacheState>(folder, [&](sql::Database& cache) -> base::Result<CacheState> {
        auto state =
            cache.row(u"SELECT delta_link, synced, (SELECT count(*) FROM users WHERE tenant = key) "
                      "FROM tenants WHERE id = ?"_s,
                      {tenantId}, [](const sql::Row& row) {
                          return CacheState{.deltaLink = row.text(0),
                                            .synced = row.dateTime(1),
                                            .people = row.integer(2)};
                      });
        if (!state)
            return base::fail(state.error());
        return state->value_or(CacheState{});
    });
}

base::Status cacheUsers(const DataFolder& folder, const QString& tenantId,
                        const std::vector<domain::User>& users,
                        const std::vector<QString>& removedIds, qint64 round) {
    return writeCache(folder, tenantId, [&](sql::Database& cache, qint64 tenant) -> base::Status {
        if (base::Status added = addUsers(cache, tenant, users, round); !added)
            return added;
        return removeUsers(cache, tenant, removedIds);
    });
}

base::Status finishRound(const DataFolder& folder, const QString& tenantId, qint64 round,
                         bool fullRound, const QString& deltaLink, const QDateTime& synced) {
    return writeCache(folder, tenantId, [&](sql::Database& cache, qint64 tenant) -> base::Status {
        if (fullRound) {
            base::Status dropped =
                cache.exec(u"DELETE FROM users WHERE tenant = ? AND round <> ?"_s, {tenant, round});
            if (!dropped)
                return dropped;
        }
        return cache.exec(u"UPDATE tenants SET delta_link = iif(finished_rounds = 0 "
                          "AND (SELECT max(after_damage) FROM cache_state), '', ?), "
                          "finished_rounds = finished_rounds + 1, synced = ? WHERE key = ?"_s,
                          {deltaLink, synced, tenant});
    });
}

base::Status cacheRoleMembers(const DataFolder& folder, const QString& tenantId, domain::Role role,
                              const QStringList& userIds) {
    return writeCache(folder, tenantId, [&](sql::Database& cache, qint64 tenant) -> base::Status {
        base::Status cleared =
            cache.exec(u"UPDATE role_holders SET roles = roles & ~? WHERE tenant = ?"_s,
                       {bitOf(role), tenant});
        if (!cleared)
            return cleared;
        if (base::Status added = addRole(cache, tenant, role, userIds); !added)
            return added;
        return cache.exec(u"DELETE FROM role_holders WHERE roles = 0"_s);
    });
}

base::Status cacheRoleChange(const DataFolder& folder, const QString& tenantId,
                             const domain::RoleChange& change) {
    return writeCache(folder, tenantId, [&](sql::Database& cache, qint64 tenant) -> base::Status {
        if (change.add)
            return addRole(cache, tenant, change.role, {change.userId});
        return cache.exec(
            u"UPDATE role_holders SET roles = roles & ~? WHERE tenant = ? AND user_id = ?"_s,
            {bitOf(change.role), tenant, change.userId});
    });
}

base::Result<std::vector<directory::Person>> cachedPeople(const DataFolder& folder,
                                                          const QString& tenantId) {
    using People = std::vector<directory::Person>;
    return withCache<People>(folder, [&](sql::Database& cache) -> base::Result<People> {
        const auto roles = rolesByUser(cache, tenantId);
        if (!roles)
            return base::fail(roles.error());
        return cache.rows(
            // In the order of the table: by the index it would jump from page to page.
            u"SELECT id, display_name, given_name, surname, user_principal_name, mail, job_title, "
            "department, account_enabled, guest, created FROM users NOT INDEXED "
            "WHERE tenant = (SELECT key FROM tenants WHERE id = ?) ORDER BY rowid"_s,
            {tenantId}, [&](const sql::Row& row) {
                directory::Person person{.user = userFrom(row), .roles = {}};
                person.roles = roles->value(person.user.id);
                return person;
            });
    });
}

} // namespace partnerdesk::store
