#include "app/sandbox/graph_members.h"

#include "app/sandbox/graph_user_type.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

GraphCollection membersOf(const GraphCall& call, const Membership& membership) {
    return {.type = userType(),
            .from = "users JOIN %1 m ON m.user_id = users.id"_L1.arg(membership.table),
            .where = "m.%1 = ? AND m.visible_from <= ? AND users.deleted IS NULL"_L1.arg(
                membership.column),
            .binds = {membership.ownerId, call.context.nowMs()},
            .fragment = u"directoryObjects"_s,
            .typed = true};
}

bool hasMember(const GraphCall& call, const Membership& membership, const QString& userId) {
    return call.db()
        .value("SELECT 1 FROM %1 WHERE %2 = ? AND user_id = ?"_L1.arg(membership.table,
                                                                      membership.column),
               {membership.ownerId, userId})
        .isValid();
}

tl::expected<QString, GraphFault> addMember(const GraphCall& call, const Membership& membership) {
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const QString reference = body->value("@odata.id"_L1).toString();
    const QUrl link(reference);
    if (!link.isValid() || link.scheme().isEmpty() || link.fileName().isEmpty())
        return badRequest(u"Invalid URL format specified in @odata.id for 'members'."_s);
    const std::optional<QString> user = findUserId(call, link.fileName());
    if (!user)
        return notFound(link.fileName());
    if (hasMember(call, membership, *user))
        return badRequest(u"One or more added object references already exist for the following "
                          "modified properties: 'members'."_s);
    insertMember(call, membership, *user);
    return *user;
}

void insertMember(const GraphCall& call, const Membership& membership, const QString& userId) {
    const auto delayMs = static_cast<qint64>(call.context.options.replicationSeconds * 1000);
    call.db().run("INSERT INTO %1 (%2, user_id, visible_from) VALUES (?, ?, ?)"_L1.arg(
                      membership.table, membership.column),
                  {membership.ownerId, userId, call.context.nowMs() + delayMs});
}

tl::expected<void, GraphFault> removeMember(const GraphCall& call, const Membership& membership,
                                            const QString& userId) {
    const qint64 removed = call.db().run(
        "DELETE FROM %1 WHERE %2 = ? AND user_id = ?"_L1.arg(membership.table, membership.column),
        {membership.ownerId, userId});
    if (removed == 0)
        return notFound(userId);
    return {};
}

} // namespace partnerdesk::sandbox
