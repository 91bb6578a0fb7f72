#pragma once

#include "app/domain/portal_step_catalogue.h"
#include "app/flows/tenant_sign_in.h"

namespace partnerdesk::flows {

// A field that the service holds otherwise than the draft (or than the proof: "mpnId").
struct PortalDifference {
    QString field; // field id
    QString ours;
    QString theirs;

    friend bool operator==(const PortalDifference&, const PortalDifference&) = default;
};

// What the confirmation of a portal step came to.
struct PortalConfirmation {
    domain::PortalStep step;                   // its new state
    domain::Draft draft;                       // moved on where the step does that
    std::vector<PortalDifference> differences; // DisagreesWithService: in what
};

// How far the service's own word is wanted.
enum class PortalTrust {
    Service, // what the service does not know yet is awaited
    Person,  // the person's word is enough where the service does not know it yet
};

// Marks that the page was opened. Blocking; any thread but the UI's.
[[nodiscard]] base::Result<domain::PortalStep> openedPortalStep(const Services& services,
                                                                domain::PortalStep step);

// "I have done this": takes the proof, checks by API whatever can be checked, keeps the outcome and
// moves the draft on. `connection` may be null (no client id): then everything reads "confirmed by
// you". Problems: InvalidInput "portal.proof" when the proof is not complete; Offline and
// SignInNeeded, with the proof kept.
[[nodiscard]] base::Result<PortalConfirmation>
confirmPortalStep(const Services& services, const Connection* connection,
                  const domain::PortalStepKind& kind, domain::PortalStep step, domain::Draft draft,
                  PortalTrust trust, const base::CancelToken& cancel);

// Keeps a document as the record of a step: a copy in the data folder, its name and SHA-256 in the
// proof. Problems: InvalidInput "portal.record" for anything but a PDF, PNG or JPEG of up to 10 MB.
[[nodiscard]] base::Result<domain::PortalStep>
keepPortalRecord(const Services& services, domain::PortalStep step, const QString& path);

// What was confirmed without the service, or is awaited from it, is asked again once somebody is
// signed in: a new tenant is verified by signing in with its new user name, the others by what the
// service says now. A step stays as it is where the service does not tell or does not know of it
// yet. Answers with the steps that changed; one that was awaited has moved the draft on. On a
// problem of the service none has changed.
[[nodiscard]] base::Result<std::vector<PortalConfirmation>>
verifyConfirmedSteps(const Services& services, const TenantSignIn& signedIn,
                     const domain::Draft& draft, const base::CancelToken& cancel);

} // namespace partnerdesk::flows
