#include "tests/app/graph/graph_fixture.h"

using namespace partnerdesk;
using namespace partnerdesk::graph;
using namespace Qt::StringLiterals;
using partnerdesk::test::Graph;
using partnerdesk::test::headerOf;

namespace {

// As in the documentation of user-list, with the fields of kUserFields.
const QByteArray kUsersPage = R"({
 "@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users","@odata.count":36,
 "@odata.nextLink":"https://graph.microsoft.com/v1.0/users/delta?$skiptoken=RFNwdAo",
 "value":[
  {"id":"4562bcc8-c436-4f95-b7c0-4f8ce89dca5e","displayName":"MOD Administrator",
   "userPrincipalName":"admin@contoso.com","accountEnabled":true},
  {"id":"87d349ed-44d7-43e1-9a83-5f2406dee5bd","displayName":"\u5f20\u4f1f","givenName":"\u4f1f",
   "surname":"张","userPrincipalName":"wei@contoso.com","mail":"wei@contoso.com",
   "jobTitle":null,"department":"Sales \"A\"","accountEnabled":false,"userType":"Guest",
   "createdDateTime":"2019-04-10T23:41:19Z","assignedLicenses":[{"skuId":"x","disabledPlans":[]}]}
 ]})";

} // namespace

using GraphUsers = Graph;

TEST_F(GraphUsers, ReadsAPageOfADeltaRound) {
    transport.answerNext(200, kUsersPage);
    const auto page = firstUserDeltaPage(api, cancel);

    ASSERT_TRUE(page.has_value());
    ASSERT_EQ(page->users.size(), 2U);
    EXPECT_EQ(page->users[0].displayName, u"MOD Administrator"_s);
    EXPECT_TRUE(page->users[0].mail.isEmpty());
    EXPECT_TRUE(page->users[0].accountEnabled);
    const domain::User expected{.id = u"87d349ed-44d7-43e1-9a83-5f2406dee5bd"_s,
                                .displayName = u"张伟"_s,
                                .givenName = u"伟"_s,
                                .surname = u"张"_s,
                                .userPrincipalName = u"wei@contoso.com"_s,
                                .mail = u"wei@contoso.com"_s,
                                .jobTitle = {},
                                .department = u"Sales \"A\""_s,
                                .accountEnabled = false,
                                .guest = true,
                                .created =
                                    QDateTime(QDate(2019, 4, 10), QTime(23, 41, 19), Qt::UTC)};
    EXPECT_EQ(page->users[1], expected);
    EXPECT_EQ(page->nextLink,
              QUrl(u"https://graph.microsoft.com/v1.0/users/delta?$skiptoken=RFNwdAo"_s));
    EXPECT_TRUE(page->deltaLink.isEmpty());
}

TEST_F(GraphUsers, AsksForTheFieldsItReadsInTheLargestPages) {
    transport.answerNext(200, kUsersPage);
    ASSERT_TRUE(firstUserDeltaPage(api, cancel).has_value());

    const net::HttpRequest request = transport.lastRequest();
    EXPECT_EQ(callOf(request), u"GET /v1.0/users/delta"_s);
    EXPECT_EQ(queryItem(request, "$select"),
              u"id,displayName,givenName,surname,userPrincipalName,mail,jobTitle,department,"
              "accountEnabled,userType,createdDateTime"_s);
    EXPECT_EQ(queryItem(request, "$top"), QString()); // delta refuses it
    EXPECT_EQ(headerOf(request, "Prefer"), "odata.maxpagesize=999");
    EXPECT_EQ(headerOf(request, "Accept"), "application/json");
    EXPECT_EQ(headerOf(request, "Authorization"), "Bearer secret-token");
    EXPECT_EQ(headerOf(request, "client-request-id").size(), 36);
    EXPECT_THAT(tokens.audiences(), testing::ElementsAre(net::Audience::GraphRead));
}

TEST_F(GraphUsers, FollowsLinksAsTheyCame) {
    const QByteArray link = "https://graph.microsoft.com/v1.0/users/delta?"
                            "$deltatoken=aB%2Bc-_~.%20'x'&$select=id";
    transport.answerNext(200, R"({"value":[],"@odata.deltaLink":")" + link + R"("})");
    const auto last =
        userPage(api, QUrl(u"https://graph.microsoft.com/v1.0/users/delta?t=1"_s), cancel);
    ASSERT_TRUE(last.has_value());
    transport.answerNext(200, R"({"value":[]})");
    ASSERT_TRUE(userPage(api, last->deltaLink, cancel).has_value());
    EXPECT_EQ(transport.lastRequest().url.toEncoded(), link);
}

