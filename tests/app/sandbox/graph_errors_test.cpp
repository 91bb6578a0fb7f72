#include "tests/app/sandbox/service_caller.h"
#include "tests/support/print_to.h"

#include <QUuid>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

struct GraphErrors : testing::Test {
    SandboxUnderTest sandbox{{.noConsent = true}};
};

const QString kGlobalRole =
    u"/graph/v1.0/directoryRoles/roleTemplateId=62e90394-69f5-4237-9190-012177145e10"_s;

} // namespace

TEST_F(GraphErrors, WithoutATokenTheAnswerIs401AndSaysWhere) {
    const net::HttpResponse answer = sandbox.get(u"/graph/v1.0/me"_s);
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(jsonOf(answer).value("error"_L1).toObject().value("code"_L1).toString(),
              u"InvalidAuthenticationToken"_s);
    EXPECT_TRUE(answer.header("WWW-Authenticate").contains("authorization_uri="));
}

TEST_F(GraphErrors, WithoutTheSecondFactorThatIsWantedTheAnswerIsAChallenge) {
    const ServiceCaller admin(sandbox, kContosoAdmin);
    EXPECT_EQ(admin.get(u"/graph/v1.0/me"_s).status, 200);
    sandbox.restart({.noConsent = true, .requireMfa = true});
    const ServiceAnswer answer = admin.get(u"/graph/v1.0/me"_s);
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(answer.errorCode(), u"InvalidAuthenticationToken"_s);
    const QByteArray claims =
        QByteArray(R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})").toBase64();
    EXPECT_EQ(answer.raw.header("WWW-Authenticate"),
              R"(Bearer realm="", error="insufficient_claims", claims=")" + claims + '"');
}

TEST_F(GraphErrors, ATokenForPartnerCenterIsNotOneForGraph) {
    const ServiceCaller admin(sandbox, kContosoAdmin, u"user_impersonation"_s);
    EXPECT_EQ(admin.get(u"/graph/v1.0/me"_s).status, 401);
}

TEST_F(GraphErrors, AMethodThatAPathDoesNotTakeIs405InGraphsWords) {
    const ServiceCaller admin(sandbox, kContosoAdmin);
    const ServiceAnswer answer = admin.post(u"/graph/v1.0/me"_s, {});
    EXPECT_EQ(answer.status, 405);
    EXPECT_EQ(answer.errorCode(), u"Request_BadRequest"_s);
    EXPECT_FALSE(answer.raw.header("request-id").isEmpty());
    EXPECT_EQ(admin.get(u"/graph/v1.0/nonsense"_s).status, 400);
}

TEST_F(GraphErrors, AnExpiredTokenIs401) {
    const ServiceCaller admin(sandbox, kContosoAdmin);
    sandbox.clock().advance(std::chrono::hours(3));
    const ServiceAnswer answer = admin.get(u"/graph/v1.0/me"_s);
    EXPECT_EQ(answer.status, 401);
    EXPECT_TRUE(answer.body.value("error"_L1)
                    .toObject()
                    .value("message"_L1)
                    .toString()
                    .contains("expired"_L1));
}

TEST_F(GraphErrors, EveryErrorCarriesTheIdsOfItsRequest) {
    const ServiceCaller admin(sandbox, kContosoAdmin);
    const ServiceAnswer answer =
        admin.get(u"/graph/v1.0/users/nobody"_s, {{"client-request-id", "my-own-id"}});
    ASSERT_EQ(answer.status, 404);
    EXPECT_EQ(answer.errorCode(), u"Request_ResourceNotFound"_s);
    const QJsonObject inner =
        answer.body.value("error"_L1).toObject().value("innerError"_L1).toObject();
    EXPECT_EQ(inner.value("client-request-id"_L1).toString(), u"my-own-id"_s);
    EXPECT_EQ(answer.raw.header("client-request-id"), "my-own-id");
    EXPECT_EQ(answer.raw.header("request-id"), inner.value("request-id"_L1).toString().toUtf8());
    EXPECT_FALSE(QUuid::fromString(inner.value("request-id"_L1).toString()).isNull());
    EXPECT_FALSE(inner.value("date"_L1).toString().isEmpty());
}

