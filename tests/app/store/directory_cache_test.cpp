#include "tests/app/store/store_test.h"

#include <QFile>

#include <random>

using namespace partnerdesk;
using namespace partnerdesk::store;
using namespace Qt::StringLiterals;

namespace {

const QString kTenant = u"t1"_s;
const QDateTime kTime({2027, 6, 22}, {12, 0}, Qt::UTC);

class DirectoryCacheTest : public StoreTest {
protected:
    static domain::User user(int number) {
        return {.id = u"id-%1"_s.arg(number),
                .displayName = u"张伟 %1"_s.arg(number),
                .givenName = u"伟"_s,
                .surname = u"张"_s,
                .userPrincipalName = u"u%1@contoso.com"_s.arg(number),
                .mail = u"m%1@contoso.com"_s.arg(number),
                .jobTitle = u"工程师"_s,
                .department = u"销售"_s,
                .accountEnabled = number % 2 == 0,
                .guest = number % 3 == 0,
                .created = number == 1 ? QDateTime() : kTime.addDays(-number)};
    }
    void cache(const std::vector<domain::User>& users, qint64 round,
               const std::vector<QString>& removed = {}) {
        ASSERT_TRUE(cacheUsers(m_folder, kTenant, users, removed, round));
    }
    void finish(qint64 round, bool full, const QString& link) {
        ASSERT_TRUE(finishRound(m_folder, kTenant, round, full, link, kTime));
    }
    QStringList names() {
        QStringList all;
        for (const directory::Person& person : people())
            all += person.user.id;
        return all;
    }
    std::vector<directory::Person> people() {
        const auto people = cachedPeople(m_folder, kTenant);
        EXPECT_TRUE(people);
        return people.value_or(std::vector<directory::Person>());
    }
    QString deltaLink() { return cacheState(m_folder, kTenant)->deltaLink; }
    std::uint32_t rolesOf(const QString& id) {
        for (const directory::Person& person : people()) {
            if (person.user.id == id)
                return person.roles.bits();
        }
        return 0xffffffff;
    }
    // Overwrites `length` bytes of the closed file.
    void damageCache(qint64 offset, qsizetype length) {
        QFile file(m_folder.cacheFile());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(offset));
        file.write(QByteArray(length, '\xee'));
    }
};

std::uint32_t bits(std::initializer_list<domain::Role> roles) {
    domain::RoleSet set;
    for (const domain::Role role : roles)
        set.set(role, true);
    return set.bits();
}

} // namespace

TEST_F(DirectoryCacheTest, GivesBackThePeopleThatWereCached) {
    cache({user(1), user(2), user(3)}, 1);
    const std::vector<directory::Person> all = people();
    ASSERT_EQ(all.size(), 3U);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(all[static_cast<size_t>(i)].user, user(i + 1));
        EXPECT_TRUE(all[static_cast<size_t>(i)].roles.isEmpty());
    }
}

TEST_F(DirectoryCacheTest, IsEmptyForATenantNeverSeen) {
    cache({user(1)}, 1);
    EXPECT_TRUE(cachedPeople(m_folder, u"other"_s)->empty());
    const base::Result<CacheState> state = cacheState(m_folder, u"other"_s);
    ASSERT_TRUE(state);
    EXPECT_EQ(state->people, 0);
    EXPECT_TRUE(state->deltaLink.isEmpty());
    EXPECT_FALSE(state->synced.isValid());
}

TEST_F(DirectoryCacheTest, KeepsDeltaLinkTimeAndCountOnlyWhenTheRoundIsFinished) {
    cache({user(1), user(2)}, 1);
    EXPECT_EQ(deltaLink(), QString());
    finish(1, true, u"https://delta/1"_s);
    const base::Result<CacheState> state = cacheState(m_folder, kTenant);
    ASSERT_TRUE(state);
    EXPECT_EQ(state->deltaLink, u"https://delta/1"_s);
    EXPECT_EQ(state->synced, kTime);
    EXPECT_EQ(state->people, 2);
}

TEST_F(DirectoryCacheTest, AFullRoundDropsPeopleItDidNotSee) {
    cache({user(1), user(2), user(3)}, 1);
    finish(1, true, u"a"_s);
    domain::User renamed = user(3);
    renamed.displayName = u"李伟"_s;
    cache({user(1), renamed}, 2);
    EXPECT_EQ(names(), (QStringList{u"id-1"_s, u"id-2"_s, u"id-3"_s})); // not before it is finished
    finish(2, true, u"b"_s);
    EXPECT_EQ(names(), (QStringList{u"id-1"_s, u"id-3"_s}));
    EXPECT_EQ(people().back().user.displayName, u"李伟"_s);
}

TEST_F(DirectoryCacheTest, ADeltaRoundChangesAndRemovesOnlyWhatItNames) {
    cache({user(1), user(2), user(3)}, 1);
    finish(1, true, u"a"_s);
    cache({user(4)}, 2, {u"id-2"_s, u"never-seen"_s});
    finish(2, false, u"b"_s);
    EXPECT_EQ(names(), (QStringList{u"id-1"_s, u"id-3"_s, u"id-4"_s}));
    EXPECT_EQ(deltaLink(), u"b"_s);
}

TEST_F(DirectoryCacheTest, TenantsDoNotSeeEachOther) {
    cache({user(1)}, 1);
    ASSERT_TRUE(cacheUsers(m_folder, u"t2"_s, {user(1), user(2)}, {}, 1));
    finish(1, true, u"a"_s);
    EXPECT_EQ(names(), QStringList{u"id-1"_s});
    EXPECT_EQ(cachedPeople(m_folder, u"t2"_s)->size(), 2U);
}

