#include "app/net/claims_challenge.h"
#include "app/net/http_client.h"
#include "app/net/http_date.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_transport.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

#include <thread>

using namespace partnerdesk;
using namespace partnerdesk::base;
using namespace partnerdesk::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FakeTransport;

namespace {

const QUrl kOrigin(u"https://graph.example"_s);
const QUrl kUrl(u"https://graph.example/v1.0/me"_s);
const Problem kLost{
    .kind = ProblemKind::Offline, .key = u"net.connectionLost"_s, .retryable = true};
const Problem kUnknown{.kind = ProblemKind::OutcomeUnknown, .key = u"net.outcomeUnknown"_s};

class HttpClientTest : public ::testing::Test {
protected:
    [[nodiscard]] Result<HttpResponse> send(HttpRequest request) {
        return HttpClient(m_transport, m_clock, 1ms).send(std::move(request), {});
    }

    test::FakeClock m_clock;
    FakeTransport m_transport;
};

// Hands out "first", then "second"... : a new one after each refusal.
class CountingTokens final : public TokenSource {
public:
    Result<QByteArray> accessToken(Audience, const CancelToken&) override { return m_token; }
    void tokenRefused(Audience, const QByteArray& token) override {
        m_refused.append(token);
        m_token = "second";
    }
    void claimsWanted(const QString& claims) override { m_claims = claims; }
    QByteArray m_token = "first";
    QList<QByteArray> m_refused;
    QString m_claims;
};

} // namespace

TEST_F(HttpClientTest, GivesEachRequestOneIdForAllItsTries) {
    m_transport.answerNext(503);
    m_transport.answerNext(200);
    ASSERT_EQ(send({.url = kUrl})->status, 200);
    const auto requests = m_transport.requests();
    ASSERT_EQ(requests.size(), 2U);
    const QByteArray id = test::headerOf(requests[0], "client-request-id");
    EXPECT_EQ(id.size(), 36);
    EXPECT_EQ(test::headerOf(requests[1], "client-request-id"), id);
}

TEST_F(HttpClientTest, KeepsTheIdThatTheCallerChose) {
    m_transport.answerNext(200);
    ASSERT_TRUE(send({.url = kUrl, .headers = {{"Client-Request-Id", "mine"}}}));
    EXPECT_EQ(test::headerOf(m_transport.lastRequest(), "client-request-id"), "mine");
}

TEST_F(HttpClientTest, RepeatsAReadThreeTimesAtMost) {
    for (int i = 0; i < 9; ++i)
        m_transport.answerNext(fail(kLost));
    EXPECT_EQ(send({.url = kUrl}).error().key, u"net.connectionLost"_s);
    EXPECT_EQ(m_transport.requests().size(), 4U);
}

TEST_F(HttpClientTest, DoesNotRepeatWhatWillNotChange) {
    for (const int status : {400, 401, 403, 404, 409, 410, 500, 501}) {
        const auto before = m_transport.requests().size();
        m_transport.answerNext(status);
        EXPECT_EQ(send({.url = kUrl})->status, status);
        EXPECT_EQ(m_transport.requests().size(), before + 1) << status;
    }
}

TEST_F(HttpClientTest, RepeatsAWriteOnlyWhereTheServiceDidNothing) {
    const struct {
        FakeTransport::Answer answer;
        bool repeated;
    } rows[] = {{HttpResponse{.status = 429}, true},
                {HttpResponse{.status = 503, .headers = {{"Retry-After", "0"}}}, true},
                {HttpResponse{.status = 503}, false},
                {HttpResponse{.status = 504}, false},
                {fail(kUnknown), false},
                {fail(kLost), false}};
    for (const auto& row : rows) {
        const auto before = m_transport.requests().size();
        m_transport.answerNext(row.answer);
        m_transport.answerNext(201);
        const auto result = send({.method = Method::Post, .url = kUrl, .body = "{}"});
        EXPECT_EQ(m_transport.requests().size() - before, row.repeated ? 2U : 1U);
        if (!row.repeated)
            static_cast<void>(send({.url = kUrl})); // takes the answer that is left
    }
}

TEST_F(HttpClientTest, RepeatsAPostThatOnlyReads) {
    m_transport.answerNext(504);
    m_transport.answerNext(200);
    EXPECT_EQ(send({.method = Method::Post, .url = kUrl, .safeToRepeat = true})->status, 200);
}

TEST_F(HttpClientTest, HandsALongRetryAfterToTheCaller) {
    m_transport.answerNext(429, {}, {{"Retry-After", "3600"}});
    const auto result = send({.url = kUrl});
    EXPECT_EQ(result->status, 429);
    EXPECT_EQ(result->retryAfter(m_clock.now()), 3600s);
    EXPECT_EQ(m_transport.requests().size(), 1U);
}

