#include "app/store/drafts.h"

#include "app/sql/immediate_transaction.h"
#include "app/sql/storage_problem.h"
#include "app/store/draft_json.h"
#include "app/store/workspace_database.h"

#include <QUuid>

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

DraftCard cardFrom(const sql::Row& row) {
    return {
        .id = row.text(0),
        .name = row.text(1),
        .cloud = row.text(2),
        .tenantDomain = row.text(3),
        .step = valueOf(row.text(4), kStepNames).value_or(domain::WizardStep::Welcome),
        .enrollment =
            valueOf(row.text(5), kEnrollmentNames).value_or(domain::EnrollmentState::NotEnrolled),
        .saved = row.dateTime(6)};
}

struct StoredDocument {
    QByteArray json;
    QDateTime saved;
};

base::Result<std::optional<domain::Draft>> storedDraft(sql::Database& database, const QString& id) {
    const auto document = database.row(
        u"SELECT document, saved FROM drafts WHERE id = ?"_s, {id}, [](const sql::Row& row) {
            return StoredDocument{.json = row.text(0).toUtf8(), .saved = row.dateTime(1)};
        });
    if (!document)
        return base::fail(document.error());
    if (!*document)
        return std::nullopt;
    base::Result<domain::Draft> draft = draftFromJson((*document)->json);
    if (!draft)
        return base::fail(sql::damagedProblem(database.file(), draft.error().technical));
    draft->id = id;
    draft->saved = (*document)->saved;
    return *draft;
}

void keepProgress(const domain::Draft& stored, domain::Draft& draft) {
    if (stored.enrollment <= draft.enrollment)
        return;
    draft.enrollment = stored.enrollment;
    draft.mpnId = stored.mpnId;
    draft.submitted = stored.submitted;
}

} // namespace

base::Result<std::vector<DraftCard>> listDrafts(const DataFolder& folder) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    return database->rows(u"SELECT id, name, cloud, tenant_domain, step, enrollment, saved "
                          "FROM drafts ORDER BY saved DESC, rowid DESC"_s,
                          {}, cardFrom);
}

base::Result<domain::Draft> loadDraft(const DataFolder& folder, const QString& id) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    base::Result<std::optional<domain::Draft>> draft = storedDraft(*database, id);
    if (!draft)
        return base::fail(draft.error());
    if (!*draft)
        return base::fail({.kind = base::ProblemKind::NotFound, .key = u"draft.missing"_s});
    return **draft;
}

base::Result<domain::Draft> saveDraft(const DataFolder& folder, domain::Draft draft,
                                      const base::Clock& clock) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    auto transaction = sql::ImmediateTransaction::begin(*database);
    if (!transaction)
        return base::fail(transaction.error());
    if (draft.id.isEmpty())
        draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // A stored draft that cannot be read is simply replaced: what the person has on screen is
    // better.
    if (const auto stored = storedDraft(*database, draft.id); stored && *stored)
        keepProgress(**stored, draft);
    draft.saved = clock.now();
    const base::Status written = database->exec(
        u"INSERT INTO drafts (id, name, cloud, tenant_domain, step, enrollment, saved, document) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
        "cloud = excluded.cloud, tenant_domain = excluded.tenant_domain, step = excluded.step, "
        "enrollment = excluded.enrollment, saved = excluded.saved, document = excluded.document"_s,
        {draft.id, draft.name, draft.cloud, draft.tenantDomain, nameOf(draft.step, kStepNames),
         nameOf(draft.enrollment, kEnrollmentNames), draft.saved,
         QString::fromUtf8(draftToJson(draft))});
    if (!written)
        return base::fail(written.error());
    if (const base::Status committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    return draft;
}

base::Status deleteDraft(const DataFolder& folder, const QString& id) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    auto transaction = sql::ImmediateTransaction::begin(*database);
    if (!transaction)
        return base::fail(transaction.error());
    if (auto done = database->exec(u"DELETE FROM portal_steps WHERE draft_id = ?"_s, {id}); !done)
        return done;
    if (auto done = database->exec(u"DELETE FROM drafts WHERE id = ?"_s, {id}); !done)
        return done;
    return transaction->commit();
}

} // namespace partnerdesk::store
