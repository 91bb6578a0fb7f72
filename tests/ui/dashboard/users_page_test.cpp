#include "tests/support/screen_reader.h"
#include "tests/ui/dashboard/dashboard_fixture.h"
#include "ui/dashboard/commands.h"
#include "ui/dashboard/directory_controller.h"
#include "ui/dashboard/role_updates.h"
#include "ui/dashboard/user_delegate.h"
#include "ui/dashboard/users_page.h"
#include "ui/style/fonts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;
using models::UserTableModel;

// The page over a real cache; nobody is signed in.
class UsersPageTest : public test::DashboardFixture {
protected:
    void open(const std::vector<directory::Person>& people) {
        cachePeople(people);
        window.resize(1000, 600);
        page.setParent(&window);
        page.resize(window.size());
        window.show();
        directory.start();
        ASSERT_TRUE(test::waitFor([&] { return shown() == static_cast<int>(people.size()); }));
    }

    int shown() const { return table()->model()->rowCount(); }
    QTableView* table() const { return page.findChild<QTableView*>(u"userTable"_s); }
    QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }
    QStringList names() const {
        QStringList result;
        for (int row = 0; row < shown(); ++row)
            result.append(cell(row, UserTableModel::NameColumn));
        return result;
    }
    QString text(const char* name) const {
        return page.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    QCheckBox* check(const char* role) const {
        return page.findChild<QCheckBox*>(QString::fromLatin1(role) + u"Check"_s);
    }
    void type(const QString& text) { page.findChild<QLineEdit*>(u"userSearch"_s)->setText(text); }

    QWidget window;
    Commands commands{&window};
    DirectoryController directory{services, session};
    RoleUpdates updates{services, session};
    UsersPage page{services, session, directory, updates, commands};
};

TEST_F(UsersPageTest, ShowsTheCachedPeopleAtOnce) {
    open(fewPeople());
    EXPECT_EQ(text("userCount"), u"4 of 4"_s);
    EXPECT_EQ(cell(0, UserTableModel::NameColumn), u"Ada Lovelace"_s);
}

TEST_F(UsersPageTest, GoesFromTheSearchToTheFirstWhoWasFound) {
    open(fewPeople());
    auto* search = page.findChild<QLineEdit*>(u"userSearch"_s);
    type(u"ada"_s);
    ASSERT_TRUE(test::waitFor([this] { return shown() == 1; }));
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_EQ(text("personName"), u"Ada Lovelace"_s);
    type(u"nobody"_s);
    ASSERT_TRUE(test::waitFor([this] { return shown() == 0; }));
    QTest::keyClick(search, Qt::Key_Return); // nowhere to go
}

TEST_F(UsersPageTest, ShowsThePersonWhomAScreenReaderPicks) {
    open(fewPeople());
    ASSERT_TRUE(test::pressByScreenReader(*table(), u"张薇"_s));
    EXPECT_EQ(text("personName"), u"张薇"_s);
}

// 1048 is what a window of 1280 leaves beside the navigation.
TEST_F(UsersPageTest, ShowsTypicalUserNamesWhole) {
    open({person(u"a"_s, u"张伟"_s, u"zhang.chaona@contoso.onmicrosoft.com"_s),
          person(u"b"_s, u"Adele Vance"_s, u"adele@contoso.onmicrosoft.com"_s),
          person(u"c"_s, u"赵刚"_s, u"blocked@contoso.onmicrosoft.com"_s, {}, false)});
    window.resize(1048, 600);
    page.resize(window.size());
    QCoreApplication::processEvents();
    const auto* delegate = qobject_cast<UserDelegate*>(table()->itemDelegate());
    ASSERT_NE(delegate, nullptr);
    const QFont font = style::applicationFont(u"en"_s);
    for (int row = 0; row < shown(); ++row) {
        for (int column = 0; column < UserTableModel::ColumnCount; ++column) {
            const QModelIndex index = table()->model()->index(row, column);
            EXPECT_LE(delegate->neededWidth(font, index), table()->columnWidth(column))
                << cell(row, column).toStdString();
        }
    }
}

