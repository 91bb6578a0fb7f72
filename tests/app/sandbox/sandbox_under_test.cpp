#include "tests/app/sandbox/sandbox_under_test.h"

#include "tests/support/print_to.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

// A seeded database, made once: a key and passwords cost a third of a second each time.
QString seededDatabase() {
    static const QTemporaryDir folder;
    static const bool made = [] {
        const FakeClock clock;
        return sandbox::Sandbox({.dataDir = folder.path()}, clock).start().has_value();
    }();
    EXPECT_TRUE(made);
    return folder.filePath(u"sandbox.db"_s);
}

} // namespace

SandboxUnderTest::SandboxUnderTest(sandbox::Options options) {
    EXPECT_TRUE(QFile::copy(seededDatabase(), m_folder.filePath(u"sandbox.db"_s)));
    start(std::move(options));
}

void SandboxUnderTest::restart(sandbox::Options options) {
    m_sandbox.reset();
    start(std::move(options));
}

void SandboxUnderTest::start(sandbox::Options options) {
    options.dataDir = m_folder.path();
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock);
    const auto started = m_sandbox->start();
    ASSERT_TRUE(started) << started.error().technical.toStdString();
    m_announced = *started;
}

QUrl SandboxUnderTest::url(const QString& pathAndQuery) const {
    return QUrl(m_announced.origin.toString() + pathAndQuery);
}

net::HttpResponse SandboxUnderTest::send(net::HttpRequest request) {
    const auto response = m_transport->exchange(request, {});
    if (!response) {
        ADD_FAILURE() << "no answer from " << request.url.path().toStdString();
        return {.status = 0, .headers = {}, .body = {}};
    }
    return *response;
}

net::HttpResponse SandboxUnderTest::get(const QString& pathAndQuery, const net::Headers& headers) {
    return send({.method = net::Method::Get, .url = url(pathAndQuery), .headers = headers});
}

net::HttpResponse SandboxUnderTest::post(const QString& path, const Fields& fields,
                                         const net::Headers& headers) {
    return send(
        {.method = net::Method::Post,
         .url = url(path),
         .headers = headers + net::Headers{{"Content-Type", "application/x-www-form-urlencoded"}},
         .body = formBody(fields)});
}

QByteArray formBody(const Fields& fields) {
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QJsonObject jsonOf(const net::HttpResponse& response) {
    return QJsonDocument::fromJson(response.body).object();
}

QJsonObject claimsOf(const QString& token) {
    const QByteArray part = token.section(u'.', 1, 1).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace partnerdesk::test
