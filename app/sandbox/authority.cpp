#include "app/sandbox/authority.h"

#include "app/sandbox/accounts.h"
#include "app/sandbox/jwt.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

QString Authority::issuer(const QUrl& origin) const {
    return sandbox::issuer(origin, tenantId.isEmpty() ? u"{tenantid}"_s : tenantId);
}

std::optional<Authority> findAuthority(Db& db, const QString& segment) {
    if (segment == "organizations"_L1 || segment == "common"_L1)
        return Authority{.segment = segment, .tenantId = {}};
    const std::optional<QVariantMap> tenant = findTenant(db, segment);
    if (!tenant)
        return std::nullopt;
    return Authority{.segment = segment, .tenantId = tenant->value(u"id"_s).toString()};
}

std::optional<QVariantMap> accountAt(Db& db, const Authority& authority, const QVariantMap& home) {
    if (authority.tenantId.isEmpty() || home[u"tenant_id"_s] == authority.tenantId)
        return home;
    return db.row(u"SELECT * FROM users WHERE tenant_id = ? AND user_type = 'Guest' "
                  "AND mail = ? COLLATE NOCASE AND deleted IS NULL"_s,
                  {authority.tenantId, home[u"upn"_s]});
}

bool isLoopbackUri(const QString& uri) {
    const QUrl url(uri, QUrl::StrictMode);
    const QString host = url.host();
    return url.isValid() && url.scheme() == "http"_L1 && url.userInfo().isEmpty() &&
           !url.hasFragment() &&
           (host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1);
}

} // namespace partnerdesk::sandbox
