#include "tests/app/flows/foreign_tenant.h"

#include "app/domain/role_ids.h"
#include "tests/support/print_to.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace partnerdesk::test {

using namespace Qt::StringLiterals;
using Response = HttpService::Response;

namespace {

Response ok(const QJsonObject& object) {
    return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response list(const QJsonArray& objects) {
    return ok({{u"value"_s, objects}});
}

} // namespace

ForeignTenant::ForeignTenant()
    : m_directory(
          [this](const HttpService::Request& request) { return answerOfDirectory(request); })
    , m_partnerCenter(
          [this](const HttpService::Request& request) { return answerOfPartnerCenter(request); })
    , m_browser([this](const QUrl& page) { follow(page); })
    , m_services{.clock = m_clock,
                 .http = m_http,
                 .vault = m_vault,
                 .browser = m_browser,
                 .folder = {m_files.filePath(u"data"_s)}} {
    m_provider.setFaults({.claims = {{u"iss"_s, issuer()},
                                     {u"tid"_s, QJsonValue::Null},
                                     {u"oid"_s, QJsonValue::Null}}});
    EXPECT_TRUE(store::openWorkspace(m_services.folder, m_clock).has_value());
}

QString ForeignTenant::issuer() const {
    return m_provider.customCloud().issuer.toString();
}

flows::TenantSignIn ForeignTenant::signIn() {
    net::Cloud cloud = m_provider.customCloud();
    cloud.graph = m_directory.origin();
    cloud.partnerCenter = m_partnerCenter.origin();
    const auto signedIn =
        flows::signIn(m_services, {.cloud = cloud, .language = u"en-US"_s}, [](const QUrl&) {}, {});
    EXPECT_TRUE(signedIn.has_value()) << testing::PrintToString(signedIn.error());
    return signedIn.value_or(flows::TenantSignIn());
}

// What a browser does with pages that send it on at once.
void ForeignTenant::follow(const QUrl& page) {
    QUrl url = page;
    for (int pages = 0; pages < 5 && !url.isEmpty(); ++pages) {
        const auto answer = m_transport.exchange({.url = url}, {});
        const QByteArray location = answer ? answer->header("Location") : QByteArray();
        url = location.isEmpty() ? QUrl() : url.resolved(QUrl::fromEncoded(location));
    }
}

void ForeignTenant::setOrganizationId(const QString& id) {
    const std::lock_guard lock(m_mutex);
    m_organizationId = id;
}

void ForeignTenant::answerProfile(const QString& profile, const Response& answer) {
    const std::lock_guard lock(m_mutex);
    m_profiles.insert(profile, answer);
}

void ForeignTenant::answerChange(const Response& answer) {
    const std::lock_guard lock(m_mutex);
    m_change = answer;
}

Response ForeignTenant::answerOfDirectory(const HttpService::Request& request) const {
    const std::lock_guard lock(m_mutex);
    if (request.path == "/v1.0/me/checkMemberGroups"_L1)
        return ok({{u"value"_s, QJsonArray{kAgentGroupId}}});
    if (request.method != "GET")
        return m_change;
    if (request.path == "/v1.0/groups"_L1)
        return list({QJsonObject{{u"id"_s, kAgentGroupId}, {u"displayName"_s, u"AdminAgents"_s}}});
    if (request.path == "/v1.0/organization"_L1) {
        const QJsonObject domain{{u"name"_s, u"contoso.example"_s}, {u"isDefault"_s, true}};
        return list({QJsonObject{{u"id"_s, m_organizationId},
                                 {u"displayName"_s, u"Contoso"_s},
                                 {u"verifiedDomains"_s, QJsonArray{domain}}}});
    }
    const QJsonObject me{{u"id"_s, kUserId},
                         {u"displayName"_s, u"Ada"_s},
                         {u"userPrincipalName"_s, u"ada@contoso.example"_s},
                         {u"accountEnabled"_s, true}};
    if (request.path == "/v1.0/me"_L1 || request.path == u"/v1.0/users/"_s + kUserId)
        return ok(me);
    if (request.path == "/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole"_L1)
        return list({QJsonObject{{u"roleTemplateId"_s, domain::kGlobalAdminTemplateId}}});
    return list({});
}

Response ForeignTenant::answerOfPartnerCenter(const HttpService::Request& request) const {
    const std::lock_guard lock(m_mutex);
    return m_profiles.value(request.path.section(u'/', -1), {.status = 404});
}

} // namespace partnerdesk::test
