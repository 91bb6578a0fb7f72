#pragma once

#include "app/sandbox/sandbox_state.h"

namespace partnerdesk::sandbox {

// GET and POST /{tenant}/oauth2/v2.0/logout: ends the browser's sessions, not the client's tokens.
[[nodiscard]] Response logout(const Request& request, Context& context);

} // namespace partnerdesk::sandbox
