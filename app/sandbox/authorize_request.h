#pragma once

#include "app/sandbox/authority.h"
#include "app/sandbox/oauth_error.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace partnerdesk::sandbox {

// A checked request of the authorize endpoint, or of somebody who entered a device code.
struct AuthorizeRequest {
    Authority authority;
    QString clientId;
    QString scope;
    QString prompt; // a list, OpenID Connect Core 3.1.2.1
    QString loginHint;
    QString language; // of the pages
    // Authorization code only:
    QString redirectUri;
    QString responseMode; // "query" or "form_post"
    QString state;
    QString nonce;
    QString challenge;
    int maxAge = -1;     // seconds; -1: any
    bool stepUp = false; // a claims challenge wants a second factor
    // The administrator's page only: consent for everybody of the tenant, no code.
    bool isAdminConsent = false;
    // Device code only:
    QString userCode;

    [[nodiscard]] bool isDevice() const { return !userCode.isEmpty(); }
    [[nodiscard]] bool prompts(QLatin1StringView what) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AuthorizeRequest fromJson(const QJsonObject& json);
};

// What is wrong with a request, and whether the client may be told.
struct AuthorizeFault {
    OAuthError error;
    bool redirect = false; // else a page: the redirect URI cannot be trusted
};

// Reads tenant, client, redirect URI, scope and state, and checks the first three: a fault in these
// is never redirected.
[[nodiscard]] std::optional<AuthorizeFault>
readClientAndTarget(const Request& http, Context& context, AuthorizeRequest& request);
// All of a request of the authorize endpoint; `request` gets whatever could be read, so that a
// redirect knows where to go.
[[nodiscard]] std::optional<AuthorizeFault>
readAuthorizeRequest(const Request& http, Context& context, AuthorizeRequest& request);

// The answer to the client: `parameters` with state and iss (RFC 9207), by query or form post.
[[nodiscard]] Response authorizeReply(const AuthorizeRequest& request, const QUrl& origin,
                                      QList<QPair<QString, QString>> parameters);
[[nodiscard]] Response authorizeErrorReply(const AuthorizeRequest& request, const QUrl& origin,
                                           const OAuthError& error);

} // namespace partnerdesk::sandbox