TEST_F(HttpClientTest, CountsARetryDateFromTheServicesOwnClock) {
    // Ours is years off; by the service's clock the pause is over.
    m_transport.answerNext(429, {},
                           {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                            {"Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"}});
    m_transport.answerNext(200);
    EXPECT_EQ(send({.url = kUrl})->status, 200);
}

TEST_F(HttpClientTest, StopsWaitingWhenCancelled) {
    for (int i = 0; i < 4; ++i)
        m_transport.answerNext(429, {}, {{"Retry-After", "50"}});
    CancelSource source;
    std::thread cancelling([&] {
        while (m_transport.requests().empty())
            std::this_thread::yield();
        source.cancel();
    });
    const auto result = HttpClient(m_transport, m_clock).send({.url = kUrl}, source.token());
    cancelling.join();
    EXPECT_EQ(result.error().kind, ProblemKind::Cancelled);
}

TEST(HttpResponse, FindsHeadersInAnyCase) {
    const HttpResponse response{.headers = {{"ETag", "\"1\""}, {"retry-after", "soon"}}};
    EXPECT_EQ(response.header("etag"), "\"1\"");
    EXPECT_EQ(response.header("missing"), "");
    EXPECT_FALSE(response.retryAfter(QDateTime::currentDateTimeUtc()).has_value());
    EXPECT_FALSE(response.date().has_value());
}

TEST(HttpDate, ReadsTheFormOfRfc9110) {
    EXPECT_EQ(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"),
              QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC));
    EXPECT_FALSE(parseHttpDate("").has_value());
    EXPECT_FALSE(parseHttpDate("yesterday").has_value());
    EXPECT_FALSE(parseHttpDate("Sun, 36 Nov 1994 08:49:37 GMT").has_value());
}

TEST_F(HttpClientTest, SendsTheTokenAndOnceMoreAFreshOne) {
    CountingTokens tokens;
    m_transport.answerNext(401);
    m_transport.answerNext(401);
    const HttpClient client(m_transport, m_clock, 1ms);
    const auto result =
        sendAuthorized(client, tokens, Audience::GraphRead, kOrigin, {.url = kUrl}, {});
    EXPECT_EQ(result->status, 401);
    const auto requests = m_transport.requests();
    ASSERT_EQ(requests.size(), 2U);
    EXPECT_EQ(test::headerOf(requests[0], "Authorization"), "Bearer first");
    EXPECT_EQ(test::headerOf(requests[1], "Authorization"), "Bearer second");
    EXPECT_EQ(tokens.m_refused, QList<QByteArray>{"first"});
}

TEST_F(HttpClientTest, TellsTheSessionWhichClaimsAServiceWants) {
    const QByteArray claims = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})";
    const auto challenge = [](const QByteArray& value) {
        return HttpResponse{
            .status = 401,
            .headers = {{"WWW-Authenticate", R"(Bearer realm="", error="insufficient_claims", )"
                                             R"(claims=")" +
                                                 value + '"'}}};
    };
    EXPECT_EQ(claimsChallenge(challenge(claims.toBase64())), QString::fromUtf8(claims));
    EXPECT_EQ(claimsChallenge(challenge(
                  claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))),
              QString::fromUtf8(claims));
    EXPECT_EQ(claimsChallenge(challenge("bm8gSlNPTg==")), QString()) << "no JSON";
    EXPECT_EQ(claimsChallenge({.status = 401}), QString());

    CountingTokens tokens;
    m_transport.answerNext(challenge(claims.toBase64()));
    m_transport.answerNext(challenge(claims.toBase64()));
    const HttpClient client(m_transport, m_clock, 1ms);
    EXPECT_EQ(
        sendAuthorized(client, tokens, Audience::GraphRead, kOrigin, {.url = kUrl}, {})->status,
        401);
    EXPECT_EQ(tokens.m_claims, QString::fromUtf8(claims));
}

TEST_F(HttpClientTest, NeverSendsTheTokenToAForeignHost) {
    CountingTokens tokens;
    const HttpClient client(m_transport, m_clock, 1ms);
    for (const QString& foreign :
         {u"https://evil.example/v1.0/users?$skiptoken=x"_s, u"http://graph.example/v1.0/me"_s,
          u"https://graph.example:8443/v1.0/me"_s, u"https://graph.example.evil.example/"_s,
          u"https://graph.example@evil.example/"_s, u"/v1.0/me"_s}) {
        const auto result = sendAuthorized(client, tokens, Audience::GraphRead, kOrigin,
                                           {.url = QUrl(foreign)}, {});
        ASSERT_FALSE(result.has_value()) << foreign.toStdString();
        EXPECT_EQ(result.error().key, u"net.foreignHost"_s);
    }
    EXPECT_TRUE(m_transport.requests().empty());
    m_transport.answerNext(200);
    EXPECT_TRUE(sendAuthorized(client, tokens, Audience::GraphRead, kOrigin,
                               {.url = QUrl(u"https://graph.example:443/v1.0/me"_s)}, {}));
}
