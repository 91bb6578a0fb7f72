#include "app/store/workspace_database.h"

#include "app/sql/migrations.h"
#include "app/sql/storage_problem.h"

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

// A released migration is never changed; a new schema is a further one. Times are ISO 8601 in UTC,
// states are names, so that the file can be read without the program.
const std::vector<sql::Migration>& workspaceMigrations() {
    static const std::vector<sql::Migration> kMigrations{
        {
            uR"(CREATE TABLE drafts (
                id TEXT PRIMARY KEY CHECK (id <> ''),
                name TEXT NOT NULL,
                cloud TEXT NOT NULL,
                tenant_domain TEXT NOT NULL,
                step TEXT NOT NULL,
                enrollment TEXT NOT NULL,
                saved TEXT NOT NULL,
                document TEXT NOT NULL))"_s,
            u"CREATE INDEX drafts_saved ON drafts (saved)"_s,
            uR"(CREATE TABLE acceptances (
                id INTEGER PRIMARY KEY,
                tenant_id TEXT NOT NULL,
                agreement_id TEXT NOT NULL,
                version TEXT NOT NULL,
                country TEXT NOT NULL,
                language TEXT NOT NULL,
                sha256 TEXT NOT NULL,
                body TEXT NOT NULL,
                signer_first_name TEXT NOT NULL,
                signer_last_name TEXT NOT NULL,
                accepted TEXT NOT NULL))"_s,
            u"CREATE INDEX acceptances_tenant ON acceptances (tenant_id)"_s,
            uR"(CREATE TABLE portal_steps (
                id TEXT PRIMARY KEY CHECK (id <> ''),
                draft_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                state TEXT NOT NULL,
                handed_over TEXT NOT NULL,
                proof TEXT NOT NULL,
                opened TEXT,
                confirmed TEXT))"_s,
            u"CREATE INDEX portal_steps_draft ON portal_steps (draft_id)"_s,
            uR"(CREATE TABLE verification_events (
                id INTEGER PRIMARY KEY,
                tenant_id TEXT NOT NULL,
                status TEXT NOT NULL,
                stage TEXT NOT NULL,
                seen TEXT NOT NULL))"_s,
            u"CREATE INDEX verification_events_tenant ON verification_events (tenant_id)"_s,
            uR"(CREATE TABLE journal (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                tenant_id TEXT NOT NULL,
                actor TEXT NOT NULL,
                action TEXT NOT NULL,
                target TEXT NOT NULL,
                target_name TEXT NOT NULL,
                before TEXT NOT NULL,
                after TEXT NOT NULL,
                state TEXT NOT NULL,
                problem_key TEXT NOT NULL,
                problem_code TEXT NOT NULL,
                request_id TEXT NOT NULL,
                begun TEXT,
                ended TEXT))"_s,
            u"CREATE INDEX journal_tenant ON journal (tenant_id, id)"_s,
        },
    };
    return kMigrations;
}

} // namespace

base::Result<sql::Database> workspaceDatabase(const DataFolder& folder) {
    base::Result<sql::Database> database =
        sql::Database::open(folder.workspaceFile(), {.access = sql::Access::Existing});
    if (!database)
        return database;
    // The start has said so; from then on nothing may write into the file by the back door.
    if (base::Status ours =
            sql::refuseNewer(*database, static_cast<qint64>(workspaceMigrations().size()));
        !ours)
        return base::fail(ours.error());
    return database;
}

base::Result<sql::Database> makeWorkspaceDatabase(const QString& file) {
    base::Result<sql::Database> database = sql::Database::open(file);
    if (!database)
        return database;
    if (base::Status migrated = sql::migrate(*database, workspaceMigrations()); !migrated)
        return base::fail(migrated.error());
    return database;
}

} // namespace partnerdesk::store
