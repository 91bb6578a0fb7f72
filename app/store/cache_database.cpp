#include "app/store/cache_database.h"

#include "app/base/log.h"
#include "app/sql/migrations.h"

#include <QFile>

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

std::vector<sql::Migration> cacheMigrations() {
    return {
        {
            // finished_rounds, after_damage: see finishRound().
            uR"(CREATE TABLE tenants (
                key INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                delta_link TEXT NOT NULL DEFAULT '',
                synced TEXT,
                finished_rounds INTEGER NOT NULL DEFAULT 0))"_s,
            u"CREATE TABLE cache_state (after_damage INTEGER NOT NULL)"_s,
            u"INSERT INTO cache_state VALUES (0)"_s,
            // A rowid table with an index takes pages of people in random order of their ids much
            // faster than one sorted by id. `created` is in ms since 1970: parsing text is slow.
            uR"(CREATE TABLE users (
                tenant INTEGER NOT NULL,
                id TEXT NOT NULL,
                display_name TEXT NOT NULL,
                given_name TEXT NOT NULL,
                surname TEXT NOT NULL,
                user_principal_name TEXT NOT NULL,
                mail TEXT NOT NULL,
                job_title TEXT NOT NULL,
                department TEXT NOT NULL,
                account_enabled INTEGER NOT NULL,
                guest INTEGER NOT NULL,
                created INTEGER,
                round INTEGER NOT NULL))"_s,
            u"CREATE UNIQUE INDEX users_id ON users (tenant, id)"_s,
            // Apart from users: few hold a role, and a person's row may be replaced at any time.
            uR"(CREATE TABLE role_holders (
                tenant INTEGER NOT NULL,
                user_id TEXT NOT NULL,
                roles INTEGER NOT NULL,
                PRIMARY KEY (tenant, user_id)))"_s,
            uR"(CREATE TABLE answers (
                tenant INTEGER NOT NULL,
                name TEXT NOT NULL,
                json BLOB NOT NULL,
                time TEXT,
                PRIMARY KEY (tenant, name)))"_s,
        },
    };
}

base::Result<sql::Database> open(const QString& file) {
    // A cache that cannot be written is read all the same.
    const sql::Access access = QFile::exists(file) ? sql::Access::Existing : sql::Access::Create;
    base::Result<sql::Database> database =
        sql::Database::open(file, {.access = access, .synchronous = sql::Synchronous::Normal});
    if (!database)
        return database;
    // 32 MiB: people come in random order of their ids, so a large batch touches every page of the
    // index again and again.
    if (base::Status enlarged = database->exec(u"PRAGMA cache_size = -32768"_s); !enlarged)
        return base::fail(enlarged.error());
    if (base::Status migrated = sql::migrate(*database, cacheMigrations()); !migrated)
        return base::fail(migrated.error());
    return database;
}

} // namespace

base::Result<sql::Database> openCache(const DataFolder& folder) {
    base::Result<sql::Database> database = open(folder.cacheFile());
    if (database)
        return database;
    const base::Problem problem = database.error();
    if (!sql::isDamage(problem) && problem.key != u"storage.newer"_s)
        return database;
    return remakeCache(folder);
}

base::Result<sql::Database> remakeCache(const DataFolder& folder) {
    qCWarning(base::logStore) << "cache damaged or of a newer program, made anew";
    for (const QString& ending : {u"-wal"_s, u"-shm"_s, QString()})
        QFile::remove(folder.cacheFile() + ending);
    base::Result<sql::Database> fresh = open(folder.cacheFile());
    if (!fresh)
        return fresh;
    if (base::Status marked = fresh->exec(u"UPDATE cache_state SET after_damage = 1"_s); !marked)
        return base::fail(marked.error());
    return fresh;
}

base::Result<qint64> tenantKey(sql::Database& cache, const QString& tenantId) {
    const auto key = cache.row(u"INSERT INTO tenants (id) VALUES (?) "
                               "ON CONFLICT (id) DO UPDATE SET id = excluded.id RETURNING key"_s,
                               {tenantId}, [](const sql::Row& row) { return row.integer(0); });
    if (!key)
        return base::fail(key.error());
    return key->value_or(0);
}

} // namespace partnerdesk::store
