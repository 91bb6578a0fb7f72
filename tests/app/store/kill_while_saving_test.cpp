#include "app/sql/salvage.h"
#include "tests/app/store/store_test.h"

#include <QProcess>
#include <QThread>

#include <random>

using namespace partnerdesk;
using namespace partnerdesk::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int kForEver = 1'000'000'000;

// Runs draft_saver against the test's data folder.
class Saver {
public:
    Saver(const DataFolder& folder, const QString& draftId, int count,
          const QStringList& limit = {}) {
        m_process.start(QStringLiteral(DRAFT_SAVER),
                        QStringList{folder.path, draftId, QString::number(count)} + limit);
    }
    void waitForRevision() {
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) {
        }
    }
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }
    int waitForExitCode() {
        m_process.waitForFinished();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    // Every whole line printed so far; only after the process has ended.
    QStringList lines() {
        QStringList all;
        while (m_process.canReadLine())
            all += QString::fromUtf8(m_process.readLine()).trimmed();
        return all;
    }

private:
    QProcess m_process;
};

class KillWhileSavingTest : public StoreTest {
protected:
    void expectSound() { expectSound(m_folder); }
    void expectSound(const DataFolder& folder) {
        const base::Result<OpenReport> report = openWorkspace(folder, m_clock);
        ASSERT_TRUE(report);
        ASSERT_FALSE(report->workspaceSalvaged); // quick_check was ok
    }
    int storedRevision(const QString& id) {
        const base::Result<domain::Draft> draft = loadDraft(m_folder, id);
        return draft ? draft->name.toInt() : -1;
    }
};

} // namespace

TEST_F(KillWhileSavingTest, LosesNothingThatWasSaidToBeSavedAHundredTimesOutOfAHundred) {
    std::mt19937 random(1); // NOLINT(bugprone-random-generator-seed): the kills vary by themselves
    std::uniform_int_distribution<unsigned long> microseconds(0, 15'000);
    for (int round = 0; round < 100; ++round) {
        Saver saver(m_folder, u"draft"_s, kForEver);
        saver.waitForRevision();
        QThread::usleep(microseconds(random)); // a point anywhere within the next few saves
        saver.kill();
        const QStringList printed = saver.lines();
        ASSERT_FALSE(printed.isEmpty()) << round;
        expectSound();
        const int stored = storedRevision(u"draft"_s);
        ASSERT_GE(stored, printed.last().toInt()) << round;
        ASSERT_LE(stored, printed.last().toInt() + 1) << round; // the one under way, or none
    }
}

TEST_F(KillWhileSavingTest, LeavesAFolderThatOpensWhereverItsFirstOpeningWasKilled) {
    std::mt19937 random(2); // NOLINT(bugprone-random-generator-seed): the kills vary by themselves
    std::uniform_int_distribution<unsigned long> milliseconds(0, 150);
    for (int round = 0; round < 30; ++round) {
        const DataFolder folder{.path = m_temporary.filePath(QString::number(round))};
        Saver saver(folder, u"draft"_s, kForEver);
        QThread::msleep(milliseconds(random));
        saver.kill();
        expectSound(folder);
        ASSERT_TRUE(saveDraft(folder, fullDraft(), m_clock)) << round;
    }
}

TEST_F(KillWhileSavingTest, TwoProcessesSaveAtOnceWithoutDisturbingEachOther) {
    constexpr int kCount = 100;
    Saver first(m_folder, u"first"_s, kCount);
    Saver second(m_folder, u"second"_s, kCount);
    EXPECT_EQ(first.waitForExitCode(), 0);
    EXPECT_EQ(second.waitForExitCode(), 0);
    expectSound();
    EXPECT_EQ(storedRevision(u"first"_s), kCount);
    EXPECT_EQ(storedRevision(u"second"_s), kCount);
}

#ifdef Q_OS_UNIX
// The system refuses to let a file grow, as with a quota: said in words, and nothing saved is lost.
TEST_F(KillWhileSavingTest, SaysThatADiskTakesNoMoreAndKeepsWhatWasSaved) {
    Saver unlimited(m_folder, u"draft"_s, 3);
    ASSERT_EQ(unlimited.waitForExitCode(), 0);
    Saver limited(m_folder, u"draft"_s, kForEver, {u"4096"_s});
    EXPECT_EQ(limited.waitForExitCode(), 1);
    const QStringList lines = limited.lines();
    ASSERT_FALSE(lines.isEmpty());
    EXPECT_TRUE(lines.last().startsWith(u"storage."_s)) << lines.last().toStdString();
    expectSound();
    EXPECT_EQ(storedRevision(u"draft"_s), 3);
}
#endif
