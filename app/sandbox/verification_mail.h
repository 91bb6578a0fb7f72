#pragma once

#include "app/sandbox/sandbox_state.h"

#include <optional>

namespace partnerdesk::sandbox {

// Sends the mail that asks the primary contact to confirm the address, in the company's language.
// The company must be enrolled.
void sendVerificationMail(Context& context, const QString& tenantId);

enum class ResendResult { Sent, NotEnrolled, StageOver, TooSoon };
struct Resend {
    ResendResult result = ResendResult::Sent;
    int waitSeconds = 0; // TooSoon
};
// On demand; at most once a minute.
[[nodiscard]] Resend resendVerificationMail(Context& context, const QString& tenantId);

} // namespace partnerdesk::sandbox
