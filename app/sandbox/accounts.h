#pragma once

#include "app/sandbox/sandbox_state.h"

namespace partnerdesk::sandbox {

[[nodiscard]] QString newId(); // lower-case GUID

struct NewTenant {
    QString id; // empty: a new one
    QString key;
    QString displayName;
    QString initialDomain;
    QString country;  // "CN"
    QString language; // "zh-CN" or "en"
};
// Returns the id.
QString insertTenant(Context& context, const NewTenant& tenant);

struct NewUser {
    QString id; // empty: a new one
    QString tenantId;
    QString upn;
    QString displayName;
    QString givenName = {};
    QString surname = {};
    QString mail = {};
    QString jobTitle = {};
    QString department = {};
    QString usageLocation = {};
    QString preferredLanguage = {};
    bool enabled = true;
    bool guest = false;
    QString mfaCode = {};
};
// Without a password: nobody can sign in. Returns the id.
QString insertUser(Context& context, const NewUser& user);

void setPassword(Db& db, const QString& userId, const QString& password, bool mustChange);
[[nodiscard]] bool passwordIs(const QVariantMap& user, const QString& password);

// Activates the directory role where needed.
void addRoleMember(Db& db, const QString& tenantId, const QString& roleTemplateId,
                   const QString& userId);
// Template ids of the person's visible directory roles, for `wids`.
[[nodiscard]] QStringList roleTemplatesOf(Db& db, const QString& userId);

// The person by sign-in name, not deleted ones; columns of `users`.
[[nodiscard]] std::optional<QVariantMap> findUserByName(Db& db, const QString& upn);
[[nodiscard]] std::optional<QVariantMap> findUser(Db& db, const QString& userId);

// The tenant by id or by one of its domains; columns of `tenants`.
[[nodiscard]] std::optional<QVariantMap> findTenant(Db& db, const QString& idOrDomain);

} // namespace partnerdesk::sandbox
