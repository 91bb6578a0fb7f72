#include "app/sandbox/graph_user_type.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// Kept in the column `rest` as they came.
ResourceProperty further(const QString& name, bool filterable = false) {
    return {.name = name,
            .sql = "json_extract(users.rest, '$.%1')"_L1.arg(name),
            .filterable = filterable};
}

ResourceProperty furtherList(const QString& name) {
    return {.name = name,
            .sql = "coalesce(json_extract(users.rest, '$.%1'), '[]')"_L1.arg(name),
            .kind = PropertyKind::Json};
}

ResourceProperty unknownHere(const QString& name) {
    return {.name = name, .sql = u"NULL"_s, .kind = PropertyKind::Nothing};
}

std::vector<ResourceProperty> userProperties() {
    const QString licenses =
        u"(SELECT json_group_array(json_object('disabledPlans', json(l.disabled_plans), 'skuId', "
        "l.sku_id)) FROM licenses l WHERE l.user_id = users.id)"_s;
    std::vector<ResourceProperty> all{
        {.name = u"businessPhones"_s,
         .sql = u"users.business_phones"_s,
         .kind = PropertyKind::Json,
         .usual = true},
        {.name = u"displayName"_s,
         .sql = u"users.display_name"_s,
         .usual = true,
         .filterable = true,
         .sortable = true},
        {.name = u"givenName"_s, .sql = u"users.given_name"_s, .usual = true, .filterable = true},
        {.name = u"jobTitle"_s, .sql = u"users.job_title"_s, .usual = true, .filterable = true},
        {.name = u"mail"_s, .sql = u"users.mail"_s, .usual = true, .filterable = true},
        {.name = u"mobilePhone"_s,
         .sql = u"users.mobile_phone"_s,
         .usual = true,
         .filterable = true},
        {.name = u"officeLocation"_s,
         .sql = u"users.office_location"_s,
         .usual = true,
         .filterable = true},
        {.name = u"preferredLanguage"_s,
         .sql = u"users.preferred_language"_s,
         .usual = true,
         .filterable = true},
        {.name = u"surname"_s, .sql = u"users.surname"_s, .usual = true, .filterable = true},
        {.name = u"userPrincipalName"_s,
         .sql = u"users.upn"_s,
         .usual = true,
         .filterable = true,
         .sortable = true},
        {.name = u"id"_s, .sql = u"users.id"_s, .usual = true, .filterable = true},
        {.name = u"accountEnabled"_s,
         .sql = u"users.account_enabled"_s,
         .kind = PropertyKind::Flag,
         .filterable = true},
        {.name = u"userType"_s, .sql = u"users.user_type"_s, .filterable = true},
        {.name = u"department"_s, .sql = u"users.department"_s, .filterable = true},
        {.name = u"mailNickname"_s, .sql = u"users.mail_nickname"_s, .filterable = true},
        {.name = u"usageLocation"_s, .sql = u"users.usage_location"_s, .filterable = true},
        {.name = u"createdDateTime"_s,
         .sql = u"users.created"_s,
         .kind = PropertyKind::Time,
         .filterable = true,
         .sortable = true},
        {.name = u"deletedDateTime"_s, .sql = u"users.deleted"_s, .kind = PropertyKind::Time},
        {.name = u"signInSessionsValidFromDateTime"_s,
         .sql = u"max(users.sign_ins_valid_from, users.created)"_s,
         .kind = PropertyKind::Time},
        {.name = u"assignedLicenses"_s,
         .sql = licenses,
         .kind = PropertyKind::Collection,
         .any = {.exists = u"EXISTS (SELECT 1 FROM licenses l WHERE l.user_id = users.id AND %1)"_s,
                 .columns = {{u"skuid"_s, u"l.sku_id"_s}}}},
        furtherList(u"otherMails"_s),
        furtherList(u"proxyAddresses"_s),
        furtherList(u"imAddresses"_s),
        furtherList(u"identities"_s),
        furtherList(u"assignedPlans"_s),
    };
    for (const QString& name :
         {u"companyName"_s, u"country"_s, u"state"_s, u"city"_s, u"streetAddress"_s,
          u"postalCode"_s, u"faxNumber"_s, u"employeeId"_s, u"employeeType"_s, u"creationType"_s,
          u"externalUserState"_s})
        all.push_back(further(name, true));
    for (const QString& name : {u"aboutMe"_s,
                                u"ageGroup"_s,
                                u"birthday"_s,
                                u"consentProvidedForMinor"_s,
                                u"employeeHireDate"_s,
                                u"externalUserStateChangeDateTime"_s,
                                u"isResourceAccount"_s,
                                u"lastPasswordChangeDateTime"_s,
                                u"legalAgeGroupClassification"_s,
                                u"mySite"_s,
                                u"onPremisesDistinguishedName"_s,
                                u"onPremisesDomainName"_s,
                                u"onPremisesImmutableId"_s,
                                u"onPremisesLastSyncDateTime"_s,
                                u"onPremisesSamAccountName"_s,
                                u"onPremisesSecurityIdentifier"_s,
                                u"onPremisesSyncEnabled"_s,
                                u"onPremisesUserPrincipalName"_s,
                                u"passwordPolicies"_s,
                                u"passwordProfile"_s,
                                u"preferredDataLocation"_s,
                                u"securityIdentifier"_s,
                                u"showInAddressList"_s})
        all.push_back(unknownHere(name));
    return all;
}

} // namespace

const ResourceType& userType() {
    static const ResourceType kType{.odataType = u"microsoft.graph.user"_s,
                                    .table = u"users"_s,
                                    .id = u"users.id"_s,
                                    .properties = userProperties()};
    return kType;
}

const ResourceType& deletedUserType() {
    static const ResourceType kType = [] {
        ResourceType type = userType();
        for (ResourceProperty& property : type.properties) {
            if (property.name == "deletedDateTime"_L1)
                property.usual = true;
        }
        return type;
    }();
    return kType;
}

GraphCollection usersOf(const GraphCall& call) {
    return {.type = userType(),
            .from = u"users"_s,
            .where = u"users.tenant_id = ? AND users.deleted IS NULL"_s,
            .binds = {call.caller().tenantId},
            .fragment = u"users"_s};
}

std::optional<QString> findUserId(const GraphCall& call, const QString& idOrName) {
    const QString id =
        call.db()
            .value(
                u"SELECT id FROM users WHERE tenant_id = ? AND deleted IS NULL AND %1 = ?"_s.arg(
                    idOrName.contains(u'@') ? "upn"_L1 : "id"_L1),
                {call.caller().tenantId, idOrName.contains(u'@') ? idOrName : idOrName.toLower()})
            .toString();
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

GraphResult userAnswer(const GraphCall& call, const QString& id, int status) {
    GraphCollection one = usersOf(call);
    one.where += " AND users.id = ?"_L1;
    one.binds.append(id);
    GraphResult answer = objectAnswer(call, one, id);
    if (answer)
        answer->status = status;
    return answer;
}

} // namespace partnerdesk::sandbox
