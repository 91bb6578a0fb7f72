#include "app/graph/graph_error.h"
#include "tests/app/graph/graph_fixture.h"

using namespace partnerdesk;
using namespace partnerdesk::graph;
using namespace Qt::StringLiterals;
using base::ProblemKind;
using GraphErrors = partnerdesk::test::Graph;

namespace {

struct Case {
    int status;
    CallKind call;
    QByteArray code;
    const char16_t* key;
    ProblemKind kind;
    bool retryable;
};

QByteArray body(const QByteArray& code) {
    return R"({"error":{"code":")" + code + R"(","message":"For ada@contoso.com",
        "innerError":{"request-id":"11111111-2222-3333-4444-555555555555"}}})";
}

const Case kCases[] = {
    {400, CallKind::Read, "Request_BadRequest", u"graph.badRequest", ProblemKind::InvalidInput,
     false},
    {400, CallKind::Read, "Directory_ExpiredPageToken", u"graph.resyncRequired",
     ProblemKind::Conflict, false},
    {401, CallKind::Read, "InvalidAuthenticationToken", u"graph.signInNeeded",
     ProblemKind::SignInNeeded, false},
    {403, CallKind::Write, "Authorization_RequestDenied", u"graph.forbidden",
     ProblemKind::Forbidden, false},
    {404, CallKind::Write, "Request_ResourceNotFound", u"graph.notFound", ProblemKind::NotFound,
     true},
    {409, CallKind::Write, "Request_Conflict", u"graph.conflict", ProblemKind::Conflict, true},
    {412, CallKind::Write, "", u"graph.conflict", ProblemKind::Conflict, true},
    {503, CallKind::Write, "Directory_ConcurrencyViolation", u"graph.conflict",
     ProblemKind::Conflict, true},
    {410, CallKind::Read, "resyncRequired", u"graph.resyncRequired", ProblemKind::Conflict, false},
    {410, CallKind::Read, "", u"graph.resyncRequired", ProblemKind::Conflict, false},
    {429, CallKind::Write, "TooManyRequests", u"graph.throttled", ProblemKind::Throttled, true},
    {500, CallKind::Read, "", u"graph.serverFault", ProblemKind::ServerFault, true},
    {502, CallKind::Read, "", u"graph.serverFault", ProblemKind::ServerFault, true},
    {502, CallKind::Write, "", u"graph.outcomeUnknown", ProblemKind::OutcomeUnknown, false},
    {503, CallKind::Write, "", u"graph.serverFault", ProblemKind::ServerFault, true},
    {504, CallKind::Read, "", u"graph.serverFault", ProblemKind::ServerFault, true},
    {504, CallKind::Write, "", u"graph.outcomeUnknown", ProblemKind::OutcomeUnknown, false},
    {302, CallKind::Read, "", u"graph.serverFault", ProblemKind::ServerFault, false},
    {418, CallKind::Read, "", u"graph.serverFault", ProblemKind::ServerFault, false},
};

} // namespace

TEST(GraphError, TellsByStatusAndCode) {
    for (const Case& one : kCases) {
        const base::Problem problem = problemOf({one.status, {}, body(one.code)}, one.call);
        EXPECT_EQ(problem.kind, one.kind) << one.status << ' ' << one.code.toStdString();
        EXPECT_EQ(problem.key, QString::fromUtf16(one.key)) << one.status;
        EXPECT_EQ(problem.retryable, one.retryable) << one.status;
        EXPECT_EQ(problem.code, QString::fromLatin1(one.code));
        EXPECT_EQ(problem.httpStatus, one.status);
        EXPECT_EQ(problem.requestId, u"11111111-2222-3333-4444-555555555555"_s);
        EXPECT_FALSE(problem.technical.contains(u"ada@"_s)) << problem.technical.toStdString();
    }
}

