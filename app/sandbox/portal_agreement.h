#pragma once

#include "app/sandbox/portal_session.h"

namespace partnerdesk::sandbox {

// Step P3: the sample agreement to read and accept; its version and date afterwards.
[[nodiscard]] Response showAgreement(const PortalVisit& visit);
[[nodiscard]] Response submitAgreement(const PortalVisit& visit);

} // namespace partnerdesk::sandbox
