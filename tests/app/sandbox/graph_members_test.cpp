#include "tests/app/sandbox/service_caller.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

const QString kUserAdmin = u"fe930be7-5e62-47db-91af-98c3a49a38b1"_s;

struct GraphMembers : testing::Test {
    SandboxUnderTest sandbox{{.noConsent = true, .replicationSeconds = 2}};
    ServiceCaller admin{sandbox, kContosoAdmin};

    QString createGroup(const QString& name) {
        return admin
            .post(u"/graph/v1.0/groups"_s, {{u"displayName"_s, name},
                                            {u"mailNickname"_s, name},
                                            {u"securityEnabled"_s, true},
                                            {u"mailEnabled"_s, false}})
            .body.value("id"_L1)
            .toString();
    }
};

} // namespace

TEST_F(GraphMembers, AnAgentGroupIsFoundByItsName) {
    const ServiceCaller fabrikam(sandbox, kFabrikamAdmin);
    const ServiceAnswer found = fabrikam.get(
        u"/graph/v1.0/groups?$filter=displayName eq 'AdminAgents'&$select=id,displayName,securityEnabled"_s);
    ASSERT_EQ(found.value().size(), 1);
    EXPECT_TRUE(found.value().at(0).toObject().value("securityEnabled"_L1).toBool());
    EXPECT_TRUE(
        admin.get(u"/graph/v1.0/groups?$filter=displayName eq 'AdminAgents'"_s).value().isEmpty())
        << "contoso is not enrolled";
}

TEST_F(GraphMembers, ANewMemberShowsAfterTheReplicationDelay) {
    const QString group = "/graph/v1.0/groups/"_L1 + createGroup(u"Agents"_s);
    const QString id = group.section(u'/', -1);
    const QJsonObject check{{u"groupIds"_s, QJsonArray{id}}};
    EXPECT_EQ(admin.post(group + "/members/$ref"_L1, admin.reference(admin.id())).status, 204);
    EXPECT_TRUE(admin.get(group + "/members"_L1).value().isEmpty());
    EXPECT_TRUE(admin.post(u"/graph/v1.0/me/checkMemberGroups"_s, check).value().isEmpty());
    const ServiceAnswer again = admin.post(group + "/members/$ref"_L1, admin.reference(admin.id()));
    EXPECT_EQ(again.status, 400) << "it is there, though it does not show";
    EXPECT_EQ(again.errorCode(), u"Request_BadRequest"_s);

    sandbox.clock().advance(std::chrono::seconds(3));
    const ServiceAnswer members = admin.get(group + "/members?$select=id,displayName"_L1);
    EXPECT_EQ(members.texts("id"_L1), QStringList{admin.id()});
    EXPECT_EQ(members.texts("@odata.type"_L1), QStringList{u"#microsoft.graph.user"_s});
    EXPECT_EQ(admin.post(u"/graph/v1.0/me/checkMemberGroups"_s, check).value(), QJsonArray{id});
}

TEST_F(GraphMembers, ARemovedMemberIsGoneAtOnceAndTheUserStays) {
    const QString group = "/graph/v1.0/groups/"_L1 + createGroup(u"Agents"_s);
    const ServiceCaller user(sandbox, kContosoUser);
    EXPECT_EQ(admin.post(group + "/members/$ref"_L1, admin.reference(user.id())).status, 204);
    EXPECT_EQ(admin.remove(group + "/members/"_L1 + user.id() + "/$ref"_L1).status, 204);
    EXPECT_EQ(admin.remove(group + "/members/"_L1 + user.id() + "/$ref"_L1).status, 404);
    EXPECT_EQ(admin.get("/graph/v1.0/users/"_L1 + user.id()).status, 200);
}

TEST_F(GraphMembers, BadReferencesAreRefused) {
    const QString members =
        "/graph/v1.0/groups/"_L1 + createGroup(u"Agents"_s) + "/members/$ref"_L1;
    EXPECT_EQ(admin.post(members, {}).status, 400);
    EXPECT_EQ(admin.post(members, {{u"@odata.id"_s, admin.id()}}).status, 400);
    EXPECT_EQ(
        admin.post(members, admin.reference(u"00000000-0000-0000-0000-00000000000f"_s)).status,
        404);
}

