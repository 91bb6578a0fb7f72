#pragma once

#include "app/sandbox/partner_call.h"

#include <QStringList>

namespace partnerdesk::sandbox {

// Partner Center company roles, which the directory knows nothing of (roles.json, "nonAzureAd").
[[nodiscard]] QStringList companyRoleIds();
[[nodiscard]] bool holdsCompanyRole(Db& db, const QString& userId, const QString& roleId);
void giveCompanyRole(Db& db, const QString& tenantId, const QString& userId, const QString& roleId);

// 403 + 900150 unless the caller is a Global administrator, or an account administrator where
// `accountAdminToo`.
[[nodiscard]] tl::expected<void, PartnerFault> isAdministrator(const PartnerCall& call,
                                                               bool accountAdminToo);

// Handlers of /program/v1/roles.
[[nodiscard]] PartnerResult listCompanyRoles(const PartnerCall& call);
[[nodiscard]] PartnerResult putCompanyRole(const PartnerCall& call);
[[nodiscard]] PartnerResult deleteCompanyRole(const PartnerCall& call);

} // namespace partnerdesk::sandbox
