#include "app/sandbox/graph_delta.h"

#include "app/sandbox/graph_permissions.h"
#include "app/sandbox/graph_user_type.h"
#include "app/sandbox/odata_query.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr int kDefaultPage = 200;
constexpr int kMaxPage = 999;
constexpr qint64 kTokenLifeMs = 7LL * 24 * 60 * 60 * 1000;

// Where a round stands; what the tokens hold.
struct DeltaPosition {
    bool everything = true; // the first round
    qint64 sequence = 0;    // first round: at its start; later: of the last item given out
    QString afterId;        // first round: the last id given out
    QString select;         // as asked in the first request
    qint64 made = 0;        // time of the round's begin
};

QString tokenOf(const DeltaPosition& position) {
    return encodeToken(
        {position.everything, position.sequence, position.afterId, position.select, position.made});
}

qint64 presentSequence(const GraphCall& call) {
    return call.db().value(u"SELECT value FROM sequence"_s).toLongLong();
}

// Fault 410: the token is too old, or of a directory that is no more.
tl::expected<DeltaPosition, GraphFault> positionOf(const GraphCall& call, const QString& token) {
    const QVariantList values = decodeToken(token, 5);
    if (values.isEmpty())
        return graphFault(400, u"Request_BadRequest"_s, u"Badly formed token."_s);
    const DeltaPosition position{.everything = values.at(0).toBool(),
                                 .sequence = values.at(1).toLongLong(),
                                 .afterId = values.at(2).toString(),
                                 .select = values.at(3).toString(),
                                 .made = values.at(4).toLongLong()};
    if (call.context.nowMs() - position.made > kTokenLifeMs ||
        position.sequence > presentSequence(call))
        return graphFault(410, u"syncStateNotFound"_s,
                          u"The delta token is no longer valid, and the app must reset the sync "
                          "state."_s);
    return position;
}

// "Prefer: odata.maxpagesize=50"
std::optional<int> preferredPage(const GraphCall& call) {
    static const QRegularExpression kPreference(u"odata\\.maxpagesize\\s*=\\s*(\\d{1,5})"_s);
    const QRegularExpressionMatch match =
        kPreference.match(QString::fromLatin1(call.request.header("Prefer")));
    if (!match.hasMatch())
        return std::nullopt;
    return std::clamp(match.captured(1).toInt(), 1, kMaxPage);
}

// One more row than the page, which tells whether there is a next one.
QList<QVariantMap> allUsers(const GraphCall& call, const Selection& selection,
                            const DeltaPosition& position, int rows) {
    return call.db().rows("SELECT %1, users.id AS item_id FROM users WHERE users.tenant_id = ? AND "
                          "users.deleted IS NULL AND users.id > ? ORDER BY users.id LIMIT ?"_L1.arg(
                              columnsOf(selection)),
                          {call.caller().tenantId, position.afterId, rows});
}

QList<QVariantMap> changedUsers(const GraphCall& call, const Selection& selection,
                                const DeltaPosition& position, int rows) {
    const QString& tenant = call.caller().tenantId;
    QList<QVariantMap> changed = call.db().rows(
        "SELECT %1, users.id AS item_id, users.seq AS item_seq, users.deleted AS item_deleted "
        "FROM users WHERE users.tenant_id = ? AND users.seq > ? ORDER BY users.seq LIMIT ?"_L1.arg(
            columnsOf(selection)),
        {tenant, position.sequence, rows});
    changed +=
        call.db().rows(u"SELECT id AS item_id, seq AS item_seq, 1 AS item_gone FROM removed_users "
                       "WHERE tenant_id = ? AND seq > ? ORDER BY seq LIMIT ?"_s,
                       {tenant, position.sequence, rows});
    std::sort(changed.begin(), changed.end(), [](const QVariantMap& a, const QVariantMap& b) {
        return a.value(u"item_seq"_s).toLongLong() < b.value(u"item_seq"_s).toLongLong();
    });
    return changed.mid(0, rows);
}

