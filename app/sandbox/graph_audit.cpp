#include "app/sandbox/graph_audit.h"

#include "app/sandbox/accounts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

void recordAudit(Context& context, const AuditEntry& entry) {
    const QJsonArray targets{QJsonObject{{u"id"_s, entry.targetId},
                                         {u"displayName"_s, entry.targetName},
                                         {u"type"_s, entry.targetType}}};
    context.db.run(
        u"INSERT INTO audits (id, tenant_id, at, category, activity, operation, result, actor_id, "
        "targets) VALUES (?, ?, ?, ?, ?, ?, 'success', ?, ?)"_s,
        {newId(), context.bearer.caller.tenantId, context.nowMs(), entry.category, entry.activity,
         entry.operation, context.bearer.caller.userId,
         QString::fromUtf8(QJsonDocument(targets).toJson(QJsonDocument::Compact))});
}

} // namespace partnerdesk::sandbox
