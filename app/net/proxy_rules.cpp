#include "app/net/proxy_rules.h"

#include "app/net/loopback.h"

#include <QUrl>

namespace partnerdesk::net {

using namespace Qt::StringLiterals;

ProxyRules::ProxyRules(const QProcessEnvironment& environment)
    : m_environment(environment) {}

QList<QNetworkProxy> ProxyRules::queryProxy(const QNetworkProxyQuery& query) {
    const QString host = query.peerHostName();
    if (isLoopbackHost(host) || isExcluded(host))
        return {QNetworkProxy::NoProxy};
    const QUrl proxy = QUrl::fromUserInput(variable(query.protocolTag() + "_proxy"_L1));
    if (proxy.isValid() && !proxy.host().isEmpty()) {
        const auto type = proxy.scheme().startsWith("socks5"_L1) ? QNetworkProxy::Socks5Proxy
                                                                 : QNetworkProxy::HttpProxy;
        return {QNetworkProxy(type, proxy.host(), static_cast<quint16>(proxy.port(8080)),
                              proxy.userName(), proxy.password())};
    }
    return systemProxyForQuery(query);
}

QString ProxyRules::variable(const QString& name) const {
    return m_environment.value(name, m_environment.value(name.toUpper()));
}

bool ProxyRules::isExcluded(const QString& host) const {
    const QStringList entries = variable(u"no_proxy"_s).split(u',', Qt::SkipEmptyParts);
    for (QString entry : entries) {
        entry = entry.trimmed();
        if (entry == "*"_L1)
            return true;
        if (entry.startsWith(u'.'))
            entry.remove(0, 1);
        const bool isHost = host.compare(entry, Qt::CaseInsensitive) == 0;
        const bool isInDomain = host.endsWith(u'.' + entry, Qt::CaseInsensitive);
        if (!entry.isEmpty() && (isHost || isInDomain))
            return true;
    }
    return false;
}

} // namespace partnerdesk::net
