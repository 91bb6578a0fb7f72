#include "app/sandbox/command_line.h"

#include <QCommandLineParser>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// Reads option values and remembers the first that is not what it should be.
class Values {
public:
    explicit Values(const QCommandLineParser& parser)
        : m_parser(parser) {}

    template <class Number, class Convert>
    void number(const QString& name, Number& value, Convert convert) {
        if (!m_parser.isSet(name))
            return;
        bool ok = false;
        const auto read = convert(m_parser.value(name), &ok);
        if (ok && read >= 0)
            value = static_cast<Number>(read);
        else
            refuse(name);
    }
    void refuse(const QString& name) {
        if (m_message.isEmpty())
            m_message =
                u"partnerdesk-sandbox: bad value for --%1: %2"_s.arg(name, m_parser.value(name));
    }
    [[nodiscard]] QString message() const { return m_message; }

private:
    const QCommandLineParser& m_parser;
    QString m_message;
};

QString defaultDataDir() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/partnerdesk-sandbox"_s;
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A practice service: identity platform, Microsoft Graph, Partner Center and program on "
        "127.0.0.1. Prints one JSON line when it listens; ends with its standard input."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0 for any."_s, u"N"_s},
        {u"no-consent"_s, u"Skip the consent page."_s},
        {u"require-mfa"_s, u"Ask everybody for a second factor."_s},
        {u"data-dir"_s, u"Where state is kept."_s, u"DIR"_s, defaultDataDir()},
        {u"users"_s, u"Fill contoso with N people."_s, u"N"_s},
        {u"seed"_s, u"Seed of these people."_s, u"N"_s},
        {u"review-seconds"_s, u"Time between stages of the verification."_s, u"S"_s},
        {u"replication-seconds"_s, u"Time before a new member shows."_s, u"S"_s},
        {u"clock"_s, u"Day the program's dates begin at."_s, u"yyyy-mm-dd"_s},
        {u"faults"_s, u"JSON list of faults to inject."_s, u"FILE"_s},
        {u"public-origin"_s, u"Origin of all absolute URLs and the issuer."_s, u"URL"_s},
    });
    if (!parser.parse(arguments))
        return {.options = {}, .message = u"partnerdesk-sandbox: "_s + parser.errorText()};
    if (const QStringList rest = parser.positionalArguments(); !rest.isEmpty())
        return {.options = {},
                .message = u"partnerdesk-sandbox: unexpected argument "_s + rest.first()};
    if (parser.isSet(help))
        return {.options = {}, .message = parser.helpText(), .isHelp = true};
    if (parser.isSet(version))
        return {.options = {},
                .message = u"partnerdesk-sandbox "_s + QLatin1StringView(PARTNERDESK_VERSION),
                .isHelp = true};

    Options options;
    Values values(parser);
    const auto toUShort = [](const QString& text, bool* ok) { return text.toUShort(ok); };
    const auto toInt = [](const QString& text, bool* ok) { return text.toInt(ok); };
    const auto toUInt = [](const QString& text, bool* ok) { return text.toUInt(ok); };
    const auto toDouble = [](const QString& text, bool* ok) { return text.toDouble(ok); };
    values.number(u"port"_s, options.port, toUShort);
    values.number(u"users"_s, options.users, toInt);
    values.number(u"seed"_s, options.seed, toUInt);
    values.number(u"review-seconds"_s, options.reviewSeconds, toDouble);
    values.number(u"replication-seconds"_s, options.replicationSeconds, toDouble);
    options.noConsent = parser.isSet(u"no-consent"_s);
    options.requireMfa = parser.isSet(u"require-mfa"_s);
    options.dataDir = parser.value(u"data-dir"_s);
    options.faultsFile = parser.value(u"faults"_s);
    if (parser.isSet(u"clock"_s)) {
        options.clock = QDate::fromString(parser.value(u"clock"_s), Qt::ISODate);
        if (!options.clock->isValid())
            values.refuse(u"clock"_s);
    }
    if (parser.isSet(u"public-origin"_s)) {
        QUrl origin(parser.value(u"public-origin"_s).section(u'/', 0, 2));
        if (!origin.isValid() || origin.host().isEmpty())
            values.refuse(u"public-origin"_s);
        options.publicOrigin = origin;
    }
    if (!values.message().isEmpty())
        return {.options = {}, .message = values.message()};
    return {.options = options, .message = {}};
}

} // namespace partnerdesk::sandbox
