#include "app/auth/oauth_problem.h"

#include "app/base/json_reader.h"
#include "app/base/log.h"

#include <QRegularExpression>

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

// The docs say that the numbers may change: they choose the words, never what is done.
QString codeOf(const QString& error, const QString& description) {
    static const QRegularExpression number(u"AADSTS\\d+"_s);
    const auto match = number.match(description);
    return match.hasMatch() ? match.captured() : error;
}

ProblemKind kindOf(const QString& error) {
    if (error == "invalid_grant"_L1 || error == "interaction_required"_L1 ||
        error == "login_required"_L1 || error == "consent_required"_L1)
        return ProblemKind::SignInNeeded;
    if (error == "access_denied"_L1 || error == "authorization_declined"_L1)
        return ProblemKind::Forbidden;
    if (error == "server_error"_L1 || error == "temporarily_unavailable"_L1 || error.isEmpty())
        return ProblemKind::ServerFault;
    return ProblemKind::Misconfigured;
}

} // namespace

bool OAuthFault::wantsConsent() const {
    return suberror == "consent_required"_L1 || error == "consent_required"_L1;
}

bool OAuthFault::endsGrant() const {
    return error == "invalid_grant"_L1 &&
           (suberror.isEmpty() || suberror == "bad_token"_L1 || suberror == "token_expired"_L1);
}

OAuthFault oauthFault(const QString& error, const QString& description) {
    const ProblemKind kind = kindOf(error);
    const QString code = codeOf(error, description);
    // A person who declined knows it; a policy that did has words of its own.
    const bool isDeclined = kind == ProblemKind::Forbidden &&
                            (code == error || code == "AADSTS65004"_L1 || code == "AADSTS70017"_L1);
    return {.error = error,
            .problem = {.kind = kind,
                        .key = isDeclined ? u"signIn.denied"_s : u"auth.error"_s,
                        .code = code,
                        .technical = base::redacted(description),
                        .retryable = kind == ProblemKind::ServerFault}};
}

OAuthFault oauthFault(Problem problem) {
    return {.problem = std::move(problem)};
}

OAuthFault readOAuthFault(const net::HttpResponse& response) {
    const auto object = base::parseObject(response.body, u"error"_s).value_or(QJsonObject());
    const QString error = object["error"_L1].toString();
    OAuthFault fault = oauthFault(error, object["error_description"_L1].toString());
    fault.suberror = object["suberror"_L1].toString();
    fault.claims = object["claims"_L1].toString();
    fault.problem.httpStatus = response.status;
    fault.problem.requestId = object["trace_id"_L1].toString();
    fault.problem.correlationId = object["correlation_id"_L1].toString();
    if (response.status == 429) {
        fault.problem.kind = ProblemKind::Throttled;
        fault.problem.retryable = true;
        const auto now = response.date().value_or(QDateTime::currentDateTimeUtc());
        fault.problem.retryAfter = response.retryAfter(now).value_or(std::chrono::minutes(1));
    }
    return fault;
}

} // namespace partnerdesk::auth