TEST_F(UsersPageTest, ALongUserNameKeepsItsBeginningAndItsDomain) {
    const QString longName = u"maximiliane.hohenfels-oberbergheim@contoso.onmicrosoft.com"_s;
    open({person(u"a"_s, u"Maximiliane"_s, longName)});
    table()->selectRow(0);
    const auto* label = page.findChild<QLabel*>(u"personUserName"_s);
    ASSERT_TRUE(test::waitFor([label] { return label->text().contains(u'…'); }));
    EXPECT_TRUE(label->text().startsWith(u"maximiliane"_s)) << label->text().toStdString();
    EXPECT_TRUE(label->text().endsWith(u"microsoft.com"_s)) << label->text().toStdString();
    EXPECT_TRUE(label->toolTip().contains(longName)) << label->toolTip().toStdString();
}

TEST_F(UsersPageTest, FiltersWhileOneTypesAlsoByPinyin) {
    open(fewPeople());
    type(u"zhangw"_s);
    ASSERT_TRUE(test::waitFor([this] { return shown() == 3; }));
    EXPECT_EQ(text("userCount"), u"3 of 4"_s);
    type(u"张伟"_s);
    ASSERT_TRUE(test::waitFor([this] { return shown() == 1; }));
    EXPECT_EQ(names(), QStringList(u"张伟"_s));
}

TEST_F(UsersPageTest, SaysWhenNobodyMatchesAndOffersTheWayBack) {
    open(fewPeople());
    type(u"nobody at all"_s);
    ASSERT_TRUE(test::waitFor([this] { return shown() == 0; }));
    EXPECT_EQ(text("emptySentence"), u"No people match"_s);
    page.findChild<QPushButton*>(u"emptyButton"_s)->click();
    EXPECT_TRUE(test::waitFor([this] { return shown() == 4; }));
    EXPECT_TRUE(page.findChild<QLineEdit*>(u"userSearch"_s)->text().isEmpty());
}

TEST_F(UsersPageTest, FiltersByRoleAndSignIn) {
    open(fewPeople());
    page.findChild<QAction*>(u"signInFilter2"_s)->trigger();
    ASSERT_TRUE(test::waitFor([this] { return shown() == 1; }));
    EXPECT_EQ(names(), QStringList(u"Zhang Wen"_s));
    page.findChild<QToolButton*>(u"clearFilter"_s)->click();
    ASSERT_TRUE(test::waitFor([this] { return shown() == 4; }));
    page.findChild<QAction*>(u"roleFilter3"_s)->trigger(); // Admin agent
    ASSERT_TRUE(test::waitFor([this] { return shown() == 2; }));
}

TEST_F(UsersPageTest, SortsByAClickOnTheHeader) {
    open(fewPeople());
    table()->horizontalHeader()->setSortIndicator(UserTableModel::NameColumn, Qt::DescendingOrder);
    EXPECT_TRUE(test::waitFor([this] { return names().value(shown() - 1) == u"Ada Lovelace"_s; }));
}

TEST_F(UsersPageTest, ShowsThePersonWithItsRoles) {
    open(fewPeople());
    page.showPerson(u"zw"_s);
    EXPECT_EQ(page.findChild<QLabel*>(u"personName"_s)->text(), u"张伟"_s);
    EXPECT_TRUE(check("globalAdmin")->isChecked());
    EXPECT_FALSE(check("salesAgent")->isChecked());
    EXPECT_EQ(check("globalAdmin")->text(), u"Global administrator"_s);
    EXPECT_FALSE(check("globalAdmin")->toolTip().isEmpty());
}

TEST_F(UsersPageTest, ChangesAreOffWhenNobodyIsSignedIn) {
    open(fewPeople());
    page.showPerson(u"zv"_s);
    EXPECT_FALSE(check("adminAgent")->isEnabled());
    EXPECT_FALSE(commands.update->isEnabled());
}

TEST_F(UsersPageTest, KeepsWhatWasTickedWhileOneWalksFromPersonToPerson) {
    open(fewPeople());
    page.showPerson(u"al"_s);
    check("salesAgent")->setChecked(true);
    EXPECT_EQ(text("changesTitle").left(1), u"1"_s);
    EXPECT_TRUE(text("changesText").startsWith(u"Add Sales agent\n"_s));
    page.showPerson(u"zv"_s);
    EXPECT_FALSE(check("salesAgent")->isChecked());
    check("helpdeskAgent")->setChecked(true);
    page.showPerson(u"al"_s);
    EXPECT_TRUE(check("salesAgent")->isChecked());
    EXPECT_EQ(updates.pending().people().size(), 2);
    EXPECT_TRUE(commands.updateAll->isVisible());
}

