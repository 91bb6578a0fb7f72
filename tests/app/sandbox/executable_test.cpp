#include "app/sandbox/command_line.h"
#include "tests/support/print_to.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr int kPatienceMs = 30'000;

class Executable : public ::testing::Test {
protected:
    void start(const QStringList& arguments) {
        process.start(QStringLiteral(SANDBOX_EXECUTABLE),
                      QStringList{u"--data-dir"_s, folder.path()} + arguments);
    }
    QJsonObject announcement() {
        while (!process.canReadLine() && process.waitForReadyRead(kPatienceMs)) {
        }
        return QJsonDocument::fromJson(process.readLine()).object();
    }

    QTemporaryDir folder;
    QProcess process;
};

} // namespace

TEST_F(Executable, AnnouncesItselfInOneLineAndEndsWithItsInput) {
    start({u"--port"_s, u"0"_s});
    const QJsonObject told = announcement();
    EXPECT_TRUE(told[u"origin"_s].toString().startsWith("http://127.0.0.1:"_L1));
    EXPECT_EQ(told[u"clientId"_s].toString().size(), 36);
    EXPECT_EQ(told[u"tenants"_s].toArray().at(0)[u"domain"_s], u"contoso.onmicrosoft.com"_s);
    EXPECT_EQ(told[u"accounts"_s].toArray().at(0)[u"userName"_s],
              u"admin@contoso.onmicrosoft.com"_s);
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(kPatienceMs));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_EQ(process.readAllStandardOutput(), "");
}

TEST_F(Executable, EndsCleanlyWhenAskedTo) {
    start({});
    announcement();
    process.terminate();
    ASSERT_TRUE(process.waitForFinished(kPatienceMs));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);
}

TEST_F(Executable, RefusesAnUnknownOption) {
    start({u"--frobnicate"_s});
    ASSERT_TRUE(process.waitForFinished(kPatienceMs));
    EXPECT_EQ(process.exitCode(), 2);
    EXPECT_TRUE(process.readAllStandardError().contains("frobnicate"));
    EXPECT_EQ(process.readAllStandardOutput(), "");
}

TEST_F(Executable, SaysWhyItCannotStart) {
    start({u"--faults"_s, u"/no/such/file"_s});
    ASSERT_TRUE(process.waitForFinished(kPatienceMs));
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardError().startsWith("The faults file"));
}

TEST(SandboxCommandLine, ReadsEveryOption) {
    const CommandLine line = parseCommandLine({u"x"_s,
                                               u"--port"_s,
                                               u"4711"_s,
                                               u"--no-consent"_s,
                                               u"--require-mfa"_s,
                                               u"--data-dir"_s,
                                               u"/d"_s,
                                               u"--users"_s,
                                               u"12"_s,
                                               u"--seed"_s,
                                               u"7"_s,
                                               u"--review-seconds"_s,
                                               u"0.5"_s,
                                               u"--replication-seconds"_s,
                                               u"3"_s,
                                               u"--clock"_s,
                                               u"2027-06-20"_s,
                                               u"--faults"_s,
                                               u"/f"_s,
                                               u"--public-origin"_s,
                                               u"https://desk.example/"_s});
    ASSERT_TRUE(line.options) << line.message.toStdString();
    EXPECT_EQ(line.options->port, 4711);
    EXPECT_TRUE(line.options->noConsent);
    EXPECT_TRUE(line.options->requireMfa);
    EXPECT_EQ(line.options->dataDir, u"/d"_s);
    EXPECT_EQ(line.options->users, 12);
    EXPECT_EQ(line.options->seed, 7U);
    EXPECT_EQ(line.options->reviewSeconds, 0.5);
    EXPECT_EQ(line.options->replicationSeconds, 3.0);
    EXPECT_EQ(line.options->clock, QDate(2027, 6, 20));
    EXPECT_EQ(line.options->faultsFile, u"/f"_s);
    EXPECT_EQ(line.options->publicOrigin, QUrl(u"https://desk.example"_s));
}

TEST(SandboxCommandLine, RefusesBadValues) {
    const QList<QStringList> bad{{u"--port"_s, u"70000"_s},
                                 {u"--users"_s, u"-1"_s},
                                 {u"--seed"_s, u"x"_s},
                                 {u"--review-seconds"_s, u"-2"_s},
                                 {u"--clock"_s, u"tomorrow"_s},
                                 {u"--public-origin"_s, u"nope"_s},
                                 {u"stray"_s}};
    for (const QStringList& arguments : bad) {
        const CommandLine line = parseCommandLine(QStringList{u"x"_s} + arguments);
        EXPECT_FALSE(line.options) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(line.isHelp);
        EXPECT_FALSE(line.message.isEmpty());
    }
}

} // namespace partnerdesk::sandbox
