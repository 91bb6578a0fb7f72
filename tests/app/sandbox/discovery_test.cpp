#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

class Discovery : public ::testing::Test {
protected:
    QJsonObject of(const QString& tenant) {
        return jsonOf(sandbox.get(u"/%1/v2.0/.well-known/openid-configuration"_s.arg(tenant)));
    }

    SandboxUnderTest sandbox;
};

} // namespace

TEST_F(Discovery, GivesATemplateAsIssuerForEverybody) {
    const QJsonObject document = of(u"organizations"_s);
    const QString origin = sandbox.announced().origin.toString();
    EXPECT_EQ(document[u"issuer"_s], origin + u"/{tenantid}/v2.0"_s);
    EXPECT_EQ(document[u"token_endpoint"_s], origin + u"/organizations/oauth2/v2.0/token"_s);
    EXPECT_EQ(document[u"code_challenge_methods_supported"_s].toArray(), QJsonArray{u"S256"_s});
}

TEST_F(Discovery, GivesTheTenantsIdAsIssuerForIdAndDomain) {
    const QString issuer = sandbox.url(u"/%1/v2.0"_s.arg(kContosoTenant)).toString();
    EXPECT_EQ(of(kContosoTenant)[u"issuer"_s], issuer);
    EXPECT_EQ(of(u"Contoso.OnMicrosoft.com"_s)[u"issuer"_s], issuer);
}

TEST_F(Discovery, KnowsNoOtherTenant) {
    const net::HttpResponse response =
        sandbox.get(u"/nowhere.example/v2.0/.well-known/openid-configuration"_s);
    EXPECT_EQ(response.status, 400);
    EXPECT_EQ(jsonOf(response)[u"error"_s], u"invalid_tenant"_s);
}

TEST_F(Discovery, ListsItselfForMicrosoftsOwnLibraries) {
    const QString asked = sandbox.url(u"/organizations/oauth2/v2.0/authorize"_s).toString();
    const QJsonObject document = jsonOf(sandbox.get(
        u"/common/discovery/instance?api-version=1.1&authorization_endpoint="_s + asked));
    EXPECT_EQ(document[u"tenant_discovery_endpoint"_s],
              sandbox.url(u"/organizations/v2.0/.well-known/openid-configuration"_s).toString());
}

TEST(PublicOrigin, IsWhatEveryAbsoluteUrlStartsWith) {
    FakeClock clock;
    QTemporaryDir folder;
    const QUrl shown(u"https://desk.example:8443"_s);
    sandbox::Sandbox service({.dataDir = folder.path(), .publicOrigin = shown}, clock);
    ASSERT_EQ(service.start().value().origin, shown);
    const auto transport = net::makeNetworkTransport();
    const auto document =
        jsonOf(transport
                   ->exchange({.method = net::Method::Get,
                               .url = QUrl(u"http://127.0.0.1:%1/%2/v2.0/.well-known/"
                                           "openid-configuration"_s.arg(service.port())
                                               .arg(kContosoTenant))},
                              {})
                   .value());
    EXPECT_EQ(document[u"issuer"_s], u"https://desk.example:8443/%1/v2.0"_s.arg(kContosoTenant));
    EXPECT_TRUE(document[u"token_endpoint"_s].toString().startsWith(shown.toString()));
}

} // namespace partnerdesk::test
