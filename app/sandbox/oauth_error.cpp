#include "app/sandbox/oauth_error.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/page.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QString words(const OAuthError& error, const QString& language) {
    QString text = aadstsText(error.aadsts, language);
    for (const QString& argument : error.arguments)
        text = text.arg(argument);
    return text;
}

QString correlationId(const Request& request) {
    const QByteArray given = request.header("client-request-id");
    const QUuid id = QUuid::fromString(QString::fromLatin1(given));
    return id.isNull() ? newId() : id.toString(QUuid::WithoutBraces);
}

} // namespace

QString describe(const OAuthError& error) {
    return u"AADSTS%1: %2"_s.arg(error.aadsts).arg(words(error, u"en"_s));
}

Response oauthErrorResponse(const OAuthError& error, const Request& request,
                            const Context& context) {
    const QString trace = newId();
    const QString correlation = correlationId(request);
    const QString time = context.now.toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
    QJsonObject body{
        {u"error"_s, error.error},
        {u"error_description"_s, u"%1 Trace ID: %2 Correlation ID: %3 Timestamp: %4"_s.arg(
                                     describe(error), trace, correlation, time)},
        {u"error_codes"_s, QJsonArray{error.aadsts}},
        {u"timestamp"_s, time},
        {u"trace_id"_s, trace},
        {u"correlation_id"_s, correlation},
        {u"error_uri"_s, u"%1/error?code=%2"_s.arg(request.origin.toString()).arg(error.aadsts)}};
    if (!error.suberror.isEmpty())
        body.insert(u"suberror"_s, error.suberror);
    if (!error.claims.isEmpty())
        body.insert(u"claims"_s, error.claims);
    return Response::json(body, error.status)
        .set("Cache-Control", "no-store")
        .set("x-ms-request-id", trace.toLatin1())
        .set("client-request-id", correlation.toLatin1());
}

Response oauthErrorPage(const OAuthError& error, const Request& request, const Context& context) {
    const QString language = pageLanguage(request);
    return renderPage(u"error"_s, language,
                      {.texts = {{u"code"_s, u"AADSTS%1"_s.arg(error.aadsts)},
                                 {u"text"_s, words(error, language)},
                                 {u"correlationId"_s, correlationId(request)},
                                 {u"time"_s, context.now.toString(Qt::ISODate)}},
                       .html = {}},
                      error.status);
}

} // namespace partnerdesk::sandbox
