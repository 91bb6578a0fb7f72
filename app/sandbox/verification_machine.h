#pragma once

#include "app/sandbox/sandbox_state.h"

#include <QString>

#include <optional>

namespace partnerdesk::sandbox {

// How far the review of a company has come.
//
//   email_ownership --mail link opened--> employment_verification --T--> business_verification
//        |                                        |                            |        \--T-->
//        authorized
//        '--T, "Reject Email"--> rejected         '--T, "Reject Employment"    '--T, "Reject
//        Business"
//
// T is --review-seconds. Only the beginning of a stage is stored; where it stands now follows from
// the time, so nothing has to run in the background.
struct VettingState {
    QString status;    // "pending", "authorized", "rejected"
    QString subStatus; // "email_ownership"..., "none"

    friend bool operator==(const VettingState&, const VettingState&) = default;
};

// Begins (again) with the given stage, for example after the profile was changed.
void beginVerification(Context& context, const QString& tenantId, const QString& subStatus);
// A company that was verified long ago.
void seedAuthorized(Context& context, const QString& tenantId);

// nullopt: not enrolled.
[[nodiscard]] std::optional<VettingState> vettingState(Context& context, const QString& tenantId);

// The link of the mail was opened. False when the token is unknown; harmless when repeated.
bool confirmEmail(Context& context, const QString& mailToken);

} // namespace partnerdesk::sandbox
