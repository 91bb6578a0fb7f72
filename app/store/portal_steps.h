#pragma once

#include "app/base/result.h"
#include "app/domain/portal_step.h"
#include "app/store/data_folder.h"

#include <vector>

namespace partnerdesk::store {

// Jobs done by a person at the portal; they outlive the program and are resumed. Insert or replace.
[[nodiscard]] base::Status savePortalStep(const DataFolder& folder, const domain::PortalStep& step);
// Steps that still wait for the person or for the service, in the order they were made: neither
// confirmed, verified nor abandoned.
[[nodiscard]] base::Result<std::vector<domain::PortalStep>>
openPortalSteps(const DataFolder& folder, const QString& draftId);
// Steps begun in any draft of the tenant that still wait, in the same sense.
[[nodiscard]] base::Result<int> waitingPortalSteps(const DataFolder& folder,
                                                   const QString& tenantId);
// Every step of the draft, for the records that are kept.
[[nodiscard]] base::Result<std::vector<domain::PortalStep>> portalSteps(const DataFolder& folder,
                                                                        const QString& draftId);

} // namespace partnerdesk::store
