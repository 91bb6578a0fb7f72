#include "app/net/loopback.h"
#include "app/net/proxy_rules.h"
#include "tests/support/print_to.h"

#include <QUrl>

#include <gtest/gtest.h>

using namespace partnerdesk::net;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environment(std::initializer_list<std::pair<QString, QString>> variables) {
    QProcessEnvironment result;
    for (const auto& [name, value] : variables)
        result.insert(name, value);
    return result;
}

QNetworkProxy proxyFor(const QProcessEnvironment& variables, const QString& url) {
    return ProxyRules(variables).queryProxy(QNetworkProxyQuery(QUrl(url))).value(0);
}

} // namespace

TEST(ProxyRules, NeverReachThisMachineThroughAProxy) {
    const auto variables = environment({{u"http_proxy"_s, u"http://proxy.example:3128"_s}});
    for (const QString& host : {u"127.0.0.1"_s, u"127.9.9.9"_s, u"[::1]"_s, u"localhost"_s}) {
        EXPECT_EQ(proxyFor(variables, "http://"_L1 + host + ":8080/"_L1).type(),
                  QNetworkProxy::NoProxy)
            << host.toStdString();
    }
}

TEST(ProxyRules, ReadTheEnvironmentInBothCases) {
    for (const QString& name : {u"https_proxy"_s, u"HTTPS_PROXY"_s}) {
        const QNetworkProxy proxy =
            proxyFor(environment({{name, u"http://ada:pw@proxy.example:3128"_s}}),
                     u"https://graph.microsoft.com/"_s);
        EXPECT_EQ(proxy.type(), QNetworkProxy::HttpProxy);
        EXPECT_EQ(proxy.hostName(), u"proxy.example"_s);
        EXPECT_EQ(proxy.port(), 3128);
        EXPECT_EQ(proxy.user(), u"ada"_s);
    }
}

TEST(ProxyRules, LeaveOutWhatNoProxyNames) {
    for (const QString& name : {u"no_proxy"_s, u"NO_PROXY"_s}) {
        const auto variables =
            environment({{u"HTTPS_PROXY"_s, u"http://proxy.example:3128"_s},
                         {name, u"other.example, .contoso.com,exact.example"_s}});
        EXPECT_EQ(proxyFor(variables, u"https://login.contoso.com/"_s).type(),
                  QNetworkProxy::NoProxy);
        EXPECT_EQ(proxyFor(variables, u"https://exact.example/"_s).type(), QNetworkProxy::NoProxy);
        EXPECT_EQ(proxyFor(variables, u"https://notcontoso.com/"_s).type(),
                  QNetworkProxy::HttpProxy);
    }
}

TEST(Loopback, IsThisMachineOnly) {
    for (const QString& host :
         {u"127.0.0.1"_s, u"127.1.2.3"_s, u"::1"_s, u"localhost"_s, u"LOCALHOST"_s})
        EXPECT_TRUE(isLoopbackHost(host)) << host.toStdString();
    for (const QString& host :
         {u"128.0.0.1"_s, u"localhost.example"_s, u"127.0.0.1.example"_s, u""_s})
        EXPECT_FALSE(isLoopbackHost(host)) << host.toStdString();
}

TEST(Loopback, AloneMayBeReachedWithoutTls) {
    EXPECT_TRUE(isTrustworthyUrl(QUrl(u"https://graph.microsoft.com"_s)));
    EXPECT_TRUE(isTrustworthyUrl(QUrl(u"http://127.0.0.1:8080/x"_s)));
    EXPECT_TRUE(isTrustworthyUrl(QUrl(u"http://[::1]:8080/x"_s)));
    EXPECT_FALSE(isTrustworthyUrl(QUrl(u"http://graph.microsoft.com"_s)));
    EXPECT_FALSE(isTrustworthyUrl(QUrl(u"http://127.0.0.1@evil.example/"_s)));
    EXPECT_FALSE(isTrustworthyUrl(QUrl(u"ftp://127.0.0.1/"_s)));
    EXPECT_FALSE(isTrustworthyUrl(QUrl(u"file:///etc/passwd"_s)));
    EXPECT_FALSE(isTrustworthyUrl(QUrl()));
}
