#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

// Is there a way to the cloud? Any answer of its sign-in service counts. Blocking; any thread but
// the UI's.
[[nodiscard]] base::Status reach(const Services& services, const net::Cloud& cloud,
                                 const base::CancelToken& cancel);

} // namespace partnerdesk::flows
