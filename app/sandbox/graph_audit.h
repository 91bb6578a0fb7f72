#pragma once

#include "app/sandbox/sandbox_state.h"

#include <QString>

namespace partnerdesk::sandbox {

// One entry of the directory's audit log, read back through Graph and Partner Center alike.
struct AuditEntry {
    QString category;   // "UserManagement", "GroupManagement", "RoleManagement", "Program"
    QString activity;   // Graph's wording: "Add user"
    QString operation;  // Graph's operationType: "Add", "Update", "Delete", "Assign", "Unassign"
    QString targetType; // "User", "Group", "Role", "Directory"
    QString targetId;
    QString targetName;
};

// By the caller of the present request.
void recordAudit(Context& context, const AuditEntry& entry);

// What the program and the portal's pages do alike, by whoever is signed in there.
void recordProgramAudit(Context& context, const QString& tenantId, const QString& userId,
                        const QString& activity, const QString& targetName);

} // namespace partnerdesk::sandbox
