#include "app/directory/search_text.h"
#include "tests/app/directory/people.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::directory;
using namespace Qt::StringLiterals;
using partnerdesk::test::person;

namespace {

std::vector<Person> everybody() {
    std::vector<Person> people{
        person(u"张伟"_s, u"zhang.wei@contoso.com"_s),
        person(u"王小明"_s, u"w001@contoso.com"_s),
        person(u"Zoë Müller"_s, u"zoe@contoso.com"_s),
        person(u"MOD Administrator"_s, u"admin@contoso.com"_s),
        person(u"👩‍💻 Dev"_s, u"dev@contoso.com"_s),
        person(u"محمد علي"_s, u"mali@contoso.com"_s),
        person(QString(500, u'名'), u"long@contoso.com"_s),
        person(u"吕布"_s, u"lb@contoso.com"_s),
    };
    people[1].user.mail = u"Xiaoming.Wang@fabrikam.cn"_s;
    people[1].user.jobTitle = u"销售经理"_s;
    people[3].user.department = u"IT Operations"_s;
    return people;
}

struct Query {
    const char16_t* text;
    QStringList found; // sorted by name in the root order of ICU
};

} // namespace

TEST(DirectorySearch, FindsPeopleByEveryField) {
    const auto snapshot = DirectorySnapshot::build(everybody(), false);
    const Query queries[] = {
        {u"zw", {u"张伟"_s}},
        {u"zhangwei", {u"张伟"_s}},
        {u"张伟", {u"张伟"_s}},
        {u"张w", {u"张伟"_s}},
        {u"张wei", {u"张伟"_s}},
        {u"ZHANG", {u"张伟"_s}},
        {u"ｚｈａｎｇ", {u"张伟"_s}},
        {u"zhang wei", {u"张伟"_s}},
        {u"wei zhang", {u"张伟"_s}},
        {u"  张　伟 ", {u"张伟"_s}},
        {u"ng.we", {u"张伟"_s}},
        {u"wxm", {u"王小明"_s}},
        {u"王xm", {u"王小明"_s}},
        {u"王小m", {u"王小明"_s}},
        {u"小明", {u"王小明"_s}},
        {u"fabrikam", {u"王小明"_s}},
        {u"xiaoming.wang", {u"王小明"_s}},
        {u"销售", {u"王小明"_s}},
        {u"ZOË", {u"Zoë Müller"_s}},
        {u"mu\u0308ller", {u"Zoë Müller"_s}}, // decomposed
        {u"admin operations", {u"MOD Administrator"_s}},
        {u"👩‍💻", {u"👩‍💻 Dev"_s}},
        {u"محمد", {u"محمد علي"_s}},
        {u"\u200Fمحمد\u200E", {u"محمد علي"_s}}, // marks that come along when copied
        {u"名名名", {QString(500, u'名')}},
        {u"lvbu", {u"吕布"_s}},
        {u"lubu", {u"吕布"_s}},
        {u"张明", {}},
        {u"zhang ming", {}},
        {u"contoso\nzhang", {u"张伟"_s}}, // a line break is a blank
        {u"com张", {}},                   // never across the border of two fields
    };
    for (const Query& query : queries) {
        const QString text = QString::fromUtf16(query.text);
        const auto rows = snapshot->rows({.text = text}, SortColumn::Name, true);
        EXPECT_EQ(test::names(*snapshot, rows), query.found) << text.toStdString();
    }
}

TEST(DirectorySearch, ShowsEverybodyForAnEmptyOrBlankQuery) {
    const auto snapshot = DirectorySnapshot::build(everybody(), false);
    for (const QString& text : {QString(), u"   "_s, u"\u3000"_s, u"\u200B"_s})
        EXPECT_EQ(snapshot->rows({.text = text}, SortColumn::Name, true).size(), 8U);
}

TEST(DirectorySearch, CountsAPersonOnceHoweverOftenTheTextOccurs) {
    const auto snapshot =
        DirectorySnapshot::build({person(u"anna anna anna"_s, u"anna@contoso.com"_s)}, false);
    EXPECT_EQ(snapshot->rows({.text = u"anna"_s}, SortColumn::Name, true).size(), 1U);
}

// The search walks one block of memory for all rows; a naive search row by row is the measure.
TEST(DirectorySearch, FindsTheSameAsASearchOfEachRowAlone) {
    std::vector<Person> people;
    for (int i = 0; i < 1000; ++i)
        people.push_back(person(u"User %1"_s.arg(i * 7919 % 1000), u"u%1@contoso.com"_s.arg(i)));
    const auto snapshot = DirectorySnapshot::build(people, false);
    for (const QString& text : {u"1"_s, u"99"_s, u"user 5"_s, u"u999"_s, u"7@"_s, u"nobody"_s}) {
        std::size_t expected = 0;
        for (const Person& one : people) {
            const QString searched =
                (one.user.displayName + u'\n' + one.user.userPrincipalName).toLower();
            const QStringList words = text.split(u' ');
            expected += std::ranges::all_of(
                words, [&](const QString& word) { return searched.contains(word); });
        }
        EXPECT_EQ(snapshot->rows({.text = text}, SortColumn::Name, true).size(), expected)
            << text.toStdString();
    }
}

TEST(DirectorySearch, FiltersByRoleAndSignIn) {
    std::vector<Person> people = everybody();
    people[0].roles.set(domain::Role::AdminAgent, true);
    people[1].roles.set(domain::Role::GlobalAdmin, true);
    people[1].user.accountEnabled = false;
    const auto snapshot = DirectorySnapshot::build(people, true);
    const auto namesOf = [&](const Filter& filter) {
        return test::names(*snapshot, snapshot->rows(filter, SortColumn::Name, true));
    };
    domain::RoleSet wanted;
    wanted.set(domain::Role::AdminAgent, true);
    EXPECT_EQ(namesOf({.anyOfRoles = wanted.bits()}), (QStringList{u"张伟"_s}));
    wanted.set(domain::Role::GlobalAdmin, true);
    EXPECT_EQ(namesOf({.anyOfRoles = wanted.bits()}), (QStringList{u"王小明"_s, u"张伟"_s}));
    EXPECT_EQ(namesOf({.signIn = SignInFilter::Blocked}), (QStringList{u"王小明"_s}));
    EXPECT_EQ(namesOf({.signIn = SignInFilter::Allowed}).size(), 7);
    EXPECT_EQ(namesOf({.text = u"zhang"_s, .signIn = SignInFilter::Blocked}), QStringList());
}
