#pragma once

#include "app/crypto/rsa_key.h"
#include "app/sandbox/http.h"

#include <QDateTime>
#include <QStringList>

namespace partnerdesk::sandbox {

// Whom an access token of ours speaks for.
struct Caller {
    QString tenantId;
    QString userId;
    QString clientId;
    QStringList scopes; // bare names: "User.Read.All", "user_impersonation"
    QDateTime authTime; // of the sign-in, UTC

    friend bool operator==(const Caller&, const Caller&) = default;
};

enum class BearerState {
    Missing,
    Invalid, // malformed, wrong signature, issuer or audience
    Expired,
    Valid,
};

// The Authorization header of a request, checked before the handler runs. Whether the person still
// exists and is enabled is checked too; the 401 and its body are the API's own.
struct Bearer {
    BearerState state = BearerState::Missing;
    Caller caller; // when Valid

    [[nodiscard]] bool isValid() const { return state == BearerState::Valid; }
};

// Services that tokens are made for; the path decides which one a request needs.
enum class Resource { Graph, PartnerCenter };

// JWT, RS256 by `key`, issued by us for `resource` and not expired at `now`. Any thread.
[[nodiscard]] Bearer checkBearer(const Request& request, Resource resource,
                                 const crypto::RsaPublicJwk& key, const QDateTime& now);

} // namespace partnerdesk::sandbox
