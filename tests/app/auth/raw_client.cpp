#include "tests/app/auth/raw_client.h"

#include <QHostAddress>

namespace partnerdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLimitMs = 20'000;

} // namespace

std::unique_ptr<QTcpSocket> connected(const QUrl& url) {
    auto socket = std::make_unique<QTcpSocket>();
    // By the address: a name could be looked up to another one.
    const QString host = url.host() == "localhost"_L1 ? u"127.0.0.1"_s : url.host();
    socket->connectToHost(QHostAddress(host), static_cast<quint16>(url.port()));
    socket->waitForConnected(kLimitMs);
    return socket;
}

QByteArray rawExchange(const QUrl& url, const QByteArray& bytes) {
    const auto socket = connected(url);
    socket->write(bytes);
    QByteArray answer;
    while (socket->state() != QAbstractSocket::UnconnectedState &&
           socket->waitForReadyRead(kLimitMs))
        answer += socket->readAll();
    return answer + socket->readAll();
}

QByteArray get(const QUrl& url, const QByteArray& target, const QByteArray& headers) {
    return rawExchange(url, "GET " + target + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() +
                                "\r\n" + headers + "\r\n");
}

int statusOf(const QByteArray& answer) {
    return answer.mid(answer.indexOf(' ') + 1, 3).toInt();
}

} // namespace partnerdesk::test
