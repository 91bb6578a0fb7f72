#include "app/domain/permission_matrix.h"
#include "app/domain/role_catalogue.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::domain;
using namespace Qt::StringLiterals;

namespace {

RoleSet rolesOf(std::initializer_list<Role> roles) {
    RoleSet set;
    for (const Role role : roles)
        set.set(role, true);
    return set;
}

} // namespace

TEST(RoleCatalogue, NamesEveryRoleAndWhatItAllowsInBothLanguages) {
    const RoleCatalogue catalogue = RoleCatalogue::builtIn().value();
    for (int index = 0; index < kRoleCount; ++index) {
        const RoleFacts& facts = catalogue.facts(static_cast<Role>(index));
        EXPECT_EQ(static_cast<int>(facts.role), index);
        EXPECT_FALSE(facts.allowsEn.isEmpty()) << roleId(facts.role).toStdString();
        EXPECT_EQ(facts.allowsEn.size(), facts.allowsZh.size()) << roleId(facts.role).toStdString();
        EXPECT_FALSE(facts.assignableBy.isEmpty());
    }
    EXPECT_EQ(catalogue.facts(Role::AdminAgent).name(QLocale::Chinese), u"管理员代理"_s);
    EXPECT_EQ(catalogue.facts(Role::AdminAgent).name(QLocale::English), u"Admin agent"_s);
    EXPECT_EQ(catalogue.facts(Role::UserAdmin).portalNameZh, u"“用户管理”管理员"_s);
    EXPECT_TRUE(catalogue.facts(Role::MpnPartnerAdmin).portalOnly);
    EXPECT_FALSE(catalogue.facts(Role::AdminAgent).portalOnly);
}

TEST(RoleCatalogue, KnowsWhoMayAssignWhat) {
    const RoleCatalogue catalogue = RoleCatalogue::builtIn().value();
    EXPECT_TRUE(catalogue.mayAssign(rolesOf({Role::GlobalAdmin}), Role::GlobalAdmin));
    EXPECT_TRUE(catalogue.mayAssign(rolesOf({Role::UserAdmin}), Role::AdminAgent));
    EXPECT_TRUE(catalogue.mayAssign(rolesOf({Role::AccountAdmin}), Role::ReportViewer));
    EXPECT_FALSE(catalogue.mayAssign(rolesOf({Role::UserAdmin}), Role::GlobalAdmin));
    EXPECT_FALSE(catalogue.mayAssign(rolesOf({Role::MpnPartnerAdmin}), Role::ReportViewer));
    EXPECT_FALSE(catalogue.mayAssign(RoleSet(), Role::AdminAgent));
}

TEST(RoleCatalogue, RefusesDamagedFiles) {
    for (const char* json : {"", "{}", R"({"roles":[]})", R"({"roles":[{"id":"globalAdmin"}]})"})
        EXPECT_FALSE(RoleCatalogue::fromJson(json)) << json;
}

TEST(LossWarning, LooksAtAllChangesTogether) {
    struct Case {
        AdministratorCounts now;
        std::vector<RoleChange> changes;
        LossWarning warning;
    };
    const RoleChange dropGlobal{.userId = u"a"_s, .role = Role::GlobalAdmin, .add = false};
    const RoleChange addGlobal{.userId = u"b"_s, .role = Role::GlobalAdmin, .add = true};
    const RoleChange dropAgent{.userId = u"a"_s, .role = Role::AdminAgent, .add = false};
    const RoleChange dropSales{.userId = u"a"_s, .role = Role::SalesAgent, .add = false};
    const std::vector<Case> cases{
        {{1, 1}, {dropGlobal}, LossWarning::LastGlobalAdministrator},
        {{2, 1}, {dropGlobal}, LossWarning::None},
        {{2, 1}, {dropGlobal, dropGlobal}, LossWarning::LastGlobalAdministrator},
        {{1, 1}, {dropGlobal, addGlobal}, LossWarning::None},
        {{1, 1}, {dropAgent}, LossWarning::LastAdminAgent},
        {{1, 1}, {dropAgent, dropGlobal}, LossWarning::LastGlobalAdministrator},
        {{1, 0}, {}, LossWarning::None},
        {{1, 1}, {dropSales}, LossWarning::None},
    };
    for (std::size_t i = 0; i < cases.size(); ++i)
        EXPECT_EQ(lossWarning(cases[i].now, cases[i].changes), cases[i].warning) << "case " << i;
}

TEST(PermissionMatrix, AnswersForEachRole) {
    struct Case {
        QString action;
        RoleSet roles;
        bool may;
    };
    const PermissionMatrix matrix = PermissionMatrix::builtIn().value();
    const std::vector<Case> cases{
        {u"account.create"_s, rolesOf({Role::GlobalAdmin}), true},
        {u"account.create"_s, rolesOf({Role::UserAdmin, Role::AdminAgent}), false},
        {u"user.assignAgentRole"_s, rolesOf({Role::UserAdmin}), true},
        {u"user.assignDirectoryRole"_s, rolesOf({Role::UserAdmin}), false},
        {u"user.assignMpnRole"_s, rolesOf({Role::AccountAdmin}), true},
        {u"user.delete"_s, rolesOf({Role::UserAdmin}), true}, // inferred
        {u"benefit.activate"_s, rolesOf({Role::MpnPartnerAdmin}), true},
        {u"benefit.activate"_s, RoleSet(), false},
        {u"profile.myProfile"_s, RoleSet(), true}, // everybody
        {u"no.such.action"_s, rolesOf({Role::GlobalAdmin}), false},
    };
    for (const Case& row : cases)
        EXPECT_EQ(matrix.may(row.action, row.roles), row.may) << row.action.toStdString();
}

TEST(PermissionMatrix, NamesEveryActionAndWhoMay) {
    const PermissionMatrix matrix = PermissionMatrix::builtIn().value();
    EXPECT_EQ(matrix.actions().size(), 43);
    for (const QString& action : matrix.actions()) {
        EXPECT_FALSE(matrix.name(action, QLocale::English).isEmpty()) << action.toStdString();
        EXPECT_FALSE(matrix.name(action, QLocale::Chinese).isEmpty()) << action.toStdString();
        EXPECT_TRUE(matrix.everybodyMay(action) || !matrix.whoMay(action).isEmpty())
            << action.toStdString();
    }
    EXPECT_EQ(matrix.whoMay(u"location.add"_s), rolesOf({Role::GlobalAdmin, Role::AccountAdmin}));
}

TEST(PermissionMatrix, RefusesDamagedFiles) {
    EXPECT_FALSE(PermissionMatrix::fromJson("{}"));
    EXPECT_FALSE(PermissionMatrix::fromJson(R"({"permissionMatrix":[{"action":"x"}]})"));
}
