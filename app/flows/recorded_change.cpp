#include "app/flows/recorded_change.h"

#include "app/base/log.h"

namespace partnerdesk::flows {

base::Result<qint64> beginRecord(const Services& services, store::JournalEntry intent) {
    intent.state = store::JournalState::Intended;
    intent.begun = services.clock.now();
    return store::beginJournal(services.folder, intent);
}

void endRecord(const Services& services, qint64 id, const base::Problem* problem,
               const QString& requestId) {
    store::JournalEntry outcome;
    outcome.id = id;
    outcome.state = store::JournalState::Succeeded;
    outcome.ended = services.clock.now();
    outcome.requestId = requestId;
    if (problem != nullptr) {
        outcome.state = problem->kind == base::ProblemKind::OutcomeUnknown
                            ? store::JournalState::OutcomeUnknown
                            : store::JournalState::Failed;
        outcome.problemKey = problem->key;
        outcome.problemCode = problem->code;
        outcome.requestId = problem->requestId;
    }
    if (const base::Status kept = store::endJournal(services.folder, outcome); !kept)
        qCWarning(base::logStore) << "journal entry" << id
                                  << "kept as intended:" << base::toString(kept.error().kind)
                                  << kept.error().code;
}

store::JournalEntry intentOf(const Connection& connection, const QString& action) {
    const domain::Account account = connection.account();
    store::JournalEntry entry;
    entry.tenantId = connection.tenantId();
    entry.actor = account.userName;
    entry.action = action;
    return entry;
}

} // namespace partnerdesk::flows
