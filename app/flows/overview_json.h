#pragma once

#include "app/flows/overview.h"

namespace partnerdesk::flows {

// The overview as it is kept in the cache for offline reading.
[[nodiscard]] QByteArray overviewToJson(const Overview& overview);
[[nodiscard]] base::Result<Overview> overviewFromJson(const QByteArray& json);

} // namespace partnerdesk::flows
