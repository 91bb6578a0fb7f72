#include "app/net/http_client.h"
#include "tests/support/print_to.h"
#include "tests/support/raw_responder.h"

#include <gtest/gtest.h>

#include <thread>

using namespace partnerdesk;
using namespace partnerdesk::base;
using namespace partnerdesk::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::httpAnswer;
using test::RawResponder;

namespace {

Result<HttpResponse> exchange(const HttpRequest& request, const CancelToken& cancel = {}) {
    return makeNetworkTransport()->exchange(request, cancel);
}

HttpRequest post(const RawResponder& service) {
    return {.method = Method::Post, .url = service.url(), .body = R"({"a":1})"};
}

} // namespace

TEST(NetworkTransport, BringsStatusHeadersAndBody) {
    const RawResponder service({{httpAnswer(201, "body", "ETag: \"7\"\r\n")}});
    const auto answer = exchange({.url = service.url(u"/path"_s), .headers = {{"X-Mine", "yes"}}});
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->status, 201);
    EXPECT_EQ(answer->body, "body");
    EXPECT_EQ(answer->header("etag"), "\"7\"");
    EXPECT_TRUE(service.requests().at(0).startsWith("GET /path HTTP/1.1\r\n"));
    EXPECT_TRUE(service.requests().at(0).contains("X-Mine: yes\r\n"));
}

TEST(NetworkTransport, SendsEveryMethodWithItsBody) {
    const std::pair<Method, QByteArray> rows[] = {{Method::Post, "POST"},
                                                  {Method::Put, "PUT"},
                                                  {Method::Patch, "PATCH"},
                                                  {Method::Delete, "DELETE"}};
    for (const auto& [method, verb] : rows) {
        const RawResponder service({{httpAnswer(200)}});
        ASSERT_TRUE(exchange({.method = method, .url = service.url(), .body = "12345"}));
        const QByteArray request = service.requests().at(0);
        EXPECT_TRUE(request.startsWith(verb + " / ")) << request.toStdString();
        EXPECT_TRUE(request.contains("Content-Length: 5\r\n"));
        EXPECT_TRUE(request.endsWith("\r\n\r\n12345"));
    }
}

TEST(NetworkTransport, SendsAWriteWithoutABody) {
    for (const Method method : {Method::Post, Method::Delete}) {
        const RawResponder service({{httpAnswer(204)}});
        EXPECT_EQ(exchange({.method = method, .url = service.url()})->status, 204);
        EXPECT_TRUE(service.requests().at(0).contains("Content-Length: 0\r\n"));
    }
}

TEST(NetworkTransport, TakesEveryStatusAsAnAnswer) {
    for (const int status : {204, 302, 304, 400, 401, 403, 404, 405, 409, 410, 412, 418, 429, 500,
                             501, 503, 504, 599}) {
        const RawResponder service({{httpAnswer(status)}});
        const auto answer = exchange({.url = service.url()});
        ASSERT_TRUE(answer.has_value()) << status << answer.error().technical.toStdString();
        EXPECT_EQ(answer->status, status);
    }
}

TEST(NetworkTransport, UnpacksACompressedAnswer) {
    const QByteArray packed =
        QByteArray::fromHex("1f8b08000000000002034b4c4a4e494d0300ef398e4b06000000");
    const RawResponder service({{httpAnswer(200, packed, "Content-Encoding: gzip\r\n")}});
    EXPECT_EQ(exchange({.url = service.url()})->body, "abcdef");
}

TEST(NetworkTransport, AcceptsAHeadWithoutABody) {
    QByteArray head = httpAnswer(200, QByteArray(1000, 'x'));
    head.chop(1000);
    const RawResponder service({{head}});
    EXPECT_EQ(exchange({.method = Method::Head, .url = service.url()})->status, 200);
}

