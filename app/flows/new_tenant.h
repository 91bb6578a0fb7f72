#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

// Whether "<prefix>.onmicrosoft.com" belongs to a tenant already. Blocking; any thread but the
// UI's.
[[nodiscard]] base::Result<bool> isDomainTaken(const Connection& connection, const QString& prefix,
                                               const base::CancelToken& cancel);

} // namespace partnerdesk::flows