TEST_F(GraphErrors, TheMatrixOfThingsThatAreNotThere) {
    const ServiceCaller admin(sandbox, kContosoAdmin);
    const QString nobody = u"00000000-0000-0000-0000-00000000000f"_s;
    const QList<std::tuple<net::Method, QString, int>> calls{
        {net::Method::Get, u"/graph/v1.0/users/"_s + nobody, 404},
        {net::Method::Patch, u"/graph/v1.0/users/"_s + nobody, 404},
        {net::Method::Delete, u"/graph/v1.0/users/"_s + nobody, 404},
        {net::Method::Get, u"/graph/v1.0/groups/"_s + nobody, 404},
        {net::Method::Get, u"/graph/v1.0/groups/"_s + nobody + u"/members"_s, 404},
        {net::Method::Post, u"/graph/v1.0/groups/"_s + nobody + u"/members/$ref"_s, 404},
        {net::Method::Get, u"/graph/v1.0/directoryRoles/"_s + nobody, 404},
        {net::Method::Post, u"/graph/v1.0/directory/deletedItems/"_s + nobody + u"/restore"_s, 404},
        {net::Method::Get, u"/graph/v1.0/organization/"_s + nobody, 404},
        {net::Method::Get, u"/graph/v1.0/whatever"_s, 400},
        {net::Method::Put, u"/graph/v1.0/users"_s, 405},
    };
    for (const auto& [method, path, status] : calls)
        EXPECT_EQ(admin.send(method, path, "{}", {{"Content-Type", "application/json"}}).status,
                  status)
            << path.toStdString();
}

TEST_F(GraphErrors, BodiesThatAreNoJsonAreRefused) {
    const ServiceCaller admin(sandbox, kContosoAdmin);
    const QString users = u"/graph/v1.0/users"_s;
    const net::Headers json{{"Content-Type", "application/json"}};
    EXPECT_EQ(admin.send(net::Method::Post, users, "{\"displayName\":", json).status, 400);
    EXPECT_EQ(admin.send(net::Method::Post, users, "[]", json).status, 400);
    EXPECT_EQ(admin.send(net::Method::Post, users, "{}", {{"Content-Type", "text/plain"}}).status,
              400);
}

TEST_F(GraphErrors, ScopesLimitWhatATokenMayDo) {
    const ServiceCaller narrow(sandbox, kContosoAdmin, u"User.Read"_s);
    EXPECT_EQ(narrow.get(u"/graph/v1.0/me"_s).status, 200);
    const ServiceAnswer users = narrow.get(u"/graph/v1.0/users"_s);
    EXPECT_EQ(users.status, 403);
    EXPECT_EQ(users.errorCode(), u"Authorization_RequestDenied"_s);

    const ServiceCaller reader(sandbox, kContosoAdmin, u"User.Read.All Directory.Read.All"_s);
    EXPECT_EQ(reader.get(u"/graph/v1.0/users"_s).status, 200);
    EXPECT_EQ(reader.get(u"/graph/v1.0/groups"_s).status, 200);
    EXPECT_EQ(reader.patch("/graph/v1.0/users/"_L1 + reader.id(), {{u"jobTitle"_s, u"x"_s}}).status,
              403);
}

TEST_F(GraphErrors, TheDefaultScopeOfClientLibrariesIsEnoughToWork) {
    const ServiceCaller admin(sandbox, kContosoAdmin, u"https://graph.microsoft.com/.default"_s);
    EXPECT_EQ(admin.get(u"/graph/v1.0/users"_s).status, 200);
    EXPECT_EQ(admin.patch("/graph/v1.0/users/"_L1 + admin.id(), {{u"jobTitle"_s, u"x"_s}}).status,
              204);
}

TEST_F(GraphErrors, OrdinaryPeopleReadButDoNotChange) {
    const ServiceCaller user(sandbox, kContosoUser);
    const ServiceCaller admin(sandbox, kContosoAdmin);
    EXPECT_EQ(user.get(u"/graph/v1.0/users"_s).status, 200);
    EXPECT_EQ(user.get(u"/graph/v1.0/groups"_s).status, 200);
    EXPECT_EQ(user.get(kGlobalRole + u"/members"_s).status, 200);
    EXPECT_EQ(user.patch("/graph/v1.0/users/"_L1 + admin.id(), {{u"jobTitle"_s, u"x"_s}}).status,
              403);
    EXPECT_EQ(user.remove("/graph/v1.0/users/"_L1 + admin.id()).status, 403);
    EXPECT_EQ(user.post(kGlobalRole + "/members/$ref"_L1, user.reference(user.id())).status, 403);
    EXPECT_EQ(user.get(u"/graph/v1.0/directory/deletedItems/microsoft.graph.user"_s).status, 403);
    EXPECT_EQ(user.get(u"/graph/v1.0/auditLogs/directoryAudits"_s).status, 403);
}

