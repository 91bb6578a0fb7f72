#include "app/net/http_client.h"

#include "app/base/log.h"
#include "app/net/claims_challenge.h"
#include "app/net/http_date.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>
#include <QUuid>

#include <algorithm>

namespace partnerdesk::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr int kRetries = 3;
// A longer Retry-After is not waited for here: the caller tells the user instead.
constexpr auto kLongestWait = 60s;

bool isRead(const HttpRequest& request) {
    return request.method == Method::Get || request.method == Method::Head || request.safeToRepeat;
}

bool hasHeader(const Headers& headers, QByteArrayView name) {
    return std::ranges::any_of(headers, [name](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void setMissing(Headers& headers, const QByteArray& name, const QByteArray& value) {
    if (!hasHeader(headers, name))
        headers.append({name, value});
}

bool isLost(const Problem& problem) {
    return problem.retryable &&
           (problem.kind == ProblemKind::Offline || problem.kind == ProblemKind::TimedOut);
}

// The UI thread exists only where there is a window; a test's main thread may block.
bool isUiThread() {
    const QCoreApplication* app = QCoreApplication::instance();
    return app && app->inherits("QGuiApplication") && QThread::currentThread() == app->thread();
}

QByteArray headerOf(const Headers& headers, QByteArrayView name) {
    for (const auto& [candidate, value] : headers) {
        if (candidate.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

// What the services' support asks for: the ids of the answer, else those that were sent.
QString idsOf(const HttpRequest& request, const base::Result<HttpResponse>& result) {
    QStringList ids;
    for (const char* name : {"client-request-id", "request-id", "x-ms-request-id", "MS-RequestId",
                             "MS-CorrelationId"}) {
        QByteArray id = result ? result->header(name) : QByteArray();
        if (id.isEmpty())
            id = headerOf(request.headers, name);
        if (!id.isEmpty())
            ids.append(QLatin1StringView(name) + u'=' + QString::fromLatin1(id));
    }
    return base::redacted(ids.join(u' '));
}

void log(const HttpRequest& request, const base::Result<HttpResponse>& result) {
    const QString where = request.url.host() + base::redacted(request.url.path());
    if (result)
        qCDebug(base::logNet).noquote() << where << result->status << idsOf(request, result);
    else
        qCInfo(base::logNet).noquote()
            << where << base::toString(result.error().kind)
            << base::redacted(result.error().technical) << idsOf(request, result);
}

bool isSameOrigin(const QUrl& left, const QUrl& right) {
    const auto port = [](const QUrl& url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return left.scheme() == right.scheme() && left.host() == right.host() &&
           port(left) == port(right);
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const {
    return headerOf(headers, name);
}

std::optional<QDateTime> HttpResponse::date() const {
    return parseHttpDate(header("Date"));
}

std::optional<std::chrono::milliseconds> HttpResponse::retryAfter(const QDateTime& now) const {
    const QByteArray value = header("Retry-After").trimmed();
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(seconds);
    if (const auto when = parseHttpDate(value))
        return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(*when)));
    return std::nullopt;
}

HttpClient::HttpClient(HttpTransport& transport, const base::Clock& clock,
                       std::chrono::milliseconds firstPause)
    : m_transport(transport)
    , m_clock(clock)
    , m_firstPause(firstPause) {}

base::Result<HttpResponse> HttpClient::send(HttpRequest request,
                                            const base::CancelToken& cancel) const {
    Q_ASSERT(!isUiThread());
    setMissing(request.headers, "client-request-id",
               QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    setMissing(request.headers, "User-Agent", "PartnerDesk/" PARTNERDESK_VERSION);
    for (int retry = 0;; ++retry) {
        base::Result<HttpResponse> result = m_transport.exchange(request, cancel);
        log(request, result);
        const auto pause = pauseBeforeRetry(request, result, retry);
        if (!pause)
            return result;
        if (rest(*pause, cancel))
            return base::fail(base::cancelledProblem());
    }
}

bool HttpClient::rest(const Pause& pause, const base::CancelToken& cancel) const {
    if (!pause.wantedByService)
        return cancel.waitFor(pause.time);
    return cancel.restFor(pause.time, m_clock.now().addMSecs(pause.time.count()));
}

std::optional<HttpClient::Pause>
HttpClient::pauseBeforeRetry(const HttpRequest& request, const base::Result<HttpResponse>& result,
                             int retry) const {
    if (retry == kRetries)
        return std::nullopt;
    // Jitter, so that many clients throttled at once do not come back at once.
    const qint64 pause = m_firstPause.count() << retry;
    const std::chrono::milliseconds growing(pause +
                                            QRandomGenerator::global()->bounded(pause / 4 + 1));
    if (!result)
        return isRead(request) && isLost(result.error()) ? std::optional(Pause{growing})
                                                         : std::nullopt;

    if (result->status != 429 && result->status != 503 && result->status != 504)
        return std::nullopt;
    // The service's own clock where it tells it: ours may be wrong.
    const auto wanted = result->retryAfter(result->date().value_or(m_clock.now()));
    if (wanted && *wanted > kLongestWait)
        return std::nullopt;
    const bool nothingHappened = result->status == 429 || (result->status == 503 && wanted);
    if (!isRead(request) && !nothingHappened)
        return std::nullopt;
    return wanted ? Pause{.time = *wanted, .wantedByService = true} : Pause{growing};
}

base::Result<HttpResponse> sendAuthorized(const HttpClient& http, TokenSource& tokens,
                                          Audience audience, const QUrl& origin,
                                          HttpRequest request, const base::CancelToken& cancel) {
    // A nextLink or deltaLink is the service's word; the token must not follow it elsewhere.
    if (!isSameOrigin(request.url, origin)) {
        return base::fail({.kind = ProblemKind::Misconfigured,
                           .key = u"net.foreignHost"_s,
                           .arguments = {request.url.host(), origin.host()}});
    }
    const auto sendWith = [&](const QByteArray& token) {
        HttpRequest authorized = request;
        authorized.headers.append({"Authorization", "Bearer " + token});
        base::Result<HttpResponse> response = http.send(std::move(authorized), cancel);
        if (const QString claims = response ? claimsChallenge(*response) : QString();
            !claims.isEmpty())
            tokens.claimsWanted(claims);
        return response;
    };
    const auto token = tokens.accessToken(audience, cancel);
    if (!token)
        return base::fail(token.error());
    base::Result<HttpResponse> first = sendWith(*token);
    if (!first || first->status != 401)
        return first;
    tokens.tokenRefused(audience, *token);
    const auto fresh = tokens.accessToken(audience, cancel);
    if (!fresh)
        return base::fail(fresh.error());
    return sendWith(*fresh);
}

} // namespace partnerdesk::net
