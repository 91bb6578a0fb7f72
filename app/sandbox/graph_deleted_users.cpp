#include "app/sandbox/graph_deleted_users.h"

#include "app/sandbox/graph_audit.h"
#include "app/sandbox/graph_permissions.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/graph_user_type.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr qint64 kKeptMs = 30LL * 24 * 60 * 60 * 1000;

GraphCollection deletedUsersOf(const GraphCall& call) {
    return {.type = deletedUserType(),
            .from = u"users"_s,
            .where = u"users.tenant_id = ? AND users.deleted > ?"_s,
            .binds = {call.caller().tenantId, call.context.nowMs() - kKeptMs},
            .fragment = u"directoryObjects"_s,
            .typed = true};
}

Permission mayReadDeleted(const GraphCall& call) {
    return mayRead(call, {u"User.Read.All"_s, u"User.ReadWrite.All"_s}).and_then([&call] {
        return holdsRole(call, {role_template::kUserAdmin, role_template::kGlobalReader,
                                role_template::kDirectoryReaders});
    });
}

GraphResult listDeleted(const GraphCall& call) {
    if (const Permission may = mayReadDeleted(call); !may)
        return tl::unexpected(may.error());
    return listAnswer(call, deletedUsersOf(call));
}

GraphResult getDeleted(const GraphCall& call) {
    if (const Permission may = mayReadDeleted(call); !may)
        return tl::unexpected(may.error());
    const QString id = call.request.capture(u"id"_s).toLower();
    GraphCollection one = deletedUsersOf(call);
    one.where += " AND users.id = ?"_L1;
    one.binds.append(id);
    return objectAnswer(call, one, id);
}

struct DeletedUser {
    QString id;
    QString upn;
    QString displayName;
};

// The deleted user of the path, after the check that the caller may restore or purge it.
tl::expected<DeletedUser, GraphFault> changeableUser(const GraphCall& call) {
    const QString id = call.request.capture(u"id"_s).toLower();
    const Permission may =
        mayWrite(call, {u"User.ReadWrite.All"_s, u"User.DeleteRestore.All"_s}).and_then([&] {
            return mayActOn(call, id, SensitiveAction::Other);
        });
    if (!may)
        return tl::unexpected(may.error());
    const std::optional<QVariantMap> row =
        call.db().row(u"SELECT upn, display_name FROM users WHERE id = ? AND tenant_id = ? AND "
                      "deleted > ?"_s,
                      {id, call.caller().tenantId, call.context.nowMs() - kKeptMs});
    if (!row)
        return notFound(id);
    return DeletedUser{id, row->value(u"upn"_s).toString(),
                       row->value(u"display_name"_s).toString()};
}

void audit(const GraphCall& call, const QString& activity, const DeletedUser& user) {
    recordAudit(call.context, {.category = u"UserManagement"_s,
                               .activity = activity,
                               .operation = u"Update"_s,
                               .targetType = u"User"_s,
                               .targetId = user.id,
                               .targetName = user.displayName});
}

GraphResult restoreUser(const GraphCall& call) {
    const tl::expected<DeletedUser, GraphFault> user = changeableUser(call);
    if (!user)
        return tl::unexpected(user.error());
    const QVariant taken =
        call.db().value(u"SELECT 1 FROM users WHERE upn = ? AND deleted IS NULL"_s, {user->upn});
    if (taken.isValid())
        return graphFault(409, u"Request_MultipleObjectsWithSameKeyValue"_s,
                          u"Another object with the same value for property userPrincipalName "
                          "already exists."_s,
                          u"ObjectConflict"_s);
    call.db().run(u"UPDATE users SET deleted = NULL, seq = ? WHERE id = ?"_s,
                  {nextSequence(call.db()), user->id});
    audit(call, u"Restore user"_s, *user);
    GraphResult answer = userAnswer(call, user->id, 200);
    if (answer) {
        QJsonObject object = QJsonDocument::fromJson(answer->body).object();
        object.insert(u"@odata.type"_s, u"#microsoft.graph.user"_s);
        answer = graphJson(call, u"directoryObjects/$entity"_s, object);
    }
    return answer;
}

GraphResult purgeUser(const GraphCall& call) {
    const tl::expected<DeletedUser, GraphFault> user = changeableUser(call);
    if (!user)
        return tl::unexpected(user.error());
    audit(call, u"Hard delete user"_s, *user);
    for (const QString& table : {u"group_members"_s, u"role_members"_s, u"licenses"_s})
        call.db().run("DELETE FROM %1 WHERE user_id = ?"_L1.arg(table), {user->id});
    call.db().run(u"DELETE FROM users WHERE id = ?"_s, {user->id});
    call.db().run(u"INSERT INTO removed_users (id, tenant_id, seq) VALUES (?, ?, ?)"_s,
                  {user->id, call.caller().tenantId, nextSequence(call.db())});
    return Response::empty();
}

} // namespace

void addGraphDeletedUserRoutes(Router& router) {
    const QString items = u"/graph/v1.0/directory/deletedItems"_s;
    for (const QString& cast : {u"/microsoft.graph.user"_s, u"/graph.user"_s})
        router.add("GET", items + cast, graphHandler(listDeleted));
    router.add("GET", items + "/{id}"_L1, graphHandler(getDeleted));
    router.add("POST", items + "/{id}/restore"_L1, graphHandler(restoreUser));
    router.add("POST", items + "/{id}/microsoft.graph.restore"_L1, graphHandler(restoreUser));
    router.add("DELETE", items + "/{id}"_L1, graphHandler(purgeUser));
}

} // namespace partnerdesk::sandbox
