#include "app/sql/immediate_transaction.h"
#include "app/sql/salvage.h"
#include "app/sql/storage_problem.h"
#include "tests/support/print_to.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::sql;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(14, 5), Qt::UTC);
constexpr int kPageSize = 4096;
constexpr int kRows = 200; // about two to a page

class SalvageTest : public testing::Test {
protected:
    static void create(Database& database) {
        ASSERT_TRUE(database.exec(u"CREATE TABLE big (id TEXT PRIMARY KEY, body BLOB)"_s));
        ASSERT_TRUE(database.exec(u"CREATE TABLE \"odd name\" (n INTEGER, remark TEXT)"_s));
    }
    void fill() {
        base::Result<Database> database = Database::open(m_file);
        ASSERT_TRUE(database);
        create(*database);
        base::Result<ImmediateTransaction> transaction = ImmediateTransaction::begin(*database);
        ASSERT_TRUE(transaction);
        for (int i = 0; i < kRows; ++i)
            ASSERT_TRUE(database->exec(u"INSERT INTO big VALUES (?, zeroblob(1500))"_s,
                                       {QString::number(i)}));
        ASSERT_TRUE(database->exec(u"INSERT INTO \"odd name\" VALUES (7, NULL)"_s));
        ASSERT_TRUE(transaction->commit());
    }
    void damage(qint64 offset, const QByteArray& bytes) {
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(offset));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    int rowsSalvaged(const QString& damagedFile, const QString& table) {
        base::Result<Database> fresh = Database::open(m_file);
        EXPECT_TRUE(fresh);
        create(*fresh);
        const auto counts = salvageTables(damagedFile, *fresh);
        EXPECT_TRUE(counts);
        for (const auto& [name, count] : *counts) {
            if (name == table)
                return count;
        }
        return -1;
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"workspace.db"_s);
};

} // namespace

TEST_F(SalvageTest, QuickCheckPassesASoundFileAndNamesABrokenOne) {
    fill();
    {
        base::Result<Database> sound = Database::open(m_file);
        ASSERT_TRUE(sound);
        EXPECT_TRUE(quickCheck(*sound));
    }
    damage(20 * kPageSize, QByteArray(kPageSize, '\xee'));
    base::Result<Database> broken = Database::open(m_file);
    ASSERT_TRUE(broken);
    const base::Status finding = quickCheck(*broken);
    ASSERT_FALSE(finding);
    EXPECT_TRUE(isDamage(finding.error()));
    EXPECT_FALSE(finding.error().technical.isEmpty());
}

TEST_F(SalvageTest, SetsAsideTheFileWithItsWalAndShm) {
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile file(m_file + ending);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(ending.toUtf8());
    }
    const base::Result<QString> aside = setAside(m_file, kNow);
    ASSERT_TRUE(aside);
    EXPECT_EQ(*aside, m_folder.filePath(u"workspace-damaged-20261122T140500Z.db"_s));
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        EXPECT_FALSE(QFile::exists(m_file + ending));
        QFile moved(*aside + ending);
        ASSERT_TRUE(moved.open(QIODevice::ReadOnly));
        EXPECT_EQ(moved.readAll(), ending.toUtf8());
    }
}

TEST_F(SalvageTest, NeverReplacesAFileSetAsideBefore) {
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.close();
        const base::Result<QString> aside = setAside(m_file, kNow);
        ASSERT_TRUE(aside);
        names += *aside;
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
}

TEST_F(SalvageTest, KeepsTheRowsOnBothSidesOfABrokenPage) {
    fill();
    damage(50 * kPageSize, QByteArray(kPageSize, '\xee'));
    const base::Result<QString> aside = setAside(m_file, kNow);
    ASSERT_TRUE(aside);
    const int kept = rowsSalvaged(*aside, u"big"_s);
    EXPECT_GE(kept, kRows - 10);
    EXPECT_LT(kept, kRows);
}

TEST_F(SalvageTest, KeepsNullsAndOddTableNames) {
    fill();
    const base::Result<QString> aside = setAside(m_file, kNow);
    ASSERT_TRUE(aside);
    EXPECT_EQ(rowsSalvaged(*aside, u"odd name"_s), 1);
    base::Result<Database> fresh = Database::open(m_file);
    ASSERT_TRUE(fresh);
    auto isNull = fresh->row(u"SELECT remark FROM \"odd name\""_s, {},
                             [](const Row& row) { return row.isNull(0); });
    ASSERT_TRUE(isNull);
    EXPECT_EQ(*isNull, true);
}

TEST_F(SalvageTest, KeepsNothingOfAFileThatIsNoDatabase) {
    fill();
    damage(0, QByteArray(100, 'x'));
    const base::Result<QString> aside = setAside(m_file, kNow);
    ASSERT_TRUE(aside);
    EXPECT_EQ(rowsSalvaged(*aside, u"big"_s), 0);
}
