// Which role may read what of the partner account: the permission matrix of roles.md, asked over
// the wire.

#include "app/domain/role_ids.h"
#include "tests/app/sandbox/service_caller.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

using domain::Role;

constexpr QLatin1StringView kChen{"chen@fabrikam.onmicrosoft.com"};

struct PartnerRoles : testing::Test {
    SandboxUnderTest sandbox{{.noConsent = true}};
    ServiceCaller admin{sandbox, kFabrikamAdmin};
    ServiceCaller chen{sandbox, kChen, u"user_impersonation"_s};

    // Every test begins without the roles that the seed gives to chen.
    void SetUp() override {
        ASSERT_EQ(admin
                      .remove(u"/graph/v1.0/groups/%1/members/%2/$ref"_s.arg(
                          groupOf(Role::HelpdeskAgent), chen.id()))
                      .status,
                  204);
        for (const Role role : domain::rolesOfGroup(domain::RoleGroup::Company))
            ASSERT_EQ(admin.remove(companyRole(role)).status, 204);
    }

    QString companyRole(Role role) const {
        return u"/program/v1/roles/%1/%2"_s.arg(chen.id(), domain::roleId(role));
    }

    // Id of an agent role's group.
    QString groupOf(Role role) const {
        const QString filter = u"/graph/v1.0/groups?$filter=displayName eq '%1'"_s;
        return admin.get(filter.arg(domain::agentGroupName(role))).texts("id"_L1).value(0);
    }

    void give(Role role) {
        switch (domain::groupOf(role)) {
        case domain::RoleGroup::Tenant:
            ASSERT_EQ(admin
                          .post(u"/graph/v1.0/roleManagement/directory/roleAssignments"_s,
                                {{u"principalId"_s, chen.id()},
                                 {u"roleDefinitionId"_s, domain::roleTemplateId(role)},
                                 {u"directoryScopeId"_s, u"/"_s}})
                          .status,
                      201);
            return;
        case domain::RoleGroup::Agent:
            ASSERT_EQ(admin
                          .post(u"/graph/v1.0/groups/%1/members/$ref"_s.arg(groupOf(role)),
                                admin.reference(chen.id()))
                          .status,
                      204);
            return;
        case domain::RoleGroup::Company:
            ASSERT_EQ(admin.put(companyRole(role)).status, 204);
            return;
        }
    }

    // What chen may read, by the last word of its path.
    QStringList readable() const {
        QStringList names;
        for (const QString& path :
             {u"profiles/legalbusiness"_s, u"profiles/organization"_s, u"profiles/support"_s,
              u"profiles/billing"_s, u"profiles/mpn"_s, u"auditrecords"_s,
              u"compliance/csp/agreementstatus?mpnId=6104782"_s}) {
            const ServiceAnswer answer = chen.get("/partnercenter/v1/"_L1 + path);
            if (answer.status == 200)
                names.append(path.section(u'/', -1).section(u'?', 0, 0));
            else
                EXPECT_TRUE(answer.status == 403 && answer.errorCode() == u"900150"_s)
                    << path.toStdString() << ' ' << answer.status;
        }
        return names;
    }
};

const QStringList kAccount{u"mpn"_s, u"agreementstatus"_s};
const QStringList kLog{u"mpn"_s, u"auditrecords"_s, u"agreementstatus"_s};
const QStringList kBillingAndLog{u"billing"_s, u"mpn"_s, u"auditrecords"_s, u"agreementstatus"_s};
const QStringList kProfiles{u"legalbusiness"_s, u"organization"_s, u"support"_s};

struct Row {
    const char* name;
    Role role;
    QStringList readable;
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << row.name;
}

struct EveryPartnerRole : PartnerRoles, testing::WithParamInterface<Row> {};

} // namespace

TEST_F(PartnerRoles, WithoutAnyNothingOfTheAccountCanBeRead) {
    EXPECT_EQ(readable(), QStringList());
}

TEST_F(PartnerRoles, WithoutAnyWhatTellsOfNoCompanyCanBeRead) {
    EXPECT_EQ(chen.get(u"/partnercenter/v1/countryvalidationrules/US"_s).status, 200);
    EXPECT_EQ(chen.head(u"/partnercenter/v1/domains/litware.onmicrosoft.com"_s).status, 404);
}

// The wizard's own path: nobody is an Admin agent before the company is enrolled.
TEST_F(PartnerRoles, AGlobalAdministratorIsToldThatTheCompanyIsNotEnrolled) {
    const ServiceCaller contoso(sandbox, kContosoAdmin, u"user_impersonation"_s);
    for (const QString& profile : {u"legalbusiness"_s, u"mpn"_s})
        EXPECT_EQ(contoso.get("/partnercenter/v1/profiles/"_L1 + profile).errorCode(), u"1000"_s);
    EXPECT_EQ(contoso.get(u"/partnercenter/v1/auditrecords"_s).status, 200);
    const ServiceCaller adele(sandbox, kContosoUser, u"user_impersonation"_s);
    EXPECT_EQ(adele.get(u"/partnercenter/v1/profiles/mpn"_s).errorCode(), u"900150"_s);
}

TEST_P(EveryPartnerRole, ReadsWhatTheMatrixAllows) {
    give(GetParam().role);
    EXPECT_EQ(readable(), GetParam().readable);
}

INSTANTIATE_TEST_SUITE_P(
    , EveryPartnerRole,
    testing::Values(Row{"GlobalAdmin", Role::GlobalAdmin, kProfiles + kBillingAndLog},
                    Row{"UserAdmin", Role::UserAdmin, kProfiles + kBillingAndLog},
                    Row{"BillingAdmin", Role::BillingAdmin, kBillingAndLog},
                    Row{"AdminAgent", Role::AdminAgent, kBillingAndLog},
                    Row{"SalesAgent", Role::SalesAgent, kBillingAndLog},
                    Row{"HelpdeskAgent", Role::HelpdeskAgent, kLog},
                    Row{"MpnPartnerAdmin", Role::MpnPartnerAdmin, kProfiles + kAccount},
                    Row{"AccountAdmin", Role::AccountAdmin,
                        kProfiles + QStringList{u"billing"_s} + kAccount},
                    Row{"ReportViewer", Role::ReportViewer, kAccount}),
    [](const auto& info) { return info.param.name; });

} // namespace partnerdesk::test
