#pragma once

#include "app/base/cancel_token.h"
#include "app/base/result.h"
#include "app/net/clouds.h"
#include "app/net/http_client.h"

#include <QUrl>

namespace partnerdesk::auth {

// What a provider publishes about itself (OpenID Connect Discovery 1.0). Only what was checked: the
// issuer is the one that was asked for, every endpoint is https or on this machine.
struct ProviderMetadata {
    QString issuer = {}; // may hold "{tenantid}" where any tenant may sign in
    QUrl authorizationEndpoint = {};
    QUrl tokenEndpoint = {};
    QUrl deviceAuthorizationEndpoint = {}; // may be empty
    QUrl endSessionEndpoint = {};          // may be empty
    QUrl userInfoEndpoint = {};            // of a provider with an issuer of its own; may be empty
    QUrl keys = {};
    bool namesIssuerInReply = false; // RFC 9207

    friend bool operator==(const ProviderMetadata&, const ProviderMetadata&) = default;
};

// `tenant`: id or domain; empty for any work account. Without meaning for a cloud with an issuer of
// its own. Problems: ServerFault "auth.discovery", "auth.error" (unknown tenant), network problems.
[[nodiscard]] base::Result<ProviderMetadata> discover(const net::Cloud& cloud,
                                                      const QString& tenant,
                                                      const net::HttpClient& http,
                                                      const base::CancelToken& cancel);

[[nodiscard]] QUrl discoveryUrl(const net::Cloud& cloud, const QString& tenant);

// `actual` is `expected`, where "{tenantid}" stands for `tenantId`.
[[nodiscard]] bool isSameIssuer(const QString& expected, const QString& tenantId,
                                const QString& actual);

// Whether `text` is a tenant id, not a domain or "organizations".
[[nodiscard]] bool isTenantId(const QString& text);

} // namespace partnerdesk::auth
