#pragma once

#include "app/domain/role_catalogue.h"
#include "app/flows/user_changes.h"

#include <QCoreApplication>

namespace partnerdesk::dashboard {

// Roles and their changes in words, in the language of the default QLocale.
class RoleWords {
    Q_DECLARE_TR_FUNCTIONS(partnerdesk::dashboard::RoleWords)

public:
    explicit RoleWords(const domain::RoleCatalogue& catalogue)
        : m_catalogue(catalogue) {}

    [[nodiscard]] QString name(domain::Role role) const;
    // What the role allows, one sentence a line.
    [[nodiscard]] QString allows(domain::Role role) const;
    // "Only these may change this: ..."
    [[nodiscard]] QString whoMay(domain::Role role) const;
    [[nodiscard]] QString names(domain::RoleSet roles) const;

    // "Add Sales agent", and what the person may do then or may not any more.
    [[nodiscard]] QString change(const domain::RoleChange& change) const;
    [[nodiscard]] QString consequence(const domain::RoleChange& change) const;
    [[nodiscard]] QString outcome(const flows::RoleChangeOutcome& outcome) const;

private:
    const domain::RoleCatalogue& m_catalogue;
};

} // namespace partnerdesk::dashboard
