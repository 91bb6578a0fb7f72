#include "app/models/user_table_model.h"
#include "tests/support/print_model.h"
#include "tests/support/print_to.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using directory::DirectorySnapshot;
using directory::Person;
using directory::SortColumn;
using domain::Role;
using models::RoleNames;
using models::UserTableModel;
using partnerdesk::test::printed;

namespace {

Person person(const QString& id, const QString& name, const QString& userName,
              std::initializer_list<Role> roles = {}, bool enabled = true) {
    Person person;
    person.user.id = id;
    person.user.displayName = name;
    person.user.userPrincipalName = userName;
    person.user.accountEnabled = enabled;
    for (const Role role : roles)
        person.roles.set(role, true);
    return person;
}

std::shared_ptr<const DirectorySnapshot> threePeople() {
    return DirectorySnapshot::build(
        {person(u"1"_s, u"张伟"_s, u"zhang.wei@contoso.com"_s,
                {Role::GlobalAdmin, Role::AdminAgent}),
         person(u"2"_s, u"Zhang Wen"_s, u"zhangwen@contoso.com"_s, {Role::HelpdeskAgent}, false),
         person(u"3"_s, u"张薇"_s, u"zhangwei2@contoso.com"_s)},
        true);
}

RoleNames names(QLocale::Language language) {
    return {domain::RoleCatalogue::builtIn().value(), language};
}

class UserTable : public testing::Test {
protected:
    void showAll() {
        const auto people = threePeople();
        model.show(people, people->rows({}, SortColumn::Name, true));
    }

    UserTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(UserTable, ShowsPeopleWithTheirRolesInWords) {
    model.setRoleNames(names(QLocale::English));
    showAll();
    EXPECT_EQ(printed(model),
              (QStringList{
                  u"Name | User name | Roles | Sign-in"_s,
                  u"张薇 | zhangwei2@contoso.com |  | Allowed"_s,
                  u"张伟 | zhang.wei@contoso.com | Global administrator, Admin agent | Allowed"_s,
                  u"Zhang Wen | zhangwen@contoso.com | Helpdesk agent | Blocked"_s,
              }));
}

TEST_F(UserTable, FollowsTheLanguageWithoutLosingItsRows) {
    model.setRoleNames(names(QLocale::English));
    showAll();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRoleNames(names(QLocale::Chinese));
    EXPECT_EQ(model.index(1, UserTableModel::RolesColumn)
                  .data(UserTableModel::RoleNamesRole)
                  .toStringList(),
              (QStringList{u"全局管理员"_s, u"管理员代理"_s}));
    EXPECT_EQ(resets.size(), 0);
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(UserTable, GivesTheRawValuesOfARow) {
    showAll();
    const QModelIndex wen = model.index(2, UserTableModel::SignInColumn);
    EXPECT_EQ(wen.data(UserTableModel::UserIdRole).toString(), u"2"_s);
    EXPECT_FALSE(wen.data(UserTableModel::AccountEnabledRole).toBool());
    EXPECT_EQ(wen.data(UserTableModel::RoleBitsRole).toUInt(),
              1U << static_cast<unsigned>(Role::HelpdeskAgent));
    EXPECT_EQ(model.userId(2), u"2"_s);
    EXPECT_EQ(model.person(2).user.displayName, u"Zhang Wen"_s);
}

TEST_F(UserTable, FindsPeopleAgainAfterTheListChanged) {
    showAll();
    EXPECT_EQ(model.rowOf(u"2"_s), 2);
    const auto people = model.snapshot();
    model.show(people, people->rows({}, SortColumn::Name, false));
    EXPECT_EQ(model.rowOf(u"2"_s), 0);
    model.show(people, people->rows({.text = u"zw"_s}, SortColumn::Name, true));
    EXPECT_EQ(printed(model).size(), 3);
    EXPECT_EQ(model.rowOf(u"2"_s), -1); // filtered out
    EXPECT_EQ(model.rowOf(u"gone"_s), -1);
}

TEST_F(UserTable, IsEmptyBeforeTheFirstSnapshot) {
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 4);
    EXPECT_EQ(model.rowOf(u"1"_s), -1);
    model.show(DirectorySnapshot::build({}, false), {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(UserTable, AsksForAnOrderInsteadOfSortingByItself) {
    showAll();
    const QStringList before = printed(model);
    QSignalSpy requests(&model, &UserTableModel::sortRequested);
    model.sort(UserTableModel::RolesColumn, Qt::DescendingOrder);
    ASSERT_EQ(requests.size(), 1);
    EXPECT_EQ(requests[0][0].value<SortColumn>(), SortColumn::Roles);
    EXPECT_FALSE(requests[0][1].toBool());
    EXPECT_EQ(printed(model), before);
    model.sort(-1, Qt::AscendingOrder); // what a view says for "no column"
    EXPECT_EQ(requests.size(), 1);
}
