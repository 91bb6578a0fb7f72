#include "app/sql/database.h"
#include "app/sql/immediate_transaction.h"
#include "app/sql/storage_problem.h"
#include "tests/support/print_to.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

using namespace partnerdesk;
using namespace partnerdesk::sql;
using namespace Qt::StringLiterals;

namespace {

class DatabaseTest : public testing::Test {
protected:
    Database opened(const DatabaseOptions& options = {}) {
        base::Result<Database> database = Database::open(m_file, options);
        EXPECT_TRUE(database) << testing::PrintToString(database.error());
        return std::move(*database);
    }
    qint64 countOf(Database& database, const QString& table) {
        auto count = database.row(u"SELECT count(*) FROM "_s + table, {},
                                  [](const Row& row) { return row.integer(0); });
        return count && *count ? **count : -1;
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"小 test.db"_s);
};

} // namespace

TEST_F(DatabaseTest, IsPrivateFromTheStartWithItsWalAndShm) {
    Database database = opened();
    ASSERT_TRUE(database.exec(u"CREATE TABLE t (a)"_s));
    constexpr auto kPrivate = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                              QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        ASSERT_TRUE(QFile::exists(m_file + ending)) << ending.toStdString();
        EXPECT_EQ(QFileInfo(m_file + ending).permissions(), kPrivate) << ending.toStdString();
    }
}

TEST_F(DatabaseTest, ConfiguresWalFullSynchronousAndForeignKeys) {
    Database database = opened();
    const auto pragma = [&](const QString& name) {
        auto value =
            database.row(u"PRAGMA "_s + name, {}, [](const Row& row) { return row.text(0); });
        return value ? value->value_or(QString()) : QString();
    };
    EXPECT_EQ(pragma(u"journal_mode"_s), u"wal"_s);
    EXPECT_EQ(pragma(u"synchronous"_s), u"2"_s);
    EXPECT_EQ(pragma(u"foreign_keys"_s), u"1"_s);
    EXPECT_EQ(pragma(u"busy_timeout"_s), u"5000"_s);

    Database relaxed = opened({.synchronous = Synchronous::Normal});
    auto normal =
        relaxed.row(u"PRAGMA synchronous"_s, {}, [](const Row& row) { return row.integer(0); });
    ASSERT_TRUE(normal);
    EXPECT_EQ(*normal, 1);
}

TEST_F(DatabaseTest, GivesBackTheValuesThatWereBound) {
    Database database = opened();
    ASSERT_TRUE(database.exec(
        u"CREATE TABLE t (a TEXT NOT NULL, b TEXT NOT NULL, c INTEGER, d TEXT, e TEXT, f BLOB, g)"_s));
    const QDateTime time(QDate(2026, 11, 22), QTime(14, 5, 6, 789), Qt::UTC);
    ASSERT_TRUE(database.exec(u"INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                              {u"张伟 😀"_s, QString(), 1LL << 40, time, QDate(2027, 6, 22),
                               QByteArray("\0\xff", 2), QDateTime()}));
    int rows = 0;
    ASSERT_TRUE(database.exec(u"SELECT * FROM t"_s, {}, [&](const Row& row) {
        ++rows;
        EXPECT_EQ(row.text(0), u"张伟 😀"_s);
        EXPECT_FALSE(row.isNull(1));
        EXPECT_EQ(row.text(1), u""_s);
        EXPECT_EQ(row.integer(2), 1LL << 40);
        EXPECT_EQ(row.dateTime(3), time);
        EXPECT_EQ(row.date(4), QDate(2027, 6, 22));
        EXPECT_EQ(row.bytes(5), QByteArray("\0\xff", 2));
        EXPECT_TRUE(row.isNull(6));
        EXPECT_FALSE(row.dateTime(6).isValid());
    }));
    EXPECT_EQ(rows, 1);
}

TEST_F(DatabaseTest, RunsAPreparedStatementManyTimes) {
    Database database = opened();
    ASSERT_TRUE(database.exec(u"CREATE TABLE t (a)"_s));
    base::Result<Statement> insert = database.prepare(u"INSERT INTO t VALUES (?) RETURNING a"_s);
    ASSERT_TRUE(insert);
    std::vector<qint64> returned;
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(insert->run({i}, [&](const Row& row) { returned.push_back(row.integer(0)); }));
    EXPECT_EQ(returned, (std::vector<qint64>{0, 1, 2}));
    EXPECT_EQ(countOf(database, u"t"_s), 3);
}

TEST_F(DatabaseTest, NamesAWrongStatementByItsCode) {
    Database database = opened();
    const base::Status wrong = database.exec(u"SELEC 1"_s);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, base::ProblemKind::StorageFault);
    EXPECT_EQ(wrong.error().key, u"storage.failed"_s);
    EXPECT_EQ(wrong.error().code, u"SQLITE_ERROR"_s);
    EXPECT_EQ(wrong.error().arguments, QStringList{m_file});

    ASSERT_TRUE(database.exec(u"CREATE TABLE t (a INTEGER PRIMARY KEY)"_s));
    ASSERT_TRUE(database.exec(u"INSERT INTO t VALUES (1)"_s));
    const base::Status twice = database.exec(u"INSERT INTO t VALUES (1)"_s);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, u"SQLITE_CONSTRAINT"_s);
}

TEST_F(DatabaseTest, SaysThatAMissingFileIsMissingAndDoesNotMakeIt) {
    for (const Access access : {Access::Existing, Access::ReadOnly}) {
        const base::Result<Database> database = Database::open(m_file, {.access = access});
        ASSERT_FALSE(database);
        EXPECT_EQ(database.error().key, u"storage.missing"_s);
        EXPECT_FALSE(QFile::exists(m_file));
    }
}

