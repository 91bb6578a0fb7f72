#include "app/auth/loopback_server.h"

#include "app/auth/reply_page.h"
#include "app/crypto/constant_time.h"

#include <QUrlQuery>

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace {

constexpr int kMostConnections = 64;
constexpr int kPortTries = 20;

QString text(boost::beast::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

// The value of a parameter that stands there once; null otherwise. Twice is nobody's honest reply.
QString onlyValue(const QUrlQuery& query, const QString& name) {
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? values.first() : QString();
}

} // namespace

LoopbackServer::LoopbackServer(LoopbackReceiver::Settings settings)
    : m_settings(std::move(settings))
    , m_first(this)
    , m_second(this) {
    for (QTcpServer* server : {&m_first, &m_second}) {
        server->setMaxPendingConnections(kMostConnections);
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
    }
}

bool LoopbackServer::listen() {
    if (m_settings.host == "localhost"_L1)
        return listenOnBoth();
    return m_first.listen(m_settings.first) || m_first.listen(m_settings.second);
}

// The browser decides which address "localhost" is. If somebody else held our port on the other
// one, they would get the reply: take another port then. Where there is no IPv6 at all nobody can.
bool LoopbackServer::listenOnBoth() {
    for (int i = 0; i < kPortTries; ++i) {
        if (!m_first.listen(m_settings.first))
            return m_first.listen(m_settings.second);
        if (m_second.listen(m_settings.second, m_first.serverPort()) ||
            m_second.serverError() != QAbstractSocket::AddressInUseError)
            return true;
        m_first.close();
    }
    return false;
}

QUrl LoopbackServer::redirectUri() const {
    const bool isIpv6 = m_first.serverAddress() == QHostAddress(QHostAddress::LocalHostIPv6);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(isIpv6 && m_settings.host != "localhost"_L1 ? u"::1"_s : m_settings.host);
    url.setPort(m_first.serverPort());
    // The identity platform compares with the registered "http://localhost", without a slash.
    url.setPath(m_settings.path == "/"_L1 ? QString() : m_settings.path);
    return url;
}

void LoopbackServer::accept(QTcpServer& server) {
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        if (m_connections.size() >= kMostConnections)
            dropOldestIncomplete();
        auto* connection = new LoopbackConnection(
            socket, m_settings.socketLimit,
            [this](const LoopbackRequest& request) { return respond(request); }, this);
        m_connections.append(connection);
        connect(connection, &LoopbackConnection::closed, this, [this, connection] {
            m_connections.removeOne(connection);
            connection->deleteLater();
        });
    }
}

void LoopbackServer::dropOldestIncomplete() {
    const auto oldest = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                     [](const auto* one) { return one->isIncomplete(); });
    if (oldest != m_connections.cend())
        (*oldest)->drop();
}

LoopbackResponse LoopbackServer::respond(const LoopbackRequest& request) {
    // A web page that made its own name point here (DNS rebinding) still sends its own name.
    if (text(request[http::field::host]) != redirectUri().authority())
        return refusal(http::status::misdirected_request);
    if (request.method() != http::verb::get) {
        LoopbackResponse response = refusal(http::status::method_not_allowed);
        response.set(http::field::allow, "GET");
        return response;
    }
    const QUrl target(text(request.target()), QUrl::StrictMode);
    if (target.path() == m_settings.path && target.host().isEmpty())
        return receive(target);
    if (m_reply && target.path() == lastPath())
        return lastPage();
    return refusal(http::status::not_found);
}

LoopbackResponse LoopbackServer::receive(const QUrl& target) {
    QUrlQuery query(target.query(QUrl::FullyEncoded).replace(u'+', u"%20"_s));
    const AuthorizationReply reply{.code = onlyValue(query, u"code"_s),
                                   .error = onlyValue(query, u"error"_s),
                                   .errorDescription = onlyValue(query, u"error_description"_s),
                                   .issuer = onlyValue(query, u"iss"_s)};
    const bool isAnswer = reply.code.isEmpty() != reply.error.isEmpty();
    const QByteArray state = onlyValue(query, u"state"_s).toUtf8();
    // The state works once: a second reply, even a true copy, changes nothing.
    if (m_reply || !isAnswer || !crypto::equalInConstantTime(state, m_settings.state))
        return refusal(http::status::bad_request);
    m_reply = reply;
    Q_EMIT replied(reply);
    // Takes the code out of the address bar and the browser's history.
    LoopbackResponse response = refusal(http::status::see_other);
    response.set(http::field::location, lastPath().toStdString());
    return response;
}

LoopbackResponse LoopbackServer::lastPage() {
    const ReplyPage page =
        replyPage(m_settings.language, m_reply->error, m_reply->errorDescription);
    LoopbackResponse response;
    response.result(http::status::ok);
    response.set(http::field::content_type, "text/html; charset=utf-8");
    response.set("Content-Security-Policy", page.contentSecurityPolicy.toStdString());
    response.body() = page.html.toStdString();
    Q_EMIT lastPageFetched();
    return response;
}

QString LoopbackServer::lastPath() const {
    return m_settings.path.endsWith(u'/') ? m_settings.path + "done"_L1
                                          : m_settings.path + "/done"_L1;
}

} // namespace partnerdesk::auth
