#include "app/sandbox/faults.h"
#include "tests/app/sandbox/sandbox_under_test.h"
#include "tests/support/print_to.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

class InjectedFaults : public ::testing::Test {
protected:
    void inject(const QByteArray& json) {
        QFile file(folder.filePath(u"faults.json"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        sandbox =
            std::make_unique<SandboxUnderTest>(sandbox::Options{.faultsFile = file.fileName()});
    }
    base::Result<net::HttpResponse> get(const QString& path) {
        return sandbox->transport().exchange(
            {.method = net::Method::Get, .url = sandbox->url(path)}, {});
    }

    QTemporaryDir folder;
    std::unique_ptr<SandboxUnderTest> sandbox;
};

} // namespace

TEST_F(InjectedFaults, AnswerWithAStatusForTheNthCalls) {
    inject(R"([{"path":"/mail*","nth":[1,3],"status":429,"headers":{"Retry-After":2}}])");
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(sandbox->get(u"/mail"_s).status);
    EXPECT_EQ(statuses, (QList<int>{429, 200, 429, 200}));
    EXPECT_EQ(sandbox->get(u"/signup"_s).status, 200);
}

TEST_F(InjectedFaults, SendTheirHeaders) {
    inject(R"([{"path":"/mail","status":503,"headers":{"Retry-After":7}}])");
    EXPECT_EQ(sandbox->get(u"/mail"_s).header("Retry-After"), "7");
}

TEST_F(InjectedFaults, CutTheConnection) {
    for (const QByteArray& cut :
         {QByteArray("before"), QByteArray("headers"), QByteArray("body")}) {
        inject(R"([{"path":"/","cut":")" + cut + R"("}])");
        const auto answer = get(u"/"_s);
        EXPECT_FALSE(answer) << cut.toStdString();
        EXPECT_TRUE(get(u"/mail"_s)) << cut.toStdString();
    }
}

TEST_F(InjectedFaults, CutAnAnswerWithoutABodyAfterItsHeaders) {
    inject(R"([{"path":"/mail","cut":"body","body":""}])");
    EXPECT_FALSE(get(u"/mail"_s));
}

TEST_F(InjectedFaults, TellAHeadFromAGet) {
    inject(R"([{"path":"/mail","method":"HEAD","status":503}])");
    EXPECT_EQ(sandbox->get(u"/mail"_s).status, 200);
    EXPECT_EQ(sandbox->send({.method = net::Method::Head, .url = sandbox->url(u"/mail"_s)}).status,
              503);
}

TEST_F(InjectedFaults, DelayAnAnswerButNotTheEndOfTheService) {
    inject(R"([{"path":"/mail","delayMs":120}])");
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(sandbox->get(u"/mail"_s).status, 200);
    EXPECT_GE(timer.elapsed(), 120);

    inject(R"([{"path":"/mail","delayMs":86400000}])");
    const QUrl origin = sandbox->announced().origin;
    QTcpSocket waiting;
    waiting.connectToHost(origin.host(), static_cast<quint16>(origin.port()));
    ASSERT_TRUE(waiting.waitForConnected());
    waiting.write("GET /mail HTTP/1.1\r\nHost: localhost:" + QByteArray::number(origin.port()) +
                  "\r\n\r\n");
    ASSERT_TRUE(waiting.waitForBytesWritten());
    sandbox.reset(); // else this test runs into its time limit
    EXPECT_FALSE(sandbox);
}

TEST_F(InjectedFaults, ReplaceAndShortenBodies) {
    inject(R"([{"path":"/mail","body":"<garbage"},{"path":"/signup","truncate":10}])");
    EXPECT_EQ(sandbox->get(u"/mail"_s).body, "<garbage");
    EXPECT_EQ(sandbox->get(u"/signup"_s).body.size(), 10);
}

TEST_F(InjectedFaults, ChooseTheFirstMatchingRule) {
    inject(R"([{"path":"/mail","method":"POST","status":500},{"path":"/*","status":418}])");
    EXPECT_EQ(sandbox->get(u"/mail"_s).status, 418);
    EXPECT_EQ(sandbox->post(u"/mail"_s, {}).status, 500);
}

TEST(FaultRules, HitTheirShareOfCalls) {
    auto faults = sandbox::Faults::fromJson(R"([{"path":"*","share":0.25,"status":500}])", 7);
    ASSERT_TRUE(faults);
    int hits = 0;
    for (int i = 0; i < 1000; ++i)
        hits += faults->next("GET", u"/x"_s) ? 1 : 0;
    EXPECT_GT(hits, 200);
    EXPECT_LT(hits, 300);
}

TEST(FaultRules, AreRefusedWhenTheyMakeNoSense) {
    for (const QByteArray& json :
         {QByteArray("{}"), QByteArray("["), QByteArray(R"([{"cut":"middle"}])"),
          QByteArray(R"([{"status":"500"}])"), QByteArray(R"([{"stauts":500}])"),
          QByteArray(R"([{"status":99}])"), QByteArray(R"([{"status":600}])"),
          QByteArray(R"([{"share":"0.1"}])"), QByteArray(R"([{"share":1.5}])"),
          QByteArray(R"([{"nth":["1"]}])"), QByteArray(R"([{"nth":[0]}])"),
          QByteArray(R"([{"delayMs":-1}])"), QByteArray(R"([{"truncate":-1}])"),
          QByteArray(R"(["rule"])")}) {
        const auto faults = sandbox::Faults::fromJson(json, 1);
        ASSERT_FALSE(faults) << json.toStdString();
        EXPECT_EQ(faults.error().key, u"sandbox.faults"_s);
    }
}

TEST(FaultRules, ThatCannotBeReadStopTheStart) {
    FakeClock clock;
    QTemporaryDir folder;
    sandbox::Sandbox service({.dataDir = folder.path(), .faultsFile = u"/no/such/file"_s}, clock);
    const auto started = service.start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().key, u"sandbox.faults"_s);
}

} // namespace partnerdesk::test
