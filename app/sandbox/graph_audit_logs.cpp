#include "app/sandbox/graph_audit_logs.h"

#include "app/sandbox/graph_list.h"
#include "app/sandbox/graph_permissions.h"
#include "app/sandbox/graph_roles.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

const ResourceType& auditType() {
    const QString initiatedBy =
        u"json_object('app', NULL, 'user', json_object('id', audits.actor_id, 'displayName', NULL, "
        "'userPrincipalName', (SELECT upn FROM users WHERE users.id = audits.actor_id), "
        "'ipAddress', '127.0.0.1'))"_s;
    static const ResourceType kType{
        .odataType = u"microsoft.graph.directoryAudit"_s,
        .table = u"audits"_s,
        .id = u"audits.id"_s,
        .properties = {
            {.name = u"id"_s, .sql = u"audits.id"_s, .usual = true},
            {.name = u"activityDateTime"_s,
             .sql = u"audits.at"_s,
             .kind = PropertyKind::Time,
             .usual = true,
             .filterable = true,
             .sortable = true},
            {.name = u"activityDisplayName"_s,
             .sql = u"audits.activity"_s,
             .usual = true,
             .filterable = true},
            {.name = u"category"_s, .sql = u"audits.category"_s, .usual = true, .filterable = true},
            {.name = u"correlationId"_s, .sql = u"audits.id"_s, .usual = true},
            {.name = u"loggedByService"_s, .sql = u"'Core Directory'"_s, .usual = true},
            {.name = u"operationType"_s, .sql = u"audits.operation"_s, .usual = true},
            {.name = u"result"_s, .sql = u"audits.result"_s, .usual = true},
            {.name = u"resultReason"_s, .sql = u"''"_s, .usual = true},
            {.name = u"initiatedBy"_s,
             .sql = initiatedBy,
             .kind = PropertyKind::Json,
             .usual = true},
            {.name = u"targetResources"_s,
             .sql = u"audits.targets"_s,
             .kind = PropertyKind::Json,
             .usual = true},
            {.name = u"additionalDetails"_s,
             .sql = u"'[]'"_s,
             .kind = PropertyKind::Json,
             .usual = true},
        }};
    return kType;
}

GraphResult listAudits(const GraphCall& call) {
    const Permission may = mayReadGuarded(call, {u"AuditLog.Read.All"_s}).and_then([&call] {
        return holdsRole(call, {role_template::kReportsReader, role_template::kGlobalReader});
    });
    if (!may)
        return tl::unexpected(may.error());
    return listAnswer(call, {.type = auditType(),
                             .from = u"audits"_s,
                             .where = u"audits.tenant_id = ?"_s,
                             .binds = {call.caller().tenantId},
                             .fragment = u"auditLogs/directoryAudits"_s,
                             .orderBy = u"activityDateTime"_s,
                             .descending = true,
                             .freeFilter = true});
}

} // namespace

void addGraphAuditRoutes(Router& router) {
    router.add("GET", u"/graph/v1.0/auditLogs/directoryAudits"_s, graphHandler(listAudits));
}

} // namespace partnerdesk::sandbox
