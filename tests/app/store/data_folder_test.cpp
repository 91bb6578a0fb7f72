#include "app/store/data_folder.h"
#include "tests/app/store/store_test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <random>

using namespace partnerdesk;
using namespace partnerdesk::store;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                         QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

class DataFolderTest : public StoreTest {
protected:
    QByteArray workspaceBytes() const {
        QFile file(m_folder.workspaceFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeWorkspace(const QByteArray& bytes) const {
        QFile file(m_folder.workspaceFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    // Enough rows that every table has pages of its own.
    void fill() const {
        for (int i = 0; i < 20; ++i) {
            ASSERT_TRUE(saveDraft(m_folder, fullDraft(), m_clock));
            ASSERT_TRUE(beginJournal(m_folder, {.tenantId = u"t1"_s, .action = u"addRole"_s}));
        }
        ASSERT_TRUE(keepAcceptance(m_folder, u"t1"_s, fullAcceptance()));
    }
};

int rowsOf(const OpenReport& report, const QString& table) {
    for (const auto& [name, rows] : report.salvagedRows) {
        if (name == table)
            return rows;
    }
    return -1;
}

} // namespace

TEST_F(DataFolderTest, IsPrivate) {
    EXPECT_EQ(QFileInfo(m_folder.path).permissions() & kOthers, 0);
    EXPECT_EQ(QFileInfo(m_folder.workspaceFile()).permissions() & kOthers, 0);
    EXPECT_EQ(QFileInfo(m_folder.cacheFile()).permissions() & kOthers, 0);
}

TEST_F(DataFolderTest, OpensASecondTimeWithEverythingInPlace) {
    const base::Result<domain::Draft> draft = saveDraft(m_folder, fullDraft(), m_clock);
    ASSERT_TRUE(draft);
    const base::Result<OpenReport> report = openWorkspace(m_folder, m_clock);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->workspaceSalvaged);
    EXPECT_EQ(loadDraft(m_folder, draft->id), *draft);
}

TEST_F(DataFolderTest, MakesTheFoldersAbove) {
    const DataFolder deep{.path = m_temporary.filePath(u"a/b/c"_s)};
    ASSERT_TRUE(openWorkspace(deep, m_clock));
    EXPECT_TRUE(QFile::exists(deep.workspaceFile()));
}

// Places that refuse root as well.
TEST_F(DataFolderTest, SaysThatItCannotBeWritten) {
    QFile notAFolder(m_temporary.filePath(u"file"_s));
    ASSERT_TRUE(notAFolder.open(QIODevice::WriteOnly));
    for (const QString& path : {notAFolder.fileName(), notAFolder.fileName() + u"/below"_s}) {
        const base::Result<OpenReport> report = openWorkspace({.path = path}, m_clock);
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().kind, base::ProblemKind::StorageFault);
        EXPECT_EQ(report.error().key, u"storage.readOnly"_s);
        EXPECT_FALSE(report.error().arguments.isEmpty());
    }
}

TEST_F(DataFolderTest, SaysThatAFolderStandsInThePlaceOfTheWorkspace) {
    const DataFolder folder{.path = m_temporary.filePath(u"other"_s)};
    ASSERT_TRUE(QDir().mkpath(folder.workspaceFile()));
    const base::Result<OpenReport> report = openWorkspace(folder, m_clock);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().key, u"storage.readOnly"_s);
}

TEST_F(DataFolderTest, RefusesAWorkspaceOfANewerProgramAndLeavesItUntouched) {
    fill();
    {
        base::Result<sql::Database> database = sql::Database::open(m_folder.workspaceFile());
        ASSERT_TRUE(database);
        ASSERT_TRUE(database->exec(u"PRAGMA user_version = 99"_s));
    }
    const QByteArray before = workspaceBytes();
    const base::Result<OpenReport> report = openWorkspace(m_folder, m_clock);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().key, u"storage.newer"_s);
    EXPECT_EQ(workspaceBytes(), before);

    // The program goes on, but not with this file.
    EXPECT_EQ(beginJournal(m_folder, {}).error().key, u"storage.newer"_s);
    EXPECT_EQ(listDrafts(m_folder).error().key, u"storage.newer"_s);
    EXPECT_EQ(workspaceBytes(), before);
}

