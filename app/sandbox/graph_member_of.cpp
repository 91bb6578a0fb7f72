#include "app/sandbox/graph_member_of.h"

#include "app/sandbox/graph_directory_roles.h"
#include "app/sandbox/graph_groups.h"
#include "app/sandbox/graph_list.h"
#include "app/sandbox/graph_permissions.h"
#include "app/sandbox/graph_user_type.h"
#include "app/sandbox/odata_query.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr qsizetype kMaxGroupIds = 20;

// The person of the path ("/me" or "/users/{id}"), after the check that the caller may look.
tl::expected<QString, GraphFault> subjectOf(const GraphCall& call) {
    const QString wanted = call.request.capture(u"id"_s);
    const std::optional<QString> id =
        wanted.isEmpty() ? std::optional(call.caller().userId) : findUserId(call, wanted);
    // One's own memberships need User.Read only.
    QStringList scopes{u"User.Read.All"_s, u"User.ReadWrite.All"_s, u"GroupMember.Read.All"_s,
                       u"Group.Read.All"_s, u"GroupMember.ReadWrite.All"_s};
    if (id == call.caller().userId)
        scopes += {u"User.Read"_s, u"User.ReadWrite"_s};
    if (const Permission may = mayRead(call, scopes); !may)
        return tl::unexpected(may.error());
    if (!id)
        return notFound(wanted);
    if (*id != call.caller().userId) {
        if (const Permission may = notGuest(call); !may)
            return tl::unexpected(may.error());
    }
    return *id;
}

GraphCollection groupsOfUser(const GraphCall& call, const QString& userId) {
    return {.type = groupType(),
            .from = u"groups JOIN group_members m ON m.group_id = groups.id"_s,
            .where = u"m.user_id = ? AND m.visible_from <= ?"_s,
            .binds = {userId, call.context.nowMs()},
            .fragment = u"groups"_s,
            .typed = true};
}

GraphCollection rolesOfUser(const GraphCall& call, const QString& userId) {
    return {.type = directoryRoleType(),
            .from = u"roles JOIN role_members m ON m.role_id = roles.id"_s,
            .where = u"m.user_id = ? AND m.visible_from <= ?"_s,
            .binds = {userId, call.context.nowMs()},
            .fragment = u"directoryRoles"_s,
            .typed = true};
}

// Objects of one type with those of the selected properties that the type has.
void appendObjects(const GraphCall& call, const GraphCollection& collection,
                   const QStringList& select, QJsonArray& values) {
    QStringList known;
    for (const QString& name : select) {
        if (collection.type.find(name))
            known.append(name);
    }
    const Selection selection = selectionOf(collection.type, known).value_or(Selection());
    const QList<QVariantMap> rows =
        call.db().rows("SELECT %1 FROM %2 WHERE %3"_L1.arg(columnsOf(selection), collection.from,
                                                           collection.where),
                       collection.binds);
    for (const QVariantMap& row : rows) {
        QJsonObject object = resourceJson(selection, row);
        object.insert(u"@odata.type"_s, u'#' + collection.type.odataType);
        values.append(object);
    }
}

GraphResult memberOf(const GraphCall& call) {
    const tl::expected<QString, GraphFault> user = subjectOf(call);
    if (!user)
        return tl::unexpected(user.error());
    const tl::expected<ODataQuery, QString> query = ODataQuery::read(call.request.query);
    if (!query)
        return graphFault(400, u"BadRequest"_s, query.error());
    if (!query->filter.isEmpty() || !query->search.isEmpty())
        return unsupportedQuery(u"$filter and $search need a cast to one type here."_s);
    QJsonArray values;
    appendObjects(call, rolesOfUser(call, *user), query->select, values);
    appendObjects(call, groupsOfUser(call, *user), query->select, values);
    return graphJson(call, u"directoryObjects"_s, {{u"value"_s, values}});
}

GraphResult memberOfGroups(const GraphCall& call) {
    const tl::expected<QString, GraphFault> user = subjectOf(call);
    return user ? listAnswer(call, groupsOfUser(call, *user))
                : GraphResult(tl::unexpected(user.error()));
}

GraphResult memberOfRoles(const GraphCall& call) {
    const tl::expected<QString, GraphFault> user = subjectOf(call);
    return user ? listAnswer(call, rolesOfUser(call, *user))
                : GraphResult(tl::unexpected(user.error()));
}

QSet<QString> visibleGroupIds(const GraphCall& call, const QString& userId) {
    QSet<QString> ids;
    const QList<QVariantMap> rows = call.db().rows(
        u"SELECT group_id FROM group_members WHERE user_id = ? AND visible_from <= ?"_s,
        {userId, call.context.nowMs()});
    for (const QVariantMap& row : rows)
        ids.insert(row.value(u"group_id"_s).toString());
    return ids;
}

GraphResult checkMemberGroups(const GraphCall& call) {
    const tl::expected<QString, GraphFault> user = subjectOf(call);
    if (!user)
        return tl::unexpected(user.error());
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const QJsonArray wanted = body->value("groupIds"_L1).toArray();
    if (wanted.isEmpty() || wanted.size() > kMaxGroupIds)
        return badRequest(u"The value of 'groupIds' must have between 1 and 20 ids."_s);
    const QSet<QString> mine = visibleGroupIds(call, *user);
    QJsonArray found;
    for (const QJsonValue id : wanted) {
        if (mine.contains(id.toString().toLower()))
            found.append(id);
    }
    return graphJson(call, u"Collection(Edm.String)"_s, {{u"value"_s, found}});
}

GraphResult getMemberGroups(const GraphCall& call) {
    const tl::expected<QString, GraphFault> user = subjectOf(call);
    if (!user)
        return tl::unexpected(user.error());
    const QSet<QString> mine = visibleGroupIds(call, *user);
    return graphJson(call, u"Collection(Edm.String)"_s,
                     {{u"value"_s, QJsonArray::fromStringList(mine.values())}});
}

} // namespace

void addGraphMemberOfRoutes(Router& router) {
    const auto add = [&router](const char* method, const QString& path, GraphFunction function) {
        router.add(method, "/graph/v1.0"_L1 + path, graphHandler(std::move(function)));
    };
    for (const QString& user : {u"/me"_s, u"/users/{id}"_s}) {
        // Groups are not nested here, so direct and transitive are the same.
        for (const QString& kind : {u"/memberOf"_s, u"/transitiveMemberOf"_s}) {
            add("GET", user + kind, memberOf);
            for (const QString& space : {u"/microsoft.graph."_s, u"/graph."_s}) {
                add("GET", user + kind + space + "group"_L1, memberOfGroups);
                add("GET", user + kind + space + "directoryRole"_L1, memberOfRoles);
            }
        }
        for (const QString& space : {u"/"_s, u"/microsoft.graph."_s}) {
            add("POST", user + space + "checkMemberGroups"_L1, checkMemberGroups);
            add("POST", user + space + "getMemberGroups"_L1, getMemberGroups);
        }
    }
}

} // namespace partnerdesk::sandbox
