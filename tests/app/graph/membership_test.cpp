#include "tests/app/graph/graph_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace partnerdesk;
using namespace partnerdesk::graph;
using namespace Qt::StringLiterals;
using base::ProblemKind;
using GraphGroups = partnerdesk::test::Graph;
using GraphRoles = partnerdesk::test::Graph;

namespace {

const QString kGroup = u"group-1"_s;
const QString kUser = u"user-1"_s;
const QString kRole = u"62e90394-69f5-4237-9190-012177145e10"_s;
const QByteArray kNotFound =
    R"({"error":{"code":"Request_ResourceNotFound","message":"Resource 'x' does not exist"}})";
const QByteArray kBadRequest =
    R"({"error":{"code":"Request_BadRequest","message":"One or more added object references
        already exist for the following modified properties: 'members'."}})";
const QByteArray kWithMe = R"({"value":[{"id":"other"},{"id":"user-1"}]})";
const QByteArray kWithoutMe = R"({"value":[{"id":"other"}]})";

} // namespace

TEST_F(GraphGroups, FindsASecurityGroupByName) {
    transport.answerNext(200, R"({"value":[
        {"id":"m365","displayName":"AdminAgents","securityEnabled":false},
        {"id":"sec","displayName":"AdminAgents","securityEnabled":true}]})");
    const auto group = groupByName(api, u"AdminAgents"_s, cancel);
    ASSERT_TRUE(group.has_value());
    ASSERT_TRUE(group->has_value());
    EXPECT_EQ((*group)->id, u"sec"_s);
    const net::HttpRequest request = transport.lastRequest();
    EXPECT_EQ(callOf(request), u"GET /v1.0/groups"_s);
    EXPECT_EQ(queryItem(request, "$filter"), u"displayName eq 'AdminAgents'"_s);
    EXPECT_EQ(queryItem(request, "$select"), u"id,displayName,securityEnabled"_s);
    EXPECT_EQ(queryItem(request, "$top"), u"999"_s);
}

TEST_F(GraphGroups, FindsNoGroupWithoutAFault) {
    transport.answerNext(200, R"({"value":[]})");
    const auto group = groupByName(api, u"AdminAgents"_s, cancel);
    ASSERT_TRUE(group.has_value());
    EXPECT_FALSE(group->has_value());
}

TEST_F(GraphGroups, QuotesNamesInFilters) {
    transport.answerNext(200, R"({"value":[]})");
    ASSERT_TRUE(groupByName(api, u"O'Neil & 张+1"_s, cancel).has_value());
    EXPECT_EQ(transport.lastRequest().url.query(QUrl::FullyEncoded).section(u'&', 0, 0),
              u"$filter=displayName%20eq%20%27O%27%27Neil%20%26%20%E5%BC%A0%2B1%27"_s);
}

TEST_F(GraphGroups, ReadsMembersOverAllPages) {
    transport.answerNext(200, R"({"value":[{"id":"1"}],
        "@odata.nextLink":"https://graph.microsoft.com/v1.0/groups/group-1/members?p=2"})");
    transport.answerNext(200, R"({"value":[]   ,
        "@odata.nextLink":"https://graph.microsoft.com/v1.0/groups/group-1/members?p=3"})");
    transport.answerNext(200, R"({"value":[{"id":"2"}]})");
    const auto ids = groupMemberIds(api, kGroup, cancel);
    ASSERT_TRUE(ids.has_value());
    EXPECT_EQ(*ids, (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(queryItem(transport.requests().front(), "$select"), u"id"_s);
    EXPECT_EQ(queryItem(transport.requests().front(), "$top"), u"999"_s);
}

TEST_F(GraphGroups, RefusesAForeignNextLinkOfMembers) {
    transport.answerNext(200, R"({"value":[],"@odata.nextLink":"https://evil.example/members"})");
    EXPECT_EQ(groupMemberIds(api, kGroup, cancel).error().key, u"net.foreignHost"_s);
    EXPECT_EQ(transport.requests().size(), 1U);
}

TEST_F(GraphGroups, EndsWhenAPageLinksToItself) {
    const QByteArray loop = R"({"value":[{"id":"1"}],
        "@odata.nextLink":"https://graph.microsoft.com/v1.0/groups/group-1/members?p=2"})";
    for (int i = 0; i < 3; ++i)
        transport.answerNext(200, loop);
    EXPECT_EQ(groupMemberIds(api, kGroup, cancel).error().key, u"json.field"_s);
    EXPECT_EQ(transport.requests().size(), 2U);
}

