#pragma once

#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/scopes.h"

namespace partnerdesk::sandbox {

// What a sign-in proved, and what tokens are made of.
struct Grant {
    QString family; // all tokens of one sign-in
    QString clientId;
    QString tenantId;
    QString userId;
    QString scope; // as asked for at the sign-in
    QString nonce;
    QStringList amr;
    qint64 authTime = 0; // ms
};

struct CodeBinding {
    QString redirectUri;
    QString challenge;
};

// An authorization code, valid for ten minutes, for one use.
[[nodiscard]] QString makeCode(Context& context, const Grant& grant, const CodeBinding& binding);

// The token endpoint's answer: access token, and ID and refresh token where they were asked for.
// `scopes` says for which resource; a refresh token is given when the sign-in asked for one.
[[nodiscard]] QJsonObject makeTokens(Context& context, const QUrl& origin, const Grant& grant,
                                     const Scopes& scopes);

// SHA-256 of a code or token, as it is stored.
[[nodiscard]] QString secretHash(const QString& secret);
[[nodiscard]] QString newSecret();

} // namespace partnerdesk::sandbox
