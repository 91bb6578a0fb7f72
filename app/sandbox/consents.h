#pragma once

#include "app/sandbox/db.h"

#include <QStringList>

namespace partnerdesk::sandbox {

// Who let which client do what. A consent is one account's, or everybody's of a tenant when an
// administrator gave it; consents add up, and each later request asks for the rest only.

// `owner`: id of the account, or of the tenant. `scope`: as it was asked for.
void saveConsent(Db& db, const QString& clientId, const QString& owner, const QString& scope);

// Those of requestedPermissions(scope) that neither the account nor its tenant consented to.
[[nodiscard]] QStringList missingConsents(Db& db, const QString& clientId, const QString& accountId,
                                          const QString& tenantId, const QString& scope);

} // namespace partnerdesk::sandbox
