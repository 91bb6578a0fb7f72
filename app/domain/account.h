#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace partnerdesk::domain {

// Who is signed in. Identity is (tenantId, objectId); providers without them are known by
// (issuer, subject). Everything else is for display.
struct Account {
    QString issuer;
    QString subject;
    QString tenantId;
    QString objectId;
    QString userName;             // preferred_username
    QString displayName;          // name
    QStringList directoryRoleIds; // `wids`: a hint, never proof
    bool signedInWithMfa = false; // `amr` contains mfa

    friend bool operator==(const Account&, const Account&) = default;
};

struct Tenant {
    QString id;
    QString displayName;
    QString defaultDomain;
    QString initialDomain; // *.onmicrosoft.com
    QString countryCode;   // ISO 3166-1 alpha-2, may be empty

    friend bool operator==(const Tenant&, const Tenant&) = default;
};

// What everything kept for a tenant is filed under: drafts, acceptances, journal, cache. An OpenID
// provider outside Entra names no tenant in its tokens: then the directory does, and one without
// tenants is known by its issuer.
[[nodiscard]] inline QString tenantIdOf(const Account& account, const Tenant& organization) {
    if (!account.tenantId.isEmpty())
        return account.tenantId;
    return organization.id.isEmpty() ? account.issuer : organization.id;
}

} // namespace partnerdesk::domain

Q_DECLARE_METATYPE(partnerdesk::domain::Account)