TEST(NetworkTransport, FollowsNoRedirect) {
    const RawResponder elsewhere({{httpAnswer(200)}});
    const RawResponder service(
        {{httpAnswer(302, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n")}});
    const auto answer =
        exchange({.url = service.url(), .headers = {{"Authorization", "Bearer t"}}});
    EXPECT_EQ(answer->status, 302);
    EXPECT_EQ(elsewhere.requests().size(), 0);
}

TEST(NetworkTransport, KeepsNoCookies) {
    const RawResponder service({{httpAnswer(200, {}, "Set-Cookie: a=b; Path=/\r\n")}});
    const auto transport = makeNetworkTransport();
    ASSERT_TRUE(transport->exchange({.url = service.url()}, {}));
    ASSERT_TRUE(transport->exchange({.url = service.url()}, {}));
    EXPECT_FALSE(service.requests().at(1).contains("Cookie:"));
}

TEST(NetworkTransport, SendsADroppedWriteOnceOnly) {
    for (const Method method : {Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        for (const QByteArray& body : {QByteArray("{}"), QByteArray()}) {
            const RawResponder service({{{}, true}});
            const auto answer = exchange({.method = method, .url = service.url(), .body = body});
            ASSERT_FALSE(answer.has_value());
            EXPECT_EQ(answer.error().kind, ProblemKind::OutcomeUnknown)
                << toString(answer.error().kind).toStdString() << int(method) << body.toStdString();
            EXPECT_EQ(service.requests().size(), 1);
        }
    }
}

TEST(NetworkTransport, CallsALostReadALostConnection) {
    const RawResponder service({{{}, true}});
    const auto answer = exchange({.url = service.url()});
    EXPECT_EQ(answer.error().kind, ProblemKind::Offline);
    EXPECT_EQ(answer.error().key, u"net.connectionLost"_s);
    EXPECT_TRUE(answer.error().retryable);
}

TEST(NetworkTransport, TellsACutAnswerFromACompleteOne) {
    for (const int status : {200, 404, 500}) {
        QByteArray cut = httpAnswer(status, QByteArray(1000, 'x'));
        cut.chop(1);
        const RawResponder service({{cut}});
        EXPECT_FALSE(exchange({.url = service.url()}).has_value()) << status;
        EXPECT_EQ(exchange(post(service)).error().kind, ProblemKind::OutcomeUnknown) << status;
    }
}

TEST(NetworkTransport, RefusesWhatIsNotHttp) {
    const RawResponder service({{"\x16\x03\x01 this is no answer\r\n\r\n", true}});
    EXPECT_FALSE(exchange({.url = service.url()}).has_value());
    EXPECT_EQ(exchange(post(service)).error().kind, ProblemKind::OutcomeUnknown);
}

TEST(NetworkTransport, StopsReadingAHugeBody) {
    const RawResponder service({{httpAnswer(200, QByteArray(4 * 1024 * 1024, 'x'))}});
    const auto answer = exchange({.url = service.url(), .bodyLimit = 100'000});
    EXPECT_EQ(answer.error().key, u"net.tooLarge"_s);
    EXPECT_TRUE(exchange({.url = service.url(), .bodyLimit = 4 * 1024 * 1024}).has_value());
    EXPECT_FALSE(exchange({.url = service.url(), .bodyLimit = 4 * 1024 * 1024 - 1}).has_value());
}

TEST(NetworkTransport, GivesUpOnAServiceThatNeverAnswers) {
    const RawResponder service({{{}, false}});
    const auto read = exchange({.url = service.url(), .timeLimit = 100ms});
    EXPECT_EQ(read.error().kind, ProblemKind::TimedOut);
    EXPECT_TRUE(read.error().retryable);
    HttpRequest write = post(service);
    write.timeLimit = 100ms;
    EXPECT_EQ(exchange(write).error().kind, ProblemKind::OutcomeUnknown);
    write.safeToRepeat = true;
    EXPECT_EQ(exchange(write).error().kind, ProblemKind::TimedOut);
}

TEST(NetworkTransport, IsOfflineWhereNobodyListens) {
    QUrl nobody;
    {
        const RawResponder gone({{httpAnswer(200)}});
        nobody = gone.url();
    }
    for (const Method method : {Method::Get, Method::Post, Method::Delete}) {
        const auto answer = exchange({.method = method, .url = nobody});
        EXPECT_EQ(answer.error().kind, ProblemKind::Offline);
        EXPECT_EQ(answer.error().key, u"net.offline"_s);
    }
}

TEST(NetworkTransport, EndsAtOnceWhenCancelled) {
    const RawResponder service({{{}, false}});
    CancelSource source;
    std::thread cancelling([&] {
        while (service.requests().isEmpty())
            std::this_thread::yield();
        source.cancel();
    });
    EXPECT_EQ(exchange({.url = service.url()}, source.token()).error().kind,
              ProblemKind::Cancelled);
    cancelling.join();
    EXPECT_EQ(exchange({.url = service.url()}, source.token()).error().kind,
              ProblemKind::Cancelled);
}

TEST(NetworkTransport, SpeaksPlainHttpToThisMachineOnly) {
    for (const QString& url :
         {u"http://graph.microsoft.com/"_s, u"ftp://127.0.0.1/"_s, u"relative"_s}) {
        const auto answer = exchange({.url = QUrl(url)});
        EXPECT_EQ(answer.error().kind, ProblemKind::Misconfigured);
        EXPECT_EQ(answer.error().key, u"net.plainHttp"_s);
    }
}

TEST(NetworkTransport, ServesManyThreadsAtOnce) {
    const RawResponder service({{httpAnswer(200, "ok")}});
    const auto transport = makeNetworkTransport();
    std::atomic<int> answered = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&] {
            const auto answer = transport->exchange({.url = service.url()}, {});
            answered += answer && answer->body == "ok" ? 1 : 0;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(answered, 16);
}
