#pragma once

#include "app/base/result.h"
#include "app/domain/verification.h"
#include "app/store/data_folder.h"

#include <vector>

namespace partnerdesk::store {

// Keeps the event when its status or stage differs from the newest one kept for the tenant, so that
// the history has changes only, however often the service is asked.
[[nodiscard]] base::Status recordVerification(const DataFolder& folder, const QString& tenantId,
                                              const domain::VerificationEvent& event);
// Oldest first.
[[nodiscard]] base::Result<std::vector<domain::VerificationEvent>>
verificationHistory(const DataFolder& folder, const QString& tenantId);

} // namespace partnerdesk::store
