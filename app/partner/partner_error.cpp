#include "app/partner/partner_error.h"

#include "app/base/log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partnerdesk::partner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Problem;
using base::ProblemKind;

namespace {

struct Meaning {
    ProblemKind kind = ProblemKind::ServerFault;
    QString key = u"partner.serverFault"_s;
    bool retryable = false;
};

QString codeOf(const QJsonObject& body) {
    const QJsonValue code = body["code"_L1];
    return code.isDouble() ? QString::number(code.toInteger()) : code.toString();
}

// Entries of "data" are field ids for code 3000 of the program service.
QString firstField(const QJsonObject& body) {
    return body["data"_L1].toArray().first().toString();
}

bool isClaimsChallenge(const net::HttpResponse& response) {
    return response.header("WWW-Authenticate").contains("claims=");
}

Meaning meaningOfBadRequest(const QString& code) {
    // Codes: "Partner Center REST error codes" of the 2020 documentation.
    if (code == "2055"_L1)
        return {ProblemKind::Conflict, u"partner.conflict"_s, true};
    if (code == "900127"_L1 || code == "900141"_L1)
        return {ProblemKind::NotSupported, u"partner.notSupported"_s};
    return {ProblemKind::InvalidInput, u"partner.badRequest"_s};
}

Meaning meaningOf(const net::HttpResponse& response, const QString& code, CallKind kind) {
    const int status = response.status;
    if ((status == 401 || status == 403) && isClaimsChallenge(response))
        return {ProblemKind::SignInNeeded, u"auth.claimsChallenge"_s};
    switch (status) {
    case 400:
        return meaningOfBadRequest(code);
    case 401:
        return {ProblemKind::SignInNeeded, u"partner.signInNeeded"_s};
    case 403:
        return {ProblemKind::Forbidden, u"partner.forbidden"_s};
    case 404:
        return {ProblemKind::NotFound, u"partner.notFound"_s};
    case 405:
    case 501:
        return {ProblemKind::NotSupported, u"partner.notSupported"_s};
    case 409:
    case 412:
        return {ProblemKind::Conflict, u"partner.conflict"_s};
    case 429:
        return {ProblemKind::Throttled, u"partner.throttled"_s, true};
    case 408:
    case 502:
    case 504:
        if (kind == CallKind::Write)
            return {ProblemKind::OutcomeUnknown, u"partner.outcomeUnknown"_s};
        return {ProblemKind::ServerFault, u"partner.serverFault"_s, true};
    default:
        return {ProblemKind::ServerFault, u"partner.serverFault"_s, status >= 500};
    }
}

Problem withIds(Problem problem, const net::HttpResponse& response) {
    problem.httpStatus = response.status;
    problem.requestId = QString::fromLatin1(response.header("MS-RequestId"));
    problem.correlationId = QString::fromLatin1(response.header("MS-CorrelationId"));
    return problem;
}

} // namespace

Problem problemOf(const net::HttpResponse& response, CallKind kind) {
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    const QString code = codeOf(body);
    const Meaning meaning = meaningOf(response, code, kind);
    return withIds(
        {.kind = meaning.kind,
         .key = meaning.key,
         .code = code,
         .field = meaning.kind == ProblemKind::InvalidInput ? firstField(body) : QString(),
         .technical = base::redacted(body["description"_L1].toString()),
         .retryAfter = response.retryAfter(response.date().value_or(QDateTime())).value_or(0ms),
         .retryable = meaning.retryable},
        response);
}

Problem unexpectedAnswer(const net::HttpResponse& response) {
    return withIds({.kind = ProblemKind::OutcomeUnknown, .key = u"partner.outcomeUnknown"_s},
                   response);
}

QString errorCode(const QByteArray& body) {
    return codeOf(QJsonDocument::fromJson(body).object());
}

} // namespace partnerdesk::partner
