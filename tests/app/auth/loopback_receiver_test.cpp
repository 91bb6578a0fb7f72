#include "app/auth/loopback_receiver.h"
#include "tests/app/auth/raw_client.h"
#include "tests/support/print_to.h"

#include <QTcpServer>

#include <gtest/gtest.h>

#include <thread>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace partnerdesk::base;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::get;
using test::rawExchange;
using test::statusOf;

namespace {

class LoopbackReceiverTest : public ::testing::Test {
protected:
    explicit LoopbackReceiverTest(const QString& host = u"127.0.0.1"_s,
                                  const QString& path = u"/"_s)
        : m_receiver(*LoopbackReceiver::listen(
              {.host = host, .path = path, .state = "the-state", .language = u"en"_s}))
        , m_url(m_receiver->redirectUri()) {}

    // The reply that is already there.
    [[nodiscard]] Result<AuthorizationReply> reply() { return m_receiver->waitForReply(0ms, {}); }
    [[nodiscard]] bool stillWaits() {
        const auto none = reply();
        return !none && none.error().key == u"signIn.timedOut"_s;
    }

    std::unique_ptr<LoopbackReceiver> m_receiver;
    QUrl m_url;
};

class LocalhostReceiverTest : public LoopbackReceiverTest {
protected:
    LocalhostReceiverTest()
        : LoopbackReceiverTest(u"localhost"_s, u"/callback"_s) {}
};

const QByteArray kGoodReply = "/?code=the%20code%2B&state=the-state&iss=https%3A%2F%2Fid.example";

} // namespace

TEST_F(LoopbackReceiverTest, ListensOnAnAddressNotAName) {
    EXPECT_EQ(m_url.host(), u"127.0.0.1"_s);
    EXPECT_GT(m_url.port(), 1023);
    EXPECT_EQ(m_url.path(), QString()) << "registered without a slash";
}

// Row 3 of the sign-in behaviours. 192.0.2.1 (RFC 5737) is on no machine, as 127.0.0.1 is not on
// one without IPv4.
TEST(LoopbackReceiverWithoutIpv4, ListensOnIpv6AndTakesTheReplyThere) {
    for (const QString& host : {u"127.0.0.1"_s, u"localhost"_s}) {
        const auto receiver =
            LoopbackReceiver::listen({.host = host,
                                      .first = QHostAddress(u"192.0.2.1"_s),
                                      .second = QHostAddress(QHostAddress::LocalHostIPv6),
                                      .state = "the-state"});
        ASSERT_TRUE(receiver.has_value());
        const QUrl redirect = (*receiver)->redirectUri();
        EXPECT_EQ(redirect.host(), host == u"localhost"_s ? host : u"::1"_s);
        QUrl address = redirect;
        address.setHost(u"::1"_s);
        const QByteArray request = "GET " + kGoodReply +
                                   " HTTP/1.1\r\nHost: " + redirect.authority().toUtf8() +
                                   "\r\n\r\n";
        EXPECT_EQ(statusOf(rawExchange(address, request)), 303);
        EXPECT_EQ((*receiver)->waitForReply(0ms, {})->code, u"the code+"_s);
    }
}

TEST_F(LoopbackReceiverTest, TakesTheReplyAndStripsTheCode) {
    const QByteArray answer = get(m_url, kGoodReply);
    EXPECT_EQ(statusOf(answer), 303);
    EXPECT_TRUE(answer.contains("\r\nLocation: /done\r\n"));
    EXPECT_FALSE(answer.contains("the%20code") || answer.contains("the code"));
    EXPECT_EQ(reply().value(),
              (AuthorizationReply{.code = u"the code+"_s, .issuer = u"https://id.example"_s}));
}

TEST_F(LoopbackReceiverTest, TakesARefusalWithBlanksWrittenAsPlus) {
    EXPECT_EQ(
        statusOf(get(m_url,
                     "/?error=access_denied&error_description=AADSTS65004%3a+no&state=the-state")),
        303);
    EXPECT_EQ(reply()->error, u"access_denied"_s);
    EXPECT_EQ(reply()->errorDescription, u"AADSTS65004: no"_s);
}

TEST_F(LoopbackReceiverTest, ShowsALastPageThatKeepsSecrets) {
    static_cast<void>(get(m_url, kGoodReply));
    const QByteArray page = get(m_url, "/done");
    EXPECT_EQ(statusOf(page), 200);
    EXPECT_TRUE(page.contains("Back to PartnerDesk"));
    for (const QByteArray& header :
         {QByteArray("Cache-Control: no-store"), QByteArray("Referrer-Policy: no-referrer"),
          QByteArray("Content-Security-Policy: default-src 'none'"),
          QByteArray("X-Content-Type-Options: nosniff")})
        EXPECT_TRUE(page.contains(header)) << header.toStdString();
    EXPECT_FALSE(page.contains("Access-Control"));
    EXPECT_FALSE(page.contains("<script"));
    m_receiver->waitForLastPage({});
}

