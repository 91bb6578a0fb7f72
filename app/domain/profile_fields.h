#pragma once

#include "app/domain/company_profile.h"

namespace partnerdesk::domain {

// A profile's values by field id (company_profile.h), for whatever walks over all fields: forms,
// prefilled values, portal steps. An unknown id has no value.
[[nodiscard]] QString valueOf(const CompanyProfile& profile, const QString& fieldId);
void setValue(CompanyProfile& profile, const QString& fieldId, const QString& value);

} // namespace partnerdesk::domain
