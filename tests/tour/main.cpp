#include "tests/tour/browse.h"
#include "tests/tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QProcess>
#include <QTextStream>

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
    parser.addOptions({pictures, browseUrl, language, theme});
    parser.addHelpOption();
    parser.process(app);
    if (parser.isSet(browseUrl)) {
        return tour::browse(QUrl::fromEncoded(parser.value(browseUrl).toUtf8()),
                            parser.value(language));
    }

    QTextStream out(stdout);
    const QString folder = QDir(parser.value(pictures)).absolutePath();
    QDir().mkpath(folder);
    const bool one = parser.isSet(language) && parser.isSet(theme);
    if (one) {
        const bool dark = parser.value(theme) == u"dark"_s;
        try {
            tour::walkThrough(app, {.language = parser.value(language),
                                    .theme = dark ? store::Theme::Dark : store::Theme::Light,
                                    .pictures = folder,
                                    .program = QApplication::applicationFilePath()});
        } catch (const tour::StepFailed& failure) {
            out << "FAILED: " << failure.what() << Qt::endl;
            return 1;
        }
        return 0;
    }
    // Each walk is a program of its own, as each start is for a person.
    for (const QString& tongue : {u"zh_CN"_s, u"en"_s}) {
        for (const QString& look : {u"light"_s, u"dark"_s}) {
            const QStringList arguments{u"--pictures"_s, folder,       u"--language"_s,
                                        tongue,          u"--theme"_s, look};
            const int code = QProcess::execute(QApplication::applicationFilePath(), arguments);
            out << tongue << ' ' << look << (code == 0 ? ": done" : ": FAILED") << Qt::endl;
            if (code != 0)
                return 1;
        }
    }
    out << "Pictures: " << folder << Qt::endl;
    return 0;
}
