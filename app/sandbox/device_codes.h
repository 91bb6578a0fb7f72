#pragma once

#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/sign_in_store.h"

namespace partnerdesk::sandbox {

// RFC 8628, the service's side.

// POST /{tenant}/oauth2/v2.0/devicecode.
[[nodiscard]] Response startDeviceCode(const Request& request, Context& context);
// GET and POST /devicelogin: the page where the code is entered.
[[nodiscard]] Response enterDeviceCode(const Request& request, Context& context);
// The token endpoint's part of it.
[[nodiscard]] Response redeemDeviceCode(const Request& request, const Authority& authority,
                                        Context& context);

// False when the code expired or was used meanwhile.
[[nodiscard]] bool approveDeviceCode(const SignIn& signIn, Context& context);
void declineDeviceCode(const QString& userCode, Context& context);

} // namespace partnerdesk::sandbox
