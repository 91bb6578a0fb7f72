#include "app/sql/migrations.h"
#include "tests/support/print_to.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::sql;
using namespace Qt::StringLiterals;

namespace {

const Migration kFirst{u"CREATE TABLE t (a)"_s, u"INSERT INTO t VALUES ('one')"_s};
const Migration kSecond{u"ALTER TABLE t ADD COLUMN b TEXT NOT NULL DEFAULT 'x'"_s};
const Migration kBroken{u"INSERT INTO t (a) VALUES ('half')"_s, u"CREATE TABLE t (a)"_s};

class MigrationsTest : public testing::Test {
protected:
    base::Status migrated(const std::vector<Migration>& migrations) {
        base::Result<Database> database = Database::open(m_file);
        return database ? migrate(*database, migrations) : base::fail(database.error());
    }
    static qint64 integer(const QString& file, const QString& sql) {
        base::Result<Database> database = Database::open(file, {.access = Access::ReadOnly});
        if (!database)
            return -1;
        auto value = database->row(sql, {}, [](const Row& row) { return row.integer(0); });
        return value && *value ? **value : -1;
    }
    static QByteArray content(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"workspace.db"_s);
};

} // namespace

TEST_F(MigrationsTest, BringAnEmptyFileToTheNewestVersionWithoutABackup) {
    ASSERT_TRUE(migrated({kFirst, kSecond}));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"workspace.db"_s});
    EXPECT_EQ(integer(m_file, u"PRAGMA user_version"_s), 2);
    EXPECT_EQ(integer(m_file, u"SELECT count(*) FROM t WHERE b = 'x'"_s), 1);
}

TEST_F(MigrationsTest, RunOnce) {
    ASSERT_TRUE(migrated({kFirst}));
    ASSERT_TRUE(migrated({kFirst}));
    EXPECT_EQ(integer(m_file, u"SELECT count(*) FROM t"_s), 1);
}

TEST_F(MigrationsTest, KeepAPrivateCopyOfTheOldFile) {
    ASSERT_TRUE(migrated({kFirst}));
    ASSERT_TRUE(migrated({kFirst, kSecond}));
    const QString copy = m_folder.filePath(u"workspace.v1.db"_s);
    EXPECT_EQ(backupName(m_file, 1), copy);
    EXPECT_EQ(integer(copy, u"PRAGMA user_version"_s), 1);
    EXPECT_EQ(integer(copy, u"SELECT count(*) FROM t"_s), 1);
    EXPECT_EQ(QFileInfo(copy).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), 0);
}

TEST_F(MigrationsTest, ThatFailChangeNothingAndSayWhy) {
    ASSERT_TRUE(migrated({kFirst}));
    const base::Status failed = migrated({kFirst, kBroken});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, u"SQLITE_ERROR"_s);
    EXPECT_EQ(integer(m_file, u"PRAGMA user_version"_s), 1);
    EXPECT_EQ(integer(m_file, u"SELECT count(*) FROM t"_s), 1);
    ASSERT_TRUE(migrated({kFirst, kSecond})); // the mended program goes on from there
}

TEST_F(MigrationsTest, RefuseANewerFileAndLeaveItUntouched) {
    ASSERT_TRUE(migrated({kFirst, kSecond}));
    const QByteArray before = content(m_file);
    const base::Status refused = migrated({kFirst});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().key, u"storage.newer"_s);
    EXPECT_EQ(content(m_file), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"workspace.db"_s});
}

TEST_F(MigrationsTest, TakeTablesWithoutAVersionForDamage) {
    ASSERT_TRUE(migrated({kFirst}));
    {
        base::Result<Database> database = Database::open(m_file);
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->exec(u"PRAGMA user_version = 0"_s));
    }
    const base::Status refused = migrated({kFirst});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().key, u"storage.damaged"_s);
}
