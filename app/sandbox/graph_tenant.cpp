#include "app/sandbox/graph_tenant.h"

#include "app/sandbox/graph_list.h"
#include "app/sandbox/graph_permissions.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr QLatin1StringView kOrganizationScopes[] = {
    "Organization.Read.All"_L1, "Organization.ReadWrite.All"_L1, "User.Read"_L1, "User.Read.All"_L1,
    "User.ReadWrite.All"_L1};

QStringList organizationScopes() {
    QStringList scopes;
    for (const QLatin1StringView scope : kOrganizationScopes)
        scopes.append(scope);
    return scopes;
}

ResourceProperty empty(const QString& name) {
    return {.name = name, .sql = u"NULL"_s, .kind = PropertyKind::Nothing, .usual = true};
}

ResourceProperty emptyList(const QString& name) {
    return {.name = name, .sql = u"'[]'"_s, .kind = PropertyKind::Json, .usual = true};
}

const ResourceType& organizationType() {
    // All of a domain that verifiedDomains shows.
    const QString domains =
        u"(SELECT json_group_array(json_object('capabilities', 'Email, OfficeCommunicationsOnline',"
        " 'isDefault', json(iif(d.is_default, 'true', 'false')), 'isInitial', "
        "json(iif(d.is_initial, 'true', 'false')), 'name', d.name, 'type', 'Managed')) "
        "FROM domains d WHERE d.tenant_id = tenants.id AND d.is_verified = 1)"_s;
    // A tenant of the partner programme shows itself as such.
    const QString partnerType =
        u"iif(EXISTS (SELECT 1 FROM program_enrollments e WHERE e.tenant_id = tenants.id), "
        "'breadthPartner', NULL)"_s;
    static const ResourceType kType{
        .odataType = u"microsoft.graph.organization"_s,
        .table = u"tenants"_s,
        .id = u"tenants.id"_s,
        .properties = {
            {.name = u"id"_s, .sql = u"tenants.id"_s, .usual = true},
            {.name = u"displayName"_s, .sql = u"tenants.display_name"_s, .usual = true},
            {.name = u"countryLetterCode"_s, .sql = u"tenants.country"_s, .usual = true},
            {.name = u"country"_s, .sql = u"tenants.country"_s, .usual = true},
            {.name = u"defaultUsageLocation"_s, .sql = u"tenants.country"_s, .usual = true},
            {.name = u"preferredLanguage"_s, .sql = u"tenants.language"_s, .usual = true},
            {.name = u"createdDateTime"_s,
             .sql = u"tenants.created"_s,
             .kind = PropertyKind::Time,
             .usual = true},
            {.name = u"verifiedDomains"_s,
             .sql = domains,
             .kind = PropertyKind::Json,
             .usual = true},
            {.name = u"partnerTenantType"_s, .sql = partnerType, .usual = true},
            {.name = u"tenantType"_s, .sql = u"'AAD'"_s, .usual = true},
            emptyList(u"assignedPlans"_s),
            emptyList(u"businessPhones"_s),
            emptyList(u"marketingNotificationEmails"_s),
            emptyList(u"provisionedPlans"_s),
            emptyList(u"securityComplianceNotificationMails"_s),
            emptyList(u"technicalNotificationMails"_s),
            empty(u"city"_s),
            empty(u"deletedDateTime"_s),
            empty(u"onPremisesSyncEnabled"_s),
            empty(u"postalCode"_s),
            empty(u"privacyProfile"_s),
            empty(u"state"_s),
            empty(u"street"_s),
        }};
    return kType;
}

const ResourceType& domainType() {
    const auto flag = [](const QString& name, const QString& sql) {
        return ResourceProperty{
            .name = name, .sql = sql, .kind = PropertyKind::Flag, .usual = true};
    };
    static const ResourceType kType{
        .odataType = u"microsoft.graph.domain"_s,
        .table = u"domains"_s,
        .id = u"domains.name"_s,
        .properties = {
            {.name = u"id"_s, .sql = u"domains.name"_s, .usual = true, .filterable = true},
            {.name = u"authenticationType"_s, .sql = u"'Managed'"_s, .usual = true},
            flag(u"isAdminManaged"_s, u"1"_s),
            flag(u"isDefault"_s, u"domains.is_default"_s),
            flag(u"isInitial"_s, u"domains.is_initial"_s),
            flag(u"isRoot"_s, u"1"_s),
            flag(u"isVerified"_s, u"domains.is_verified"_s),
            {.name = u"supportedServices"_s,
             .sql = u"'[\"Email\",\"OfficeCommunicationsOnline\"]'"_s,
             .kind = PropertyKind::Json,
             .usual = true},
        }};
    return kType;
}

