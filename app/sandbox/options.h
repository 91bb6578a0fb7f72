#pragma once

#include <QDate>
#include <QString>
#include <QUrl>

#include <optional>

namespace partnerdesk::sandbox {

// The command line of partnerdesk-sandbox, and what the embedded one is started with.
struct Options {
    quint16 port = 0; // 0: the port of the last run if it is free, else any
    bool noConsent = false;
    bool requireMfa = false;
    QString dataDir = {};
    int users = 0; // people to fill contoso with, besides the named accounts
    quint32 seed = 1;
    double reviewSeconds = 20;       // between two stages of the verification
    double replicationSeconds = 0.5; // before a new group or role member shows
    std::optional<QDate> clock = {}; // program dates begin here
    QString faultsFile = {};
    QUrl publicOrigin = {}; // empty: http://127.0.0.1:PORT
    // Not on the command line: for tests that cannot wait.
    int tokenSeconds = 3'600;
    int devicePollSeconds = 5;
};

} // namespace partnerdesk::sandbox