TEST_F(GraphGroups, TellsWhetherOneIsAMember) {
    transport.answerNext(200, R"({"value":["group-1"]})");
    EXPECT_TRUE(*amMemberOf(api, kGroup, cancel));
    transport.answerNext(200, R"({"value":[]})");
    EXPECT_FALSE(*amMemberOf(api, kGroup, cancel));
    const net::HttpRequest request = transport.lastRequest();
    EXPECT_EQ(callOf(request), u"POST /v1.0/me/checkMemberGroups"_s);
    EXPECT_EQ(request.body, R"({"groupIds":["group-1"]})");
    EXPECT_TRUE(request.safeToRepeat);
    EXPECT_THAT(tokens.audiences(), testing::Each(net::Audience::GraphRead));
}

TEST_F(GraphGroups, AddsAMemberByReference) {
    transport.answerNext(204);
    EXPECT_TRUE(addGroupMember(api, kGroup, kUser, cancel).has_value());
    const net::HttpRequest request = transport.lastRequest();
    EXPECT_EQ(callOf(request), u"POST /v1.0/groups/group-1/members/$ref"_s);
    EXPECT_EQ(QJsonDocument::fromJson(request.body).object()["@odata.id"_L1].toString(),
              u"https://graph.microsoft.com/v1.0/directoryObjects/user-1"_s);
    EXPECT_EQ(test::headerOf(request, "Content-Type"), "application/json");
    EXPECT_FALSE(request.safeToRepeat);
    EXPECT_THAT(tokens.audiences(), testing::ElementsAre(net::Audience::GraphWrite));
}

TEST_F(GraphGroups, CountsAMemberThatIsThereAlreadyAsAdded) {
    transport.answerNext(400, kBadRequest);
    transport.answerNext(200, kWithMe);
    EXPECT_TRUE(addGroupMember(api, kGroup, kUser, cancel).has_value());
}

TEST_F(GraphGroups, LooksAtTheMembershipWhenTheAnswerWasLost) {
    const auto lost = base::fail({.kind = ProblemKind::OutcomeUnknown, .key = u"net.lost"_s});
    transport.answerNext(lost);
    transport.answerNext(200, kWithMe);
    EXPECT_TRUE(addGroupMember(api, kGroup, kUser, cancel).has_value());
    transport.answerNext(lost);
    transport.answerNext(200, kWithoutMe);
    EXPECT_TRUE(removeGroupMember(api, kGroup, kUser, cancel).has_value());
    transport.answerNext(lost);
    transport.answerNext(403);
    EXPECT_EQ(addGroupMember(api, kGroup, kUser, cancel).error().kind, ProblemKind::OutcomeUnknown);
}

TEST_F(GraphGroups, WaitsForAMembershipThatIsNotShownYet) {
    transport.answerNext(400, kBadRequest);
    transport.answerNext(200, kWithoutMe);
    transport.answerNext(200, kWithoutMe);
    transport.answerNext(200, kWithMe);
    EXPECT_TRUE(addGroupMember(api, kGroup, kUser, cancel).has_value());
    EXPECT_EQ(calls().size(), 4);
}

TEST_F(GraphGroups, ReportsABadRequestThatLeftTheMemberOut) {
    transport.answerNext(400, kBadRequest); // the same words; only the membership decides
    for (int read = 0; read < 5; ++read)
        transport.answerNext(200, kWithoutMe);
    EXPECT_EQ(addGroupMember(api, kGroup, kUser, cancel).error().kind, ProblemKind::InvalidInput);
    transport.answerNext(400, kBadRequest);
    transport.answerNext(403);
    EXPECT_EQ(addGroupMember(api, kGroup, kUser, cancel).error().kind, ProblemKind::InvalidInput);
}

TEST_F(GraphGroups, SaysThatANewUserMayNotBeThereYet) {
    transport.answerNext(404, kNotFound);
    const auto added = addGroupMember(api, kGroup, kUser, cancel);
    EXPECT_EQ(added.error().kind, ProblemKind::NotFound);
    EXPECT_TRUE(added.error().retryable);
}

TEST_F(GraphGroups, RemovesAMemberAndNeverTheUser) {
    transport.answerNext(204);
    EXPECT_TRUE(removeGroupMember(api, kGroup, kUser, cancel).has_value());
    EXPECT_EQ(calls(), QStringList{u"DELETE /v1.0/groups/group-1/members/user-1/$ref"_s});
}

