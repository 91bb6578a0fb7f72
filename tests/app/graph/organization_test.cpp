#include "tests/app/graph/graph_fixture.h"

using namespace partnerdesk;
using namespace partnerdesk::graph;
using namespace Qt::StringLiterals;
using GraphOrganization = partnerdesk::test::Graph;

TEST_F(GraphOrganization, ReadsTheTenantWithItsDomains) {
    transport.answerNext(200, R"({"value":[{"id":"84841066-274d-4ec0-a5c1-276be684bdd3",
        "displayName":"Contoso","countryLetterCode":"CN","verifiedDomains":[
        {"capabilities":"Email","isDefault":false,"isInitial":true,"name":"contoso.onmicrosoft.com",
         "type":"Managed"},
        {"capabilities":"Email","isDefault":true,"isInitial":false,"name":"contoso.com"}]}]})");
    const auto tenant = organization(api, cancel);
    ASSERT_TRUE(tenant.has_value());
    const domain::Tenant expected{.id = u"84841066-274d-4ec0-a5c1-276be684bdd3"_s,
                                  .displayName = u"Contoso"_s,
                                  .defaultDomain = u"contoso.com"_s,
                                  .initialDomain = u"contoso.onmicrosoft.com"_s,
                                  .countryCode = u"CN"_s};
    EXPECT_EQ(*tenant, expected);
    EXPECT_EQ(callOf(transport.lastRequest()), u"GET /v1.0/organization"_s);
    EXPECT_EQ(queryItem(transport.lastRequest(), "$select"),
              u"id,displayName,countryLetterCode,verifiedDomains"_s);
}

TEST_F(GraphOrganization, TakesATenantWithoutCountry) {
    transport.answerNext(200, R"({"value":[{"id":"1","displayName":"Contoso",
        "countryLetterCode":null,"verifiedDomains":[]}]})");
    EXPECT_EQ(organization(api, cancel)->countryCode, QString());
}

TEST_F(GraphOrganization, RefusesAnswersThatMakeNoSense) {
    for (const char* body :
         {R"({"value":[]})", R"({"value":[{"id":"1"}]})", R"({"value":[{},{}]})",
          R"({"value":[{"id":"1","displayName":"C","verifiedDomains":[{"name":7}]}]})", "[]", ""}) {
        transport.answerNext(200, body);
        const auto tenant = organization(api, cancel);
        ASSERT_FALSE(tenant.has_value()) << body;
        EXPECT_EQ(tenant.error().key, u"json.field"_s);
    }
}

TEST_F(GraphOrganization, ReadsOnesDirectoryRolesThroughGroupsAndOverAllPages) {
    transport.answerNext(200, R"({"value":[{"id":"a","displayName":"Global Administrator",
        "roleTemplateId":"62e90394-69f5-4237-9190-012177145e10"}],
        "@odata.nextLink":"https://graph.microsoft.com/v1.0/me/transitiveMemberOf?$skiptoken=2"})");
    transport.answerNext(200, R"({"value":[{"id":"b","displayName":"User Administrator",
        "roleTemplateId":"fe930be7-5e62-47db-91af-98c3a49a38b1"}]})");
    const auto roles = myDirectoryRoles(api, cancel);
    ASSERT_TRUE(roles.has_value());
    EXPECT_EQ(*roles, (QStringList{u"62e90394-69f5-4237-9190-012177145e10"_s,
                                   u"fe930be7-5e62-47db-91af-98c3a49a38b1"_s}));
    const net::HttpRequest first = transport.requests().front();
    EXPECT_EQ(callOf(first), u"GET /v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole"_s);
    EXPECT_EQ(queryItem(first, "$select"), u"id,displayName,roleTemplateId"_s);
    EXPECT_EQ(queryItem(first, "$top"), u"999"_s);
    // Advanced query: both or neither.
    for (const net::HttpRequest& request : transport.requests())
        EXPECT_EQ(test::headerOf(request, "ConsistencyLevel"), "eventual");
    EXPECT_EQ(queryItem(first, "$count"), u"true"_s);
}
