#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace partnerdesk::shell {

// What the program was started with. The options are a stable surface: see --help.
struct CommandLine {
    QString cloud;      // empty: the last choice, at first the sandbox
    QString dataDir;    // empty: the platform's standard location
    QString language;   // "en" or "zh_CN"; empty: the last choice, at first the system's
    QString browser;    // command with %u; empty: the system's browser
    QUrl sandboxOrigin; // use that running service, start none
    QString cloudFile;

    // Set when the program has nothing more to do than to say this and end.
    QString message;
    int exitCode = -1; // -1: go on; 2: bad options

    [[nodiscard]] bool endsHere() const { return exitCode >= 0; }
};

// `arguments` begin with the program's name.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);

} // namespace partnerdesk::shell