TEST_F(GraphMembers, MyRolesAreFoundByTheCast) {
    for (const QString& cast : {u"microsoft.graph.directoryRole"_s, u"graph.directoryRole"_s}) {
        const ServiceAnswer roles = admin.get("/graph/v1.0/me/transitiveMemberOf/"_L1 + cast +
                                              "?$select=id,displayName,roleTemplateId"_L1);
        EXPECT_EQ(roles.texts("roleTemplateId"_L1),
                  QStringList{u"62e90394-69f5-4237-9190-012177145e10"_s});
    }
    const ServiceCaller user(sandbox, kContosoUser);
    EXPECT_TRUE(user.get(u"/graph/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole"_s)
                    .value()
                    .isEmpty());
}

TEST_F(GraphMembers, MemberOfHoldsRolesAndGroups) {
    const QString group = createGroup(u"Agents"_s);
    EXPECT_EQ(admin
                  .post("/graph/v1.0/groups/"_L1 + group + "/members/$ref"_L1,
                        admin.reference(admin.id()))
                  .status,
              204);
    sandbox.clock().advance(std::chrono::seconds(3));
    EXPECT_EQ(admin.get(u"/graph/v1.0/me/memberOf"_s).texts("@odata.type"_L1),
              QStringList({u"#microsoft.graph.directoryRole"_s, u"#microsoft.graph.group"_s}));
}

TEST_F(GraphMembers, ARoleIsActivatedOnceBeforeItIsUsed) {
    const QString role = "/graph/v1.0/directoryRoles/roleTemplateId="_L1 + kUserAdmin;
    const ServiceCaller user(sandbox, kContosoUser);
    EXPECT_EQ(admin.get(role + "/members"_L1).status, 404) << "not active yet";
    EXPECT_EQ(admin.post(role + "/members/$ref"_L1, admin.reference(user.id())).status, 404);
    const QJsonObject activation{{u"roleTemplateId"_s, kUserAdmin}};
    EXPECT_EQ(admin.post(u"/graph/v1.0/directoryRoles"_s, activation).status, 201);
    EXPECT_EQ(admin.post(u"/graph/v1.0/directoryRoles"_s, activation).status, 400);
    EXPECT_EQ(admin.post(role + "/members/$ref"_L1, admin.reference(user.id())).status, 204);
    EXPECT_EQ(admin.post(role + "/members/$ref"_L1, admin.reference(user.id())).status, 400);
    sandbox.clock().advance(std::chrono::seconds(3));
    EXPECT_EQ(admin.get(role + "/members"_L1).texts("id"_L1), QStringList{user.id()});
    EXPECT_EQ(
        admin.get("/graph/v1.0/directoryRoles(roleTemplateId='"_L1 + kUserAdmin + "')"_L1).status,
        200);
    EXPECT_EQ(admin.remove(role + "/members/"_L1 + user.id() + "/$ref"_L1).status, 204);
    EXPECT_TRUE(admin.get(role + "/members"_L1).value().isEmpty());
}

TEST_F(GraphMembers, TheAuditLogTellsWhoDidWhat) {
    const QString group = createGroup(u"Agents"_s);
    EXPECT_EQ(admin.remove("/graph/v1.0/groups/"_L1 + group).status, 204);
    const ServiceAnswer log = admin.get(u"/graph/v1.0/auditLogs/directoryAudits"_s);
    QStringList activities = log.texts("activityDisplayName"_L1);
    activities.sort(); // both happened within one millisecond
    EXPECT_EQ(activities, QStringList({u"Add group"_s, u"Delete group"_s}));
    EXPECT_EQ(log.value()
                  .at(0)
                  .toObject()
                  .value("initiatedBy"_L1)
                  .toObject()
                  .value("user"_L1)
                  .toObject()
                  .value("userPrincipalName"_L1)
                  .toString(),
              kContosoAdmin);
    const QString audits = u"/graph/v1.0/auditLogs/directoryAudits"_s;
    const ServiceAnswer filtered =
        admin.get(audits + u"?$filter=activityDisplayName eq 'Delete group'"_s);
    EXPECT_EQ(filtered.texts("activityDisplayName"_L1), QStringList{u"Delete group"_s});
    const ServiceAnswer first = admin.get(audits + u"?$top=1"_s);
    ASSERT_EQ(first.value().size(), 1);
    const QString next = first.body.value("@odata.nextLink"_L1).toString();
    ASSERT_FALSE(next.isEmpty());
    const ServiceAnswer second = admin.get(next);
    EXPECT_EQ(second.value().size(), 1);
    EXPECT_NE(second.texts("id"_L1), first.texts("id"_L1));
}

} // namespace partnerdesk::test
