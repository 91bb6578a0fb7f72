#pragma once

#include "app/domain/portal_step_catalogue.h"
#include "app/flows/services.h"

namespace partnerdesk::flows {

// What the confirmation of a portal step came to.
struct PortalConfirmation {
    domain::PortalStep step; // its new state
    domain::Draft draft;     // moved on where the step does that
    // Field ids in which the service's profile differs from the draft (DisagreesWithService).
    QStringList differences;
};

// Marks that the page was opened. Blocking; any thread but the UI's.
[[nodiscard]] base::Result<domain::PortalStep> openedPortalStep(const Services& services,
                                                                domain::PortalStep step);

// "I have done this": takes the proof, checks by API whatever can be checked, keeps the outcome and
// moves the draft on. `connection` may be null (no client id): then everything reads "confirmed by
// you". Problems: InvalidInput "portal.proof" when the proof is not complete.
[[nodiscard]] base::Result<PortalConfirmation>
confirmPortalStep(const Services& services, const Connection* connection,
                  const domain::PortalStepKind& kind, domain::PortalStep step, domain::Draft draft,
                  const base::CancelToken& cancel);

} // namespace partnerdesk::flows
