#include "app/graph/graph_error.h"

#include "app/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace partnerdesk::graph {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Problem;
using base::ProblemKind;

namespace {

struct Meaning {
    ProblemKind kind = ProblemKind::ServerFault;
    QString key = u"graph.serverFault"_s;
    bool retryable = false;
};

// The fields of {"error":{"code","message","innerError":{"request-id"}}} that are there; older
// answers write "innererror".
struct ErrorBody {
    QString code;
    QString message;
    QString requestId;
};

ErrorBody errorBody(const QByteArray& json) {
    const QJsonObject error = QJsonDocument::fromJson(json).object()["error"_L1].toObject();
    QJsonObject inner = error["innerError"_L1].toObject();
    if (inner.isEmpty())
        inner = error["innererror"_L1].toObject();
    return {.code = error["code"_L1].toString(),
            .message = error["message"_L1].toString(),
            .requestId = inner["request-id"_L1].toString()};
}

// A claims challenge (Conditional Access) comes as 401 or 403 with WWW-Authenticate: signing in
// once more with these claims helps, a fresh token of the same session does not.
bool isClaimsChallenge(const net::HttpResponse& response) {
    const QByteArray challenge = response.header("WWW-Authenticate");
    return challenge.contains("claims=") || challenge.contains("insufficient_claims");
}

bool asksToReadEverythingAgain(int status, const QString& code) {
    return status == 410 || code == "resyncRequired"_L1 || code == "syncStateNotFound"_L1 ||
           code == "Directory_ExpiredPageToken"_L1;
}

Meaning meaningOf(const net::HttpResponse& response, const QString& code, CallKind kind) {
    const int status = response.status;
    if (asksToReadEverythingAgain(status, code))
        return {ProblemKind::Conflict, u"graph.resyncRequired"_s};
    if ((status == 401 || status == 403) && isClaimsChallenge(response))
        return {ProblemKind::SignInNeeded, u"auth.claimsChallenge"_s};
    if (status == 409 || status == 412 || code == "Directory_ConcurrencyViolation"_L1)
        return {ProblemKind::Conflict, u"graph.conflict"_s, true};
    switch (status) {
    case 400:
        return {ProblemKind::InvalidInput, u"graph.badRequest"_s};
    case 401:
        return {ProblemKind::SignInNeeded, u"graph.signInNeeded"_s};
    case 403:
        return {ProblemKind::Forbidden, u"graph.forbidden"_s};
    case 404:
        // Also what Graph says for some seconds after a create, until its replicas agree.
        return {ProblemKind::NotFound, u"graph.notFound"_s, true};
    case 429:
        return {ProblemKind::Throttled, u"graph.throttled"_s, true};
    case 502:
    case 504:
        if (kind == CallKind::Write)
            return {ProblemKind::OutcomeUnknown, u"graph.outcomeUnknown"_s};
        break;
    default:
        break;
    }
    return {ProblemKind::ServerFault, u"graph.serverFault"_s, status >= 500};
}

} // namespace

Problem problemOf(const net::HttpResponse& response, CallKind kind) {
    const ErrorBody body = errorBody(response.body);
    const Meaning meaning = meaningOf(response, body.code, kind);
    const QByteArray requestId = response.header("request-id");
    return {.kind = meaning.kind,
            .key = meaning.key,
            .code = body.code,
            .httpStatus = response.status,
            .requestId = requestId.isEmpty() ? body.requestId : QString::fromLatin1(requestId),
            .technical = base::redacted(body.message),
            .retryAfter = response.retryAfter(response.date().value_or(QDateTime())).value_or(0ms),
            .retryable = meaning.retryable};
}

Problem unexpectedAnswer(const net::HttpResponse& response) {
    return {.kind = ProblemKind::OutcomeUnknown,
            .key = u"graph.outcomeUnknown"_s,
            .httpStatus = response.status,
            .requestId = QString::fromLatin1(response.header("request-id"))};
}

Problem badAnswer(const QString& detail) {
    return {.kind = ProblemKind::ServerFault, .key = u"json.field"_s, .technical = detail};
}

} // namespace partnerdesk::graph
