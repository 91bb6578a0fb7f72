#include "app/base/problem.h"

namespace partnerdesk::base {

using namespace Qt::StringLiterals;

Problem cancelledProblem() {
    return {.kind = ProblemKind::Cancelled, .key = u"cancelled"_s};
}

bool mayPass(const Problem& problem) {
    return problem.retryable || problem.kind == ProblemKind::Offline ||
           problem.kind == ProblemKind::SignInNeeded || problem.kind == ProblemKind::Cancelled;
}

QString toString(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::Offline:
        return u"offline"_s;
    case ProblemKind::TimedOut:
        return u"timedOut"_s;
    case ProblemKind::SignInNeeded:
        return u"signInNeeded"_s;
    case ProblemKind::Forbidden:
        return u"forbidden"_s;
    case ProblemKind::NotFound:
        return u"notFound"_s;
    case ProblemKind::Conflict:
        return u"conflict"_s;
    case ProblemKind::Throttled:
        return u"throttled"_s;
    case ProblemKind::InvalidInput:
        return u"invalidInput"_s;
    case ProblemKind::OutcomeUnknown:
        return u"outcomeUnknown"_s;
    case ProblemKind::ServerFault:
        return u"serverFault"_s;
    case ProblemKind::StorageFault:
        return u"storageFault"_s;
    case ProblemKind::KeychainLocked:
        return u"keychainLocked"_s;
    case ProblemKind::Misconfigured:
        return u"misconfigured"_s;
    case ProblemKind::NotSupported:
        return u"notSupported"_s;
    case ProblemKind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace partnerdesk::base
