#pragma once

#include "app/domain/role_catalogue.h"

#include <QLocale>

#include <array>

namespace partnerdesk::models {

// The names of all roles in one language, taken from the catalogue once.
class RoleNames {
public:
    RoleNames() = default;
    RoleNames(const domain::RoleCatalogue& catalogue, QLocale::Language language);

    [[nodiscard]] QString of(domain::Role role) const;
    // In the order of the panel.
    [[nodiscard]] QStringList of(domain::RoleSet roles) const;

private:
    std::array<QString, domain::kRoleCount> m_names;
};

} // namespace partnerdesk::models
