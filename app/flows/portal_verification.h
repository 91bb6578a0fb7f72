#pragma once

#include "app/flows/portal_confirmation.h"

namespace partnerdesk::flows {

// What the service says about a step that the person confirmed.
struct PortalVerdict {
    domain::PortalStepState state = domain::PortalStepState::ConfirmedByYou;
    std::vector<PortalDifference> differences;
};

// Asks the service. "Confirmed by you" when it may not be asked here. Problems: what passes by
// itself or can be mended (offline, signed out, throttled, a fault of the service).
[[nodiscard]] base::Result<PortalVerdict> portalVerdict(const Connection& connection,
                                                        const domain::PortalStepKind& kind,
                                                        const domain::PortalStep& step,
                                                        const domain::Draft& draft,
                                                        const base::CancelToken& cancel);

} // namespace partnerdesk::flows
