#pragma once

#include "app/sandbox/sandbox_state.h"

namespace partnerdesk::sandbox {

// POST /{tenant}/oauth2/v2.0/token: authorization_code, refresh_token, device_code.
[[nodiscard]] Response token(const Request& request, Context& context);

} // namespace partnerdesk::sandbox