TEST_F(LoopbackReceiverTest, EscapesAnErrorDescription) {
    static_cast<void>(get(
        m_url, "/?error=x&state=the-state&error_description=%3Cscript%3Ealert(1)%3C%2Fscript%3E"));
    const QByteArray page = get(m_url, "/done");
    EXPECT_TRUE(page.contains("&lt;script&gt;alert(1)"));
    EXPECT_FALSE(page.contains("<script"));
}

TEST_F(LoopbackReceiverTest, RefusesStrangersAndKeepsWaiting) {
    const struct {
        const char* what;
        QByteArray target;
        int status;
    } rows[] = {{"a browser's icon", "/favicon.ico", 404},
                {"the last page before the reply", "/done", 404},
                {"another path", "/callback?code=c&state=the-state", 404},
                {"a forged state", "/?code=c&state=forged", 400},
                {"no state", "/?code=c", 400},
                {"two states", "/?code=c&state=forged&state=the-state", 400},
                {"two codes", "/?code=c&code=d&state=the-state", 400},
                {"code and error", "/?code=c&error=e&state=the-state", 400},
                {"neither", "/?state=the-state", 400},
                {"nothing", "/", 400},
                {"a proxy's request", "http://127.0.0.1/?code=c&state=the-state", 404},
                {"two slashes", "//evil/?code=c&state=the-state", 404}};
    for (const auto& row : rows) {
        EXPECT_EQ(statusOf(get(m_url, row.target)), row.status) << row.what;
        EXPECT_TRUE(stillWaits()) << row.what;
    }
    EXPECT_EQ(statusOf(get(m_url, kGoodReply)), 303);
    EXPECT_TRUE(reply().has_value());
}

TEST_F(LoopbackReceiverTest, RefusesOtherMethods) {
    for (const QByteArray& method :
         {QByteArray("POST"), QByteArray("HEAD"), QByteArray("OPTIONS"), QByteArray("PUT")}) {
        const QByteArray answer = rawExchange(
            m_url, method + " " + kGoodReply + " HTTP/1.1\r\nHost: " + m_url.authority().toUtf8() +
                       "\r\nContent-Length: 0\r\n\r\n");
        EXPECT_EQ(statusOf(answer), 405) << method.toStdString();
        EXPECT_TRUE(stillWaits());
    }
}

