#pragma once

#include "app/flows/services.h"

#include <optional>

namespace partnerdesk::flows {

// What the dashboard reads besides the overview. Blocking; any thread but the UI's.

// The newest draft of this tenant that was enrolled on this computer.
[[nodiscard]] base::Result<std::optional<domain::Draft>>
enrolledDraft(const store::DataFolder& folder, const QString& tenantId);

// The journal, newest first; at most `limit` entries.
[[nodiscard]] base::Result<std::vector<store::JournalEntry>>
activity(const Services& services, const QString& tenantId, int limit);

// Jobs begun at the portal for this tenant and not confirmed yet.
[[nodiscard]] base::Result<int> waitingPortalSteps(const Services& services,
                                                   const QString& tenantId);

// Accepted agreements with their texts, newest first.
[[nodiscard]] base::Result<std::vector<domain::AgreementAcceptance>>
acceptedAgreements(const Services& services, const QString& tenantId);

// The company's profile as it was submitted.
struct SubmittedProfile {
    domain::CompanyProfile profile;
    QDateTime submitted;      // from this computer; invalid when it was done elsewhere
    bool fromService = false; // else from the draft kept here
};
// From the service where there is a connection, else (and where the service cannot tell) from the
// draft that was enrolled on this computer. nullopt: this company has submitted none yet.
[[nodiscard]] base::Result<std::optional<SubmittedProfile>>
submittedProfile(const Services& services, const Connection* connection, const QString& tenantId,
                 const base::CancelToken& cancel);

} // namespace partnerdesk::flows
