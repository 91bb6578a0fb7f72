#pragma once

#include <QByteArray>

namespace partnerdesk::crypto {

// Proof key for code exchange (RFC 7636), S256 only.
struct Pkce {
    QByteArray verifier;  // 43 characters of 32 random bytes
    QByteArray challenge; // BASE64URL(SHA256(verifier))
};

[[nodiscard]] Pkce makePkce();
[[nodiscard]] QByteArray pkceChallenge(const QByteArray& verifier);
// 43 to 128 unreserved characters (section 4.1).
[[nodiscard]] bool isPkceVerifier(QByteArrayView verifier);

} // namespace partnerdesk::crypto