TEST_F(DirectoryCacheTest, RoleMembersAreReplacedRoleByRole) {
    using domain::Role;
    cache({user(1), user(2)}, 1);
    ASSERT_TRUE(cacheRoleMembers(m_folder, kTenant, Role::AdminAgent, {u"id-1"_s, u"id-2"_s}));
    ASSERT_TRUE(cacheRoleMembers(m_folder, kTenant, Role::GlobalAdmin, {u"id-1"_s}));
    EXPECT_EQ(rolesOf(u"id-1"_s), bits({Role::AdminAgent, Role::GlobalAdmin}));
    ASSERT_TRUE(cacheRoleMembers(m_folder, kTenant, Role::AdminAgent, {u"id-2"_s}));
    EXPECT_EQ(rolesOf(u"id-1"_s), bits({Role::GlobalAdmin}));
    EXPECT_EQ(rolesOf(u"id-2"_s), bits({Role::AdminAgent}));
}

TEST_F(DirectoryCacheTest, RolesSurviveANewRowOfThePerson) {
    cache({user(1)}, 1);
    ASSERT_TRUE(cacheRoleMembers(m_folder, kTenant, domain::Role::SalesAgent, {u"id-1"_s}));
    cache({user(1)}, 2);
    finish(2, true, u"a"_s);
    EXPECT_EQ(rolesOf(u"id-1"_s), bits({domain::Role::SalesAgent}));
}

TEST_F(DirectoryCacheTest, ARoleChangeChangesOneRoleOfOnePerson) {
    using domain::Role;
    cache({user(1), user(2)}, 1);
    for (const Role role : {Role::AdminAgent, Role::ReportViewer})
        ASSERT_TRUE(
            cacheRoleChange(m_folder, kTenant, {.userId = u"id-1"_s, .role = role, .add = true}));
    ASSERT_TRUE(cacheRoleChange(m_folder, kTenant,
                                {.userId = u"id-1"_s, .role = Role::AdminAgent, .add = false}));
    EXPECT_EQ(rolesOf(u"id-1"_s), bits({Role::ReportViewer}));
    EXPECT_EQ(rolesOf(u"id-2"_s), 0U);
}

TEST_F(DirectoryCacheTest, KeepsSmallAnswersByTenantAndName) {
    const QByteArray json(R"({"mpnId":"4567890"})");
    EXPECT_EQ(*cachedAnswer(m_folder, kTenant, u"status"_s), std::nullopt);
    ASSERT_TRUE(cacheAnswer(m_folder, kTenant, u"status"_s, "old", kTime.addDays(-1)));
    ASSERT_TRUE(cacheAnswer(m_folder, kTenant, u"status"_s, json, kTime));
    const auto answer = cachedAnswer(m_folder, kTenant, u"status"_s);
    ASSERT_TRUE(answer && *answer);
    EXPECT_EQ((*answer)->json, json);
    EXPECT_EQ((*answer)->time, kTime);
    EXPECT_EQ(*cachedAnswer(m_folder, u"t2"_s, u"status"_s), std::nullopt);
}

TEST_F(DirectoryCacheTest, IsMadeAgainWhenMissingOrNoDatabase) {
    cache({user(1)}, 1);
    finish(1, true, u"a"_s);
    ASSERT_TRUE(QFile::remove(m_folder.cacheFile()));
    EXPECT_EQ(names(), QStringList());

    damageCache(0, 5000);
    EXPECT_EQ(names(), QStringList());
    EXPECT_EQ(deltaLink(), QString());
    cache({user(2)}, 2);
    EXPECT_EQ(names(), QStringList{u"id-2"_s});
}

TEST_F(DirectoryCacheTest, IsMadeAgainWhenANewerProgramChangedIt) {
    {
        base::Result<sql::Database> database = sql::Database::open(m_folder.cacheFile());
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->exec(u"PRAGMA user_version = 99"_s));
    }
    cache({user(1)}, 1);
    EXPECT_EQ(names(), QStringList{u"id-1"_s});
}

// Damage that shows in the middle of a sync: the batches before it are gone with the file.
TEST_F(DirectoryCacheTest, ReadsEverybodyAgainAfterARoundThatMayHaveLostBatches) {
    std::vector<domain::User> many;
    for (int i = 0; i < 2000; ++i)
        many.push_back(user(i));
    cache(many, 1);
    damageCache(2 * 4096, 4096 * 20);
    cache({user(5000)}, 1);
    finish(1, true, u"https://delta/partial"_s);
    EXPECT_EQ(names(), QStringList{u"id-5000"_s});
    EXPECT_EQ(deltaLink(), QString());

    cache(many, 2);
    finish(2, true, u"https://delta/whole"_s);
    EXPECT_EQ(people().size(), many.size());
    EXPECT_EQ(deltaLink(), u"https://delta/whole"_s);
}

TEST_F(DirectoryCacheTest, SurvivesDamageAnywhere) {
    std::vector<domain::User> many;
    for (int i = 0; i < 500; ++i)
        many.push_back(user(i));
    cache(many, 1);
    finish(1, true, u"a"_s);
    QFile file(m_folder.cacheFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    file.close();
    std::mt19937 random(42); // NOLINT(bugprone-random-generator-seed): the same places each time
    std::uniform_int_distribution<qint64> place(0, sound.size() - 64);
    for (int i = 0; i < 50; ++i) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sound);
        file.close();
        const qint64 offset = place(random);
        damageCache(offset, 64);
        EXPECT_TRUE(cachedPeople(m_folder, kTenant)) << offset;
        EXPECT_TRUE(cacheUsers(m_folder, kTenant, {user(9000)}, {}, 2)) << offset;
        EXPECT_TRUE(openWorkspace(m_folder, m_clock)) << offset;
        EXPECT_TRUE(cacheState(m_folder, kTenant)) << offset;
    }
}
