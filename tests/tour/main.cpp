#include "tests/tour/browse.h"
#include "tests/tour/portal_walk.h"
#include "tests/tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QTextStream>

#include <vector>

using namespace partnerdesk;
using namespace Qt::StringLiterals;

// Shows the whole main job in both languages and both themes and leaves a picture of every page.
// It is its own browser: with --browse it plays the person who signs in.
int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"PartnerDesk"_s);
    QCommandLineParser parser;
    const QCommandLineOption pictures(u"pictures"_s, u"Folder for the pictures."_s, u"DIR"_s,
                                      u"tour"_s);
    const QCommandLineOption browseUrl(u"browse"_s, u"Sign in at this page and end."_s, u"URL"_s);
    const QCommandLineOption language(
        u"language"_s, u"With --theme: only this language, en or zh_CN."_s, u"LANGUAGE"_s);
    const QCommandLineOption theme(
        u"theme"_s, u"With --language: only this theme, light or dark."_s, u"THEME"_s);
    const QCommandLineOption account(u"account"_s, u"With --browse: who signs in."_s, u"NAME"_s,
                                     u"admin@contoso.onmicrosoft.com"_s);
    const QCommandLineOption desk(
        u"desk"_s, u"With --browse: folder of what was copied and read."_s, u"DIR"_s);
    const QCommandLineOption portal(
        u"portal"_s, u"Walk as in a live cloud: what has no interface is done at the portal."_s);
    parser.addOptions({pictures, browseUrl, language, theme, account, desk, portal});
    parser.addHelpOption();
    parser.process(app);
    if (parser.isSet(browseUrl)) {
        return tour::browse({.page = QUrl::fromEncoded(parser.value(browseUrl).toUtf8()),
                             .language = parser.value(language),
                             .account = parser.value(account),
                             .desk = parser.value(desk)});
    }

    QTextStream out(stdout);
    const QString folder = QDir(parser.value(pictures)).absolutePath();
    QDir().mkpath(folder);
    const bool one = parser.isSet(language) && parser.isSet(theme);
    if (one) {
        const bool dark = parser.value(theme) == u"dark"_s;
        try {
            const tour::Walk walk{.language = parser.value(language),
                                  .theme = dark ? store::Theme::Dark : store::Theme::Light,
                                  .pictures = folder,
                                  .program = QApplication::applicationFilePath()};
            if (parser.isSet(portal))
                tour::walkThroughPortal(app, walk);
            else
                tour::walkThrough(app, walk);
        } catch (const tour::StepFailed& failure) {
            out << "FAILED: " << failure.what() << Qt::endl;
            return 1;
        }
        return 0;
    }
    // Each walk is a program of its own, as each start is for a person.
    using Looks = std::vector<std::pair<QString, QString>>;
    const Looks all{{u"zh_CN"_s, u"light"_s},
                    {u"zh_CN"_s, u"dark"_s},
                    {u"en"_s, u"light"_s},
                    {u"en"_s, u"dark"_s}};
    const Looks some{{u"zh_CN"_s, u"light"_s}, {u"en"_s, u"dark"_s}};
    for (const auto& [tongue, look] : parser.isSet(portal) ? some : all) {
        QStringList arguments{u"--pictures"_s, folder, u"--language"_s, tongue, u"--theme"_s, look};
        if (parser.isSet(portal))
            arguments.append(u"--portal"_s);
        const int code = QProcess::execute(QApplication::applicationFilePath(), arguments);
        out << tongue << ' ' << look << (code == 0 ? ": done" : ": FAILED") << Qt::endl;
        if (code != 0)
            return 1;
    }
    out << "Pictures: " << folder << Qt::endl;
    return 0;
}
