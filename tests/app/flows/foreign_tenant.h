#pragma once

#include "app/flows/tenant_sign_in.h"
#include "tests/app/auth/identity_provider.h"
#include "tests/support/fake_browser.h"
#include "tests/support/fake_vault.h"
#include "tests/support/watched_transport.h"

#include <QTemporaryDir>

namespace partnerdesk::test {

// A company whose OpenID provider names no tenant in its tokens, with a directory and a Partner
// Center beside it but no program service: all on real sockets, with a data folder for its drafts.
class ForeignTenant {
public:
    using Response = HttpService::Response;

    ForeignTenant();

    [[nodiscard]] const HttpService& directory() const { return m_directory; }
    [[nodiscard]] const flows::Services& services() const { return m_services; }
    [[nodiscard]] WatchedTransport& transport() { return m_transport; }
    [[nodiscard]] QString issuer() const;
    // Signs its administrator in.
    [[nodiscard]] flows::TenantSignIn signIn();

    // Empty: an organization without an id.
    void setOrganizationId(const QString& id);
    // What Partner Center says to GET /v1/profiles/... from now on; 404 where nothing was set.
    void answerProfile(const QString& profile, const Response& answer);
    // What the directory says to a change from now on.
    void answerChange(const Response& answer);

    static inline const QString kOrganizationId =
        QStringLiteral("5d1f0d9e-3c35-4b3f-8f0a-1c0b6f0e7a21");
    static inline const QString kAgentGroupId =
        QStringLiteral("8b1f6f0e-5d7c-4b0a-9d53-7a0d4f2c9e41");
    static inline const QString kUserId = QStringLiteral("0d7a4a52-2f0e-4a8e-9a60-2a5a6f1d3b11");

private:
    void follow(const QUrl& page);
    [[nodiscard]] Response answerOfDirectory(const HttpService::Request& request) const;
    [[nodiscard]] Response answerOfPartnerCenter(const HttpService::Request& request) const;

    mutable std::mutex m_mutex; // of what is answered
    QString m_organizationId = kOrganizationId;
    QHash<QString, Response> m_profiles;
    Response m_change{.status = 204};

    base::SystemClock m_clock;
    QTemporaryDir m_files;
    IdentityProvider m_provider;
    HttpService m_directory;
    HttpService m_partnerCenter;
    WatchedTransport m_transport;
    net::HttpClient m_http{m_transport, m_clock, std::chrono::milliseconds(1)};
    FakeVault m_vault;
    FakeBrowser m_browser;
    flows::Services m_services;
};

} // namespace partnerdesk::test
