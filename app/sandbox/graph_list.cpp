#include "app/sandbox/graph_list.h"

#include "app/sandbox/odata_query.h"
#include "app/sandbox/odata_sql.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr int kDefaultTop = 100;
constexpr int kMaxTop = 999;

tl::unexpected<GraphFault> needsConsistencyLevel() {
    return unsupportedQuery(
        u"The request uses advanced query capabilities: add the header ConsistencyLevel: eventual "
        "and $count=true. Refer to https://aka.ms/graph-docs/advanced-queries for more "
        "information."_s);
}

// $filter and $search as one condition, after the rules about the index.
tl::expected<SqlCondition, GraphFault> conditionOf(const GraphCall& call, const ODataQuery& query,
                                                   const GraphCollection& collection) {
    const ResourceType& type = collection.type;
    SqlCondition all{.sql = u"1"_s, .binds = {}};
    if (!query.filter.isEmpty()) {
        const tl::expected<ODataFilterPtr, QString> filter = parseODataFilter(query.filter);
        if (!filter)
            return graphFault(400, u"BadRequest"_s, filter.error());
        tl::expected<SqlCondition, QString> condition = filterToSql(**filter, type);
        if (!condition)
            return unsupportedQuery(condition.error());
        all = *condition;
    }
    const bool sorted = !query.orderBy.isEmpty() && !collection.freeFilter;
    if ((all.advanced || (!query.filter.isEmpty() && sorted)) && !(call.eventual() && query.count))
        return needsConsistencyLevel();
    if (!query.search.isEmpty()) {
        if (!call.eventual())
            return badRequest(
                u"Request with $search query parameter only works through MSGraph with a special "
                "request header: 'ConsistencyLevel: eventual'"_s);
        const tl::expected<SqlCondition, QString> search = searchToSql(query.search, type);
        if (!search)
            return badRequest(search.error());
        all.sql += " AND ("_L1 + search->sql + u')';
        all.binds += search->binds;
    }
    return all;
}

// What the pages are ordered by; the id makes the order total.
struct PageOrder {
    QString key;
    bool descending = false;
};

tl::expected<PageOrder, GraphFault> orderOf(const ODataQuery& query,
                                            const GraphCollection& collection) {
    const ResourceType& type = collection.type;
    const bool asked = !query.orderBy.isEmpty();
    const QString name = asked ? query.orderBy : collection.orderBy;
    if (name.isEmpty())
        return PageOrder{type.id};
    const ResourceProperty* property = type.find(name);
    if (!property || !property->sortable)
        return unsupportedQuery(
            u"Unsupported sort property '%1' for '%2'."_s.arg(query.orderBy, type.odataType));
    return PageOrder{property->kind == PropertyKind::Text ? property->sql + " COLLATE NOCASE"_L1
                                                          : property->sql,
                     asked ? query.descending : collection.descending};
}

QString selectedFragment(const QString& fragment, const QStringList& select) {
    return select.isEmpty() ? fragment : fragment + u'(' + select.join(u',') + u')';
}

qint64 countOf(const GraphCall& call, const GraphCollection& collection,
               const SqlCondition& condition) {
    return call.db()
        .value("SELECT count(*) FROM %1 WHERE %2 AND %3"_L1.arg(collection.from, collection.where,
                                                                condition.sql),
               collection.binds + condition.binds)
        .toLongLong();
}

tl::expected<ODataQuery, GraphFault> readQuery(const GraphCall& call) {
    const tl::expected<ODataQuery, QString> query = ODataQuery::read(call.request.query);
    if (!query)
        return graphFault(400, u"BadRequest"_s, query.error());
    if (query->top.value_or(1) > kMaxTop)
        return badRequest(
            u"Invalid page size specified: '%1'. Must be between 1 and %2 inclusive."_s
                .arg(*query->top)
                .arg(kMaxTop));
    return *query;
}

tl::expected<Selection, GraphFault> readSelection(const ResourceType& type,
                                                  const ODataQuery& query) {
    const tl::expected<Selection, QString> selection = selectionOf(type, query.select);
    if (!selection)
        return graphFault(400, u"BadRequest"_s, selection.error());
    return *selection;
}

QString nextLink(const GraphCall& call, const QString& token) {
    const QString path = u'/' + call.request.path.mid(2).join(u'/'); // without graph/v1.0
    return call.url(path) + u'?' +
           withToken(call.request.query, u"skiptoken"_s, token).toString(QUrl::FullyEncoded);
}

} // namespace

