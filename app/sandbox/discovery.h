#pragma once

#include "app/sandbox/sandbox_state.h"

namespace partnerdesk::sandbox {

// GET /{tenant}/v2.0/.well-known/openid-configuration.
[[nodiscard]] Response openIdConfiguration(const Request& request, Context& context);
// GET /{tenant}/discovery/v2.0/keys.
[[nodiscard]] Response keys(const Request& request, Context& context);
// GET /common/discovery/instance: what Microsoft's own libraries ask before anything else.
[[nodiscard]] Response instanceDiscovery(const Request& request, Context& context);
// GET /graph/oidc/userinfo.
[[nodiscard]] Response userInfo(const Request& request, Context& context);

} // namespace partnerdesk::sandbox
