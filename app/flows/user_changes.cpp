#include "app/flows/user_changes.h"

#include "app/base/log.h"
#include "app/domain/role_ids.h"
#include "app/flows/recorded_change.h"

#include <algorithm>

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

base::Result<QString> agentGroupId(const Connection& connection, domain::Role role,
                                   const base::CancelToken& cancel) {
    const auto group = graph::groupByName(connection.graph(), domain::agentGroupName(role), cancel);
    if (!group)
        return base::fail(group.error());
    if (!*group)
        return base::fail({.kind = base::ProblemKind::NotFound, .key = u"adminAgent.noGroup"_s});
    return (*group)->id;
}

base::Result<graph::Changed> send(const Connection& connection, const domain::RoleChange& change,
                                  const base::CancelToken& cancel) {
    switch (domain::groupOf(change.role)) {
    case domain::RoleGroup::Tenant: {
        const QString id = domain::roleTemplateId(change.role);
        return change.add
                   ? graph::addToDirectoryRole(connection.graph(), id, change.userId, cancel)
                   : graph::removeFromDirectoryRole(connection.graph(), id, change.userId, cancel);
    }
    case domain::RoleGroup::Agent: {
        const auto group = agentGroupId(connection, change.role, cancel);
        if (!group)
            return base::fail(group.error());
        return change.add
                   ? graph::addGroupMember(connection.graph(), *group, change.userId, cancel)
                   : graph::removeGroupMember(connection.graph(), *group, change.userId, cancel);
    }
    case domain::RoleGroup::Company: {
        const auto answer = connection.program().setCompanyRole(change, cancel);
        if (!answer)
            return base::fail(answer.error());
        if (std::holds_alternative<domain::PortalStep>(*answer))
            return base::fail(
                {.kind = base::ProblemKind::NotSupported, .key = u"program.portalOnly"_s});
        return graph::Changed{.requestId = requestIdOf(*answer)};
    }
    }
    Q_UNREACHABLE();
}

base::Status apply(const Services& services, const Connection& connection,
                   const domain::RoleChange& change, const base::CancelToken& cancel) {
    if (base::Status going = cancel.check(); !going)
        return going;
    // Somebody else may have made the change meanwhile.
    const auto now = holdsRole(connection, change.userId, change.role, cancel);
    if (!now)
        return base::fail(now.error());
    if (*now != change.add) {
        if (domain::groupOf(change.role) != domain::RoleGroup::Company) {
            if (base::Status allowed = connection.mayChangeDirectory(cancel); !allowed)
                return allowed;
        }
        store::JournalEntry intent =
            intentOf(connection, change.add ? u"addRole"_s : u"removeRole"_s);
        intent.target = change.userId;
        if (const auto user = graph::user(connection.graph(), change.userId, cancel))
            intent.targetName = user->displayName;
        (change.add ? intent.after : intent.before) = domain::roleId(change.role);
        auto sent = recordedChange<graph::Changed>(
            services, intent, [&] { return send(connection, change, cancel); });
        if (!sent)
            return base::fail(sent.error());
    }
    // The cache follows the answer: a list read right after a write may still be old.
    if (const base::Status kept =
            store::cacheRoleChange(services.folder, connection.tenantId(), change);
        !kept)
        qCWarning(base::logStore) << "cache not updated:" << kept.error().code;
    return {};
}

} // namespace

base::Result<bool> holdsRole(const Connection& connection, const QString& userId, domain::Role role,
                             const base::CancelToken& cancel) {
    switch (domain::groupOf(role)) {
    case domain::RoleGroup::Tenant: {
        const auto members =
            graph::directoryRoleMembers(connection.graph(), domain::roleTemplateId(role), cancel);
        if (!members)
            return base::fail(members.error());
        return std::any_of(members->begin(), members->end(),
                           [&](const domain::User& user) { return user.id == userId; });
    }
    case domain::RoleGroup::Agent: {
        const auto group =
            graph::groupByName(connection.graph(), domain::agentGroupName(role), cancel);
        if (!group)
            return base::fail(group.error());
        if (!*group)
            return false;
        const auto members = graph::groupMemberIds(connection.graph(), (*group)->id, cancel);
        if (!members)
            return base::fail(members.error());
        return members->contains(userId);
    }
    case domain::RoleGroup::Company: {
        const auto roles = connection.program().companyRoles(cancel);
        if (!roles)
            return base::fail(roles.error());
        return std::any_of(roles->begin(), roles->end(),
                           [&](const partner::UserCompanyRoles& user) {
                               return user.userId == userId && user.roles.contains(role);
                           });
    }
    }
    Q_UNREACHABLE();
}

std::vector<RoleChangeOutcome>
applyRoleChanges(const Services& services, const Connection& connection,
                 const std::vector<domain::RoleChange>& changes,
                 const std::function<void(const RoleChangeOutcome&)>& applied,
                 const base::CancelToken& cancel) {
    std::vector<RoleChangeOutcome> outcomes;
    outcomes.reserve(changes.size());
    for (const domain::RoleChange& change : changes) {
        outcomes.push_back(
            {.change = change, .status = apply(services, connection, change, cancel)});
        applied(outcomes.back());
    }
    return outcomes;
}

base::Result<domain::RoleSet> rolesOf(const Connection& connection, const QString& userId,
                                      const base::CancelToken& cancel) {
    domain::RoleSet roles;
    for (const auto group :
         {domain::RoleGroup::Tenant, domain::RoleGroup::Agent, domain::RoleGroup::Company}) {
        for (const domain::Role role : domain::rolesOfGroup(group)) {
            const auto held = holdsRole(connection, userId, role, cancel);
            if (!held) {
                if (group == domain::RoleGroup::Company)
                    break; // no company roles in this cloud
                return base::fail(held.error());
            }
            roles.set(role, *held);
        }
    }
    return roles;
}

} // namespace partnerdesk::flows
