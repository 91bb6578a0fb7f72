#include "app/net/loopback.h"

#include <QHostAddress>
#include <QUrl>

namespace partnerdesk::net {

using namespace Qt::StringLiterals;

bool isLoopbackHost(const QString& host) {
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

bool isTrustworthyUrl(const QUrl& url) {
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

} // namespace partnerdesk::net