QJsonObject itemOf(const Selection& selection, const QVariantMap& row) {
    const QString id = row.value(u"item_id"_s).toString();
    const bool gone = row.contains(u"item_gone"_s);
    if (gone || row.value(u"item_deleted"_s).isValid()) {
        // "changed" can be restored, "deleted" cannot.
        return {{u"id"_s, id},
                {u"@removed"_s, QJsonObject{{u"reason"_s, gone ? u"deleted"_s : u"changed"_s}}}};
    }
    QJsonObject item = resourceJson(selection, row);
    item.insert(u"id"_s, id); // given out even when not selected
    return item;
}

QString linkOf(const GraphCall& call, QLatin1StringView option, const DeltaPosition& position) {
    return call.url("/users/delta?$%1=%2"_L1.arg(option, tokenOf(position)));
}

GraphResult page(const GraphCall& call, DeltaPosition position) {
    const tl::expected<Selection, QString> selection =
        selectionOf(userType(), position.select.split(u',', Qt::SkipEmptyParts));
    if (!selection)
        return graphFault(400, u"BadRequest"_s, selection.error());
    const std::optional<int> preferred = preferredPage(call);
    const int size = preferred.value_or(kDefaultPage);
    QList<QVariantMap> rows = position.everything
                                  ? allUsers(call, *selection, position, size + 1)
                                  : changedUsers(call, *selection, position, size + 1);
    const bool more = rows.size() > size;
    if (more)
        rows.removeLast();
    QJsonArray values;
    for (const QVariantMap& row : std::as_const(rows))
        values.append(itemOf(*selection, row));
    if (!rows.isEmpty()) {
        const QVariantMap& last = rows.constLast();
        if (position.everything)
            position.afterId = last.value(u"item_id"_s).toString();
        else
            position.sequence = last.value(u"item_seq"_s).toLongLong();
    }
    QJsonObject answer{{u"value"_s, values}};
    if (more) {
        answer.insert(u"@odata.nextLink"_s, linkOf(call, "skiptoken"_L1, position));
    } else {
        position.everything = false;
        position.afterId.clear();
        position.made = call.context.nowMs();
        answer.insert(u"@odata.deltaLink"_s, linkOf(call, "deltatoken"_L1, position));
    }
    Response response = graphJson(call, u"users"_s, answer);
    if (preferred)
        response.set("Preference-Applied", "odata.maxpagesize=" + QByteArray::number(size));
    return response;
}

GraphResult usersDelta(const GraphCall& call) {
    const Permission may =
        mayRead(call, {u"User.Read.All"_s, u"User.ReadWrite.All"_s}).and_then([&call] {
            return notGuest(call);
        });
    if (!may)
        return tl::unexpected(may.error());
    const tl::expected<ODataQuery, QString> query = ODataQuery::read(call.request.query);
    if (!query)
        return graphFault(400, u"BadRequest"_s, query.error());
    if (query->top || !query->orderBy.isEmpty() || !query->filter.isEmpty() ||
        !query->search.isEmpty())
        return unsupportedQuery(u"Only $select is supported together with delta here."_s);

    DeltaPosition begin{.sequence = presentSequence(call),
                        .afterId = {},
                        .select = query->select.join(u','),
                        .made = call.context.nowMs()};
    if (query->deltaToken.compare("latest"_L1, Qt::CaseInsensitive) == 0) {
        begin.everything = false;
        return page(call, begin);
    }
    const QString token = query->skipToken.isEmpty() ? query->deltaToken : query->skipToken;
    if (token.isEmpty())
        return page(call, begin);
    const tl::expected<DeltaPosition, GraphFault> position = positionOf(call, token);
    if (!position)
        return tl::unexpected(position.error());
    return page(call, *position);
}

} // namespace

void addGraphDeltaRoutes(Router& router) {
    for (const QString& path :
         {u"delta"_s, u"delta()"_s, u"microsoft.graph.delta"_s, u"microsoft.graph.delta()"_s})
        router.add("GET", "/graph/v1.0/users/"_L1 + path, graphHandler(usersDelta));
}

} // namespace partnerdesk::sandbox
