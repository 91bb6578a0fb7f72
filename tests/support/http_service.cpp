#include "tests/support/http_service.h"

#include "tests/support/raw_responder.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace partnerdesk::test {

namespace http = boost::beast::http;

HttpService::HttpService(Handler handler)
    : m_handler(std::move(handler)) {
    m_home.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            m_server = std::make_unique<QTcpServer>();
            m_server->listen(QHostAddress::LocalHost);
            m_origin.setScheme(QStringLiteral("http"));
            m_origin.setHost(QStringLiteral("127.0.0.1"));
            m_origin.setPort(m_server->serverPort());
            QObject::connect(m_server.get(), &QTcpServer::newConnection, &m_home, [this] {
                while (QTcpSocket* socket = m_server->nextPendingConnection())
                    accept(socket);
            });
        },
        Qt::BlockingQueuedConnection);
}

HttpService::~HttpService() {
    QMetaObject::invokeMethod(
        &m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QList<HttpService::Request> HttpService::requests() const {
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

QList<HttpService::Request> HttpService::requests(const QString& path) const {
    QList<Request> found = requests();
    found.removeIf([&path](const Request& request) { return request.path != path; });
    return found;
}

void HttpService::accept(QTcpSocket* socket) {
    auto received = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, &m_home, [this, socket, received] {
        *received += socket->readAll();
        if (answer(socket, *received))
            socket->disconnectFromHost();
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

bool HttpService::answer(QTcpSocket* socket, const QByteArray& received) {
    http::request_parser<http::string_body> parser;
    parser.eager(true);
    boost::system::error_code error;
    parser.put(boost::asio::buffer(received.constData(), static_cast<size_t>(received.size())),
               error);
    if (!parser.is_done())
        return false;
    const auto& message = parser.get();
    const auto target = QUrl(QString::fromStdString(std::string(message.target())));
    const Request request{.method = QByteArray::fromStdString(std::string(message.method_string())),
                          .path = target.path(),
                          .query = QUrlQuery(target),
                          .form = QUrlQuery(QString::fromStdString(message.body())),
                          .body = QByteArray::fromStdString(message.body())};
    {
        const std::lock_guard lock(m_mutex);
        m_requests.append(request);
    }
    const Response response = m_handler(request);
    if (response.silent)
        return false;
    if (!response.lost)
        socket->write(httpAnswer(response.status, response.body, response.headers)
                          .chopped(response.withheld));
    return true;
}

} // namespace partnerdesk::test
