#include "app/partner/partner_request.h"

#include "app/base/json_reader.h"
#include "app/partner/partner_error.h"

#include <QUuid>

namespace partnerdesk::partner {

using base::CancelToken;
using base::fail;
using base::Result;

namespace {

QByteArray newGuid() {
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

bool isDone(const net::HttpResponse& response) {
    return response.status >= 200 && response.status < 300;
}

} // namespace

Service partnerCenter(const PartnerApi& api) {
    return {.http = api.http,
            .tokens = api.tokens,
            .audience = net::Audience::PartnerCenter,
            .base = api.base,
            .locale = api.locale};
}

QUrl endpoint(const QUrl& base, const QStringList& segments, const Query& query) {
    QByteArray url = base.toEncoded(QUrl::StripTrailingSlash) + "/v1";
    for (const QString& segment : segments)
        url += '/' + QUrl::toPercentEncoding(segment);
    QByteArrayList parts;
    for (const auto& [name, value] : query)
        parts.append(name.toUtf8() + '=' + QUrl::toPercentEncoding(value));
    if (!parts.isEmpty())
        url += '?' + parts.join('&');
    return QUrl::fromEncoded(url);
}

Result<net::HttpResponse> exchange(const Service& service, net::HttpRequest request,
                                   const CancelToken& cancel, const QString& requestId) {
    const QByteArray correlationId = newGuid();
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("MS-RequestId",
                                requestId.isEmpty() ? newGuid() : requestId.toLatin1());
    request.headers.emplaceBack("MS-CorrelationId", correlationId);
    request.headers.emplaceBack("X-Locale", service.locale.toLatin1());
    request.headers.emplaceBack("MS-PartnerCenter-Application", "PartnerDesk");
    if (!request.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    return net::sendAuthorized(service.http, service.tokens, service.audience, service.base,
                               std::move(request), cancel)
        .map_error([&correlationId](base::Problem problem) {
            problem.correlationId = QString::fromLatin1(correlationId);
            return problem;
        });
}

Result<net::HttpResponse> get(const Service& service, const QUrl& url, const CancelToken& cancel) {
    Result<net::HttpResponse> answer = exchange(service, {.url = url}, cancel);
    if (answer && !isDone(*answer))
        return fail(problemOf(*answer, CallKind::Read));
    return answer;
}

Result<QJsonObject> getObject(const Service& service, const QUrl& url, const QString& what,
                              const CancelToken& cancel) {
    return get(service, url, cancel).and_then([&what](const net::HttpResponse& response) {
        return base::parseObject(response.body, what);
    });
}

Result<net::HttpResponse> change(const Service& service, net::HttpRequest request,
                                 int documentedStatus, const CancelToken& cancel,
                                 const QString& requestId) {
    Result<net::HttpResponse> answer = exchange(service, std::move(request), cancel, requestId);
    if (!answer || answer->status == documentedStatus)
        return answer;
    return fail(isDone(*answer) ? unexpectedAnswer(*answer) : problemOf(*answer, CallKind::Write));
}

} // namespace partnerdesk::partner
