#include "app/sandbox/graph_batch.h"

#include "app/sandbox/graph_call.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr qsizetype kMaxRequests = 20;

struct BatchItem {
    QString id;
    QStringList dependsOn;
    Request request;
};

tl::unexpected<GraphFault> badBatch(const QString& message) {
    return graphFault(400, u"BadRequest"_s, message);
}

// The headers that a part takes over from the batch, and its own.
Headers headersOf(const GraphCall& call, const QJsonObject& own) {
    Headers headers{{"Authorization", call.request.header("Authorization")},
                    {"client-request-id", call.request.header("client-request-id")}};
    for (auto header = own.begin(); header != own.end(); ++header)
        headers.append({header.key().toUtf8(), header.value().toString().toUtf8()});
    return headers;
}

tl::expected<BatchItem, GraphFault> readItem(const GraphCall& call, const QJsonObject& json) {
    BatchItem item;
    item.id = json.value("id"_L1).toString();
    const QJsonArray parentList = json.value("dependsOn"_L1).toArray();
    for (const QJsonValue parent : parentList)
        item.dependsOn.append(parent.toString());
    const QString address = json.value("url"_L1).toString();
    const QString method = json.value("method"_L1).toString().toUpper();
    if (item.id.isEmpty() || method.isEmpty() || address.isEmpty())
        return badBatch(u"Invalid batch payload format: id, method and url are required."_s);
    const QUrl url(address);
    if (!url.isRelative() || !url.host().isEmpty() || url.path().contains("$batch"_L1))
        return badBatch(
            u"Invalid batch payload format: the url of '%1' must be relative."_s.arg(item.id));
    const QJsonValue body = json.value("body"_L1);
    item.request.method = method.toLatin1();
    item.request.path = QStringList{u"graph"_s, u"v1.0"_s};
    for (const QString& part : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        item.request.path.append(QUrl::fromPercentEncoding(part.toLatin1()));
    item.request.query = QUrlQuery(url.query(QUrl::FullyEncoded));
    item.request.headers = headersOf(call, json.value("headers"_L1).toObject());
    if (body.isObject())
        item.request.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    item.request.origin = call.request.origin;
    return item;
}

tl::expected<std::vector<BatchItem>, GraphFault> readBatch(const GraphCall& call) {
    const tl::expected<QJsonObject, GraphFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const QJsonArray requests = body->value("requests"_L1).toArray();
    if (requests.isEmpty() || requests.size() > kMaxRequests)
        return badBatch(
            u"Number of batch request steps must be between 1 and %1."_s.arg(kMaxRequests));
    std::vector<BatchItem> items;
    QStringList ids;
    for (const QJsonValue request : requests) {
        tl::expected<BatchItem, GraphFault> item = readItem(call, request.toObject());
        if (!item)
            return tl::unexpected(item.error());
        if (ids.contains(item->id))
            return badBatch(u"Request Id is not unique: '%1'."_s.arg(item->id));
        for (const QString& parent : item->dependsOn) {
            if (!ids.contains(parent))
                return badBatch(u"'%1' depends on '%2', which does not stand before it."_s.arg(
                    item->id, parent));
        }
        ids.append(item->id);
        items.push_back(std::move(*item));
    }
    return items;
}

QJsonObject answerJson(const QString& id, const Response& response) {
    QJsonObject headers;
    for (const auto& [name, value] : response.headers)
        headers.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    QJsonObject answer{{u"id"_s, id}, {u"status"_s, response.status}, {u"headers"_s, headers}};
    const QJsonDocument body = QJsonDocument::fromJson(response.body);
    if (body.isObject())
        answer.insert(u"body"_s, body.object());
    else if (!response.body.isEmpty())
        answer.insert(u"body"_s, QString::fromUtf8(response.body));
    return answer;
}

// Worded and numbered like every other fault.
Response failedDependency(const BatchItem& item, Context& context) {
    static const Handler kRefuse = graphHandler([](const GraphCall&) -> GraphResult {
        return graphFault(424, u"FailedDependency"_s,
                          u"A request that this one depends on failed."_s);
    });
    return kRefuse(item.request, context);
}

GraphResult batch(const GraphCall& call) {
    const tl::expected<std::vector<BatchItem>, GraphFault> items = readBatch(call);
    if (!items)
        return tl::unexpected(items.error());
    QStringList failed;
    QJsonArray responses;
    for (const BatchItem& item : *items) {
        const bool blocked =
            std::any_of(item.dependsOn.begin(), item.dependsOn.end(),
                        [&failed](const QString& parent) { return failed.contains(parent); });
        const Response response =
            blocked ? failedDependency(item, call.context) : dispatch(item.request, call.context);
        if (response.status >= 400)
            failed.append(item.id);
        responses.append(answerJson(item.id, response));
    }
    return Response::json(QJsonObject{{u"responses"_s, responses}});
}

} // namespace

void addGraphBatchRoutes(Router& router) {
    router.add("POST", u"/graph/v1.0/$batch"_s, graphHandler(batch));
}

} // namespace partnerdesk::sandbox