TEST_F(LoopbackReceiverTest, RefusesOtherHostsAsAfterDnsRebinding) {
    const QByteArray port = QByteArray::number(m_url.port());
    for (const QByteArray& host :
         {QByteArray("evil.example:") + port, QByteArray("localhost:") + port,
          QByteArray("127.0.0.1"), QByteArray("127.0.0.1:1"), QByteArray()}) {
        const QByteArray answer =
            rawExchange(m_url, "GET " + kGoodReply + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        EXPECT_EQ(statusOf(answer), 421) << host.toStdString();
    }
    EXPECT_EQ(statusOf(rawExchange(m_url, "GET " + kGoodReply + " HTTP/1.0\r\n\r\n")), 421);
    EXPECT_TRUE(stillWaits());
}

TEST_F(LoopbackReceiverTest, RefusesWhatIsNoPlainRequest) {
    const QByteArray host = "Host: " + m_url.authority().toUtf8() + "\r\n";
    const struct {
        const char* what;
        QByteArray bytes;
        int status;
    } rows[] = {
        {"a TLS greeting", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15),
         400},
        {"noise", "hello\r\n\r\n", 400},
        {"a body", "GET " + kGoodReply + " HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhello",
         400},
        {"two lengths",
         "GET / HTTP/1.1\r\n" + host + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", 400},
        {"NUL in a header", "GET / HTTP/1.1\r\n" + host + QByteArray("A: \0b\r\n\r\n", 9), 400},
        {"8 KiB of headers",
         "GET / HTTP/1.1\r\n" + host + "A: " + QByteArray(9000, 'a') + "\r\n\r\n", 431},
        {"an endless first line", "GET /" + QByteArray(100'000, 'a'), 431}};
    for (const auto& row : rows) {
        EXPECT_EQ(statusOf(rawExchange(m_url, row.bytes)), row.status) << row.what;
        EXPECT_TRUE(stillWaits()) << row.what;
    }
}

TEST_F(LoopbackReceiverTest, TakesTheFirstReplyOnly) {
    static_cast<void>(get(m_url, kGoodReply));
    EXPECT_EQ(statusOf(get(m_url, "/?code=another&state=the-state")), 400);
    EXPECT_EQ(statusOf(get(m_url, kGoodReply)), 400);
    EXPECT_EQ(reply()->code, u"the code+"_s);
}

TEST_F(LoopbackReceiverTest, ReadsARequestThatComesInDrops) {
    const auto socket = test::connected(m_url);
    const QByteArray request =
        "GET " + kGoodReply + " HTTP/1.1\r\nHost: " + m_url.authority().toUtf8() + "\r\n\r\n";
    for (const char c : request) {
        socket->write(&c, 1);
        socket->waitForBytesWritten();
    }
    EXPECT_TRUE(m_receiver->waitForReply(10s, {}).has_value());
}

TEST(LoopbackReceiver, AnswersBesideManyConnectionsThatNeverSpeak) {
    // Nobody's time ends here: whoever has to go, goes because there are too many.
    const auto receiver = *LoopbackReceiver::listen({.state = "the-state", .socketLimit = 5min});
    const QUrl url = receiver->redirectUri();
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 80; ++i) {
        silent.push_back(test::connected(url));
        silent.back()->write("GET / HTTP/1.1\r\nX: ");
        silent.back()->waitForBytesWritten();
    }
    EXPECT_EQ(statusOf(get(url, kGoodReply)), 303);
    EXPECT_TRUE(receiver->waitForReply(0ms, {}).has_value());
    // The oldest had to make room.
    EXPECT_TRUE(silent.front()->state() == QAbstractSocket::UnconnectedState ||
                silent.front()->waitForDisconnected(10'000));
}

TEST(LoopbackReceiver, DropsASlowSender) {
    const auto receiver = *LoopbackReceiver::listen({.state = "the-state", .socketLimit = 100ms});
    const auto slow = test::connected(receiver->redirectUri());
    slow->write("GET / HTTP/1.1\r\n");
    EXPECT_TRUE(slow->waitForDisconnected(20'000));
    EXPECT_EQ(receiver->waitForReply(0ms, {}).error().key, u"signIn.timedOut"_s);
}

TEST_F(LoopbackReceiverTest, SharesItsPortWithNobody) {
    QTcpServer thief;
    EXPECT_FALSE(thief.listen(QHostAddress::LocalHost, static_cast<quint16>(m_url.port())));
}

TEST_F(LoopbackReceiverTest, ClosesItsPortAtTheEnd) {
    m_receiver.reset();
    EXPECT_EQ(test::connected(m_url)->state(), QAbstractSocket::UnconnectedState);
}

TEST_F(LoopbackReceiverTest, EndsAtOnceWhenCancelled) {
    CancelSource source;
    std::thread cancelling([&source] { source.cancel(); });
    EXPECT_EQ(m_receiver->waitForReply(60s, source.token()).error().kind, ProblemKind::Cancelled);
    cancelling.join();
    m_receiver->waitForLastPage(source.token());
}

// One address twice stands for a machine where somebody else always has our port on the other one.
TEST(LocalhostReceiver, NeverListensOnOneAddressAlone) {
    const auto receiver = LoopbackReceiver::listen(
        {.host = u"localhost"_s, .second = QHostAddress::LocalHost, .state = "the-state"});
    ASSERT_FALSE(receiver.has_value());
    EXPECT_EQ(receiver.error().key, u"signIn.noPort"_s);
}

TEST_F(LocalhostReceiverTest, ListensOnBothAddressesOfTheName) {
    EXPECT_EQ(m_url.host(), u"localhost"_s);
    QTcpServer ipv6;
    const bool hasIpv6 = ipv6.listen(QHostAddress::LocalHostIPv6);
    QUrl other = m_url;
    other.setHost(hasIpv6 ? u"::1"_s : u"127.0.0.1"_s);
    const QByteArray answer =
        rawExchange(other, "GET /callback?code=c&state=the-state HTTP/1.1\r\nHost: " +
                               m_url.authority().toUtf8() + "\r\n\r\n");
    EXPECT_EQ(statusOf(answer), 303);
    EXPECT_TRUE(answer.contains("\r\nLocation: /callback/done\r\n"));
}

TEST_F(LocalhostReceiverTest, KnowsTheNameOnly) {
    const QByteArray port = QByteArray::number(m_url.port());
    EXPECT_EQ(statusOf(rawExchange(
                  m_url, "GET /callback?code=c&state=the-state HTTP/1.1\r\nHost: 127.0.0.1:" +
                             port + "\r\n\r\n")),
              421);
}
