#include "app/sandbox/graph_users.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/graph_audit.h"
#include "app/sandbox/graph_permissions.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/graph_user_change.h"
#include "app/sandbox/graph_user_type.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

Permission mayReadUsers(const GraphCall& call) {
    return mayRead(call, {u"User.Read.All"_s, u"User.ReadBasic.All"_s, u"User.ReadWrite.All"_s})
        .and_then([&call] { return notGuest(call); });
}

Permission mayWriteUsers(const GraphCall& call) {
    return mayWrite(call, {u"User.ReadWrite.All"_s});
}

// The person of the path, "/me" or "/users/{id}"; nullopt: nobody of this tenant.
std::optional<QString> subjectOf(const GraphCall& call) {
    const QString wanted = call.request.capture(u"id"_s);
    return wanted.isEmpty() ? std::optional(call.caller().userId) : findUserId(call, wanted);
}

GraphResult listUsers(const GraphCall& call) {
    if (const Permission may = mayReadUsers(call); !may)
        return tl::unexpected(may.error());
    return listAnswer(call, usersOf(call));
}

GraphResult countUsers(const GraphCall& call) {
    if (const Permission may = mayReadUsers(call); !may)
        return tl::unexpected(may.error());
    return countAnswer(call, usersOf(call));
}

GraphResult getUser(const GraphCall& call) {
    const QString wanted = call.request.capture(u"id"_s);
    const std::optional<QString> id = findUserId(call, wanted);
    if (id != call.caller().userId) {
        if (const Permission may = mayReadUsers(call); !may)
            return tl::unexpected(may.error());
    }
    return id ? userAnswer(call, *id, 200) : GraphResult(notFound(wanted));
}

GraphResult getMe(const GraphCall& call) {
    const Permission may = mayRead(
        call, {u"User.Read"_s, u"User.ReadWrite"_s, u"User.Read.All"_s, u"User.ReadWrite.All"_s});
    if (!may)
        return tl::unexpected(may.error());
    return userAnswer(call, call.caller().userId, 200);
}

// Writes the columns of a change; new users exist already with neutral values.
void storeChange(const GraphCall& call, const QString& id, const UserChange& change) {
    QStringList assignments{u"seq = ?"_s};
    QVariantList binds{nextSequence(call.db())};
    for (auto column = change.columns.begin(); column != change.columns.end(); ++column) {
        assignments.append(column.key() + " = ?"_L1);
        binds.append(column.value());
    }
    if (!change.rest.isEmpty()) {
        // json_patch removes what is null.
        assignments.append(u"rest = json_patch(rest, ?)"_s);
        binds.append(QString::fromUtf8(QJsonDocument(change.rest).toJson(QJsonDocument::Compact)));
    }
    binds.append(id);
    call.db().run("UPDATE users SET %1 WHERE id = ?"_L1.arg(assignments.join(", "_L1)), binds);
    if (change.password)
        setPassword(call.db(), id, *change.password, change.mustChangePassword);
}

// Sessions from before now end: after a new password, a block, and on demand.
void revokeSessions(const GraphCall& call, const QString& id) {
    call.db().run(u"UPDATE users SET sign_ins_valid_from = ? WHERE id = ?"_s,
                  {call.context.nowMs(), id});
}

QString displayNameOf(const GraphCall& call, const QString& id) {
    return call.db().value(u"SELECT display_name FROM users WHERE id = ?"_s, {id}).toString();
}

void auditUser(const GraphCall& call, const QString& activity, const QString& operation,
               const QString& id) {
    recordAudit(call.context, {.category = u"UserManagement"_s,
                               .activity = activity,
                               .operation = operation,
                               .targetType = u"User"_s,
                               .targetId = id,
                               .targetName = displayNameOf(call, id)});
}

GraphResult createUser(const GraphCall& call) {
    const Permission may = mayWriteUsers(call).and_then(
        [&call] { return holdsRole(call, {role_template::kUserAdmin}); });
    if (!may)
        return tl::unexpected(may.error());
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    for (const QString& name : {u"accountEnabled"_s, u"displayName"_s, u"mailNickname"_s,
                                u"userPrincipalName"_s, u"passwordProfile"_s}) {
        if (!body->contains(name))
            return badRequest(
                u"A value is required for property '%1' of resource 'User'."_s.arg(name));
    }
    const tl::expected<UserChange, GraphFault> change = readUserChange(call, *body, {});
    if (!change)
        return tl::unexpected(change.error());

    const QString id = newId();
    call.db().run(u"INSERT INTO users (id, tenant_id, upn, display_name, created, seq) "
                  "VALUES (?, ?, ?, ?, ?, 0)"_s,
                  {id, call.caller().tenantId, change->columns.value(u"upn"_s),
                   change->columns.value(u"display_name"_s), call.context.nowMs()});
    storeChange(call, id, *change);
    auditUser(call, u"Add user"_s, u"Add"_s, id);
    GraphResult answer = userAnswer(call, id, 201);
    if (answer)
        answer->set("Location", call.url("/users/"_L1 + id).toUtf8());
    return answer;
}

