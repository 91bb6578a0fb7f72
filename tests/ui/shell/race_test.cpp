// Programs that are really started at the same moment.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "ui/shell/single_instance.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <future>
#include <memory>
#include <vector>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;

namespace {

using Programs = std::vector<std::unique_ptr<QProcess>>;

// Nothing of this test is left on the machine: the local socket stands in the temporary folder.
class Race : public ::testing::Test {
protected:
    Race() { qputenv("TMPDIR", folder.path().toLocal8Bit()); }
    ~Race() override {
        if (before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
    }
    Q_DISABLE_COPY_MOVE(Race)

    [[nodiscard]] Programs startMany(int count) const {
        Programs programs;
        for (int i = 0; i < count; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QStringLiteral(PARTNERDESK_PROGRAM),
                                   {u"--data-dir"_s, folder.filePath(u"data"_s),
                                    u"--sandbox-origin"_s, u"http://127.0.0.1:9"_s});
        }
        return programs;
    }
    [[nodiscard]] static qsizetype running(const Programs& programs) {
        return std::ranges::count_if(
            programs, [](const auto& program) { return program->state() != QProcess::NotRunning; });
    }
    // Somebody serves the folder and comes to the front when asked.
    [[nodiscard]] bool isServed() const {
        auto asked = std::async(std::launch::async, [this] {
            return !shell::SingleInstance(folder.filePath(u"data"_s)).claim();
        });
        EXPECT_TRUE(waitFor(
            [&] { return asked.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }));
        return asked.get();
    }

    const QByteArray before = qgetenv("TMPDIR");
    const QTemporaryDir folder;
};

} // namespace

TEST_F(Race, LeavesExactlyOneProgramAndTheOthersEndWell) {
    constexpr int kRounds = 3;
    for (int round = 0; round < kRounds; ++round) {
        SCOPED_TRACE(round);
        const Programs programs = startMany(4);
        ASSERT_TRUE(waitFor([&] { return running(programs) == 1; })) << running(programs);
        EXPECT_TRUE(isServed());
        for (const auto& program : programs) {
            if (program->state() != QProcess::NotRunning)
                continue;
            EXPECT_EQ(program->exitStatus(), QProcess::NormalExit);
            EXPECT_EQ(program->exitCode(), 0);
        }
        // Killed, it leaves lock and socket behind: all of the next round find them.
        for (const auto& program : programs)
            program->kill();
        ASSERT_TRUE(waitFor([&] { return running(programs) == 0; }));
    }
}
