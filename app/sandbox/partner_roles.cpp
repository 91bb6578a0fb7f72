#include "app/sandbox/partner_roles.h"

#include "app/domain/permission_matrix.h"
#include "app/domain/role_ids.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/program_company_roles.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

bool isInGroup(const PartnerCall& call, const QString& name) {
    return call.db()
        .value(u"SELECT 1 FROM group_members m JOIN groups g ON g.id = m.group_id WHERE "
               "g.tenant_id = ? AND g.display_name = ? AND m.user_id = ?"_s,
               {call.tenantId(), name, call.caller().userId})
        .isValid();
}

// A role counts as soon as it is given, though reads of the directory may not show it yet.
domain::RoleSet rolesOf(const PartnerCall& call) {
    using domain::RoleGroup;
    const QString& userId = call.caller().userId;
    const QSet<QString> templates = rolesHeldBy(call.db(), userId);
    domain::RoleSet roles;
    for (const domain::Role role : domain::rolesOfGroup(RoleGroup::Tenant))
        roles.set(role, templates.contains(domain::roleTemplateId(role)));
    for (const domain::Role role : domain::rolesOfGroup(RoleGroup::Agent))
        roles.set(role, isInGroup(call, domain::agentGroupName(role)));
    for (const domain::Role role : domain::rolesOfGroup(RoleGroup::Company))
        roles.set(role, holdsCompanyRole(call.db(), userId, domain::roleId(role)));
    return roles;
}

bool may(PartnerRead what, domain::RoleSet roles) {
    static const auto kMatrix = domain::PermissionMatrix::builtIn();
    Q_ASSERT(kMatrix);
    switch (what) {
    case PartnerRead::Profile:
        return kMatrix->may("profile.viewLegal"_L1, roles);
    case PartnerRead::Billing:
        return kMatrix->may("profile.updateVatId"_L1, roles);
    case PartnerRead::ActivityLog:
        return kMatrix->may("audit.view"_L1, roles);
    case PartnerRead::Account:
        return !roles.isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace

PartnerFunction forRoles(PartnerRead what, PartnerFunction function) {
    return [what, function = std::move(function)](const PartnerCall& call) -> PartnerResult {
        if (!may(what, rolesOf(call)))
            return roleNotSufficient();
        return function(call);
    };
}

} // namespace partnerdesk::sandbox
