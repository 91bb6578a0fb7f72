#include "app/models/role_names.h"

namespace partnerdesk::models {

RoleNames::RoleNames(const domain::RoleCatalogue& catalogue, QLocale::Language language) {
    for (std::size_t i = 0; i < m_names.size(); ++i)
        m_names[i] = catalogue.facts(static_cast<domain::Role>(i)).name(language);
}

QString RoleNames::of(domain::Role role) const {
    return m_names.at(static_cast<std::size_t>(role));
}

QStringList RoleNames::of(domain::RoleSet roles) const {
    QStringList names;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (roles.contains(static_cast<domain::Role>(i)))
            names.append(m_names[i]);
    }
    return names;
}

} // namespace partnerdesk::models
