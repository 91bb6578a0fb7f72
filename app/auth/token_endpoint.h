#pragma once

#include "app/auth/oauth_problem.h"
#include "app/base/cancel_token.h"
#include "app/base/clock.h"
#include "app/net/http_client.h"

#include <tl/expected.hpp>

namespace partnerdesk::auth {

struct TokenSet {
    QByteArray accessToken = {};
    QByteArray refreshToken = {}; // empty: none came
    QByteArray idToken = {};      // empty: none came
    QDateTime expires = {};       // of the access token, UTC
    QStringList scopes = {};
};

using FormFields = QList<std::pair<QByteArray, QString>>;

// Sends the form and reads the tokens (RFC 6749 section 5). Not repeated after a lost answer: a
// code works once and a refresh token may be rotated. The lost answer itself is an Offline problem,
// since asking anew with a new sign-in changes nothing anywhere.
[[nodiscard]] tl::expected<TokenSet, OAuthFault>
requestTokens(const QUrl& endpoint, const FormFields& form, const net::HttpClient& http,
              const base::Clock& clock, const base::CancelToken& cancel);

// One form posted to the identity platform, whatever it answers.
[[nodiscard]] base::Result<net::HttpResponse> postForm(const QUrl& endpoint, const FormFields& form,
                                                       const net::HttpClient& http,
                                                       const base::CancelToken& cancel);

} // namespace partnerdesk::auth
