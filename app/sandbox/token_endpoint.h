#pragma once

#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/tokens.h"

namespace partnerdesk::sandbox {

// POST /{tenant}/oauth2/v2.0/token: authorization_code, refresh_token, device_code.
[[nodiscard]] Response token(const Request& request, Context& context);

// The answer of every grant: refused where the person may not sign in any more, else tokens for
// `scope`, with client_info where the request asks for it.
[[nodiscard]] Response answerWithTokens(const Request& request, Context& context,
                                        const Grant& grant, const QString& scope);

} // namespace partnerdesk::sandbox
