#include "ui/shell/command_line.h"

#include <QCommandLineParser>

namespace partnerdesk::shell {

using namespace Qt::StringLiterals;

namespace {

CommandLine ending(int exitCode, const QString& message) {
    CommandLine line;
    line.exitCode = exitCode;
    line.message = message;
    return line;
}

bool isOneOf(const QString& value, const QStringList& allowed) {
    return value.isEmpty() || allowed.contains(value);
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments) {
    const QStringList clouds{u"sandbox"_s, u"global"_s, u"china"_s, u"usgov"_s};
    const QStringList languages{u"en"_s, u"zh_CN"_s};
    const QCommandLineOption cloud(
        u"cloud"_s, u"Cloud to work with: sandbox, global, china, usgov."_s, u"CLOUD"_s);
    const QCommandLineOption dataDir(u"data-dir"_s, u"Folder for all data."_s, u"DIR"_s);
    const QCommandLineOption language(u"lang"_s, u"Language: en, zh_CN."_s, u"LANGUAGE"_s);
    const QCommandLineOption browser(
        u"browser"_s, u"Command that opens a page, %u stands for its address."_s, u"COMMAND"_s);
    const QCommandLineOption origin(
        u"sandbox-origin"_s, u"Use the practice service that runs there, start none."_s, u"URL"_s);
    const QCommandLineOption cloudFile(u"cloud-file"_s, u"JSON file that describes a cloud."_s,
                                       u"FILE"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"PartnerDesk: create and run a Microsoft partner account."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({cloud, dataDir, language, browser, origin, cloudFile});

    if (!parser.parse(arguments))
        return ending(2, parser.errorText());
    if (parser.isSet(help))
        return ending(0, parser.helpText());
    if (parser.isSet(version))
        return ending(0, u"PartnerDesk "_s + QLatin1StringView(PARTNERDESK_VERSION));
    if (!parser.positionalArguments().isEmpty())
        return ending(2, u"Unexpected argument: "_s + parser.positionalArguments().first());

    CommandLine line;
    line.cloud = parser.value(cloud);
    line.dataDir = parser.value(dataDir);
    line.language = parser.value(language);
    line.browser = parser.value(browser);
    line.sandboxOrigin = QUrl(parser.value(origin), QUrl::StrictMode);
    line.cloudFile = parser.value(cloudFile);
    if (!isOneOf(line.cloud, clouds))
        return ending(2, u"Unknown cloud: "_s + line.cloud);
    if (!isOneOf(line.language, languages))
        return ending(2, u"Unknown language: "_s + line.language);
    if (parser.isSet(origin) && !line.sandboxOrigin.isValid())
        return ending(2, u"Not a URL: "_s + parser.value(origin));
    return line;
}

} // namespace partnerdesk::shell
