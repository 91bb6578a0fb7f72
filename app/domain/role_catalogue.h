#pragma once

#include "app/base/result.h"
#include "app/domain/role_ids.h"

#include <QLocale>

#include <vector>

namespace partnerdesk::domain {

// What people need to know about one role.
struct RoleFacts {
    Role role = Role::AdminAgent;
    QString nameEn;
    QString nameZh;
    QString portalNameEn; // where Partner Center's page calls it otherwise, else empty
    QString portalNameZh;
    QStringList allowsEn; // sentences
    QStringList allowsZh;
    RoleSet assignableBy;
    bool portalOnly = false; // no public API assigns it

    [[nodiscard]] QString name(QLocale::Language language) const;
    [[nodiscard]] QStringList allows(QLocale::Language language) const;
};

// Facts of roles.json about the roles of the program. Load it off the UI thread; immutable
// afterwards, so any thread may read it.
class RoleCatalogue {
public:
    [[nodiscard]] static base::Result<RoleCatalogue> builtIn();
    [[nodiscard]] static base::Result<RoleCatalogue> fromJson(const QByteArray& json);

    [[nodiscard]] const RoleFacts& facts(Role role) const;
    // May a person with the roles `mine` give or take this role? The service still decides.
    [[nodiscard]] bool mayAssign(RoleSet mine, Role role) const;

private:
    std::vector<RoleFacts> m_roles; // in the order of the enum
};

// How many people hold the two roles nobody may lose the last holder of.
struct AdministratorCounts {
    int globalAdministrators = 0;
    int adminAgents = 0;

    friend bool operator==(const AdministratorCounts&, const AdministratorCounts&) = default;
};

enum class LossWarning { None, LastGlobalAdministrator, LastAdminAgent };

// What making all `changes` at once would cost the company. `now` counts people with sign-in
// allowed; `changes` holds only real changes (no removal of a role the person lacks).
[[nodiscard]] LossWarning lossWarning(const AdministratorCounts& now,
                                      const std::vector<RoleChange>& changes);

} // namespace partnerdesk::domain
