#pragma once

#include "app/sandbox/graph_list.h"

namespace partnerdesk::sandbox {

// Groups and directory roles keep their members alike; this is what both do.
struct Membership {
    QLatin1StringView table;  // "group_members"
    QLatin1StringView column; // "group_id"
    QString ownerId;
};

// Members that reads show by now: a new one appears only after the replication delay.
[[nodiscard]] GraphCollection membersOf(const GraphCall& call, const Membership& membership);
[[nodiscard]] bool hasMember(const GraphCall& call, const Membership& membership,
                             const QString& userId);

// Adds the user of {"@odata.id": ".../directoryObjects/{id}"}; returns the id.
[[nodiscard]] tl::expected<QString, GraphFault> addMember(const GraphCall& call,
                                                          const Membership& membership);
// Puts in the row; visible after the delay.
void insertMember(const GraphCall& call, const Membership& membership, const QString& userId);
// Fault: 404 when it is no member.
[[nodiscard]] tl::expected<void, GraphFault>
removeMember(const GraphCall& call, const Membership& membership, const QString& userId);

} // namespace partnerdesk::sandbox
