#include "tests/tour/browse.h"
#include "tests/tour/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
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
    const QCommandLineOption language(u"language"_s, u"Only this language: en, zh_CN."_s,
                                      u"LANGUAGE"_s);
    const QCommandLineOption theme(u"theme"_s, u"Only this theme: light, dark."_s, u"THEME"_s);
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
    for (const QString& tongue : {u"zh_CN"_s, u"en"_s}) {
        for (const auto choice : {store::Theme::Light, store::Theme::Dark}) {
            const QString name = choice == store::Theme::Dark ? u"dark"_s : u"light"_s;
            if ((parser.isSet(language) && parser.value(language) != tongue) ||
                (parser.isSet(theme) && parser.value(theme) != name))
                continue;
            try {
                tour::walkThrough(app, {.language = tongue,
                                        .theme = choice,
                                        .pictures = folder,
                                        .program = QApplication::applicationFilePath()});
            } catch (const tour::StepFailed& failure) {
                out << tongue << ' ' << name << ": FAILED: " << failure.what() << Qt::endl;
                return 1;
            }
            out << tongue << ' ' << name << ": done" << Qt::endl;
        }
    }
    out << "Pictures: " << folder << Qt::endl;
    return 0;
}
