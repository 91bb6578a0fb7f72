#pragma once

#include "app/sandbox/db.h"

#include <QUrl>

namespace partnerdesk::sandbox {

// The first segment of an identity URL: whom it lets in.
struct Authority {
    QString segment;  // as in the URL
    QString tenantId; // empty for "organizations" and "common"

    // What discovery calls the issuer: a template for everybody, as the identity platform does.
    [[nodiscard]] QString issuer(const QUrl& origin) const;
};

// nullopt: no such tenant (AADSTS90002).
[[nodiscard]] std::optional<Authority> findAuthority(Db& db, const QString& segment);

// The account that `home` has at this authority: itself, or its guest account there; nullopt when
// it has none (AADSTS50020). Columns of `users`.
[[nodiscard]] std::optional<QVariantMap> accountAt(Db& db, const Authority& authority,
                                                   const QVariantMap& home);

// Public clients answer on this computer only: http on 127.0.0.1, [::1] or localhost, any port and
// path (RFC 8252 section 7.3).
[[nodiscard]] bool isLoopbackUri(const QString& uri);

} // namespace partnerdesk::sandbox
