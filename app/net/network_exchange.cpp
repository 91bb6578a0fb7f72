#include "app/net/network_exchange.h"

#include "app/net/request_body.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslError>

namespace partnerdesk::net {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

// Qt holds back reading from the socket beyond this, so a huge body never sits in memory.
constexpr qint64 kReadAhead = 1024LL * 1024;

QByteArray verb(Method method) {
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

bool hasBody(const HttpRequest& request) {
    return request.method != Method::Get && request.method != Method::Head;
}

QNetworkRequest networkRequest(const HttpRequest& request) {
    QNetworkRequest result(request.url);
    for (const auto& [name, value] : request.headers)
        result.setRawHeader(name, value);
    // Qt would carry the bearer token along to another host.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // One request per connection at a time: a lost connection then means one lost request.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (hasBody(request)) {
        result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        if (!result.hasRawHeader("Content-Type"))
            result.setRawHeader("Content-Type", "application/json");
    }
    return result;
}

// Qt turns every complete answer of 400 and more into an error of one of these classes.
bool isAboutStatus(QNetworkReply::NetworkError error) {
    const bool isContentError = error > QNetworkReply::UnknownProxyError &&
                                error <= QNetworkReply::UnknownContentError &&
                                error != QNetworkReply::ContentReSendError;
    const bool isServerError =
        error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return error == QNetworkReply::NoError || isContentError || isServerError ||
           error == QNetworkReply::ProtocolInvalidOperationError || // 400
           error == QNetworkReply::ProxyAuthenticationRequiredError;
}

Problem timedOut() {
    return {.kind = ProblemKind::TimedOut, .key = u"net.timedOut"_s, .retryable = true};
}

// The connection was made and then lost, or the answer was no HTTP.
Problem lostConnection(QNetworkReply::NetworkError error) {
    if (error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError)
        return {.kind = ProblemKind::ServerFault, .key = u"net.badAnswer"_s, .retryable = true};
    return {.kind = ProblemKind::Offline, .key = u"net.connectionLost"_s, .retryable = true};
}

} // namespace

NetworkExchange::NetworkExchange(HttpRequest request, Finished finished)
    : m_request(std::move(request))
    , m_finished(std::move(finished))
    , m_deadline(this) {
    m_deadline.setSingleShot(true);
}

void NetworkExchange::start(QNetworkAccessManager& manager) {
    const QNetworkRequest request = networkRequest(m_request);
    switch (m_request.method) {
    case Method::Get:
        m_reply = manager.get(request);
        break;
    case Method::Head:
        m_reply = manager.head(request);
        break;
    default:
        m_reply = manager.sendCustomRequest(request, verb(m_request.method),
                                            new RequestBody(m_request.body, this));
    }
    m_reply->setParent(this);
    m_reply->setReadBufferSize(kReadAhead);
    watchSending();
    connect(m_reply, &QNetworkReply::sslErrors, this, &NetworkExchange::rememberTlsFault);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkExchange::finish);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stopWith(timedOut()); });
    m_deadline.start(m_request.timeLimit);
}

// Qt tells when a request was sent, unless its body is empty. Such a write counts as sent on a
// connection that stood already, or once a new one is encrypted.
void NetworkExchange::watchSending() {
    m_sent = hasBody(m_request) && m_request.body.isEmpty();
    if (m_request.url.scheme() == "https"_L1) {
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_sent = false; });
        connect(m_reply, &QNetworkReply::encrypted, this,
                [this] { m_sent = m_request.body.isEmpty(); });
    }
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
}

bool NetworkExchange::mayHaveArrived() const {
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
        return false;
    default:
        return m_sent;
    }
}

void NetworkExchange::cancel() {
    stopWith(base::cancelledProblem());
}

void NetworkExchange::readBody() {
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.bodyLimit) {
        stopWith({.kind = ProblemKind::ServerFault,
                  .key = u"net.tooLarge"_s,
                  .technical = u"answer over %1 bytes"_s.arg(m_request.bodyLimit)});
    }
}

void NetworkExchange::rememberTlsFault(const QList<QSslError>& errors) {
    // Who signed the certificate tells the network administrator which box intercepts.
    const QSslError& first = errors.first();
    m_tlsFault =
        Problem{.kind = ProblemKind::Offline,
                .key = u"net.tls"_s,
                .arguments = {m_request.url.host(), first.certificate().issuerDisplayName()},
                .technical = first.errorString()};
}

void NetworkExchange::stopWith(Problem reason) {
    m_stoppedBy = std::move(reason);
    m_reply->abort(); // emits finished(); does nothing when that is past
}

void NetworkExchange::finish() {
    m_deadline.stop();
    if (!m_stoppedBy)
        readBody();
    if (hasAnswer())
        m_finished(answer());
    else
        m_finished(base::fail(problem()));
}

bool NetworkExchange::hasAnswer() const {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return !m_stoppedBy && status > 0 && isAboutStatus(m_reply->error()) && isBodyComplete();
}

// With a status of 400 and more Qt does not always tell a cut body from a complete one.
bool NetworkExchange::isBodyComplete() const {
    const QByteArray length = m_reply->rawHeader("Content-Length");
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool hasNoBody = m_request.method == Method::Head || status == 304;
    const bool wasCompressed = m_reply->hasRawHeader("Content-Encoding");
    return length.isEmpty() || hasNoBody || wasCompressed || length.toLongLong() == m_body.size();
}

HttpResponse NetworkExchange::answer() const {
    return {.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .headers = m_reply->rawHeaderPairs(),
            .body = m_body};
}

Problem NetworkExchange::problem() const {
    const auto error = m_reply->error();
    Problem reason;
    if (m_stoppedBy)
        reason = *m_stoppedBy;
    else if (m_tlsFault)
        reason = *m_tlsFault;
    else if (mayHaveArrived())
        reason = lostConnection(error);
    else
        reason = {.kind = ProblemKind::Offline, .key = u"net.offline"_s, .retryable = true};
    if (reason.technical.isEmpty())
        reason.technical = m_reply->errorString();
    if (mayHaveArrived() && hasBody(m_request) && !m_request.safeToRepeat) {
        return {.kind = ProblemKind::OutcomeUnknown,
                .key = u"net.outcomeUnknown"_s,
                .technical = base::toString(reason.kind) + ": "_L1 + reason.technical};
    }
    // The deadline passed before anything left this machine.
    if (reason.kind == ProblemKind::TimedOut && !mayHaveArrived())
        reason.kind = ProblemKind::Offline;
    return reason;
}

} // namespace partnerdesk::net
