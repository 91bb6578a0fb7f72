#pragma once

#include "app/crypto/rsa_key.h"

#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace partnerdesk::sandbox {

// "{origin}/{tenantId}/v2.0".
[[nodiscard]] QString issuer(const QUrl& origin, const QString& tenantId);

// Thumbprint of the key (RFC 7638): stable across restarts.
[[nodiscard]] QByteArray keyId(const crypto::RsaPublicJwk& key);

// Compact JWS with RS256.
[[nodiscard]] QByteArray signedJwt(const QJsonObject& claims, const crypto::RsaKey& key);

// The claims of a token that `key` signed with RS256; nullopt for anything else. Times and audience
// are the caller's to check.
[[nodiscard]] std::optional<QJsonObject> verifiedClaims(const QByteArray& token,
                                                        const crypto::RsaPublicJwk& key);

} // namespace partnerdesk::sandbox