TEST_F(GraphErrors, TheAuditLogAndPoliciesWantPermissionsOfTheirOwn) {
    const ServiceCaller wide(sandbox, kContosoAdmin, u"Directory.ReadWrite.All"_s);
    const ServiceCaller guarded(sandbox, kContosoAdmin, u"AuditLog.Read.All Policy.Read.All"_s);
    for (const QString& path : {u"/graph/v1.0/auditLogs/directoryAudits"_s,
                                u"/graph/v1.0/policies/authorizationPolicy"_s}) {
        EXPECT_EQ(wide.get(path).status, 403) << path.toStdString();
        EXPECT_EQ(guarded.get(path).status, 200) << path.toStdString();
    }
}

TEST_F(GraphErrors, AUserAdministratorMustNotTouchAGlobalAdministrator) {
    const ServiceCaller admin(sandbox, kContosoAdmin);
    const ServiceCaller helper(sandbox, kContosoUser);
    const QString assignments = u"/graph/v1.0/roleManagement/directory/roleAssignments"_s;
    ASSERT_EQ(
        admin
            .post(assignments, {{u"principalId"_s, helper.id()},
                                {u"roleDefinitionId"_s, u"fe930be7-5e62-47db-91af-98c3a49a38b1"_s},
                                {u"directoryScopeId"_s, u"/"_s}})
            .status,
        201);
    const QString boss = "/graph/v1.0/users/"_L1 + admin.id();
    EXPECT_EQ(helper.patch(boss, {{u"jobTitle"_s, u"x"_s}}).status, 204) << "not sensitive";
    EXPECT_EQ(helper.patch(boss, {{u"accountEnabled"_s, false}}).status, 403);
    EXPECT_EQ(helper.patch(boss, {{u"mobilePhone"_s, u"1"_s}}).status, 403);
    EXPECT_EQ(helper
                  .patch(boss, {{u"passwordProfile"_s,
                                 QJsonObject{{u"password"_s, u"xWwvJ]6NMw+bWH-d"_s}}}})
                  .status,
              403);
    EXPECT_EQ(helper.remove(boss).status, 403);
    const ServiceAnswer blocked =
        admin.get(u"/graph/v1.0/users/blocked@contoso.onmicrosoft.com?$select=id"_s);
    const QString other = "/graph/v1.0/users/"_L1 + blocked.body.value("id"_L1).toString();
    EXPECT_EQ(helper.patch(other, {{u"accountEnabled"_s, true}}).status, 204);
    EXPECT_EQ(helper.remove(other).status, 204);
}

TEST_F(GraphErrors, EndingSessionsNeedsAScopeAndForOthersARole) {
    const ServiceCaller reader(sandbox, kContosoUser, u"User.Read"_s);
    EXPECT_EQ(reader.post(u"/graph/v1.0/me/revokeSignInSessions"_s, {}).status, 403);
    const ServiceCaller admin(sandbox, kContosoAdmin);
    const ServiceCaller ordinary(sandbox, kContosoUser);
    const QString ofAdmin = "/graph/v1.0/users/"_L1 + admin.id() + "/revokeSignInSessions"_L1;
    EXPECT_EQ(ordinary.post(ofAdmin, {}).status, 403);
    EXPECT_EQ(ordinary.post(u"/graph/v1.0/me/revokeSignInSessions"_s, {}).status, 200);
}

TEST_F(GraphErrors, NobodyRemovesTheOwnGlobalAdministratorRole) {
    const ServiceCaller admin(sandbox, kContosoAdmin);
    EXPECT_EQ(admin.remove(kGlobalRole + "/members/"_L1 + admin.id() + "/$ref"_L1).status, 400);
    EXPECT_EQ(admin.remove("/graph/v1.0/users/"_L1 + admin.id()).status, 400);
    EXPECT_EQ(admin.get(u"/graph/v1.0/me"_s).status, 200);
}

TEST_F(GraphErrors, OneTenantDoesNotSeeTheOther) {
    const ServiceCaller contoso(sandbox, kContosoAdmin);
    const ServiceCaller fabrikam(sandbox, kFabrikamAdmin);
    EXPECT_EQ(contoso.get("/graph/v1.0/users/"_L1 + fabrikam.id()).status, 404);
    const QString group = fabrikam.get(u"/graph/v1.0/groups"_s).texts("id"_L1).constFirst();
    EXPECT_EQ(contoso.get("/graph/v1.0/groups/"_L1 + group).status, 404);
    EXPECT_EQ(contoso.remove("/graph/v1.0/groups/"_L1 + group).status, 404);
}

} // namespace partnerdesk::test
