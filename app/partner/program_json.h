#pragma once

#include "app/base/result.h"
#include "app/partner/partner_program.h"

#include <QJsonObject>

namespace partnerdesk::partner {

// Bodies of /program/v1 (app/sandbox/program_api.md). Problems: ServerFault "json.field".
[[nodiscard]] QJsonObject profileToJson(const domain::CompanyProfile& profile);
[[nodiscard]] QJsonObject acceptanceToJson(const domain::AgreementAcceptance& acceptance);

[[nodiscard]] base::Result<AccountStatus> accountStatusFromJson(const QJsonObject& json);
[[nodiscard]] base::Result<domain::AgreementText> agreementFromJson(const QJsonObject& json);
[[nodiscard]] base::Result<std::vector<domain::Benefit>> benefitsFromJson(const QJsonObject& json);
// Roles that this version does not know are left out.
[[nodiscard]] base::Result<std::vector<UserCompanyRoles>>
companyRolesFromJson(const QJsonObject& json);

} // namespace partnerdesk::partner
