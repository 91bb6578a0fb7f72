#pragma once

#include "app/sandbox/program_profile.h"
#include "app/sandbox/sandbox_state.h"

#include <optional>

namespace partnerdesk::sandbox {

// A company's partner account.
struct Enrollment {
    QString tenantId;
    QString mpnId;
    QString idempotencyKey;
    CompanyProfile profile;
};

[[nodiscard]] std::optional<Enrollment> enrollmentOf(Db& db, const QString& tenantId);
[[nodiscard]] std::optional<Enrollment> enrollmentByMpnId(Db& db, const QString& mpnId);

// Puts the account in: MPN id, network membership with its benefits, agent groups, verification and
// the mail that starts it. The caller has checked the profile and that there is no account yet.
// Returns the MPN id.
QString enroll(Context& context, const QString& tenantId, const QString& idempotencyKey,
               const CompanyProfile& profile);

// A company that was enrolled before this sandbox began: nothing is mailed.
void seedEnrollment(Context& context, const Enrollment& enrollment);

// Id of the tenant's group of that name, made when it is missing (AdminAgents...).
QString ensureGroup(Context& context, const QString& tenantId, const QString& displayName,
                    const QString& description);

// The profile as changed by its owner; what is changed is verified again.
void changeProfile(Context& context, const Enrollment& enrollment, const CompanyProfile& changed);

// The newest profile that was authorized or rejected, with its state; nullopt: none yet.
struct FinalizedProfile {
    CompanyProfile profile;
    QString status;
    QString subStatus;
};
[[nodiscard]] std::optional<FinalizedProfile> lastFinalized(Context& context,
                                                            const QString& tenantId);

} // namespace partnerdesk::sandbox
