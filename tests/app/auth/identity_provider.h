#pragma once

#include "app/crypto/rsa_key.h"
#include "app/net/clouds.h"
#include "tests/support/http_service.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <mutex>

namespace partnerdesk::test {

// How the provider departs from the good case.
struct ProviderFaults {
    QString issuer = {};           // in the metadata
    QJsonObject claims = {};       // put into ID tokens; null takes a claim out
    QString replyIssuer = {};      // `iss` beside the code
    QString replyError = {};       // instead of a code
    QString replyDescription = {}; // beside the error
    QJsonObject tokenError = {};   // instead of tokens
    bool tokenLost = false;        // the token endpoint cuts the connection
    bool withoutPkce = false;      // metadata offers "plain" only
    bool hidesKeyOnce = false;     // first answer of the key list has another key
    bool withoutRefreshToken = false;
    QStringList devicePolls = {}; // errors of the device code's polls, in order, before the tokens
    int expiresIn = 3600;
};

// A small OpenID provider on a real socket: PKCE S256 required, codes work once, refresh tokens are
// rotated and a used one is refused. The person at its page always says yes.
class IdentityProvider {
public:
    IdentityProvider();

    // Entra style, as resources/clouds has them.
    [[nodiscard]] net::Cloud cloud() const;
    // With an issuer of its own and one list of scopes.
    [[nodiscard]] net::Cloud customCloud() const;

    void setFaults(ProviderFaults faults);
    [[nodiscard]] const HttpService& service() const { return m_service; }
    // Refreshes that gave tokens.
    [[nodiscard]] int refreshes() const;
    // Ends every session, as a changed password does.
    void revokeAll();

    // The key of all providers of this process: making one takes a while.
    [[nodiscard]] static const crypto::RsaKey& key();
    [[nodiscard]] static QByteArray signedToken(const QJsonObject& claims, QJsonObject header = {});
    static inline const QString kTenantId = QStringLiteral("11111111-2222-4333-8444-555555555555");
    static inline const QString kObjectId = QStringLiteral("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee");

private:
    struct Grant {
        QString challenge;
        QString redirectUri;
        QString nonce;
    };

    HttpService::Response handle(const HttpService::Request& request);
    HttpService::Response metadata(const QString& base, const QString& issuer) const;
    HttpService::Response keys();
    HttpService::Response authorize(const QUrlQuery& query);
    HttpService::Response token(const QUrlQuery& form);
    HttpService::Response deviceCode() const;
    HttpService::Response tokens(const QString& nonce, const QString& scope);

    mutable std::mutex m_mutex; // of everything below
    ProviderFaults m_faults;
    QHash<QString, Grant> m_codes;
    QSet<QString> m_refreshTokens;
    int m_count = 0;
    int m_refreshes = 0;
    HttpService m_service;
};

} // namespace partnerdesk::test
