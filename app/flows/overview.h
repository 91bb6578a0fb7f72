#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

// What the Overview and Benefits pages show; parts that could not be read carry their problem.
struct Overview {
    domain::Tenant tenant;
    partner::AccountStatus status;
    domain::Verification verification;
    std::vector<domain::VerificationEvent> history; // oldest first
    std::vector<domain::Benefit> benefits;
    bool benefitsAtPortal = false; // this cloud lists them on the portal only
    std::optional<base::Problem> statusProblem;
    std::optional<base::Problem> verificationProblem;
    std::optional<base::Problem> benefitsProblem;
    bool fromCache = false;
    QDateTime asOf;
};

// From the cache alone; for the first paint and offline reading. nullopt: never read before.
[[nodiscard]] base::Result<std::optional<Overview>> cachedOverview(const store::DataFolder& folder,
                                                                   const QString& tenantId);
// Reads everything, keeps it for offline reading, records verification changes.
[[nodiscard]] base::Result<Overview> readOverview(const Services& services,
                                                  const Connection& connection,
                                                  const base::CancelToken& cancel);
[[nodiscard]] base::Status resendVerificationMail(const Services& services,
                                                  const Connection& connection,
                                                  const base::CancelToken& cancel);

} // namespace partnerdesk::flows
