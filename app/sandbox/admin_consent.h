#pragma once

#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/sign_in_store.h"

namespace partnerdesk::sandbox {

// The page where an administrator consents for everybody of a tenant; nobody of it is asked
// afterwards. The answer to the client holds admin_consent=True, tenant and scope, or an error.

// GET /{tenant}/v2.0/adminconsent, and without the version as older links have it.
[[nodiscard]] Response adminConsent(const Request& request, Context& context);

// The tenant of the person's own account; a consent for all is kept under its id.
[[nodiscard]] QString homeTenant(const SignIn& signIn, Context& context);
[[nodiscard]] bool mayConsentForAll(const SignIn& signIn, Context& context);

[[nodiscard]] Response adminConsentReply(const SignIn& signIn, const QUrl& origin,
                                         Context& context);
[[nodiscard]] Response adminConsentRefusal(const SignIn& signIn, const QUrl& origin,
                                           const OAuthError& error);

} // namespace partnerdesk::sandbox
