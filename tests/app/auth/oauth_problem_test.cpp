#include "app/auth/oauth_problem.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace partnerdesk::base;
using namespace Qt::StringLiterals;

namespace {

OAuthFault read(int status, const QByteArray& body, const net::Headers& headers = {}) {
    return readOAuthFault({.status = status, .headers = headers, .body = body});
}

} // namespace

TEST(OAuthProblem, TakesItsKindFromTheErrorAndItsWordsFromTheNumber) {
    const struct {
        QString error;
        QString description;
        ProblemKind kind;
        QString key;
        QString code;
    } rows[] = {
        {u"invalid_grant"_s, u"AADSTS50173: The provided grant"_s, ProblemKind::SignInNeeded,
         u"auth.error"_s, u"AADSTS50173"_s},
        {u"invalid_grant"_s, u"AADSTS70008 and AADSTS9: more"_s, ProblemKind::SignInNeeded,
         u"auth.error"_s, u"AADSTS70008"_s},
        {u"interaction_required"_s, u"AADSTS50076: second factor"_s, ProblemKind::SignInNeeded,
         u"auth.error"_s, u"AADSTS50076"_s},
        {u"access_denied"_s, {}, ProblemKind::Forbidden, u"signIn.denied"_s, u"access_denied"_s},
        {u"access_denied"_s, u"AADSTS65004: declined"_s, ProblemKind::Forbidden, u"signIn.denied"_s,
         u"AADSTS65004"_s},
        {u"access_denied"_s, u"AADSTS53003: blocked"_s, ProblemKind::Forbidden, u"auth.error"_s,
         u"AADSTS53003"_s},
        {u"authorization_declined"_s,
         {},
         ProblemKind::Forbidden,
         u"signIn.denied"_s,
         u"authorization_declined"_s},
        {u"unauthorized_client"_s, u"AADSTS700016: no app"_s, ProblemKind::Misconfigured,
         u"auth.error"_s, u"AADSTS700016"_s},
        {u"invalid_scope"_s, {}, ProblemKind::Misconfigured, u"auth.error"_s, u"invalid_scope"_s},
        {u"temporarily_unavailable"_s,
         {},
         ProblemKind::ServerFault,
         u"auth.error"_s,
         u"temporarily_unavailable"_s},
    };
    for (const auto& row : rows) {
        const Problem problem = oauthFault(row.error, row.description).problem;
        EXPECT_EQ(problem.kind, row.kind) << row.error.toStdString();
        EXPECT_EQ(problem.key, row.key) << row.error.toStdString();
        EXPECT_EQ(problem.code, row.code);
    }
}

TEST(OAuthProblem, KeepsTheIdsForSupport) {
    const OAuthFault fault = read(400, R"({"error":"invalid_grant","suberror":"bad_token",
        "error_description":"AADSTS50173: x","trace_id":"t","correlation_id":"c"})");
    EXPECT_EQ(fault.error, u"invalid_grant"_s);
    EXPECT_EQ(fault.suberror, u"bad_token"_s);
    EXPECT_EQ(fault.problem.httpStatus, 400);
    EXPECT_EQ(fault.problem.requestId, u"t"_s);
    EXPECT_EQ(fault.problem.correlationId, u"c"_s);
}

TEST(OAuthProblem, NeverNamesAPersonOrASecret) {
    const OAuthFault fault =
        read(400, R"({"error":"invalid_grant","error_description":"AADSTS50034: ada@contoso.example
        is unknown, code=0.AXoAsecret"})");
    EXPECT_FALSE(fault.problem.technical.contains("ada@"_L1));
    EXPECT_FALSE(fault.problem.technical.contains("AXoAsecret"_L1));
    EXPECT_FALSE(fault.problem.technical.contains(u'\n'));
}

TEST(OAuthProblem, TakesEverythingElseForAFaultOfTheService) {
    for (const QByteArray& body :
         {QByteArray(), QByteArray("<html>"), QByteArray("[]"), QByteArray("{}"),
          QByteArray(R"({"error":7})"), QByteArray(R"({"error":{"code":"x"}})")}) {
        const OAuthFault fault = read(502, body);
        EXPECT_EQ(fault.problem.kind, ProblemKind::ServerFault) << body.toStdString();
        EXPECT_TRUE(fault.problem.retryable);
        EXPECT_FALSE(fault.endsGrant());
    }
}

TEST(OAuthProblem, WaitsWhenItIsThrottled) {
    const OAuthFault fault = read(429, "{}", {{"Retry-After", "120"}});
    EXPECT_EQ(fault.problem.kind, ProblemKind::Throttled);
    EXPECT_EQ(fault.problem.retryAfter, std::chrono::seconds(120));
}

TEST(OAuthProblem, EndsTheGrantOnlyWhenItIsSpent) {
    const auto ends = [](const QString& error, const QString& suberror) {
        OAuthFault fault = oauthFault(error, {});
        fault.suberror = suberror;
        return fault.endsGrant();
    };
    EXPECT_TRUE(ends(u"invalid_grant"_s, {}));
    EXPECT_TRUE(ends(u"invalid_grant"_s, u"bad_token"_s));
    EXPECT_TRUE(ends(u"invalid_grant"_s, u"token_expired"_s));
    EXPECT_FALSE(ends(u"invalid_grant"_s, u"consent_required"_s));
    EXPECT_FALSE(ends(u"interaction_required"_s, {}));
    EXPECT_FALSE(ends(u"invalid_scope"_s, {}));
}
