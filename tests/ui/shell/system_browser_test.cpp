#include "ui/shell/system_browser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using partnerdesk::shell::SystemBrowser;
using namespace Qt::StringLiterals;

namespace {

// A "browser" that writes down what it was given, one argument a line.
QString writeRecorder(const QTemporaryDir& folder) {
    QString program = folder.filePath(u"record browser"_s);
    QFile file(program);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$(dirname \"$0\")/seen.tmp\"\n"
               "mv \"$(dirname \"$0\")/seen.tmp\" \"$(dirname \"$0\")/seen\"\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return program;
}

QByteArray seenBy(const QTemporaryDir& folder) {
    QFile seen(folder.filePath(u"seen"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return seen.exists(); }));
    EXPECT_TRUE(seen.open(QIODevice::ReadOnly));
    return seen.readAll();
}

} // namespace

TEST(SystemBrowser, GivesTheAddressToTheCommandWithoutAShell) {
    const QTemporaryDir folder;
    SystemBrowser browser(u"\"%1\" --new-window %u"_s.arg(writeRecorder(folder)));
    ASSERT_TRUE(browser.open(QUrl(u"http://127.0.0.1:1/a?b=c&d=$(touch x);e"_s)));
    EXPECT_EQ(seenBy(folder), "--new-window\nhttp://127.0.0.1:1/a?b=c&d=$(touch%20x);e\n");
}

TEST(SystemBrowser, AddsTheAddressWhereTheCommandHasNoPlaceForIt) {
    const QTemporaryDir folder;
    SystemBrowser browser(u"\"%1\""_s.arg(writeRecorder(folder)));
    ASSERT_TRUE(browser.open(QUrl(u"http://127.0.0.1:1/"_s)));
    EXPECT_EQ(seenBy(folder), "http://127.0.0.1:1/\n");
}

TEST(SystemBrowser, SaysWhenTheCommandCannotBeStarted) {
    EXPECT_FALSE(SystemBrowser(u"/nonexistent/browser %u"_s).open(QUrl(u"http://127.0.0.1/"_s)));
}
