#pragma once

#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/sign_in_store.h"

namespace partnerdesk::sandbox {

// The pages between a request and its answer. Each form posts to /common/login; the next page
// follows from what is still missing (sign_in_stage.h), so no page knows what comes after it.
//
//   authorize ──┐                                                     ┌─> redirect with code
//               ├─> account ─> password ─> second factor ─> consent ──┤
//   devicelogin ┘                             (device confirmed first)└─> device code approved

// GET and POST /{tenant}/oauth2/v2.0/authorize.
[[nodiscard]] Response authorize(const Request& request, Context& context);
// POST /common/login.
[[nodiscard]] Response continueSignIn(const Request& request, Context& context);
// Shows the next page of a sign-in that begins, or ends it.
[[nodiscard]] Response beginSignIn(const SignIn& signIn, const QUrl& origin, Context& context,
                                   int aadsts = 0);

} // namespace partnerdesk::sandbox