// A file in the place of the folder refuses root as well, unlike a folder without write permission.
TEST_F(DatabaseTest, SaysThatAFolderCannotBeWritten) {
    QFile notAFolder(m_folder.filePath(u"file"_s));
    ASSERT_TRUE(notAFolder.open(QIODevice::WriteOnly));
    const base::Result<Database> database =
        Database::open(notAFolder.fileName() + u"/workspace.db"_s);
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().key, u"storage.readOnly"_s);
    EXPECT_EQ(database.error().code, u"SQLITE_CANTOPEN"_s);
}

TEST_F(DatabaseTest, RefusesToWriteThroughAReadOnlyConnection) {
    ASSERT_TRUE(opened().exec(u"CREATE TABLE t (a)"_s));
    Database database = opened({.access = Access::ReadOnly});
    const base::Status written = database.exec(u"INSERT INTO t VALUES (1)"_s);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().key, u"storage.readOnly"_s);
    EXPECT_EQ(written.error().code, u"SQLITE_READONLY"_s);
    EXPECT_EQ(countOf(database, u"t"_s), 0);
}

TEST_F(DatabaseTest, SaysThatTheDiskIsFullAndKeepsWhatWasThere) {
    Database database = opened();
    ASSERT_TRUE(database.exec(u"CREATE TABLE t (a)"_s));
    ASSERT_TRUE(database.exec(u"INSERT INTO t VALUES ('kept')"_s));
    ASSERT_TRUE(database.exec(u"PRAGMA max_page_count = 4"_s));
    const base::Status tooMuch = database.exec(u"INSERT INTO t VALUES (zeroblob(100000))"_s);
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().key, u"storage.full"_s);
    EXPECT_EQ(tooMuch.error().code, u"SQLITE_FULL"_s);
    EXPECT_EQ(countOf(database, u"t"_s), 1);
}

#ifdef Q_OS_LINUX
TEST_F(DatabaseTest, TakesAnInputOutputErrorOnAFullVolumeForAFullDisk) {
    constexpr auto kShmSize = "4874"; // SQLITE_IOERR_SHMSIZE, what a full disk says at first
    const QSqlError error({}, {}, QSqlError::StatementError, QLatin1StringView(kShmSize));
    EXPECT_EQ(storageProblem(error, m_file).key, u"storage.failed"_s);
    EXPECT_EQ(storageProblem(error, u"/proc/workspace.db"_s).key, u"storage.full"_s);
}
#endif

TEST_F(DatabaseTest, SaysThatAFileIsNoDatabase) {
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const base::Result<Database> database = Database::open(m_file);
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().key, u"storage.damaged"_s);
    EXPECT_EQ(database.error().code, u"SQLITE_NOTADB"_s);
}

TEST_F(DatabaseTest, GivesUpOnAWriterThatNeverEndsAndSaysItIsWorthARetry) {
    Database writer = opened();
    ASSERT_TRUE(writer.exec(u"CREATE TABLE t (a)"_s));
    base::Result<ImmediateTransaction> holding = ImmediateTransaction::begin(writer);
    ASSERT_TRUE(holding);
    Database other = opened();
    ASSERT_TRUE(other.exec(u"PRAGMA busy_timeout = 10"_s));
    const base::Status refused = other.exec(u"INSERT INTO t VALUES (1)"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().key, u"storage.locked"_s);
    EXPECT_TRUE(refused.error().retryable);
}

TEST_F(DatabaseTest, RollsBackATransactionThatIsNotCommitted) {
    Database database = opened();
    ASSERT_TRUE(database.exec(u"CREATE TABLE t (a)"_s));
    {
        base::Result<ImmediateTransaction> dropped = ImmediateTransaction::begin(database);
        ASSERT_TRUE(dropped);
        ASSERT_TRUE(database.exec(u"INSERT INTO t VALUES (1)"_s));
    }
    EXPECT_EQ(countOf(database, u"t"_s), 0);
    base::Result<ImmediateTransaction> kept = ImmediateTransaction::begin(database);
    ASSERT_TRUE(kept);
    ASSERT_TRUE(database.exec(u"INSERT INTO t VALUES (1)"_s));
    ASSERT_TRUE(kept->commit());
    EXPECT_EQ(countOf(database, u"t"_s), 1);
}

// A deferred transaction that reads before it writes fails here at once with SQLITE_BUSY.
TEST_F(DatabaseTest, LetsManyThreadsReadThenWriteWithoutLosingACount) {
    Database database = opened();
    ASSERT_TRUE(database.exec(u"CREATE TABLE t (n INTEGER NOT NULL)"_s));
    ASSERT_TRUE(database.exec(u"INSERT INTO t VALUES (0)"_s));
    constexpr int kThreads = 4;
    constexpr int kRounds = 25;
    std::atomic<int> failures = 0;
    const auto count = [&] {
        for (int i = 0; i < kRounds; ++i) {
            base::Result<Database> own = Database::open(m_file);
            base::Status done = own ? base::Status() : base::fail(own.error());
            if (done) {
                auto transaction = ImmediateTransaction::begin(*own);
                auto before = own->row(u"SELECT n FROM t"_s, {},
                                       [](const Row& row) { return row.integer(0); });
                done = transaction && before && *before
                           ? own->exec(u"UPDATE t SET n = ?"_s, {**before + 1})
                           : base::fail({});
                if (done)
                    done = transaction->commit();
            }
            failures += done ? 0 : 1;
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back(count);
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(failures, 0);
    auto total =
        database.row(u"SELECT n FROM t"_s, {}, [](const Row& row) { return row.integer(0); });
    ASSERT_TRUE(total);
    EXPECT_EQ(*total, kThreads * kRounds);
}
