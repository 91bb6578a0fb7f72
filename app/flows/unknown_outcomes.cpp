#include "app/flows/unknown_outcomes.h"

#include "app/domain/role_ids.h"
#include "app/flows/user_changes.h"

#include <limits>

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;
using store::JournalState;

namespace {

base::Result<std::vector<store::JournalEntry>> unknownEntries(const Services& services,
                                                              const QString& tenantId) {
    auto entries = store::journal(services.folder, tenantId, std::numeric_limits<int>::max());
    if (entries) {
        std::erase_if(*entries, [](const store::JournalEntry& entry) {
            return entry.state != JournalState::OutcomeUnknown;
        });
    }
    return entries;
}

// nullopt: the service cannot tell.
base::Result<std::optional<bool>> wasMade(const store::JournalEntry& entry,
                                          const Connection& connection,
                                          const base::CancelToken& cancel) {
    const bool adds = entry.action == u"addRole"_s;
    if (adds || entry.action == u"removeRole"_s) {
        const auto role = domain::roleFromId(adds ? entry.after : entry.before);
        if (!role)
            return std::nullopt; // of a newer version
        const auto held = holdsRole(connection, entry.target, *role, cancel);
        if (!held)
            return base::fail(held.error());
        return *held == adds;
    }
    const bool enrolls = entry.action == u"enroll"_s;
    if (enrolls || entry.action == u"acceptAgreement"_s) {
        const auto status = connection.program().status(cancel);
        if (!status)
            return base::fail(status.error());
        return enrolls ? status->enrolled : status->agreementAccepted;
    }
    return std::nullopt;
}

} // namespace

base::Result<LookedUp> lookUpOutcomes(const Services& services, const Connection& connection,
                                      const base::CancelToken& cancel) {
    const auto entries = unknownEntries(services, connection.tenantId());
    if (!entries)
        return base::fail(entries.error());
    LookedUp result;
    for (store::JournalEntry entry : *entries) {
        const auto made = wasMade(entry, connection, cancel);
        if (!made)
            return base::fail(made.error());
        if (!*made) {
            ++result.open;
            continue;
        }
        ++(**made ? result.made : result.notMade);
        entry.state = **made ? JournalState::Succeeded : JournalState::Failed;
        entry.problemKey = **made ? QString() : u"journal.notMade"_s;
        entry.ended = services.clock.now();
        if (const base::Status kept = store::endJournal(services.folder, entry); !kept)
            return base::fail(kept.error());
    }
    return result;
}

base::Status leaveOutcomesUnknown(const Services& services, const QString& tenantId) {
    const auto entries = unknownEntries(services, tenantId);
    if (!entries)
        return base::fail(entries.error());
    for (store::JournalEntry entry : *entries) {
        entry.state = JournalState::LeftUnknown;
        if (base::Status kept = store::endJournal(services.folder, entry); !kept)
            return kept;
    }
    return {};
}

} // namespace partnerdesk::flows
