#include "app/sandbox/graph_audit.h"

#include "app/sandbox/accounts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

void insertAudit(Context& context, const QString& tenantId, const QString& userId,
                 const AuditEntry& entry) {
    const QJsonArray targets{QJsonObject{{u"id"_s, entry.targetId},
                                         {u"displayName"_s, entry.targetName},
                                         {u"type"_s, entry.targetType}}};
    context.db.run(
        u"INSERT INTO audits (id, tenant_id, at, category, activity, operation, result, actor_id, "
        "targets) VALUES (?, ?, ?, ?, ?, ?, 'success', ?, ?)"_s,
        {newId(), tenantId, context.nowMs(), entry.category, entry.activity, entry.operation,
         userId, QString::fromUtf8(QJsonDocument(targets).toJson(QJsonDocument::Compact))});
}

} // namespace

void recordAudit(Context& context, const AuditEntry& entry) {
    const Caller& caller = context.bearer.caller;
    insertAudit(context, caller.tenantId, caller.userId, entry);
}

void recordProgramAudit(Context& context, const QString& tenantId, const QString& userId,
                        const QString& activity, const QString& targetName) {
    insertAudit(context, tenantId, userId,
                {.category = u"Program"_s,
                 .activity = activity,
                 .operation = u"Add"_s,
                 .targetType = u"Directory"_s,
                 .targetId = tenantId,
                 .targetName = targetName});
}

} // namespace partnerdesk::sandbox
