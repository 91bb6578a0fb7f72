#pragma once

#include <QNetworkProxyFactory>
#include <QProcessEnvironment>

namespace partnerdesk::net {

// The system's proxies with two corrections: this machine is never reached through a proxy (Qt
// would send 127.0.0.1 to http_proxy), and the environment counts in both cases (Qt reads lower
// case only).
class ProxyRules final : public QNetworkProxyFactory {
public:
    explicit ProxyRules(
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    [[nodiscard]] QString variable(const QString& name) const;
    [[nodiscard]] bool isExcluded(const QString& host) const;

    const QProcessEnvironment m_environment;
};

} // namespace partnerdesk::net
