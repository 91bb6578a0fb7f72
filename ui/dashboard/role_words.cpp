#include "ui/dashboard/role_words.h"

#include <QLocale>

namespace partnerdesk::dashboard {

QString RoleWords::name(domain::Role role) const {
    return m_catalogue.facts(role).name(QLocale().language());
}

QString RoleWords::allows(domain::Role role) const {
    return m_catalogue.facts(role).allows(QLocale().language()).join(u'\n');
}

QString RoleWords::names(domain::RoleSet roles) const {
    QStringList list;
    for (int i = 0; i < domain::kRoleCount; ++i) {
        const auto role = static_cast<domain::Role>(i);
        if (roles.contains(role))
            list.append(name(role));
    }
    return list.join(tr(", ", "between the names of roles"));
}

QString RoleWords::whoMay(domain::Role role) const {
    return tr("Only these roles may change this: %1")
        .arg(names(m_catalogue.facts(role).assignableBy));
}

QString RoleWords::change(const domain::RoleChange& change) const {
    return change.add ? tr("Add %1", "a role").arg(name(change.role))
                      : tr("Remove %1", "a role").arg(name(change.role));
}

QString RoleWords::consequence(const domain::RoleChange& change) const {
    // Enough to know what one does; the whole list is the role's tool tip.
    constexpr qsizetype kFew = 3;
    const QString few = m_catalogue.facts(change.role)
                            .allows(QLocale().language())
                            .mid(0, kFew)
                            .join(tr("; ", "between sentences on what a role allows"));
    return change.add ? tr("Will allow: %1").arg(few) : tr("Will no longer allow: %1").arg(few);
}

QString RoleWords::outcome(const flows::RoleChangeOutcome& outcome) const {
    const QString role = name(outcome.change.role);
    if (outcome.status)
        return outcome.change.add ? tr("%1 added").arg(role) : tr("%1 removed").arg(role);
    return outcome.change.add ? tr("%1 not added").arg(role) : tr("%1 not removed").arg(role);
}

} // namespace partnerdesk::dashboard