TEST_F(GraphUsers, RefusesALinkToAnotherHostAndKeepsTheTokenToItself) {
    for (const QString& link :
         {u"https://graph.microsoft.com.evil.example/v1.0/users"_s, u"https://evil.example/"_s,
          u"http://graph.microsoft.com/v1.0/users"_s,
          u"https://graph.microsoft.com:444/v1.0/users"_s,
          u"https://graph.microsoft.com@evil.example/"_s, u"/v1.0/users"_s,
          u"file:///etc/passwd"_s}) {
        const auto page = userPage(api, QUrl(link), cancel);
        ASSERT_FALSE(page.has_value()) << link.toStdString();
        EXPECT_EQ(page.error().key, u"net.foreignHost"_s);
    }
    EXPECT_TRUE(transport.requests().empty());
    EXPECT_TRUE(tokens.audiences().empty());
}

TEST_F(GraphUsers, TellsRemovedPeopleFromChangedOnes) {
    transport.answerNext(200, R"({"value":[
        {"id":"1","@removed":{"reason":"changed"}},
        {"@removed":{"reason":"deleted"},"id":"2"},
        {"id":"3","displayName":"New name"}],
        "@odata.deltaLink":"https://graph.microsoft.com/v1.0/users/delta?$deltatoken=1"})");
    const auto page = firstUserDeltaPage(api, cancel);
    ASSERT_TRUE(page.has_value());
    EXPECT_THAT(page->removedIds, testing::ElementsAre(u"1"_s, u"2"_s));
    ASSERT_EQ(page->users.size(), 1U);
    EXPECT_EQ(page->users[0].displayName, u"New name"_s);
    EXPECT_FALSE(page->deltaLink.isEmpty());
}

TEST_F(GraphUsers, TakesAnEmptyPageInTheMiddle) {
    transport.answerNext(200, R"({"value":[],"@odata.nextLink":"https://graph.microsoft.com/n"})");
    const auto page = firstUserDeltaPage(api, cancel);
    ASSERT_TRUE(page.has_value());
    EXPECT_TRUE(page->users.empty());
    EXPECT_FALSE(page->nextLink.isEmpty());
}

TEST_F(GraphUsers, TakesAnyTextAName) {
    const QString longName(500, u'名');
    for (const QString& name :
         {longName, u"👩‍💻 Ada"_s, u"محمد \u202Eعلي"_s, u"e\u0301"_s, u" "_s}) {
        transport.answerNext(200, R"({"id":"1","displayName":")" + name.toUtf8() + R"("})");
        const auto user = graph::user(api, u"1"_s, cancel);
        ASSERT_TRUE(user.has_value());
        EXPECT_EQ(user->displayName, name);
    }
}

TEST_F(GraphUsers, RefusesAnswersThatMakeNoSense) {
    const QByteArray cut = kUsersPage.left(kUsersPage.size() / 2);
    for (const QByteArray& body :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("<html>Sign in</html>"),
          QByteArray(R"({"value":{}})"), QByteArray(R"({"value":[1]})"),
          QByteArray(R"({"value":[{"displayName":"no id"}]})"),
          QByteArray(R"({"value":[{"id":7}]})"), QByteArray(R"({"value":[{"id":""}]})"),
          QByteArray(R"({"value":[{"id":"1","displayName":["x"]}]})"),
          QByteArray(R"({"value":[{"id":"1","accountEnabled":"yes"}]})"),
          QByteArray(R"({"value":[]} trailing)"), QByteArray(R"({"value":[],"@odata.nextLink":7})"),
          QByteArray(R"({"value":[],"@odata.nextLink":"https://[half"})"),
          QByteArray("{\"value\":[{\"id\":\"\xff\xfe\"}]}"),
          QByteArray(R"({"error":{"code":"UnknownError","message":"in a 200"}})"), cut}) {
        transport.answerNext(200, body);
        const auto page = firstUserDeltaPage(api, cancel);
        ASSERT_FALSE(page.has_value()) << body.toStdString();
        EXPECT_EQ(page.error().kind, base::ProblemKind::ServerFault);
        EXPECT_EQ(page.error().key, u"json.field"_s);
    }
}

TEST_F(GraphUsers, RefusesEveryCutOfAnAnswer) {
    for (qsizetype length = 0; length < kUsersPage.size(); ++length) {
        transport.answerNext(200, kUsersPage.left(length));
        EXPECT_FALSE(firstUserDeltaPage(api, cancel).has_value()) << length;
    }
}

TEST_F(GraphUsers, EncodesIdsSoThatTheyStayOneSegment) {
    transport.answerNext(200, R"({"id":"1"})");
    ASSERT_TRUE(graph::user(api, u"../me?x=1#y"_s, cancel).has_value());
    EXPECT_EQ(transport.lastRequest().url.path(QUrl::FullyEncoded),
              u"/v1.0/users/..%2Fme%3Fx=1%23y"_s);
}

TEST_F(GraphUsers, ReadsOneself) {
    transport.answerNext(200, R"({"id":"1","displayName":"Ada","userPrincipalName":"ada@x"})");
    const auto me = graph::me(api, cancel);
    ASSERT_TRUE(me.has_value());
    EXPECT_EQ(me->displayName, u"Ada"_s);
    EXPECT_EQ(callOf(transport.lastRequest()), u"GET /v1.0/me"_s);
    EXPECT_TRUE(queryItem(transport.lastRequest(), "$select").contains(u"userPrincipalName"_s));
}
