#pragma once

#include "app/net/http_client.h"

namespace partnerdesk::net {

// The claims that a 401 or 403 asks for (Conditional Access, continuous access evaluation): JSON,
// as it goes into the next authorize request. Empty: no such challenge.
[[nodiscard]] QString claimsChallenge(const HttpResponse& response);

} // namespace partnerdesk::net
