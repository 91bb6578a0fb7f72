#include "ui/dashboard/pending_roles.h"

namespace partnerdesk::dashboard {

void PendingRoles::set(const QString& userId, domain::Role role, bool wanted, domain::RoleSet now) {
    Edits& edits = m_edits[userId];
    if (wanted == now.contains(role))
        edits.remove(role);
    else
        edits.insert(role, wanted);
    if (edits.isEmpty())
        m_edits.remove(userId);
}

void PendingRoles::settle(const QString& userId, domain::RoleSet now) {
    for (const domain::RoleChange& change : changesOf(userId))
        set(userId, change.role, change.add, now);
}

void PendingRoles::discard(const QString& userId) {
    m_edits.remove(userId);
}

void PendingRoles::discardAll() {
    m_edits.clear();
}

void PendingRoles::remove(const domain::RoleChange& change) {
    const auto edits = m_edits.find(change.userId);
    if (edits == m_edits.end() || edits->value(change.role, !change.add) != change.add)
        return;
    edits->remove(change.role);
    if (edits->isEmpty())
        m_edits.erase(edits);
}

domain::RoleSet PendingRoles::wanted(const QString& userId, domain::RoleSet now) const {
    const Edits edits = m_edits.value(userId);
    for (auto it = edits.begin(); it != edits.end(); ++it)
        now.set(it.key(), it.value());
    return now;
}

std::vector<domain::RoleChange> PendingRoles::changesOf(const QString& userId) const {
    std::vector<domain::RoleChange> changes;
    const Edits edits = m_edits.value(userId);
    for (auto it = edits.begin(); it != edits.end(); ++it)
        changes.push_back({.userId = userId, .role = it.key(), .add = it.value()});
    return changes;
}

std::vector<domain::RoleChange> PendingRoles::all() const {
    std::vector<domain::RoleChange> changes;
    for (const QString& userId : people()) {
        const std::vector<domain::RoleChange> some = changesOf(userId);
        changes.insert(changes.end(), some.begin(), some.end());
    }
    return changes;
}

} // namespace partnerdesk::dashboard
