#include "tests/app/sandbox/sandbox_under_test.h"
#include "tests/support/print_to.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

TEST(SandboxServer, TakesItsOldPortAgainAndAnotherWhenThatIsTaken) {
    SandboxUnderTest sandbox;
    const QUrl first = sandbox.announced().origin;
    sandbox.restart();
    EXPECT_EQ(sandbox.announced().origin, first);

    FakeClock clock;
    sandbox::Sandbox beside(
        {.port = static_cast<quint16>(first.port()), .dataDir = QTemporaryDir().path()}, clock);
    const auto started = beside.start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().key, u"sandbox.port"_s);
}

TEST(SandboxServer, MovesAwayFromATakenPort) {
    FakeClock clock;
    QTemporaryDir folder;
    QUrl first;
    {
        sandbox::Sandbox service({.dataDir = folder.path()}, clock);
        first = service.start().value().origin;
    }
    QTcpServer squatter;
    ASSERT_TRUE(squatter.listen(QHostAddress::LocalHost, static_cast<quint16>(first.port())));
    sandbox::Sandbox service({.dataDir = folder.path()}, clock);
    const auto started = service.start();
    ASSERT_TRUE(started);
    EXPECT_NE(started->origin.port(), first.port());
}

TEST(SandboxServer, StopsWhileConnectionsAreIdle) {
    FakeClock clock;
    QTemporaryDir folder;
    sandbox::Sandbox service({.dataDir = folder.path()}, clock);
    const QUrl origin = service.start().value().origin;
    QTcpSocket idle;
    idle.connectToHost(origin.host(), static_cast<quint16>(origin.port()));
    ASSERT_TRUE(idle.waitForConnected());
    idle.write("GET /mail HTTP/1.1\r\nHost: x\r\n\r\n");
    ASSERT_TRUE(idle.waitForReadyRead());
    service.stop();
    // Without an answer to a further request: the connection is closed.
    while (idle.state() == QAbstractSocket::ConnectedState && idle.waitForReadyRead(2000))
        idle.readAll();
    EXPECT_NE(idle.state(), QAbstractSocket::ConnectedState);
}

TEST(SandboxServer, AnswersManyClientsAtOnce) {
    SandboxUnderTest sandbox;
    std::atomic<int> answered = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < 20; ++i) {
        clients.emplace_back([&] {
            if (sandbox.get(u"/signup"_s).status == 200)
                ++answered;
        });
    }
    for (std::thread& client : clients)
        client.join();
    EXPECT_EQ(answered, 20);
}

TEST(SandboxServer, AnswersHeadWithoutABody) {
    SandboxUnderTest sandbox;
    const auto head = sandbox.send({.method = net::Method::Head, .url = sandbox.url(u"/mail"_s)});
    EXPECT_EQ(head.status, 200);
    EXPECT_TRUE(head.body.isEmpty());
    EXPECT_GT(head.header("Content-Length").toInt(), 0);
}

TEST(SandboxServer, AnswersToItsOwnNamesOnly) {
    SandboxUnderTest sandbox;
    const QByteArray port = ':' + QByteArray::number(sandbox.announced().origin.port());
    EXPECT_EQ(sandbox.get(u"/mail"_s, {{"Host", "127.0.0.1" + port}}).status, 200);
    EXPECT_EQ(sandbox.get(u"/mail"_s, {{"Host", "localhost" + port}}).status, 200);
    EXPECT_EQ(sandbox.get(u"/mail"_s, {{"Host", "evil.example" + port}}).status, 421);
}

TEST(SandboxServer, SaysWhatTimeItIs) {
    SandboxUnderTest sandbox;
    const auto date = sandbox.get(u"/mail"_s).date();
    ASSERT_TRUE(date);
    EXPECT_LT(std::abs(date->secsTo(QDateTime::currentDateTimeUtc())), 60);
}

TEST(SandboxServer, NeverCompresses) {
    SandboxUnderTest sandbox;
    const auto answer =
        sandbox.get(u"/common/discovery/v2.0/keys"_s, {{"Accept-Encoding", "br, gzip"}});
    EXPECT_TRUE(answer.header("Content-Encoding").isEmpty());
    EXPECT_TRUE(jsonOf(answer).contains("keys"_L1));
}

TEST(SandboxServer, KnowsWhatItDoesNotHave) {
    SandboxUnderTest sandbox;
    EXPECT_EQ(sandbox.get(u"/no/such/page"_s).status, 404);
    EXPECT_EQ(sandbox.post(u"/mail"_s, {}).status, 405);
}

} // namespace partnerdesk::test
