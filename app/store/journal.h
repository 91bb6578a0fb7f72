#pragma once

#include "app/base/result.h"
#include "app/store/data_folder.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace partnerdesk::store {

enum class JournalState {
    Intended,
    Succeeded,
    Failed,
    OutcomeUnknown, // to be looked up
    LeftUnknown,    // a person took note of it; nobody looks it up any more
};

// One change at a service: what was intended, and what became of it. An entry that stays Intended
// belongs to a call during which the program died: the next start makes it OutcomeUnknown.
struct JournalEntry {
    qint64 id = 0;
    QString tenantId = {};
    QString actor = {};  // user name of who did it
    QString action = {}; // "addRole", "removeRole", "enroll", "acceptAgreement", "resendMail"...
    QString target = {}; // id of what was changed
    QString targetName = {};
    QString before = {}; // shown as it is
    QString after = {};
    JournalState state = JournalState::Intended;
    QString problemKey = {};
    QString problemCode = {};
    QString requestId = {};
    QDateTime begun = {};
    QDateTime ended = {};

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

// Before the call. Returns the id of the entry.
[[nodiscard]] base::Result<qint64> beginJournal(const DataFolder& folder,
                                                const JournalEntry& intent);
// After the call: writes `state`, `problemKey`, `problemCode`, `requestId` and `ended` of the entry
// with this id; the intent stays as it was. NotFound "journal.missing" for an unknown id.
[[nodiscard]] base::Status endJournal(const DataFolder& folder, const JournalEntry& outcome);
// At the start, before any change: nothing can be under way then, so what is still Intended becomes
// OutcomeUnknown with the problem "journal.interrupted".
[[nodiscard]] base::Status endInterruptedJournal(const DataFolder& folder);
// Newest first; at most `limit`.
[[nodiscard]] base::Result<std::vector<JournalEntry>> journal(const DataFolder& folder,
                                                              const QString& tenantId, int limit);

} // namespace partnerdesk::store
