#include "app/domain/role_ids.h"

#include <array>

namespace partnerdesk::domain {

namespace {

struct Row {
    Role role;
    RoleGroup group;
    QLatin1StringView id;
    QLatin1StringView atService; // template id, or the name of the agents' group
};

using enum Role;
using enum RoleGroup;

constexpr std::array<Row, kRoleCount> kRows{{
    {GlobalAdmin, Tenant, QLatin1StringView("globalAdmin"), kGlobalAdminTemplateId},
    {UserAdmin, Tenant, QLatin1StringView("userAdmin"),
     QLatin1StringView("fe930be7-5e62-47db-91af-98c3a49a38b1")},
    {BillingAdmin, Tenant, QLatin1StringView("billingAdmin"),
     QLatin1StringView("b0f54661-2d74-4c50-afa3-1ec803f12efe")},
    {AdminAgent, Agent, QLatin1StringView("adminAgent"), kAdminAgentsGroup},
    {SalesAgent, Agent, QLatin1StringView("salesAgent"), QLatin1StringView("SalesAgents")},
    {HelpdeskAgent, Agent, QLatin1StringView("helpdeskAgent"), QLatin1StringView("HelpdeskAgents")},
    {MpnPartnerAdmin, Company, QLatin1StringView("mpnPartnerAdmin"), {}},
    {AccountAdmin, Company, QLatin1StringView("accountAdmin"), {}},
    {ReferralsAdmin, Company, QLatin1StringView("referralsAdmin"), {}},
    {ReferralsUser, Company, QLatin1StringView("referralsUser"), {}},
    {BusinessProfileAdmin, Company, QLatin1StringView("businessProfileAdmin"), {}},
    {IncentivesAdmin, Company, QLatin1StringView("incentivesAdmin"), {}},
    {IncentivesUser, Company, QLatin1StringView("incentivesUser"), {}},
    {ExecReportViewer, Company, QLatin1StringView("execReportViewer"), {}},
    {ReportViewer, Company, QLatin1StringView("reportViewer"), {}},
}};

// Rows stand in the order of the enum (checked by a test).
constexpr const Row& rowOf(Role role) {
    return kRows.at(static_cast<std::size_t>(role));
}

} // namespace

RoleGroup groupOf(Role role) {
    return rowOf(role).group;
}

std::vector<Role> rolesOfGroup(RoleGroup group) {
    std::vector<Role> roles;
    for (const Row& row : kRows) {
        if (row.group == group)
            roles.push_back(row.role);
    }
    return roles;
}

QString roleId(Role role) {
    return rowOf(role).id;
}

std::optional<Role> roleFromId(QStringView id) {
    for (const Row& row : kRows) {
        if (id == row.id)
            return row.role;
    }
    return std::nullopt;
}

QString roleTemplateId(Role role) {
    Q_ASSERT(groupOf(role) == RoleGroup::Tenant);
    return rowOf(role).atService;
}

QString agentGroupName(Role role) {
    Q_ASSERT(groupOf(role) == RoleGroup::Agent);
    return rowOf(role).atService;
}

} // namespace partnerdesk::domain
