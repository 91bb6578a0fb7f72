#pragma once

#include "app/sandbox/db.h"

#include <QSet>
#include <QString>

#include <vector>

namespace partnerdesk::sandbox {

// Directory roles by template id, the same in every tenant.
namespace role_template {
inline constexpr QLatin1StringView kGlobalAdmin{"62e90394-69f5-4237-9190-012177145e10"};
inline constexpr QLatin1StringView kUserAdmin{"fe930be7-5e62-47db-91af-98c3a49a38b1"};
inline constexpr QLatin1StringView kBillingAdmin{"b0f54661-2d74-4c50-afa3-1ec803f12efe"};
inline constexpr QLatin1StringView kPrivilegedRoleAdmin{"e8611ab8-c189-46e8-94e1-60213ab1f814"};
inline constexpr QLatin1StringView kPrivilegedAuthAdmin{"7be44c8a-adaf-4e2a-84d6-ab2649e08a13"};
inline constexpr QLatin1StringView kAuthAdmin{"c4e39bd9-1100-46d3-8c65-fb160da0071f"};
inline constexpr QLatin1StringView kHelpdeskAdmin{"729827e3-9c14-49f7-bb1b-9608f156bbb8"};
inline constexpr QLatin1StringView kPasswordAdmin{"966707d0-3269-4727-9be2-8c3a10f19b9d"};
inline constexpr QLatin1StringView kLicenseAdmin{"4d6ac14f-3453-41d0-bef9-a3e0c569773a"};
inline constexpr QLatin1StringView kGuestInviter{"95e79109-95c0-4d8e-aee3-d01accf2d47b"};
inline constexpr QLatin1StringView kGroupsAdmin{"fdd7a751-b60b-444a-984c-02652fe8fa1c"};
inline constexpr QLatin1StringView kGlobalReader{"f2ef992c-3afb-46b9-b7cf-a126ee74c451"};
inline constexpr QLatin1StringView kDirectoryReaders{"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"};
inline constexpr QLatin1StringView kMessageCenterReader{"790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b"};
inline constexpr QLatin1StringView kReportsReader{"4a5d8f65-41da-4de4-8968-e035b65339cf"};
inline constexpr QLatin1StringView kUsageSummaryReader{"75934031-6c7e-415a-99d7-48dbd49e875e"};
} // namespace role_template

struct RoleTemplate {
    QString id;
    QString displayName;
    QString description;
};
[[nodiscard]] const std::vector<RoleTemplate>& roleTemplates();
[[nodiscard]] const RoleTemplate* findRoleTemplate(const QString& templateId);

// Templates of the roles that this person holds, whether or not reads show them already.
[[nodiscard]] QSet<QString> rolesHeldBy(Db& db, const QString& userId);

// Id of the tenant's role object; activates the role when it is not yet. Empty: no such template.
[[nodiscard]] QString activatedRole(Db& db, const QString& tenantId, const QString& templateId);

} // namespace partnerdesk::sandbox
