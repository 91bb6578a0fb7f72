#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>

namespace partnerdesk::base {

// What went wrong, coarse enough to decide by.
enum class ProblemKind {
    Offline,      // no way to the service; nothing was changed
    TimedOut,     // a read took too long; nothing was changed
    SignInNeeded, // no valid session
    Forbidden,    // signed in, but the role or the consent is missing
    NotFound,
    Conflict,       // the thing exists or was changed meanwhile
    Throttled,      // wait Problem::retryAfter
    InvalidInput,   // Problem::field says where
    OutcomeUnknown, // a write whose answer was lost: read back before repeating
    ServerFault,    // the service failed or answered nonsense
    StorageFault,   // disk, database, file
    KeychainLocked,
    Misconfigured, // client id, redirect, cloud file
    NotSupported,  // this cloud cannot do it
    Cancelled,
};

// An error as a value. The words for it stand in the catalogue (problem_catalogue.h), so a language
// switch can word it again; `technical` never holds a token, code, password or user name.
struct Problem {
    ProblemKind kind = ProblemKind::ServerFault;
    QString key;       // entry of resources/catalogues/problems.json, for example "net.offline"
    QString code = {}; // AADSTS..., Graph, Partner Center or SQLite code as the service gave it
    QStringList arguments = {}; // %1, %2... of the catalogue's words
    QString field = {};         // domain field id such as "primaryContact.email", for InvalidInput
    int httpStatus = 0;         // 0: no answer
    QString requestId = {};
    QString correlationId = {};
    QString technical = {};
    std::chrono::milliseconds retryAfter{0};
    bool retryable = false;

    friend bool operator==(const Problem&, const Problem&) = default;
};

[[nodiscard]] Problem cancelledProblem();

// It passes by itself or the person can mend it: the same call may go well later. False: this
// service will not tell.
[[nodiscard]] bool mayPass(const Problem& problem);

// Stable lower-case name, for logs and stored rows ("offline", "signInNeeded"...).
[[nodiscard]] QString toString(ProblemKind kind);

} // namespace partnerdesk::base

Q_DECLARE_METATYPE(partnerdesk::base::Problem)