const ResourceType& skuType() {
    const QString consumed =
        u"(SELECT count(*) FROM licenses l JOIN users u ON u.id = l.user_id WHERE l.sku_id = "
        "skus.sku_id AND u.tenant_id = skus.tenant_id AND u.deleted IS NULL)"_s;
    static const ResourceType kType{
        .odataType = u"microsoft.graph.subscribedSku"_s,
        .table = u"skus"_s,
        .id = u"skus.tenant_id || '_' || skus.sku_id"_s,
        .properties = {
            {.name = u"id"_s, .sql = u"skus.tenant_id || '_' || skus.sku_id"_s, .usual = true},
            {.name = u"accountId"_s, .sql = u"skus.tenant_id"_s, .usual = true},
            {.name = u"skuId"_s, .sql = u"skus.sku_id"_s, .usual = true},
            {.name = u"skuPartNumber"_s, .sql = u"skus.part_number"_s, .usual = true},
            {.name = u"capabilityStatus"_s, .sql = u"skus.capability_status"_s, .usual = true},
            {.name = u"appliesTo"_s, .sql = u"'User'"_s, .usual = true},
            {.name = u"consumedUnits"_s,
             .sql = consumed,
             .kind = PropertyKind::Number,
             .usual = true},
            {.name = u"prepaidUnits"_s,
             .sql = u"json_object('enabled', skus.enabled, 'suspended', skus.suspended, 'warning', "
                    "skus.warning, 'lockedOut', 0)"_s,
             .kind = PropertyKind::Json,
             .usual = true},
            {.name = u"servicePlans"_s,
             .sql = u"skus.service_plans"_s,
             .kind = PropertyKind::Json,
             .usual = true},
            emptyList(u"subscriptionIds"_s),
        }};
    return kType;
}

GraphCollection ofTenant(const GraphCall& call, const ResourceType& type, const QString& column,
                         const QString& fragment) {
    return {.type = type,
            .from = type.table,
            .where = type.table + u'.' + column + " = ?"_L1,
            .binds = {call.caller().tenantId},
            .fragment = fragment,
            .paged = false};
}

GraphResult listOrganization(const GraphCall& call) {
    if (const Permission may = mayRead(call, organizationScopes()); !may)
        return tl::unexpected(may.error());
    return listAnswer(call, ofTenant(call, organizationType(), u"id"_s, u"organization"_s));
}

GraphResult getOrganization(const GraphCall& call) {
    if (const Permission may = mayRead(call, organizationScopes()); !may)
        return tl::unexpected(may.error());
    const QString id = call.request.capture(u"id"_s).toLower();
    if (id != call.caller().tenantId)
        return notFound(id);
    return objectAnswer(call, ofTenant(call, organizationType(), u"id"_s, u"organization"_s), id);
}

Permission mayReadDomains(const GraphCall& call) {
    return mayRead(call,
                   {u"Domain.Read.All"_s, u"Domain.ReadWrite.All"_s, u"Organization.Read.All"_s});
}

GraphResult listDomains(const GraphCall& call) {
    if (const Permission may = mayReadDomains(call); !may)
        return tl::unexpected(may.error());
    return listAnswer(call, ofTenant(call, domainType(), u"tenant_id"_s, u"domains"_s));
}

GraphResult getDomain(const GraphCall& call) {
    if (const Permission may = mayReadDomains(call); !may)
        return tl::unexpected(may.error());
    GraphCollection one = ofTenant(call, domainType(), u"tenant_id"_s, u"domains"_s);
    one.where += " AND domains.name = ?"_L1;
    one.binds.append(call.request.capture(u"id"_s));
    return objectAnswer(call, one, call.request.capture(u"id"_s));
}

GraphResult listSkus(const GraphCall& call) {
    const Permission may =
        mayRead(call, {u"Organization.Read.All"_s, u"LicenseAssignment.Read.All"_s,
                       u"LicenseAssignment.ReadWrite.All"_s});
    if (!may)
        return tl::unexpected(may.error());
    return listAnswer(call, ofTenant(call, skuType(), u"tenant_id"_s, u"subscribedSkus"_s));
}

GraphResult authorizationPolicy(const GraphCall& call) {
    const Permission may =
        mayReadGuarded(call, {u"Policy.Read.All"_s, u"Policy.ReadWrite.Authorization"_s});
    if (!may)
        return tl::unexpected(may.error());
    const QJsonObject userRights{{u"allowedToCreateApps"_s, true},
                                 {u"allowedToCreateSecurityGroups"_s, false},
                                 {u"allowedToCreateTenants"_s, true},
                                 {u"allowedToReadOtherUsers"_s, true}};
    return graphJson(call, u"policies/authorizationPolicy/$entity"_s,
                     {{u"id"_s, u"authorizationPolicy"_s},
                      {u"displayName"_s, u"Authorization Policy"_s},
                      {u"description"_s, u"Used to manage authorization related settings."_s},
                      {u"allowInvitesFrom"_s, u"adminsAndGuestInviters"_s},
                      {u"allowEmailVerifiedUsersToJoinOrganization"_s, true},
                      {u"allowedToSignUpEmailBasedSubscriptions"_s, true},
                      {u"allowedToUseSSPR"_s, true},
                      {u"blockMsolPowerShell"_s, false},
                      {u"guestUserRoleId"_s, u"2af84b1e-32c8-42b7-82bc-daa82404023b"_s},
                      {u"defaultUserRolePermissions"_s, userRights}});
}

} // namespace

void addGraphTenantRoutes(Router& router) {
    const auto add = [&router](const QString& path, GraphFunction function) {
        router.add("GET", "/graph/v1.0"_L1 + path, graphHandler(std::move(function)));
    };
    add(u"/organization"_s, listOrganization);
    add(u"/organization/{id}"_s, getOrganization);
    add(u"/domains"_s, listDomains);
    add(u"/domains/{id}"_s, getDomain);
    add(u"/subscribedSkus"_s, listSkus);
    add(u"/policies/authorizationPolicy"_s, authorizationPolicy);
}

} // namespace partnerdesk::sandbox
