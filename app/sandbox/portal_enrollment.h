#pragma once

#include "app/sandbox/portal_session.h"

namespace partnerdesk::sandbox {

// Step P2: the form that makes the partner account; read-only once there is one.
[[nodiscard]] Response showEnrollment(const PortalVisit& visit);
[[nodiscard]] Response submitEnrollment(const PortalVisit& visit);

} // namespace partnerdesk::sandbox
