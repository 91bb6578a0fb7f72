#include "app/sandbox/graph_roles.h"

#include "app/sandbox/accounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

const std::vector<RoleTemplate>& roleTemplates() {
    using namespace role_template;
    static const std::vector<RoleTemplate> kTemplates{
        {kGlobalAdmin, u"Global Administrator"_s,
         u"Can manage all aspects of Microsoft Entra ID and Microsoft services that use Microsoft "
         "Entra identities."_s},
        {kUserAdmin, u"User Administrator"_s,
         u"Can manage all aspects of users and groups, including resetting passwords for limited "
         "admins."_s},
        {kBillingAdmin, u"Billing Administrator"_s,
         u"Can perform common billing related tasks like updating payment information."_s},
        {kPrivilegedRoleAdmin, u"Privileged Role Administrator"_s,
         u"Can manage role assignments in Microsoft Entra ID."_s},
        {kPrivilegedAuthAdmin, u"Privileged Authentication Administrator"_s,
         u"Can view, set and reset authentication method information for any user."_s},
        {kAuthAdmin, u"Authentication Administrator"_s,
         u"Can view, set and reset authentication method information for any non-admin user."_s},
        {kHelpdeskAdmin, u"Helpdesk Administrator"_s,
         u"Can reset passwords for non-administrators and Helpdesk Administrators."_s},
        {kPasswordAdmin, u"Password Administrator"_s,
         u"Can reset passwords for non-administrators and Password Administrators."_s},
        {kLicenseAdmin, u"License Administrator"_s,
         u"Can manage product licenses on users and groups."_s},
        {kGuestInviter, u"Guest Inviter"_s, u"Can invite guest users."_s},
        {kGroupsAdmin, u"Groups Administrator"_s,
         u"Can manage all aspects of groups and group settings."_s},
        {kGlobalReader, u"Global Reader"_s,
         u"Can read everything that a Global Administrator can, but not update anything."_s},
        {kDirectoryReaders, u"Directory Readers"_s, u"Can read basic directory information."_s},
        {kMessageCenterReader, u"Message Center Reader"_s,
         u"Can read messages and updates for their organization in the message center only."_s},
        {kReportsReader, u"Reports Reader"_s, u"Can read sign-in and audit reports."_s},
        {kUsageSummaryReader, u"Usage Summary Reports Reader"_s,
         u"Can read usage reports and adoption score, without user details."_s},
        {u"112ca1a2-15ad-4102-995e-45b0bc479a6a"_s, u"Tenant Creator"_s,
         u"Can create new tenants."_s},
        {u"f023fd81-a637-4b56-95fd-791ac0226033"_s, u"Service Support Administrator"_s,
         u"Can read service health information and manage support tickets."_s},
    };
    return kTemplates;
}

const RoleTemplate* findRoleTemplate(const QString& templateId) {
    const std::vector<RoleTemplate>& all = roleTemplates();
    const auto found = std::find_if(all.begin(), all.end(), [&](const RoleTemplate& role) {
        return role.id.compare(templateId, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

QSet<QString> rolesHeldBy(Db& db, const QString& userId) {
    QSet<QString> templates;
    const QList<QVariantMap> rows =
        db.rows(u"SELECT r.template_id FROM role_members m JOIN roles r ON r.id = m.role_id "
                "WHERE m.user_id = ?"_s,
                {userId});
    for (const QVariantMap& row : rows)
        templates.insert(row.value(u"template_id"_s).toString());
    return templates;
}

QString activatedRole(Db& db, const QString& tenantId, const QString& templateId) {
    const RoleTemplate* role = findRoleTemplate(templateId);
    if (!role)
        return {};
    QString existing = db.value(u"SELECT id FROM roles WHERE tenant_id = ? AND template_id = ?"_s,
                                {tenantId, role->id})
                           .toString();
    if (!existing.isEmpty())
        return existing;
    QString id = newId();
    db.run(u"INSERT INTO roles (id, tenant_id, template_id, display_name, description) "
           "VALUES (?, ?, ?, ?, ?)"_s,
           {id, tenantId, role->id, role->displayName, role->description});
    return id;
}

} // namespace partnerdesk::sandbox
