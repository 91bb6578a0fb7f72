#include "app/sandbox/people_generator.h"
#include "app/sql/database.h"
#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

std::vector<Person> people(quint32 seed, int count) {
    PeopleGenerator generator(seed);
    std::vector<Person> all;
    for (int i = 0; i < count; ++i)
        all.push_back(generator.next());
    return all;
}

bool isHan(QChar c) {
    return c.script() == QChar::Script_Han;
}

} // namespace

TEST(GeneratedPeople, AreTheSameForTheSameSeed) {
    EXPECT_EQ(people(1, 200), people(1, 200));
    EXPECT_NE(people(1, 200), people(2, 200));
}

TEST(GeneratedPeople, HaveChineseNamesInTwoThirdsOfTheCases) {
    const std::vector<Person> all = people(1, 3000);
    const auto chinese = std::count_if(all.begin(), all.end(), [](const Person& person) {
        return isHan(person.displayName.front());
    });
    EXPECT_GT(chinese, 1900);
    EXPECT_LT(chinese, 2100);
}

TEST(GeneratedPeople, HaveNamesOfTheirOwn) {
    QSet<QString> names;
    QSet<QString> ids;
    for (const Person& person : people(1, 5000)) {
        names.insert(person.mailName);
        ids.insert(person.id);
        EXPECT_TRUE(std::all_of(person.mailName.begin(), person.mailName.end(), [](QChar c) {
            return c.unicode() < 128 && (c.isLower() || c.isDigit() || c == u'.');
        })) << person.mailName.toStdString();
    }
    EXPECT_EQ(names.size(), 5000);
    EXPECT_EQ(ids.size(), 5000);
}

TEST(GeneratedPeople, FillContosoAndGrowWithTheNumber) {
    test::SandboxUnderTest sandbox(Options{.users = 50});
    const auto count = [&sandbox] {
        auto database = sql::Database::open(sandbox.folder() + u"/sandbox.db"_s);
        return database
            ->row(u"SELECT COUNT(*) FROM users WHERE tenant_id = ?"_s,
                  {QString(test::kContosoTenant)},
                  [](const sql::Row& row) { return row.integer(0); })
            .value()
            .value();
    };
    const qint64 named = count() - 50;
    EXPECT_GE(named, 4);
    sandbox.restart({.users = 80});
    EXPECT_EQ(count(), named + 80);
    sandbox.restart({.users = 10});
    EXPECT_EQ(count(), named + 80); // nobody is dismissed
}

} // namespace partnerdesk::sandbox