GraphResult updateUser(const GraphCall& call) {
    const std::optional<QString> id = subjectOf(call);
    QStringList scopes{u"User.ReadWrite.All"_s};
    if (id == call.caller().userId)
        scopes.append(u"User.ReadWrite"_s);
    if (const Permission may = mayWrite(call, scopes); !may)
        return tl::unexpected(may.error());
    if (!id)
        return notFound(call.request.capture(u"id"_s));
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const tl::expected<UserChange, GraphFault> change = readUserChange(call, *body, *id);
    if (!change)
        return tl::unexpected(change.error());

    // A role for one part of the body is none for another part.
    Permission may;
    if (change->password)
        may = mayActOn(call, *id, SensitiveAction::ResetPassword);
    if (may && change->sensitive)
        may = mayActOn(call, *id, SensitiveAction::Other);
    if (may && (change->ordinary || change->isEmpty()))
        may = holdsRole(call, {role_template::kUserAdmin});
    if (!may)
        return tl::unexpected(may.error());

    storeChange(call, *id, *change);
    if (change->password || change->columns.value(u"account_enabled"_s) == QVariant(0))
        revokeSessions(call, *id);
    auditUser(call, change->password ? u"Reset user password"_s : u"Update user"_s, u"Update"_s,
              *id);
    return Response::empty();
}

GraphResult deleteUser(const GraphCall& call) {
    const QString wanted = call.request.capture(u"id"_s);
    const std::optional<QString> id = findUserId(call, wanted);
    if (!id)
        return notFound(wanted);
    const Permission may =
        mayWriteUsers(call).and_then([&] { return mayActOn(call, *id, SensitiveAction::Other); });
    if (!may)
        return tl::unexpected(may.error());
    if (*id == call.caller().userId)
        return badRequest(u"You cannot delete the account that you are signed in with."_s);
    auditUser(call, u"Delete user"_s, u"Delete"_s, *id);
    call.db().run(u"UPDATE users SET deleted = ?, seq = ? WHERE id = ?"_s,
                  {call.context.nowMs(), nextSequence(call.db()), *id});
    revokeSessions(call, *id);
    return Response::empty();
}

GraphResult revokeSignInSessions(const GraphCall& call) {
    const std::optional<QString> id = subjectOf(call);
    if (!id)
        return notFound(call.request.capture(u"id"_s));
    const bool own = *id == call.caller().userId;
    QStringList scopes{u"User.ReadWrite.All"_s, u"User.RevokeSessions.All"_s};
    if (own)
        scopes.append(u"User.ReadWrite"_s);
    Permission may = mayWrite(call, scopes);
    if (may && !own) // one's own sessions need no role
        may = mayActOn(call, *id, SensitiveAction::Other);
    if (!may)
        return tl::unexpected(may.error());
    revokeSessions(call, *id);
    auditUser(call, u"Revoke sign in sessions"_s, u"Update"_s, *id);
    return graphJson(call, u"Edm.Boolean"_s, {{u"value"_s, true}});
}

} // namespace

void addGraphUserRoutes(Router& router) {
    const auto add = [&router](const char* method, const QString& path, GraphFunction function) {
        router.add(method, "/graph/v1.0"_L1 + path, graphHandler(std::move(function)));
    };
    add("GET", u"/me"_s, getMe);
    add("PATCH", u"/me"_s, updateUser);
    add("POST", u"/me/revokeSignInSessions"_s, revokeSignInSessions);
    add("GET", u"/users"_s, listUsers);
    add("GET", u"/users/$count"_s, countUsers);
    add("POST", u"/users"_s, createUser);
    for (const QString& user : {u"/users/{id}"_s, u"/users('{id}')"_s}) {
        add("GET", user, getUser);
        add("PATCH", user, updateUser);
        add("DELETE", user, deleteUser);
        add("POST", user + "/revokeSignInSessions"_L1, revokeSignInSessions);
    }
}

} // namespace partnerdesk::sandbox
