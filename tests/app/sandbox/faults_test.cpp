#include "app/sandbox/faults.h"
#include "tests/app/sandbox/sandbox_under_test.h"
#include "tests/support/print_to.h"

#include <QFile>

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
          QByteArray(R"([{"status":"500"}])"), QByteArray(R"([{"stauts":500}])")}) {
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
