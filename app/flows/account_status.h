#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

// The partner account as far as this cloud can tell: from the program service; where there is none,
// enrollment and MPN ID from Partner Center (what was confirmed here, where it cannot say) and the
// agreement from what was recorded here. Blocking; any thread but the UI's.
[[nodiscard]] base::Result<partner::AccountStatus> accountStatus(const Services& services,
                                                                 const Connection& connection,
                                                                 const base::CancelToken& cancel);

} // namespace partnerdesk::flows
