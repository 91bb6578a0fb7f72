#pragma once

#include "app/sandbox/db.h"

namespace partnerdesk::sandbox {

enum class NameState { Free, Taken, Invalid };

// Whether "prefix" can become "prefix.onmicrosoft.com": 1 to 27 letters and digits, a letter first.
[[nodiscard]] NameState tenantNameState(Db& db, const QString& prefix);
[[nodiscard]] QString initialDomain(const QString& prefix);

} // namespace partnerdesk::sandbox
