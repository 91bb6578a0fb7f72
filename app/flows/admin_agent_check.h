#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

// Step 5: everything the account needs before it can be worked with.
enum class CheckId {
    SignedIn,
    TenantReachable,
    GlobalAdministrator,
    AdminAgentsGroup,
    AdminAgentMember,
    TwoAdministrators,
    MultiFactor,
    CompanyEnrolled,
    AgreementAccepted,
    ContactMailConfirmed,
    SessionKept,
};
enum class CheckResult { Passed, Advice, ActionNeeded, CouldNotCheck };
enum class CheckFix {
    None,
    AddMeAsAdminAgent,
    ResendMail,
    SignInAgain,
    Enroll,
    AcceptAgreement,
    OpenPortal,
    SignInOnceMore // by the same person, with what was missing
};

struct Check {
    CheckId id = CheckId::SignedIn;
    CheckResult result = CheckResult::CouldNotCheck;
    CheckFix fix = CheckFix::None;
    QStringList arguments;                // for the UI's words: names, counts
    std::optional<base::Problem> problem; // why it could not be checked
};

// Runs all checks, telling each as it is known; never fails as a whole. A check that depends on one
// that failed could not be checked.
[[nodiscard]] std::vector<Check> runChecks(const Services& services, const Connection& connection,
                                           const std::function<void(const Check&)>& checked,
                                           const base::CancelToken& cancel);

// Adds the signed-in person to AdminAgents and waits (growing pauses, at most 2 minutes) until the
// membership shows; `waiting` is called when it has to wait ("being applied").
[[nodiscard]] base::Status addMeAsAdminAgent(const Services& services, const Connection& connection,
                                             const std::function<void()>& waiting,
                                             const base::CancelToken& cancel);

} // namespace partnerdesk::flows
