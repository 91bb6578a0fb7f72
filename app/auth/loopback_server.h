#pragma once

#include "app/auth/loopback_connection.h"
#include "app/auth/loopback_receiver.h"

#include <QList>
#include <QTcpServer>

namespace partnerdesk::auth {

// The listening half of LoopbackReceiver, on its thread: sockets in, one verdict per request.
class LoopbackServer final : public QObject {
    Q_OBJECT
public:
    explicit LoopbackServer(LoopbackReceiver::Settings settings);
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    // False when no port could be had.
    [[nodiscard]] bool listen();
    [[nodiscard]] QUrl redirectUri() const;

Q_SIGNALS:
    void replied(const partnerdesk::auth::AuthorizationReply& reply);
    void lastPageFetched();

private:
    [[nodiscard]] bool listenOnBoth();
    void accept(QTcpServer& server);
    void dropOldestIncomplete();
    [[nodiscard]] LoopbackResponse respond(const LoopbackRequest& request);
    [[nodiscard]] LoopbackResponse receive(const QUrl& target);
    [[nodiscard]] LoopbackResponse lastPage();
    [[nodiscard]] QString lastPath() const;

    const LoopbackReceiver::Settings m_settings;
    QTcpServer m_first;                       // 127.0.0.1, or ::1 where there is no IPv4
    QTcpServer m_second;                      // ::1 beside it, for "localhost"
    QList<LoopbackConnection*> m_connections; // oldest first
    std::optional<AuthorizationReply> m_reply;
};

} // namespace partnerdesk::auth
