#pragma once

#include "app/domain/user.h"

#include <QMap>
#include <QString>

#include <vector>

namespace partnerdesk::dashboard {

// Role changes that people have ticked but not sent, by person. They stay while one walks from
// person to person and over a refresh.
class PendingRoles {
public:
    // Wanting what already is takes the change back.
    void set(const QString& userId, domain::Role role, bool wanted, domain::RoleSet now);
    // After a refresh: what has come true in the meantime is no change any more.
    void settle(const QString& userId, domain::RoleSet now);
    void discard(const QString& userId);
    void discardAll();
    // A change that was made.
    void remove(const domain::RoleChange& change);

    [[nodiscard]] domain::RoleSet wanted(const QString& userId, domain::RoleSet now) const;
    // In the order of the roles.
    [[nodiscard]] std::vector<domain::RoleChange> changesOf(const QString& userId) const;
    [[nodiscard]] std::vector<domain::RoleChange> all() const;
    [[nodiscard]] QStringList people() const { return m_edits.keys(); }

private:
    using Edits = QMap<domain::Role, bool>; // true: to be added

    QMap<QString, Edits> m_edits; // never an empty Edits
};

} // namespace partnerdesk::dashboard
