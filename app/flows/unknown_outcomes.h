#pragma once

#include "app/flows/services.h"

namespace partnerdesk::flows {

// What became of changes whose outcome was not known: the program had ended, or the answer was
// lost.
struct LookedUp {
    int made = 0;
    int notMade = 0;
    int open = 0; // the service cannot tell, such as whether a mail was sent

    friend bool operator==(const LookedUp&, const LookedUp&) = default;
};

// Reads at the service what became of every such change of the tenant, and writes it into the
// journal. Nothing is changed at the service. Blocking; any thread but the UI's.
[[nodiscard]] base::Result<LookedUp> lookUpOutcomes(const Services& services,
                                                    const Connection& connection,
                                                    const base::CancelToken& cancel);

// A person took note: they stay unknown, and are not asked about again.
[[nodiscard]] base::Status leaveOutcomesUnknown(const Services& services, const QString& tenantId);

} // namespace partnerdesk::flows
