#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>

namespace partnerdesk::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswerLimitMs = 2'000;
constexpr int kPatienceMs = 6'000; // longer than a program takes to end
constexpr int kPauseMs = 20;

QString serverName(const QString& dataFolder) {
    // Names of local sockets are short on some systems, so the folder goes in as a digest.
    const QByteArray digest = QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(),
                                                       QCryptographicHash::Sha256);
    return u"partnerdesk-"_s + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , m_name(serverName(dataFolder))
    , m_lock(QDir(dataFolder).filePath(u"running.lock"_s)) {
    m_lock.setStaleLockTime(0); // held as long as the process lives, a dead one's is taken over
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

void SingleInstance::answer() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("!"); // any word: somebody is here and alive
        socket->disconnectFromServer();
        Q_EMIT shownAgain();
    }
}

bool SingleInstance::isAnswered() const {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(kAnswerLimitMs) && socket.waitForReadyRead(kAnswerLimitMs);
}

bool SingleInstance::claim() {
    const QDeadlineTimer patience(kPatienceMs);
    do {
        // A folder that cannot be written is no reason not to start: the window says what is wrong.
        if (m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError) {
            m_server.setSocketOptions(QLocalServer::UserAccessOption);
            QLocalServer::removeServer(m_name); // left over by a killed process; the lock is ours
            m_server.listen(m_name);
            return true;
        }
        if (isAnswered())
            return false;
        QThread::msleep(kPauseMs);
    } while (!patience.hasExpired());
    return false;
}

void SingleInstance::leave() {
    m_server.close();
}

} // namespace partnerdesk::shell
