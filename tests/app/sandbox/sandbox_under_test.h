#pragma once

#include "app/net/http_client.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/fake_clock.h"

#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace partnerdesk::test {

using Fields = QList<QPair<QString, QString>>;

// A real sandbox on a real socket, in a folder of its own, with time that does not pass.
class SandboxUnderTest {
public:
    explicit SandboxUnderTest(sandbox::Options options = {});

    // Ends it and starts it again in the same folder.
    void restart(sandbox::Options options = {});

    [[nodiscard]] const sandbox::Announcement& announced() const { return m_announced; }
    [[nodiscard]] QString clientId() const { return m_announced.clientId; }
    [[nodiscard]] QUrl url(const QString& pathAndQuery) const;
    FakeClock& clock() { return m_clock; }

    // One exchange over the wire; the test fails when there is no answer.
    [[nodiscard]] net::HttpResponse send(net::HttpRequest request);
    [[nodiscard]] net::HttpResponse get(const QString& pathAndQuery,
                                        const net::Headers& headers = {});
    [[nodiscard]] net::HttpResponse post(const QString& path, const Fields& fields,
                                         const net::Headers& headers = {});
    net::HttpTransport& transport() { return *m_transport; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void start(sandbox::Options options);

    FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<net::HttpTransport> m_transport = net::makeNetworkTransport();
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Announcement m_announced;
};

[[nodiscard]] QByteArray formBody(const Fields& fields);
[[nodiscard]] QJsonObject jsonOf(const net::HttpResponse& response);
// The claims of a JWT, unchecked.
[[nodiscard]] QJsonObject claimsOf(const QString& token);

} // namespace partnerdesk::test