TEST_F(GraphGroups, CountsAMemberThatIsGoneAlreadyAsRemoved) {
    transport.answerNext(404, kNotFound);
    transport.answerNext(200, kWithoutMe);
    EXPECT_TRUE(removeGroupMember(api, kGroup, kUser, cancel).has_value());
}

TEST_F(GraphGroups, ReportsARemovalThatFoundNoGroup) {
    transport.answerNext(404, kNotFound);
    transport.answerNext(404, kNotFound);
    EXPECT_EQ(removeGroupMember(api, kGroup, kUser, cancel).error().kind, ProblemKind::NotFound);
}

TEST_F(GraphRoles, ReadsMembersWithoutAPageSize) {
    transport.answerNext(200, R"({"value":[
        {"@odata.type":"#microsoft.graph.user","id":"1","displayName":"Ada"},
        {"@odata.type":"#microsoft.graph.servicePrincipal","id":"2","displayName":"Robot"}]})");
    const auto members = directoryRoleMembers(api, kRole, cancel);
    ASSERT_TRUE(members.has_value());
    ASSERT_EQ(members->size(), 1U);
    EXPECT_EQ(members->front().displayName, u"Ada"_s);
    const net::HttpRequest request = transport.lastRequest();
    EXPECT_EQ(callOf(request),
              u"GET /v1.0/directoryRoles/roleTemplateId="_s + kRole + u"/members"_s);
    EXPECT_TRUE(queryItem(request, "$select").startsWith(u"id,displayName"_s));
    EXPECT_EQ(queryItem(request, "$top"), QString()); // directory roles refuse it
}

TEST_F(GraphRoles, HasNoMembersBeforeTheRoleWasActivated) {
    transport.answerNext(404, kNotFound);
    const auto members = directoryRoleMembers(api, kRole, cancel);
    ASSERT_TRUE(members.has_value());
    EXPECT_TRUE(members->empty());
}

TEST_F(GraphRoles, ActivatesARoleBeforeItsFirstMember) {
    transport.answerNext(404, kNotFound); // add
    transport.answerNext(404, kNotFound); // is it active?
    transport.answerNext(201, R"({"id":"r","roleTemplateId":"x"})");
    transport.answerNext(204);
    EXPECT_TRUE(addToDirectoryRole(api, kRole, kUser, cancel).has_value());
    const QString role = u"/v1.0/directoryRoles/roleTemplateId="_s + kRole;
    EXPECT_EQ(calls(), (QStringList{u"POST "_s + role + u"/members/$ref"_s, u"GET "_s + role,
                                    u"POST /v1.0/directoryRoles"_s,
                                    u"POST "_s + role + u"/members/$ref"_s}));
}

TEST_F(GraphRoles, SaysThatANewUserMayNotBeThereYet) {
    transport.answerNext(404, kNotFound);
    transport.answerNext(200, R"({"id":"r"})"); // the role is active, so it is the user
    const auto added = addToDirectoryRole(api, kRole, kUser, cancel);
    EXPECT_EQ(added.error().kind, ProblemKind::NotFound);
    EXPECT_TRUE(added.error().retryable);
    EXPECT_EQ(calls().size(), 2);
}

TEST_F(GraphRoles, DoesNotAddWhenTheRoleCannotBeActivated) {
    transport.answerNext(404, kNotFound);
    transport.answerNext(404, kNotFound);
    transport.answerNext(403, R"({"error":{"code":"Authorization_RequestDenied"}})");
    EXPECT_EQ(addToDirectoryRole(api, kRole, kUser, cancel).error().kind, ProblemKind::Forbidden);
    EXPECT_EQ(calls().size(), 3);
}

TEST_F(GraphRoles, CountsWhatIsDoneAlreadyAsDone) {
    transport.answerNext(400, kBadRequest);
    transport.answerNext(200, kWithMe);
    EXPECT_TRUE(addToDirectoryRole(api, kRole, kUser, cancel).has_value());
    transport.answerNext(404, kNotFound);
    transport.answerNext(200, kWithoutMe);
    EXPECT_TRUE(removeFromDirectoryRole(api, kRole, kUser, cancel).has_value());
}

TEST_F(GraphRoles, PassesALostAnswerUp) {
    transport.answerNext(base::fail({.kind = ProblemKind::OutcomeUnknown, .key = u"net.lost"_s}));
    const auto added = addToDirectoryRole(api, kRole, kUser, cancel);
    EXPECT_EQ(added.error().kind, ProblemKind::OutcomeUnknown);
    EXPECT_EQ(calls().size(), 1);
}
