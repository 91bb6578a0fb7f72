#include "tests/support/print_to.h"
#include "ui/shell/command_line.h"

#include <QProcess>

#include <gtest/gtest.h>

using namespace partnerdesk::shell;
using namespace Qt::StringLiterals;

TEST(CommandLine, ReadsEveryOption) {
    const CommandLine line = parseCommandLine(
        {u"partnerdesk"_s, u"--cloud"_s, u"china"_s, u"--data-dir"_s, u"/tmp/伙伴 desk"_s,
         u"--lang"_s, u"zh_CN"_s, u"--browser"_s, u"firefox %u"_s, u"--sandbox-origin"_s,
         u"http://127.0.0.1:5000"_s, u"--cloud-file"_s, u"my.json"_s});
    EXPECT_FALSE(line.endsHere()) << line.message.toStdString();
    EXPECT_EQ(line.cloud, u"china"_s);
    EXPECT_EQ(line.dataDir, u"/tmp/伙伴 desk"_s);
    EXPECT_EQ(line.language, u"zh_CN"_s);
    EXPECT_EQ(line.browser, u"firefox %u"_s);
    EXPECT_EQ(line.sandboxOrigin, QUrl(u"http://127.0.0.1:5000"_s));
    EXPECT_EQ(line.cloudFile, u"my.json"_s);
}

TEST(CommandLine, EndsWithTwoOnWhatItDoesNotKnow) {
    const std::vector<QStringList> wrong{{u"--colour"_s},
                                         {u"--cloud"_s, u"mars"_s},
                                         {u"--lang"_s, u"tlh"_s},
                                         {u"--cloud"_s},
                                         {u"file.json"_s}};
    for (const QStringList& arguments : wrong) {
        const CommandLine line = parseCommandLine(QStringList{u"partnerdesk"_s} + arguments);
        EXPECT_EQ(line.exitCode, 2) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(line.message.isEmpty());
    }
}

TEST(CommandLine, TellsHelpAndVersionAndEndsWell) {
    EXPECT_EQ(parseCommandLine({u"partnerdesk"_s, u"--help"_s}).exitCode, 0);
    EXPECT_EQ(parseCommandLine({u"partnerdesk"_s, u"--version"_s}).exitCode, 0);
}

TEST(CommandLine, TellsHelpAndVersionWithoutADisplay) {
    constexpr int kPatienceMs = 30'000;
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bare.remove(name);
    const auto told = [&](const QString& option) {
        QProcess program;
        program.setProcessEnvironment(bare);
        program.start(QStringLiteral(PARTNERDESK_PROGRAM), {option});
        EXPECT_TRUE(program.waitForFinished(kPatienceMs));
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit) << option.toStdString();
        EXPECT_EQ(program.exitCode(), 0) << option.toStdString();
        return QString::fromUtf8(program.readAllStandardOutput());
    };
    EXPECT_TRUE(told(u"--help"_s).contains(u"--data-dir"_s));
    EXPECT_TRUE(told(u"-h"_s).contains(u"--data-dir"_s));
    EXPECT_TRUE(told(u"--version"_s).startsWith(u"PartnerDesk "_s));
}
