#pragma once

#include "app/sandbox/sandbox_state.h"

#include <QList>

namespace partnerdesk::sandbox {

// Ids that every sandbox has, so that seeds of different rooms of it fit together.
inline constexpr QLatin1StringView kContosoTenantId{"7c1e5a52-0d34-4f0e-9f4c-6a1d5b0c1a01"};
inline constexpr QLatin1StringView kFabrikamTenantId{"3f2b8e74-91c6-4a7d-8b55-2e9f7c6d1a02"};

// A seeded account as announced at start and on the sign-in page.
struct SeedAccount {
    QString tenantId;
    QString userId;
    QString userName;
    QString password;
    QString whatEn; // "Global administrator, not yet an Admin agent"
    QString whatZh;
};
[[nodiscard]] QList<SeedAccount> seedAccounts();

// Tenants, accounts, roles, groups and people. Runs once, in a new database.
void seedDirectory(Context& context);
// Fills contoso up to --users people; nothing when it has them. Deterministic by --seed.
void seedPeople(Context& context);
// Memberships, offers, benefits and enrollments of these tenants.
void seedProgram(Context& context);

} // namespace partnerdesk::sandbox
