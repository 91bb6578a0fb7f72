#include "app/auth/loopback_connection.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/write.hpp>

#include <sstream>

namespace partnerdesk::auth {

namespace http = boost::beast::http;

namespace {

constexpr int kHeaderLimit = 8192;

http::status statusFor(const boost::system::error_code& error) {
    return error == http::error::header_limit ? http::status::request_header_fields_too_large
                                              : http::status::bad_request;
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket* socket, std::chrono::milliseconds limit,
                                       Handler handler, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
    , m_deadline(this) {
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kHeaderLimit);
    m_parser.header_limit(kHeaderLimit);
    m_deadline.setSingleShot(true);
    // Over all, not since the last byte: a drop now and then keeps nobody alive.
    connect(&m_deadline, &QTimer::timeout, this, &LoopbackConnection::drop);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &LoopbackConnection::closed);
    m_deadline.start(limit);
}

void LoopbackConnection::drop() {
    m_socket->abort();
}

void LoopbackConnection::read() {
    if (m_answered) {
        m_socket->readAll();
        return;
    }
    m_received += m_socket->readAll();
    boost::system::error_code error;
    const std::size_t used = m_parser.put(
        boost::asio::buffer(m_received.constData(), static_cast<std::size_t>(m_received.size())),
        error);
    m_received.remove(0, static_cast<qsizetype>(used));
    if (error == http::error::need_more)
        return;
    if (error)
        answer(refusal(statusFor(error)));
    else if (m_parser.is_done())
        answer(m_handler(m_parser.get()));
    else if (m_parser.is_header_done()) // announces a body
        answer(refusal(http::status::bad_request));
}

void LoopbackConnection::answer(LoopbackResponse response) {
    m_answered = true;
    response.version(11);
    response.keep_alive(false);
    response.set(http::field::cache_control, "no-store");
    response.set("Referrer-Policy", "no-referrer");
    response.set("X-Content-Type-Options", "nosniff");
    response.prepare_payload();
    std::ostringstream text;
    text << response;
    m_socket->write(QByteArray::fromStdString(text.str()));
    m_socket->flush(); // the receiver may be closed right after its last page
    m_socket->disconnectFromHost();
}

LoopbackResponse refusal(http::status status) {
    LoopbackResponse response;
    response.result(status);
    response.set(http::field::content_type, "text/plain; charset=utf-8");
    response.body() = std::string(http::obsolete_reason(status)) + "\n";
    return response;
}

} // namespace partnerdesk::auth
