#include "tests/support/raw_responder.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace partnerdesk::test {

namespace http = boost::beast::http;

namespace {

bool isComplete(const QByteArray& request) {
    http::request_parser<http::string_body> parser;
    parser.eager(true);
    boost::system::error_code error;
    parser.put(boost::asio::buffer(request.constData(), static_cast<size_t>(request.size())),
               error);
    return parser.is_done();
}

} // namespace

RawResponder::RawResponder(QList<Answer> answers)
    : m_answers(std::move(answers)) {
    m_home.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_home,
        [this] {
            m_server = std::make_unique<QTcpServer>();
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
            QObject::connect(m_server.get(), &QTcpServer::newConnection, &m_home, [this] {
                while (QTcpSocket* socket = m_server->nextPendingConnection())
                    accept(socket);
            });
        },
        Qt::BlockingQueuedConnection);
}

RawResponder::~RawResponder() {
    QMetaObject::invokeMethod(
        &m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl RawResponder::url(const QString& path) const {
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

QList<QByteArray> RawResponder::requests() const {
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void RawResponder::accept(QTcpSocket* socket) {
    auto received = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, &m_home, [this, socket, received] {
        *received += socket->readAll();
        if (!isComplete(*received))
            return;
        answer(socket, *received);
        received->clear();
    });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void RawResponder::answer(QTcpSocket* socket, const QByteArray& request) {
    Answer next;
    {
        const std::lock_guard lock(m_mutex);
        next = m_answers.value(std::min(m_requests.size(), m_answers.size() - 1));
        m_requests.append(request);
    }
    socket->write(next.bytes);
    if (next.thenClose)
        socket->disconnectFromHost(); // after everything is written
}

QByteArray httpAnswer(int status, const QByteArray& body, const QByteArray& headers) {
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Canned\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

} // namespace partnerdesk::test
