#include "app/graph/graph_request.h"

#include "app/base/json_reader.h"
#include "app/graph/graph_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace partnerdesk::graph {

using namespace Qt::StringLiterals;
using base::CancelToken;
using base::fail;
using base::Result;
using base::Status;

namespace {

bool isRead(const net::HttpRequest& request) {
    return request.method == net::Method::Get || request.method == net::Method::Head ||
           request.safeToRepeat;
}

QByteArray encodedQuery(const Query& query) {
    QByteArrayList parts;
    for (const auto& [name, value] : query)
        parts.append(name.toUtf8() + '=' + QUrl::toPercentEncoding(value, ","));
    return parts.join('&');
}

} // namespace

QUrl endpoint(const GraphApi& api, const QStringList& segments, const Query& query) {
    QByteArray url = api.base.toEncoded(QUrl::StripTrailingSlash) + "/v1.0";
    for (const QString& segment : segments)
        url += '/' + QUrl::toPercentEncoding(segment, "$=");
    if (!query.isEmpty())
        url += '?' + encodedQuery(query);
    return QUrl::fromEncoded(url);
}

Result<net::HttpResponse> exchange(const GraphApi& api, net::HttpRequest request,
                                   const CancelToken& cancel) {
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("client-request-id", requestId);
    if (!request.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");

    const bool read = isRead(request);
    Result<net::HttpResponse> answer = net::sendAuthorized(
        api.http, api.tokens, read ? net::Audience::GraphRead : net::Audience::GraphWrite, api.base,
        std::move(request), cancel);
    if (answer && answer->status >= 200 && answer->status < 300)
        return answer;

    base::Problem problem =
        answer ? problemOf(*answer, read ? CallKind::Read : CallKind::Write) : answer.error();
    problem.correlationId = QString::fromLatin1(requestId);
    return fail(std::move(problem));
}

Result<net::HttpResponse> get(const GraphApi& api, const QUrl& url, const CancelToken& cancel,
                              const net::Headers& headers) {
    return exchange(api, {.method = net::Method::Get, .url = url, .headers = headers}, cancel);
}

Result<QJsonObject> getObject(const GraphApi& api, const QUrl& url, const QString& what,
                              const CancelToken& cancel, const net::Headers& headers) {
    return get(api, url, cancel, headers).and_then([&](const net::HttpResponse& response) {
        return base::parseObject(response.body, what);
    });
}

Result<std::vector<QJsonObject>> allObjects(const GraphApi& api, const QUrl& firstPage,
                                            const QString& what, const CancelToken& cancel,
                                            const net::Headers& headers) {
    std::vector<QJsonObject> objects;
    for (QUrl page = firstPage; !page.isEmpty();) {
        const Result<QJsonObject> answer = getObject(api, page, what, cancel, headers);
        if (!answer)
            return fail(answer.error());
        base::JsonReader in(*answer, what);
        const QJsonArray values = in.array("value"_L1);
        const QString nextLink = in.optionalString("@odata.nextLink"_L1).value_or(QString());
        if (Status ok = in.finish(); !ok)
            return fail(ok.error());
        for (const QJsonValue value : values)
            objects.push_back(value.toObject());
        const Result<QUrl> next = pageLink(nextLink);
        if (!next)
            return fail(next.error());
        if (Status ok = checkLeadsOn(page, *next); !ok)
            return fail(ok.error());
        page = *next;
    }
    return objects;
}

Result<QUrl> pageLink(const QString& link) {
    QUrl url = QUrl::fromEncoded(link.toUtf8(), QUrl::StrictMode);
    if (!link.isEmpty() && !url.isValid())
        return fail(badAnswer(u"a page's link is no URL"_s));
    return url;
}

Status checkLeadsOn(const QUrl& page, const QUrl& nextLink) {
    if (page == nextLink)
        return fail(badAnswer(u"a page links to itself"_s));
    return {};
}

Result<Changed> change(const GraphApi& api, net::Method method, const QUrl& url,
                       const QJsonObject& body, int documentedStatus, const CancelToken& cancel) {
    net::HttpRequest request{.method = method, .url = url};
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Result<net::HttpResponse> answer = exchange(api, std::move(request), cancel);
    if (!answer)
        return fail(answer.error());
    if (answer->status != documentedStatus)
        return fail(unexpectedAnswer(*answer));
    return Changed{.requestId = QString::fromLatin1(answer->header("request-id"))};
}

bool eventually(const GraphApi& api, const CancelToken& cancel,
                const std::function<Result<bool>()>& isSo) {
    constexpr int kReads = 5;
    for (int read = 0; read < kReads; ++read) {
        if (read > 0 && cancel.waitFor(api.replicationPause * (1 << (read - 1))))
            return false;
        const Result<bool> answer = isSo();
        if (!answer || *answer)
            return answer.has_value();
    }
    return false;
}

QJsonObject referenceTo(const GraphApi& api, const QString& objectId) {
    return {{u"@odata.id"_s, endpoint(api, {u"directoryObjects"_s, objectId}).toString()}};
}

} // namespace partnerdesk::graph