TEST_F(DataFolderTest, SalvagesADamagedWorkspaceAndTells) {
    fill();
    QByteArray bytes = workspaceBytes();
    bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\xee'));
    writeWorkspace(bytes);

    const base::Result<OpenReport> report = openWorkspace(m_folder, m_clock);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->workspaceSalvaged);
    EXPECT_EQ(report->setAside,
              QDir(m_folder.path).filePath(u"workspace-damaged-20270622T120000Z.db"_s));
    QFile aside(report->setAside);
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
    EXPECT_EQ(aside.readAll(), bytes);
    EXPECT_EQ(static_cast<int>(listDrafts(m_folder)->size()), rowsOf(*report, u"drafts"_s));
    EXPECT_EQ(static_cast<int>(journal(m_folder, u"t1"_s, 100)->size()),
              rowsOf(*report, u"journal"_s));
    EXPECT_GT(rowsOf(*report, u"drafts"_s) + rowsOf(*report, u"journal"_s), 0);
}

TEST_F(DataFolderTest, BeginsAfreshWhenNothingCanBeSalvaged) {
    writeWorkspace(QByteArray(100000, 'x'));
    const base::Result<OpenReport> report = openWorkspace(m_folder, m_clock);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->workspaceSalvaged);
    EXPECT_EQ(rowsOf(*report, u"drafts"_s), 0);
    EXPECT_TRUE(saveDraft(m_folder, fullDraft(), m_clock));
}

TEST_F(DataFolderTest, FinishesASalvageThatWasKilledBeforeTheNewFileWasInPlace) {
    fill();
    const DataFolder other{.path = m_temporary.filePath(u"other"_s)};
    ASSERT_TRUE(QDir().mkpath(other.path));
    ASSERT_TRUE(QFile::copy(m_folder.workspaceFile(), other.path + u"/workspace-salvaged.db"_s));
    ASSERT_TRUE(openWorkspace(other, m_clock));
    EXPECT_EQ(listDrafts(other), listDrafts(m_folder));
}

TEST_F(DataFolderTest, SalvagesAnewAfterASalvageThatWasKilledBeforeItsEnd) {
    fill();
    QByteArray bytes = workspaceBytes();
    bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\xee'));
    writeWorkspace(bytes);
    QFile half(QDir(m_folder.path).filePath(u"workspace-salvaged.db"_s));
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write(QByteArray(5000, 'h'));
    half.close();
    const base::Result<OpenReport> report = openWorkspace(m_folder, m_clock);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->workspaceSalvaged);
    EXPECT_FALSE(half.exists());
    EXPECT_TRUE(saveDraft(m_folder, fullDraft(), m_clock));
}

TEST_F(DataFolderTest, OpensThePreciousPartWhenTheCacheCannotBeOpened) {
    const DataFolder folder{.path = m_temporary.filePath(u"other"_s)};
    ASSERT_TRUE(QDir().mkpath(folder.cacheFile())); // a folder in the place of the file
    ASSERT_TRUE(openWorkspace(folder, m_clock));
    EXPECT_TRUE(saveDraft(folder, fullDraft(), m_clock));
    const base::Result<CacheState> cache = cacheState(folder, u"t1"_s);
    ASSERT_FALSE(cache);
    EXPECT_EQ(cache.error().key, u"storage.readOnly"_s);
}

// Short form of the thousand places of the quality figures.
TEST_F(DataFolderTest, SurvivesDamageAnywhereAndOverwritesNothing) {
    fill();
    const QByteArray sound = workspaceBytes();
    std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same places each time
    std::uniform_int_distribution<qsizetype> place(0, sound.size() - 512);
    std::uniform_int_distribution<int> byte(0, 255);
    int salvaged = 0;
    for (int i = 0; i < 50; ++i) {
        QByteArray bytes = sound;
        const qsizetype offset = place(random);
        for (qsizetype at = offset; at < offset + 512; ++at)
            bytes[at] = static_cast<char>(byte(random));
        if (i % 5 == 0)
            bytes.truncate(offset);
        writeWorkspace(bytes);
        m_clock.advance(std::chrono::seconds(1));

        const base::Result<OpenReport> report = openWorkspace(m_folder, m_clock);
        ASSERT_TRUE(report) << offset << ' ' << testing::PrintToString(report.error());
        EXPECT_TRUE(saveDraft(m_folder, fullDraft(), m_clock)) << offset;
        if (!report->workspaceSalvaged)
            continue;
        ++salvaged;
        QFile aside(report->setAside);
        ASSERT_TRUE(aside.open(QIODevice::ReadOnly)) << offset;
        EXPECT_EQ(aside.readAll(), bytes) << offset;
    }
    EXPECT_GT(salvaged, 10); // the others hit free space or the text of a row
}
