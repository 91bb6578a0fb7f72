#include "app/store/journal.h"

#include "app/store/names.h"
#include "app/store/workspace_database.h"

namespace partnerdesk::store {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStateNames{
    Name{JournalState::Intended, QStringView(u"intended")},
    Name{JournalState::Succeeded, QStringView(u"succeeded")},
    Name{JournalState::Failed, QStringView(u"failed")},
    Name{JournalState::OutcomeUnknown, QStringView(u"outcomeUnknown")},
    Name{JournalState::LeftUnknown, QStringView(u"leftUnknown")},
};

JournalEntry entryFrom(const sql::Row& row) {
    return {.id = row.integer(0),
            .tenantId = row.text(1),
            .actor = row.text(2),
            .action = row.text(3),
            .target = row.text(4),
            .targetName = row.text(5),
            .before = row.text(6),
            .after = row.text(7),
            .state = valueOf(row.text(8), kStateNames).value_or(JournalState::OutcomeUnknown),
            .problemKey = row.text(9),
            .problemCode = row.text(10),
            .requestId = row.text(11),
            .begun = row.dateTime(12),
            .ended = row.dateTime(13)};
}

} // namespace

base::Result<qint64> beginJournal(const DataFolder& folder, const JournalEntry& intent) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    const auto id = database->row(
        u"INSERT INTO journal (tenant_id, actor, action, target, target_name, before, after, "
        "state, problem_key, problem_code, request_id, begun, ended) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {intent.tenantId, intent.actor, intent.action, intent.target, intent.targetName,
         intent.before, intent.after, nameOf(intent.state, kStateNames), intent.problemKey,
         intent.problemCode, intent.requestId, intent.begun, intent.ended},
        [](const sql::Row& row) { return row.integer(0); });
    if (!id)
        return base::fail(id.error());
    return id->value_or(0);
}

base::Status endJournal(const DataFolder& folder, const JournalEntry& outcome) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    const auto found = database->row(
        u"UPDATE journal SET state = ?, problem_key = ?, problem_code = ?, request_id = ?, "
        "ended = ? WHERE id = ? RETURNING id"_s,
        {nameOf(outcome.state, kStateNames), outcome.problemKey, outcome.problemCode,
         outcome.requestId, outcome.ended, outcome.id},
        [](const sql::Row& row) { return row.integer(0); });
    if (!found)
        return base::fail(found.error());
    if (!*found)
        return base::fail({.kind = base::ProblemKind::NotFound, .key = u"journal.missing"_s});
    return {};
}

base::Status endInterruptedJournal(const DataFolder& folder) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    return database->exec(u"UPDATE journal SET state = ?, problem_key = ? WHERE state = ?"_s,
                          {nameOf(JournalState::OutcomeUnknown, kStateNames),
                           u"journal.interrupted"_s, nameOf(JournalState::Intended, kStateNames)});
}

base::Result<std::vector<JournalEntry>> journal(const DataFolder& folder, const QString& tenantId,
                                                int limit) {
    base::Result<sql::Database> database = workspaceDatabase(folder);
    if (!database)
        return base::fail(database.error());
    return database->rows(
        u"SELECT id, tenant_id, actor, action, target, target_name, before, after, state, "
        "problem_key, problem_code, request_id, begun, ended FROM journal "
        "WHERE tenant_id = ? ORDER BY id DESC LIMIT ?"_s,
        {tenantId, limit}, entryFrom);
}

} // namespace partnerdesk::store
