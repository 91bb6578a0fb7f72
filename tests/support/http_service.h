#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QThread>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace partnerdesk::test {

// A real HTTP service on 127.0.0.1 whose answers come from a function.
class HttpService {
public:
    struct Request {
        QByteArray method = {};
        QString path = {};
        QUrlQuery query = {};
        QUrlQuery form = {}; // of an urlencoded body
        QByteArray body = {};
    };
    struct Response {
        int status = 200;
        QByteArray body = {};
        QByteArray headers = {}; // lines, each with its line break
        bool lost = false;       // the connection is cut instead
        bool silent = false;     // the connection stays open and nothing comes
        qsizetype withheld = 0;  // last bytes of the body, cut off with the connection
    };
    using Handler = std::function<Response(const Request&)>;

    // `handler` is called on the service's thread.
    explicit HttpService(Handler handler);
    ~HttpService();
    Q_DISABLE_COPY_MOVE(HttpService)

    [[nodiscard]] QUrl origin() const { return m_origin; }
    [[nodiscard]] QList<Request> requests() const;
    [[nodiscard]] QList<Request> requests(const QString& path) const;

private:
    void accept(QTcpSocket* socket);
    [[nodiscard]] bool answer(QTcpSocket* socket, const QByteArray& received);

    const Handler m_handler;
    mutable std::mutex m_mutex;
    QList<Request> m_requests;
    QUrl m_origin;
    QThread m_thread;
    QObject m_home;                       // lives on m_thread
    std::unique_ptr<QTcpServer> m_server; // lives on m_thread
};

} // namespace partnerdesk::test