TEST_F(UsersPageTest, KeepsPersonAndTicksOverARefresh) {
    open(fewPeople());
    page.showPerson(u"al"_s);
    check("salesAgent")->setChecked(true);
    std::vector<directory::Person> more = fewPeople();
    more.push_back(person(u"ab"_s, u"Aaron Abel"_s, u"aaron@contoso.com"_s));
    cachePeople(more);
    directory.reload();
    ASSERT_TRUE(test::waitFor([this] { return shown() == 5; }));
    EXPECT_EQ(page.currentPerson(), u"al"_s);
    EXPECT_EQ(cell(table()->currentIndex().row(), UserTableModel::NameColumn), u"Ada Lovelace"_s);
    EXPECT_TRUE(check("salesAgent")->isChecked());
}

TEST_F(UsersPageTest, SaysWhenAPersonWithChangesIsGone) {
    open(fewPeople());
    page.showPerson(u"al"_s);
    check("salesAgent")->setChecked(true);
    std::vector<directory::Person> fewer = fewPeople();
    fewer.pop_back();
    ASSERT_TRUE(store::cacheUsers(flowServices.folder, session.tenant.id, {}, {u"al"_s}, 2));
    directory.reload();
    ASSERT_TRUE(test::waitFor([this] { return shown() == 3; }));
    EXPECT_TRUE(updates.pending().people().isEmpty());
    EXPECT_TRUE(page.messages()->accessibleName().contains(u"deleted"_s));
}

TEST_F(UsersPageTest, WarnsBeforeTheLastGlobalAdministratorGoes) {
    open(fewPeople());
    page.showPerson(u"zw"_s);
    check("globalAdmin")->setChecked(false);
    EXPECT_TRUE(text("changesWarning").contains(u"Global administrator"_s));
    confirm.answer = false;
    commands.update->setEnabled(true);
    commands.update->trigger();
    ASSERT_EQ(confirm.questions.size(), 1U);
    EXPECT_EQ(confirm.questions.at(0).confirmLabel, u"Update anyway"_s);
    EXPECT_FALSE(updates.isRunning());
}

TEST_F(UsersPageTest, ShowsAPersonThatTheFilterHides) {
    open(fewPeople());
    type(u"ada"_s);
    ASSERT_TRUE(test::waitFor([this] { return shown() == 1; }));
    page.showPerson(u"zw"_s);
    ASSERT_TRUE(test::waitFor([this] { return shown() == 4; }));
    EXPECT_EQ(cell(table()->currentIndex().row(), UserTableModel::NameColumn), u"张伟"_s);
}

TEST_F(UsersPageTest, ExportsExactlyTheView) {
    open(fewPeople());
    type(u"zhangw"_s);
    ASSERT_TRUE(test::waitFor([this] { return shown() == 3; }));
    picker.answer = files.filePath(u"people.csv"_s);
    page.exportView();
    ASSERT_TRUE(test::waitFor([this] { return !page.messages()->isHidden(); }));
    QFile file(picker.answer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    EXPECT_EQ(csv.count(u'\n'), 4);
    EXPECT_TRUE(
        csv.contains(u"\"Zhang Wen\",\"zhangwen@contoso.com\",\"Helpdesk agent\",\"Blocked\""_s));
    EXPECT_FALSE(csv.contains(u"Lovelace"_s));
}

TEST_F(UsersPageTest, SaysWhenTheExportFails) {
    open(fewPeople());
    picker.answer = u"/nowhere/people.csv"_s;
    page.exportView();
    ASSERT_TRUE(test::waitFor([this] { return page.messages()->problem().has_value(); }));
    EXPECT_EQ(page.messages()->problem()->kind, base::ProblemKind::StorageFault);
}

TEST_F(UsersPageTest, TakesForeignNamesAsPlainText) {
    open({person(u"x"_s, u"<b>Bob</b> & \u202Eabc"_s, u"bob@contoso.com"_s)});
    page.showPerson(u"x"_s);
    auto* name = page.findChild<QLabel*>(u"personName"_s);
    EXPECT_EQ(name->textFormat(), Qt::PlainText);
    EXPECT_TRUE(name->text().startsWith(u"<b>Bob</b>"_s));
}

} // namespace
} // namespace partnerdesk::dashboard
