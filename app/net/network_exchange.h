#pragma once

#include "app/net/http_client.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;

namespace partnerdesk::net {

// One request and its answer on the network thread. Everything ends in finish(): the answer, the
// deadline, cancel and a body over its limit.
class NetworkExchange final : public QObject {
    Q_OBJECT
public:
    using Finished = std::function<void(base::Result<HttpResponse>)>;

    NetworkExchange(HttpRequest request, Finished finished);
    Q_DISABLE_COPY_MOVE(NetworkExchange)

    void start(QNetworkAccessManager& manager);
    void cancel();

private:
    void watchSending();
    void readBody();
    void rememberTlsFault(const QList<QSslError>& errors);
    void stopWith(base::Problem reason);
    void finish();
    [[nodiscard]] bool mayHaveArrived() const;
    [[nodiscard]] bool hasAnswer() const;
    [[nodiscard]] bool isBodyComplete() const;
    [[nodiscard]] HttpResponse answer() const;
    [[nodiscard]] base::Problem problem() const;

    const HttpRequest m_request;
    const Finished m_finished;
    QTimer m_deadline;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_body;
    bool m_sent = false;
    std::optional<base::Problem> m_stoppedBy;
    std::optional<base::Problem> m_tlsFault;
};

} // namespace partnerdesk::net
