#include "app/auth/discovery.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_transport.h"
#include "tests/support/print_to.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace partnerdesk::base;
using namespace Qt::StringLiterals;

namespace {

const QString kTenantId = u"11111111-2222-4333-8444-555555555555"_s;
const QString kAuthority = u"https://login.example"_s;

net::Cloud entra() {
    return {.authority = QUrl(kAuthority)};
}

net::Cloud custom() {
    return {.issuer = QUrl(u"https://id.example/realm/"_s)};
}

QJsonObject document(const QString& issuer, const QString& base = kAuthority) {
    return {{u"issuer"_s, issuer},
            {u"authorization_endpoint"_s, base + u"/authorize"_s},
            {u"token_endpoint"_s, base + u"/token"_s},
            {u"jwks_uri"_s, base + u"/keys"_s}};
}

class DiscoveryTest : public ::testing::Test {
protected:
    Result<ProviderMetadata> read(const net::Cloud& cloud, const QString& tenant,
                                  const QJsonObject& document) {
        m_transport.answerNext(200, QJsonDocument(document).toJson());
        return discover(cloud, tenant, net::HttpClient(m_transport, m_clock), {});
    }
    test::FakeClock m_clock;
    test::FakeTransport m_transport;
};

} // namespace

TEST(DiscoveryUrl, PutsTheTenantIntoAnAuthorityAndNothingIntoAnIssuer) {
    const QString end = u"/.well-known/openid-configuration"_s;
    EXPECT_EQ(discoveryUrl(entra(), {}).toString(), kAuthority + u"/organizations/v2.0"_s + end);
    EXPECT_EQ(discoveryUrl(entra(), u"contoso.example"_s).toString(),
              kAuthority + u"/contoso.example/v2.0"_s + end);
    EXPECT_EQ(discoveryUrl(entra(), u"a/../b?c"_s).toString(QUrl::FullyEncoded),
              kAuthority + u"/a%2F..%2Fb%3Fc/v2.0"_s + end);
    EXPECT_EQ(discoveryUrl(custom(), u"ignored"_s).toString(), u"https://id.example/realm"_s + end);
}

TEST_F(DiscoveryTest, TakesTheIssuerThatWasAskedFor) {
    const QString ofTenant = kAuthority + u'/' + kTenantId + u"/v2.0"_s;
    EXPECT_TRUE(read(entra(), kTenantId, document(ofTenant)));
    EXPECT_TRUE(read(entra(), u"contoso.example"_s, document(ofTenant)));
    EXPECT_TRUE(read(entra(), {}, document(kAuthority + u"/{tenantid}/v2.0"_s)));
    EXPECT_TRUE(
        read(custom(), {}, document(u"https://id.example/realm/"_s, u"https://id.example"_s)));
}

TEST_F(DiscoveryTest, RefusesAnotherIssuer) {
    const struct {
        net::Cloud cloud;
        QString tenant;
        QString issuer;
    } rows[] = {{entra(), kTenantId, kAuthority + u"/99999999-2222-4333-8444-555555555555/v2.0"_s},
                {entra(), kTenantId, kAuthority + u"/{tenantid}/v2.0"_s},
                {entra(), {}, u"https://login.other.example/{tenantid}/v2.0"_s},
                {entra(), {}, u"https://login.example.evil.example/{tenantid}/v2.0"_s},
                {entra(), {}, kAuthority + u"/evil/v2.0"_s},
                {entra(), {}, kAuthority + u"/v2.0"_s},
                {custom(), {}, u"https://id.example/realm"_s},
                {custom(), {}, u"https://id.example/other/"_s}};
    for (const auto& row : rows) {
        const auto metadata = read(row.cloud, row.tenant, document(row.issuer));
        ASSERT_FALSE(metadata.has_value()) << row.issuer.toStdString();
        EXPECT_EQ(metadata.error().key, u"auth.discovery"_s);
    }
}

TEST_F(DiscoveryTest, RefusesEndpointsElsewhere) {
    const QString issuer = kAuthority + u"/{tenantid}/v2.0"_s;
    for (const QString& name : {u"authorization_endpoint"_s, u"token_endpoint"_s, u"jwks_uri"_s,
                                u"device_authorization_endpoint"_s, u"end_session_endpoint"_s}) {
        for (const QString& bad : {u"http://login.example/x"_s, u"https://evil.example/x"_s,
                                   u"javascript:alert(1)"_s, u"relative"_s}) {
            QJsonObject wrong = document(issuer);
            wrong.insert(name, bad);
            EXPECT_FALSE(read(entra(), {}, wrong).has_value())
                << name.toStdString() << ' ' << bad.toStdString();
        }
    }
}

TEST_F(DiscoveryTest, NeedsS256WhereMethodsAreListed) {
    QJsonObject plainOnly = document(kAuthority + u"/{tenantid}/v2.0"_s);
    plainOnly.insert(u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s});
    EXPECT_FALSE(read(entra(), {}, plainOnly).has_value());
}

TEST_F(DiscoveryTest, NeedsItsFields) {
    for (const QString& name :
         {u"issuer"_s, u"authorization_endpoint"_s, u"token_endpoint"_s, u"jwks_uri"_s}) {
        QJsonObject lacking = document(kAuthority + u"/{tenantid}/v2.0"_s);
        lacking.remove(name);
        EXPECT_EQ(read(entra(), {}, lacking).error().key, u"auth.discovery"_s);
        lacking.insert(name, 5);
        EXPECT_EQ(read(entra(), {}, lacking).error().key, u"auth.discovery"_s);
    }
    EXPECT_EQ(read(entra(), {}, {}).error().kind, ProblemKind::ServerFault);
}

TEST_F(DiscoveryTest, SaysWhichTenantIsUnknown) {
    m_transport.answerNext(400,
                           R"({"error":"invalid_tenant","error_description":"AADSTS90002: x"})");
    const auto metadata =
        discover(entra(), u"nowhere.example"_s, net::HttpClient(m_transport, m_clock), {});
    EXPECT_EQ(metadata.error().code, u"AADSTS90002"_s);
}

TEST(Issuer, OfAnyTenantIsFilledWithTheTenantOfTheToken) {
    const QString any = u"https://login.example/{tenantid}/v2.0"_s;
    EXPECT_TRUE(isSameIssuer(any, kTenantId, u"https://login.example/"_s + kTenantId + u"/v2.0"_s));
    EXPECT_FALSE(isSameIssuer(any, kTenantId, any));
    EXPECT_FALSE(isSameIssuer(any, {}, any));
    EXPECT_FALSE(isSameIssuer(any, kTenantId, u"https://login.example/other/v2.0"_s));
    EXPECT_TRUE(isSameIssuer(u"https://id.example"_s, {}, u"https://id.example"_s));
    EXPECT_FALSE(isSameIssuer(u"https://id.example"_s, {}, u"https://id.example/"_s));
}
