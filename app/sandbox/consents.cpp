#include "app/sandbox/consents.h"

#include "app/sandbox/scopes.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

void saveConsent(Db& db, const QString& clientId, const QString& owner, const QString& scope) {
    db.run(u"INSERT INTO consents (client_id, user_id, scope) VALUES (?, ?, ?) "
           "ON CONFLICT DO NOTHING"_s,
           {clientId, owner, scope});
}

QStringList missingConsents(Db& db, const QString& clientId, const QString& accountId,
                            const QString& tenantId, const QString& scope) {
    QStringList missing = requestedPermissions(scope);
    for (const QVariantMap& row :
         db.rows(u"SELECT scope FROM consents WHERE client_id = ? AND user_id IN (?, ?)"_s,
                 {clientId, accountId, tenantId})) {
        const QStringList given = requestedPermissions(row[u"scope"_s].toString());
        missing.removeIf([&given](const QString& permission) {
            return given.contains(permission, Qt::CaseInsensitive);
        });
    }
    return missing;
}

} // namespace partnerdesk::sandbox
