#pragma once

#include "app/base/cancel_token.h"
#include "app/base/result.h"
#include "app/crypto/rsa_key.h"
#include "app/net/http_client.h"

#include <QHash>

namespace partnerdesk::auth {

// A provider's signing keys by key id. Only RSA keys for signatures; others are left out.
using JsonWebKeys = QHash<QString, crypto::RsaPublicJwk>;

[[nodiscard]] JsonWebKeys keysFromJson(const QJsonObject& document);

[[nodiscard]] base::Result<JsonWebKeys> fetchKeys(const QUrl& url, const net::HttpClient& http,
                                                  const base::CancelToken& cancel);

} // namespace partnerdesk::auth
