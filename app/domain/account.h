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

} // namespace partnerdesk::domain

Q_DECLARE_METATYPE(partnerdesk::domain::Account)