GraphResult listAnswer(const GraphCall& call, const GraphCollection& collection) {
    const ResourceType& type = collection.type;
    const tl::expected<ODataQuery, GraphFault> query = readQuery(call);
    if (!query)
        return tl::unexpected(query.error());
    const tl::expected<Selection, GraphFault> selection = readSelection(type, *query);
    if (!selection)
        return tl::unexpected(selection.error());
    const tl::expected<SqlCondition, GraphFault> condition = conditionOf(call, *query, collection);
    if (!condition)
        return tl::unexpected(condition.error());
    const tl::expected<PageOrder, GraphFault> order = orderOf(*query, collection);
    if (!order)
        return tl::unexpected(order.error());

    QString where = "%1 AND %2"_L1.arg(collection.where, condition->sql);
    QVariantList binds = collection.binds + condition->binds;
    if (!query->skipToken.isEmpty()) {
        const QVariantList after = decodeToken(query->skipToken, 2);
        if (after.isEmpty())
            return graphFault(400, u"Directory_ExpiredPageToken"_s,
                              u"The specified page token value has expired and can no longer be "
                              "included in your request."_s);
        where += " AND (%1, %2) %3 (?, ?)"_L1.arg(order->key, type.id,
                                                  order->descending ? u"<"_s : u">"_s);
        binds += after;
    }
    const int top = collection.paged ? query->top.value_or(kDefaultTop) : kMaxTop;
    const QString direction = order->descending ? u"DESC"_s : u"ASC"_s;
    binds.append(top + 1); // one more tells whether there is a next page
    QList<QVariantMap> rows = call.db().rows(
        "SELECT %1, %2 AS page_key, %3 AS page_id FROM %4 WHERE %5 ORDER BY %2 %6, %3 %6 LIMIT ?"_L1
            .arg(columnsOf(*selection), order->key, type.id, collection.from, where, direction),
        binds);

    QJsonObject answer;
    if (rows.size() > top) {
        rows.removeLast();
        const QVariantMap& last = rows.constLast();
        answer.insert(
            u"@odata.nextLink"_s,
            nextLink(call, encodeToken({last.value(u"page_key"_s), last.value(u"page_id"_s)})));
    }
    // Without the header Graph leaves the count out rather than fail.
    if (query->count && call.eventual())
        answer.insert(u"@odata.count"_s, countOf(call, collection, *condition));
    QJsonArray values;
    for (const QVariantMap& row : std::as_const(rows)) {
        QJsonObject item = resourceJson(*selection, row);
        if (collection.typed)
            item.insert(u"@odata.type"_s, u'#' + type.odataType);
        values.append(item);
    }
    answer.insert(u"value"_s, values);
    return graphJson(call, selectedFragment(collection.fragment, query->select), answer);
}

GraphResult countAnswer(const GraphCall& call, const GraphCollection& collection) {
    if (!call.eventual())
        return badRequest(u"$count is not currently supported."_s);
    tl::expected<ODataQuery, GraphFault> query = readQuery(call);
    if (!query)
        return tl::unexpected(query.error());
    query->count = true; // asked for by the path
    const tl::expected<SqlCondition, GraphFault> condition = conditionOf(call, *query, collection);
    if (!condition)
        return tl::unexpected(condition.error());
    return Response::text(QString::number(countOf(call, collection, *condition)));
}

GraphResult objectAnswer(const GraphCall& call, const GraphCollection& collection,
                         const QString& id) {
    const tl::expected<ODataQuery, GraphFault> query = readQuery(call);
    if (!query)
        return tl::unexpected(query.error());
    const tl::expected<Selection, GraphFault> selection = readSelection(collection.type, *query);
    if (!selection)
        return tl::unexpected(selection.error());
    const std::optional<QVariantMap> row =
        call.db().row("SELECT %1 FROM %2 WHERE %3"_L1.arg(columnsOf(*selection), collection.from,
                                                          collection.where),
                      collection.binds);
    if (!row)
        return notFound(id);
    QJsonObject object = resourceJson(*selection, *row);
    if (collection.typed)
        object.insert(u"@odata.type"_s, u'#' + collection.type.odataType);
    return graphJson(call, selectedFragment(collection.fragment, query->select) + "/$entity"_L1,
                     object);
}

} // namespace partnerdesk::sandbox