TEST(GraphError, ReadsOlderAndBrokenBodies) {
    const QByteArray older =
        R"({"error":{"code":"X","message":"m","innererror":{"request-id":"abc"}}})";
    EXPECT_EQ(problemOf({403, {}, older}, CallKind::Read).requestId, u"abc"_s);
    EXPECT_EQ(problemOf({403, {{"request-id", "head"}}, older}, CallKind::Read).requestId,
              u"head"_s);
    for (const char* broken :
         {"", "<html>", "[]", R"({"error":"text"})", R"({"error":{"code":7}})"}) {
        const base::Problem problem = problemOf({403, {}, broken}, CallKind::Read);
        EXPECT_EQ(problem.kind, ProblemKind::Forbidden) << broken;
        EXPECT_EQ(problem.code, QString()) << broken;
    }
}

TEST(GraphError, SeesAClaimsChallenge) {
    const net::Headers challenge{
        {"WWW-Authenticate",
         R"(Bearer realm="", error="insufficient_claims", claims="eyJhY2Nlc3")"}};
    for (const int status : {401, 403}) {
        const base::Problem problem = problemOf({status, challenge, {}}, CallKind::Read);
        EXPECT_EQ(problem.kind, ProblemKind::SignInNeeded);
        EXPECT_EQ(problem.key, u"auth.claimsChallenge"_s);
    }
    const net::Headers plain{{"WWW-Authenticate", R"(Bearer realm="", error="invalid_token")"}};
    EXPECT_EQ(problemOf({401, plain, {}}, CallKind::Read).key, u"graph.signInNeeded"_s);
}

TEST(GraphError, SaysHowLongToWait) {
    const net::Headers seconds{{"Retry-After", "120"}};
    EXPECT_EQ(problemOf({429, seconds, {}}, CallKind::Read).retryAfter, std::chrono::seconds(120));
    const net::Headers date{{"Date", "Sun, 22 Nov 2026 10:00:00 GMT"},
                            {"Retry-After", "Sun, 22 Nov 2026 10:02:00 GMT"}};
    EXPECT_EQ(problemOf({429, date, {}}, CallKind::Read).retryAfter, std::chrono::seconds(120));
    const net::Headers nonsense{{"Retry-After", "soon"}};
    EXPECT_EQ(problemOf({429, nonsense, {}}, CallKind::Read).retryAfter, std::chrono::seconds(0));
}

TEST_F(GraphErrors, CarryTheIdThatWasSent) {
    transport.answerNext(403, body("Authorization_RequestDenied"));
    const base::Problem problem = graph::me(api, cancel).error();
    EXPECT_EQ(problem.correlationId,
              QString::fromLatin1(test::headerOf(transport.lastRequest(), "client-request-id")));
    EXPECT_EQ(problem.correlationId.size(), 36);
}

TEST_F(GraphErrors, CarryTheIdEvenWhenNothingCameBack) {
    const base::Problem problem = graph::me(api, cancel).error(); // no answer in the script
    EXPECT_EQ(problem.kind, ProblemKind::Offline);
    EXPECT_EQ(problem.correlationId.size(), 36);
}

TEST_F(GraphErrors, NeverTakeAWriteForDoneThatWasNotAnsweredAsDocumented) {
    for (const int status : {200, 201, 202}) {
        transport.answerNext(status, "<html>Sign in to the network</html>");
        const auto added = addGroupMember(api, u"g"_s, u"u"_s, cancel);
        ASSERT_FALSE(added.has_value()) << status;
        EXPECT_EQ(added.error().kind, ProblemKind::OutcomeUnknown);
    }
}

TEST_F(GraphErrors, SignInAgainAfterARefusedTokenOnlyOnce) {
    transport.answerNext(401, body("InvalidAuthenticationToken"));
    transport.answerNext(401, body("InvalidAuthenticationToken"));
    EXPECT_EQ(graph::me(api, cancel).error().kind, ProblemKind::SignInNeeded);
    EXPECT_EQ(transport.requests().size(), 2U);
}

TEST_F(GraphErrors, StopWhenCancelled) {
    base::CancelSource source;
    source.cancel();
    EXPECT_EQ(graph::me(api, source.token()).error().kind, ProblemKind::Cancelled);
}
