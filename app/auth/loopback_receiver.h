#pragma once

#include "app/base/cancel_token.h"
#include "app/base/result.h"

#include <QHostAddress>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>

namespace partnerdesk::auth {

// What the provider sent back through the browser.
struct AuthorizationReply {
    QString code = {};
    QString error = {};
    QString errorDescription = {};
    QString issuer = {}; // RFC 9207, may be empty

    friend bool operator==(const AuthorizationReply&, const AuthorizationReply&) = default;
};

class LoopbackServer;

// Waits on this machine for the browser's one reply (RFC 8252 section 7.3).
//
// Anybody on this machine, and any web page through the browser, can send to the port: only a GET
// of the right path, Host and state counts; everything else is refused and the wait goes on.
class LoopbackReceiver {
public:
    struct Settings {
        QString host = QStringLiteral("127.0.0.1"); // or "localhost", then on both addresses
        // Tried in this order; one that this machine does not have is passed over.
        QHostAddress first = QHostAddress::LocalHost;
        QHostAddress second = QHostAddress::LocalHostIPv6;
        QString path = QStringLiteral("/");
        QByteArray state = {};
        QString language = {};                         // of the page that the browser shows
        std::chrono::milliseconds socketLimit{10'000}; // for one whole request
    };

    // Listens on a port that the system chooses. Misconfigured "signIn.noPort" when none is free.
    [[nodiscard]] static base::Result<std::unique_ptr<LoopbackReceiver>> listen(Settings settings);
    ~LoopbackReceiver();
    Q_DISABLE_COPY_MOVE(LoopbackReceiver)

    [[nodiscard]] QUrl redirectUri() const { return m_redirectUri; }

    // Blocks. Problems: TimedOut "signIn.timedOut", Cancelled.
    [[nodiscard]] base::Result<AuthorizationReply> waitForReply(std::chrono::milliseconds limit,
                                                                const base::CancelToken& cancel);

    // After the reply the browser is sent on to a page without the code in its address. Blocks
    // until it fetched that page, three seconds at most.
    void waitForLastPage(const base::CancelToken& cancel);

private:
    struct Mailbox;

    LoopbackReceiver();

    std::shared_ptr<Mailbox> m_mailbox;
    QUrl m_redirectUri;
    QThread m_thread;
    QObject m_home;                           // lives on m_thread
    std::unique_ptr<LoopbackServer> m_server; // lives on m_thread
};

} // namespace partnerdesk::auth
