#include "app/crypto/pkce.h"

#include "app/crypto/base64url.h"
#include "app/crypto/hash.h"
#include "app/crypto/random.h"

#include <algorithm>

namespace partnerdesk::crypto {

Pkce makePkce() {
    QByteArray verifier = toBase64Url(randomBytes(32));
    QByteArray challenge = pkceChallenge(verifier);
    return {.verifier = std::move(verifier), .challenge = std::move(challenge)};
}

QByteArray pkceChallenge(const QByteArray& verifier) {
    return toBase64Url(sha256(verifier));
}

bool isPkceVerifier(QByteArrayView verifier) {
    const auto isUnreserved = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '.' || c == '_' || c == '~';
    };
    return verifier.size() >= 43 && verifier.size() <= 128 &&
           std::all_of(verifier.begin(), verifier.end(), isUnreserved);
}

} // namespace partnerdesk::crypto
