#include "tests/app/directory/people.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

#include <thread>

using namespace partnerdesk;
using namespace partnerdesk::directory;
using namespace Qt::StringLiterals;
using partnerdesk::test::person;

namespace {

QStringList sorted(const std::vector<Person>& people, SortColumn column, bool ascending,
                   bool chinese) {
    const auto snapshot = DirectorySnapshot::build(people, chinese);
    return test::names(*snapshot, snapshot->rows({}, column, ascending));
}

} // namespace

TEST(DirectorySnapshot, GivesBackWhatWasPutIn) {
    Person one = person(u"Adele Vance"_s, u"AdeleV@contoso.com"_s);
    one.user.id = u"87d349ed-44d7-43e1-9a83-5f2406dee5bd"_s;
    one.user.givenName = u"Adele"_s;
    one.user.surname = u"Vance"_s;
    one.user.mail = u"adele@fabrikam.com"_s;
    one.user.jobTitle = u"零售经理 👩‍💼"_s;
    one.user.department = u"محمد"_s;
    one.user.accountEnabled = false;
    one.user.guest = true;
    one.user.created = QDateTime(QDate(2019, 4, 10), QTime(23, 41, 19), Qt::UTC);
    one.roles.set(domain::Role::ReportViewer, true);
    const Person bare = person(QString(500, u'名'));
    const auto snapshot = DirectorySnapshot::build({one, bare}, true);

    EXPECT_EQ(snapshot->size(), 2);
    EXPECT_EQ(snapshot->person(0).user, one.user);
    EXPECT_EQ(snapshot->person(0).roles, one.roles);
    EXPECT_EQ(snapshot->person(1).user, bare.user);
    EXPECT_EQ(snapshot->userPrincipalName(0), one.user.userPrincipalName);
    EXPECT_FALSE(snapshot->accountEnabled(0));
}

TEST(DirectorySnapshot, FindsRowsById) {
    std::vector<Person> people;
    for (int i = 0; i < 100; ++i)
        people.push_back(person(u"User %1"_s.arg(i)));
    const auto snapshot = DirectorySnapshot::build(people, false);
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(snapshot->rowOf(people[std::size_t(i)].user.id), i);
    EXPECT_EQ(snapshot->rowOf(u"nobody"_s), -1);
    EXPECT_EQ(snapshot->rowOf({}), -1);
}

TEST(DirectorySnapshot, MayBeEmpty) {
    const auto snapshot = DirectorySnapshot::build({}, true);
    EXPECT_EQ(snapshot->size(), 0);
    EXPECT_TRUE(snapshot->rows({}, SortColumn::Roles, false).empty());
    EXPECT_TRUE(snapshot->rows({.text = u"x"_s}, SortColumn::Name, true).empty());
    EXPECT_EQ(snapshot->rowOf(u"x"_s), -1);
}

TEST(DirectorySnapshot, SortsChineseNamesByPinyinOnlyWhenAsked) {
    const std::vector<Person> people{person(u"张伟"_s), person(u"Bob"_s),   person(u"安娜"_s),
                                     person(u"李明"_s), person(u"alice"_s), person(u"王芳"_s)};
    EXPECT_EQ(sorted(people, SortColumn::Name, true, true),
              (QStringList{u"安娜"_s, u"李明"_s, u"王芳"_s, u"张伟"_s, u"alice"_s, u"Bob"_s}));
    // By radical and strokes, behind the Latin names.
    EXPECT_EQ(sorted(people, SortColumn::Name, true, false),
              (QStringList{u"alice"_s, u"Bob"_s, u"安娜"_s, u"张伟"_s, u"李明"_s, u"王芳"_s}));
}

TEST(DirectorySnapshot, SortsAsReadersExpectAndNotByCode) {
    const std::vector<Person> people{person(u"zoë"_s), person(u"Émile"_s), person(u"Adam"_s),
                                     person(u"éva"_s), person(u"Bob"_s),   person(u"eva"_s)};
    EXPECT_EQ(sorted(people, SortColumn::Name, true, false),
              (QStringList{u"Adam"_s, u"Bob"_s, u"Émile"_s, u"eva"_s, u"éva"_s, u"zoë"_s}));
    EXPECT_EQ(sorted(people, SortColumn::Name, false, false).value(0), u"zoë"_s);
}

TEST(DirectorySnapshot, SortsLongNamesWithTheSameBeginning) {
    const QString beginning(200, u'长');
    const std::vector<Person> people{person(beginning + u'c'), person(beginning + u'a'),
                                     person(beginning + u'b')};
    EXPECT_EQ(sorted(people, SortColumn::Name, true, true),
              (QStringList{beginning + u'a', beginning + u'b', beginning + u'c'}));
}

TEST(DirectorySnapshot, SortsByTheOtherColumnsAndThenByName) {
    std::vector<Person> people{person(u"D"_s, u"a@x"_s), person(u"C"_s, u"d@x"_s),
                               person(u"B"_s, u"c@x"_s), person(u"A"_s, u"b@x"_s)};
    people[0].roles.set(domain::Role::AdminAgent, true);
    people[1].roles.set(domain::Role::GlobalAdmin, true);
    people[2].user.accountEnabled = false;
    EXPECT_EQ(sorted(people, SortColumn::UserName, true, false),
              (QStringList{u"D"_s, u"A"_s, u"B"_s, u"C"_s}));
    EXPECT_EQ(sorted(people, SortColumn::Roles, true, false),
              (QStringList{u"C"_s, u"D"_s, u"A"_s, u"B"_s}));
    EXPECT_EQ(sorted(people, SortColumn::SignIn, true, false),
              (QStringList{u"A"_s, u"C"_s, u"D"_s, u"B"_s}));
}

TEST(DirectorySnapshot, MayBeAskedFromSeveralThreadsAtOnce) {
    std::vector<Person> people;
    for (int i = 0; i < 2000; ++i)
        people.push_back(person(u"User %1"_s.arg(i * 7919 % 2000)));
    const auto snapshot = DirectorySnapshot::build(people, true);
    std::vector<std::vector<std::uint32_t>> answers(4);
    {
        std::vector<std::jthread> threads;
        for (auto& answer : answers)
            threads.emplace_back([&snapshot, &answer] {
                answer = snapshot->rows({.text = u"1"_s}, SortColumn::Roles, true);
            });
    }
    EXPECT_FALSE(answers[0].empty());
    for (const auto& answer : answers)
        EXPECT_EQ(answer, answers[0]);
}
