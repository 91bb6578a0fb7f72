#pragma once

#include "app/crypto/pkce.h"
#include "tests/app/sandbox/sandbox_under_test.h"

#include <QUrlQuery>

namespace partnerdesk::test {

inline constexpr QLatin1StringView kPassword{"Practice-2026"};
inline constexpr QLatin1StringView kRedirect{"http://127.0.0.1:5555/callback"};
inline constexpr QLatin1StringView kContosoTenant{"7c1e5a52-0d34-4f0e-9f4c-6a1d5b0c1a01"};
inline constexpr QLatin1StringView kFabrikamTenant{"3f2b8e74-91c6-4a7d-8b55-2e9f7c6d1a02"};

// A person at a browser, page by page: keeps cookies, follows nothing.
class PagesOfSignIn {
public:
    explicit PagesOfSignIn(SandboxUnderTest& sandbox)
        : m_sandbox(sandbox) {}

    QString language = QStringLiteral("en");

    // GET /{tenant}/oauth2/v2.0/authorize; `changes` replace parameters, empty ones leave them out.
    void authorize(const QMap<QString, QString>& changes = {},
                   const QString& tenant = QStringLiteral("organizations"));
    void open(const QString& pathAndQuery);
    // Posts the form of the present page: its hidden flow and `fields`.
    void submit(const QString& action, const Fields& fields = {});
    void postTo(const QString& path, const Fields& fields);

    // All pages up to consent, which is accepted where asked for.
    void signInAs(const QString& userName, const QMap<QString, QString>& changes = {},
                  const QString& tenant = QStringLiteral("organizations"),
                  const QString& password = kPassword);

    [[nodiscard]] int status() const { return m_answer.status; }
    [[nodiscard]] QString page() const { return QString::fromUtf8(m_answer.body); }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString error() const; // text of the page's error, tags removed
    [[nodiscard]] bool shows(const QString& elementId) const;
    [[nodiscard]] const net::HttpResponse& answer() const { return m_answer; }
    // Parameter of the redirect to the client.
    [[nodiscard]] QString replied(const QString& name) const;
    [[nodiscard]] QByteArray verifier() const { return m_pkce.verifier; }
    [[nodiscard]] QString hiddenField(const QString& name) const;

    // Redeems the code of the last reply.
    [[nodiscard]] net::HttpResponse redeem(const Fields& more = {});
    // Signs in and redeems.
    [[nodiscard]] QJsonObject tokensOf(const QString& userName);

private:
    void take(net::HttpResponse answer);
    [[nodiscard]] net::Headers headers() const;

    SandboxUnderTest& m_sandbox;
    crypto::Pkce m_pkce;
    QByteArray m_cookie;
    net::HttpResponse m_answer;
};

// POST to the token endpoint.
[[nodiscard]] net::HttpResponse refresh(SandboxUnderTest& sandbox, const QString& refreshToken,
                                        const QString& scope = {});

} // namespace partnerdesk::test
