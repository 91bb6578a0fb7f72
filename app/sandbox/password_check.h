#pragma once

#include "app/sandbox/sandbox_state.h"

namespace partnerdesk::sandbox {

// Whether `password` lets this person in (columns of `users`): 0, or the AADSTS number of what
// stands against it. Counts wrong ones; a locked account stays locked whatever the password is.
[[nodiscard]] int checkPassword(Context& context, const QVariantMap& user, const QString& password);

} // namespace partnerdesk::sandbox
