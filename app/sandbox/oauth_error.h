#pragma once

#include "app/sandbox/sandbox_state.h"

namespace partnerdesk::sandbox {

// An error of the identity platform: decide by `error`; the number serves the help text.
struct OAuthError {
    QString error; // "invalid_grant"
    int aadsts = 0;
    QStringList arguments = {}; // of the number's words
    int status = 400;
    QString suberror = {};
    QString claims = {}; // wanted of the next sign-in, JSON
};

// "AADSTS50126: Error validating credentials...", in English as the API writes it.
[[nodiscard]] QString describe(const OAuthError& error);

// As JSON, with trace and correlation id.
[[nodiscard]] Response oauthErrorResponse(const OAuthError& error, const Request& request,
                                          const Context& context);

// As a page, where a redirect would be unsafe.
[[nodiscard]] Response oauthErrorPage(const OAuthError& error, const Request& request,
                                      const Context& context);

} // namespace partnerdesk::sandbox
