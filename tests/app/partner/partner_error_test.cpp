#include "app/partner/partner_error.h"
#include "tests/app/partner/partner_fixture.h"

using namespace partnerdesk;
using namespace partnerdesk::partner;
using namespace Qt::StringLiterals;
using base::ProblemKind;

namespace {

struct Case {
    int status;
    const char* body;
    CallKind call;
    ProblemKind kind;
    const char16_t* key;
    const char16_t* code;
};

const Case kCases[] = {
    {400, R"({"code":2000,"description":"d"})", CallKind::Read, ProblemKind::InvalidInput,
     u"partner.badRequest", u"2000"},
    {400, R"({"code":"3000"})", CallKind::Write, ProblemKind::InvalidInput, u"partner.badRequest",
     u"3000"},
    {400, R"({"code":2055})", CallKind::Write, ProblemKind::Conflict, u"partner.conflict", u"2055"},
    {400, R"({"code":900141})", CallKind::Read, ProblemKind::NotSupported, u"partner.notSupported",
     u"900141"},
    {401, R"({"code":"400"})", CallKind::Read, ProblemKind::SignInNeeded, u"partner.signInNeeded",
     u"400"},
    {403, R"({"code":900150})", CallKind::Write, ProblemKind::Forbidden, u"partner.forbidden",
     u"900150"},
    {404, R"({"code":3000})", CallKind::Read, ProblemKind::NotFound, u"partner.notFound", u"3000"},
    {409, R"({"code":800014})", CallKind::Write, ProblemKind::Conflict, u"partner.conflict",
     u"800014"},
    {429, R"({"statusCode":429,"message":"Rate limit is exceeded. Try again in 57 seconds."})",
     CallKind::Read, ProblemKind::Throttled, u"partner.throttled", u""},
    {501, R"({"code":0})", CallKind::Read, ProblemKind::NotSupported, u"partner.notSupported",
     u"0"},
    {500, R"({"code":800003})", CallKind::Write, ProblemKind::ServerFault, u"partner.serverFault",
     u"800003"},
    {503, "", CallKind::Read, ProblemKind::ServerFault, u"partner.serverFault", u""},
    {502, "<html>", CallKind::Read, ProblemKind::ServerFault, u"partner.serverFault", u""},
    {504, "", CallKind::Write, ProblemKind::OutcomeUnknown, u"partner.outcomeUnknown", u""},
    {408, "", CallKind::Write, ProblemKind::OutcomeUnknown, u"partner.outcomeUnknown", u""},
    {302, "", CallKind::Read, ProblemKind::ServerFault, u"partner.serverFault", u""},
    {400, "[]", CallKind::Read, ProblemKind::InvalidInput, u"partner.badRequest", u""},
    {400, R"({"code":{}})", CallKind::Read, ProblemKind::InvalidInput, u"partner.badRequest", u""},
};

} // namespace

TEST(PartnerError, TellsByStatusAndCode) {
    for (const Case& one : kCases) {
        const base::Problem problem = problemOf({one.status, {}, one.body}, one.call);
        EXPECT_EQ(problem.kind, one.kind) << one.status << one.body;
        EXPECT_EQ(problem.key, QString::fromUtf16(one.key)) << one.status << one.body;
        EXPECT_EQ(problem.code, QString::fromUtf16(one.code)) << one.body;
        EXPECT_EQ(problem.httpStatus, one.status);
    }
}

TEST(PartnerError, NamesTheBadField) {
    const QByteArray body =
        R"({"code":3000,"description":"d","data":["postalCode","email"],"source":"Program"})";
    EXPECT_EQ(problemOf({400, {}, body}, CallKind::Write).field, u"postalCode"_s);
    EXPECT_EQ(problemOf({403, {}, body}, CallKind::Write).field, QString());
    EXPECT_EQ(problemOf({400, {}, R"({"code":3000,"data":[7]})"}, CallKind::Write).field,
              QString());
}

TEST(PartnerError, KeepsTheIdsThatSupportAsksFor) {
    const net::Headers headers{{"MS-RequestId", "r-1"}, {"MS-CorrelationId", "c-1"}};
    const base::Problem problem = problemOf({500, headers, {}}, CallKind::Read);
    EXPECT_EQ(problem.requestId, u"r-1"_s);
    EXPECT_EQ(problem.correlationId, u"c-1"_s);
}

TEST(PartnerError, SeesAClaimsChallenge) {
    const net::Headers challenge{{"WWW-Authenticate", R"(Bearer claims="eyJh")"}};
    EXPECT_EQ(problemOf({401, challenge, {}}, CallKind::Read).key, u"auth.claimsChallenge"_s);
}

TEST(PartnerError, HidesAddressesInItsDetails) {
    const QByteArray body = R"({"code":1,"description":"User ada@contoso.com is unknown"})";
    EXPECT_FALSE(problemOf({404, {}, body}, CallKind::Read).technical.contains(u"ada@"_s));
}
