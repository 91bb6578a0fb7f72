#pragma once

#include "app/base/result.h"
#include "app/domain/agreement.h"
#include "app/store/data_folder.h"

#include <vector>

namespace partnerdesk::store {

// Acceptances of agreements are evidence: only ever added, never changed.
[[nodiscard]] base::Status keepAcceptance(const DataFolder& folder, const QString& tenantId,
                                          const domain::AgreementAcceptance& acceptance);
// In the order they were kept.
[[nodiscard]] base::Result<std::vector<domain::AgreementAcceptance>>
acceptances(const DataFolder& folder, const QString& tenantId);

} // namespace partnerdesk::store
