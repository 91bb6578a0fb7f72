#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <functional>

namespace partnerdesk::auth {

using LoopbackRequest = boost::beast::http::request<boost::beast::http::empty_body>;
using LoopbackResponse = boost::beast::http::response<boost::beast::http::string_body>;

// One connection to the loopback receiver: reads one request within a limit and 8 KiB, lets the
// receiver answer it, and closes. Whatever is no such request gets a 4xx answer here.
class LoopbackConnection final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<LoopbackResponse(const LoopbackRequest&)>;

    LoopbackConnection(QTcpSocket* socket, std::chrono::milliseconds limit, Handler handler,
                       QObject* parent);
    Q_DISABLE_COPY_MOVE(LoopbackConnection)

    // Still reading.
    [[nodiscard]] bool isIncomplete() const { return !m_answered; }
    void drop();

Q_SIGNALS:
    void closed();

private:
    void read();
    void answer(LoopbackResponse response);

    QTcpSocket* const m_socket;
    const Handler m_handler;
    QTimer m_deadline;
    QByteArray m_received;
    boost::beast::http::request_parser<boost::beast::http::empty_body> m_parser;
    bool m_answered = false;
};

// A plain answer of a few words, for programs that do not belong here.
[[nodiscard]] LoopbackResponse refusal(boost::beast::http::status status);

} // namespace partnerdesk::auth
