#pragma once

#include "app/sandbox/graph_call.h"

#include <QSet>
#include <QStringList>

namespace partnerdesk::sandbox {

using Permission = tl::expected<void, GraphFault>; // the fault is the 403

// The token holds one of these scopes. The wide ones (Directory.Read.All and above) count for every
// read, Directory.ReadWrite.All and Directory.AccessAsUser.All for every write.
[[nodiscard]] Permission mayRead(const GraphCall& call, const QStringList& scopes);
// What the wide ones do not open: the audit log, policies.
[[nodiscard]] Permission mayReadGuarded(const GraphCall& call, const QStringList& scopes);
[[nodiscard]] Permission mayWrite(const GraphCall& call, const QStringList& scopes);

// The caller holds one of these directory roles; Global administrator always counts.
[[nodiscard]] Permission holdsRole(const GraphCall& call, const QSet<QString>& templateIds);

// Guests see themselves only.
[[nodiscard]] Permission notGuest(const GraphCall& call);

// What is asked of an administrator who changes somebody (rest-graph.md, section 5).
enum class SensitiveAction {
    ResetPassword,
    Other, // accountEnabled, phones, user principal name, other mails, delete, restore
};
// By the caller's roles and the target's: a User administrator must not touch a Global
// administrator.
[[nodiscard]] Permission mayActOn(const GraphCall& call, const QString& targetId,
                                  SensitiveAction action);

} // namespace partnerdesk::sandbox
