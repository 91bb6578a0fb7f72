#include "app/net/http_client.h"
#include "app/net/loopback.h"
#include "app/net/network_exchange.h"
#include "app/net/proxy_rules.h"

#include <QNetworkAccessManager>
#include <QThread>

#include <future>

namespace partnerdesk::net {

using namespace Qt::StringLiterals;

namespace {

struct DeleteLater {
    void operator()(QObject* object) const { object->deleteLater(); }
};

// The network thread with the one QNetworkAccessManager of the program.
class NetworkTransport final : public HttpTransport {
public:
    NetworkTransport() {
        m_thread.setObjectName(u"network"_s);
        m_home.moveToThread(&m_thread);
        m_thread.start();
    }

    ~NetworkTransport() override {
        // The manager dies on the thread that it lived on.
        QMetaObject::invokeMethod(
            &m_home, [this] { m_manager.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    base::Result<HttpResponse> exchange(const HttpRequest& request,
                                        const base::CancelToken& cancel) override {
        if (!isTrustworthyUrl(request.url)) {
            return base::fail({.kind = base::ProblemKind::Misconfigured,
                               .key = u"net.plainHttp"_s,
                               .arguments = {request.url.host()}});
        }
        if (const base::Status ok = cancel.check(); !ok)
            return base::fail(ok.error());

        std::promise<base::Result<HttpResponse>> promise;
        const std::unique_ptr<NetworkExchange, DeleteLater> exchange(new NetworkExchange(
            request, [&promise](auto result) { promise.set_value(std::move(result)); }));
        exchange->moveToThread(&m_thread);
        QMetaObject::invokeMethod(exchange.get(),
                                  [this, running = exchange.get()] { running->start(manager()); });
        const auto stop = cancel.onCancelled([running = exchange.get()] {
            QMetaObject::invokeMethod(running, &NetworkExchange::cancel);
        });
        return promise.get_future().get();
    }

private:
    // Network thread only. Made at first use: it loads the TLS library.
    QNetworkAccessManager& manager() {
        if (!m_manager) {
            m_manager = std::make_unique<QNetworkAccessManager>();
            m_manager->setProxyFactory(new ProxyRules);
        }
        return *m_manager;
    }

    QThread m_thread;
    QObject m_home; // lives on m_thread
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace

std::unique_ptr<HttpTransport> makeNetworkTransport() {
    return std::make_unique<NetworkTransport>();
}

} // namespace partnerdesk::net
