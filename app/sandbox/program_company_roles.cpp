#include "app/sandbox/program_company_roles.h"

#include "app/sandbox/graph_audit.h"
#include "app/sandbox/graph_roles.h"
#include "app/sandbox/program_enrollment.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

struct RoleTarget {
    QString userId;
    QString userName;
    QString roleId;
};

tl::expected<RoleTarget, PartnerFault> targetOf(const PartnerCall& call) {
    if (const tl::expected<void, PartnerFault> may = isAdministrator(call, true); !may)
        return tl::unexpected(may.error());
    if (!enrollmentOf(call.db(), call.tenantId()))
        return notEnrolled();
    const QString roleId = call.request.capture(u"role"_s);
    if (!companyRoleIds().contains(roleId))
        return invalidFields({u"roleId"_s});
    const std::optional<QVariantMap> user =
        call.db().row(u"SELECT id, display_name FROM users WHERE id = ? AND tenant_id = ? AND "
                      "deleted IS NULL"_s,
                      {call.request.capture(u"user"_s).toLower(), call.tenantId()});
    if (!user)
        return partnerFault(404, u"60002"_s, u"The user was not found."_s);
    return RoleTarget{user->value(u"id"_s).toString(), user->value(u"display_name"_s).toString(),
                      roleId};
}

void audit(const PartnerCall& call, const RoleTarget& target, bool added) {
    recordAudit(call.context, {.category = u"Program"_s,
                               .activity = added ? u"Add company role"_s : u"Remove company role"_s,
                               .operation = added ? u"Assign"_s : u"Unassign"_s,
                               .targetType = u"User"_s,
                               .targetId = target.userId,
                               .targetName = target.userName});
}

} // namespace

QStringList companyRoleIds() {
    return {u"mpnPartnerAdmin"_s, u"accountAdmin"_s,         u"referralsAdmin"_s,
            u"referralsUser"_s,   u"businessProfileAdmin"_s, u"incentivesAdmin"_s,
            u"incentivesUser"_s,  u"execReportViewer"_s,     u"reportViewer"_s};
}

bool holdsCompanyRole(Db& db, const QString& userId, const QString& roleId) {
    return db
        .value(u"SELECT 1 FROM program_roles WHERE user_id = ? AND role_id = ?"_s, {userId, roleId})
        .isValid();
}

void giveCompanyRole(Db& db, const QString& tenantId, const QString& userId,
                     const QString& roleId) {
    db.run(u"INSERT INTO program_roles (tenant_id, user_id, role_id) VALUES (?, ?, ?) ON CONFLICT "
           "DO NOTHING"_s,
           {tenantId, userId, roleId});
}

tl::expected<void, PartnerFault> isAdministrator(const PartnerCall& call, bool accountAdminToo) {
    const QString& userId = call.caller().userId;
    if (rolesHeldBy(call.db(), userId).contains(role_template::kGlobalAdmin) ||
        (accountAdminToo && holdsCompanyRole(call.db(), userId, u"accountAdmin"_s)))
        return {};
    return roleNotSufficient();
}

PartnerResult listCompanyRoles(const PartnerCall& call) {
    QMap<QString, QJsonArray> byUser;
    const QList<QVariantMap> rows =
        call.db().rows(u"SELECT p.user_id, p.role_id FROM program_roles p JOIN users u ON u.id = "
                       "p.user_id WHERE p.tenant_id = ? AND u.deleted IS NULL ORDER BY p.role_id"_s,
                       {call.tenantId()});
    for (const QVariantMap& row : rows)
        byUser[row.value(u"user_id"_s).toString()].append(row.value(u"role_id"_s).toString());
    QJsonArray users;
    for (auto user = byUser.begin(); user != byUser.end(); ++user)
        users.append(QJsonObject{{u"userId"_s, user.key()}, {u"roles"_s, user.value()}});
    return Response::json(QJsonObject{{u"users"_s, users}});
}

PartnerResult putCompanyRole(const PartnerCall& call) {
    const tl::expected<RoleTarget, PartnerFault> target = targetOf(call);
    if (!target)
        return tl::unexpected(target.error());
    giveCompanyRole(call.db(), call.tenantId(), target->userId, target->roleId);
    audit(call, *target, true);
    return Response::empty();
}

PartnerResult deleteCompanyRole(const PartnerCall& call) {
    const tl::expected<RoleTarget, PartnerFault> target = targetOf(call);
    if (!target)
        return tl::unexpected(target.error());
    call.db().run(
        u"DELETE FROM program_roles WHERE tenant_id = ? AND user_id = ? AND role_id = ?"_s,
        {call.tenantId(), target->userId, target->roleId});
    audit(call, *target, false);
    return Response::empty();
}

} // namespace partnerdesk::sandbox
