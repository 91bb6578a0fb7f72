#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>
#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace partnerdesk::test {

// A service on 127.0.0.1 that answers each request with the next canned bytes, whatever they are.
class RawResponder {
public:
    struct Answer {
        QByteArray bytes = {};
        bool thenClose = true; // false: the connection stays open, silent
    };

    // The last answer is repeated.
    explicit RawResponder(QList<Answer> answers);
    ~RawResponder();
    Q_DISABLE_COPY_MOVE(RawResponder)

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const;
    // Head and body of every request so far, as they came.
    [[nodiscard]] QList<QByteArray> requests() const;

private:
    void accept(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& request);

    const QList<Answer> m_answers;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_requests;
    QThread m_thread;
    QObject m_home;                       // lives on m_thread
    std::unique_ptr<QTcpServer> m_server; // lives on m_thread
    quint16 m_port = 0;
};

// A complete answer with Content-Length and Connection: close.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray& body = {},
                                    const QByteArray& headers = {});

} // namespace partnerdesk::test
