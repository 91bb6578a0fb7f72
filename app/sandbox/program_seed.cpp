#include "app/sandbox/program_agreement.h"
#include "app/sandbox/program_company_roles.h"
#include "app/sandbox/program_enrollment.h"
#include "app/sandbox/program_membership.h"
#include "app/sandbox/seeds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// Days since the anniversary: the renewal window opens the day after it and ends 30 days after.
constexpr int kFabrikamDaysAfterAnniversary = 10;

QString userIdOf(Context& context, const QString& upn) {
    return context.db.value(u"SELECT id FROM users WHERE upn = ? AND deleted IS NULL"_s, {upn})
        .toString();
}

void joinGroup(Context& context, const QString& groupId, const QString& userId) {
    context.db.run(u"INSERT INTO group_members (group_id, user_id) VALUES (?, ?)"_s,
                   {groupId, userId});
}

struct SeedPlan {
    QString id;
    QString name;
};

struct SeedSku {
    QLatin1StringView tenantId;
    QString skuId;
    QString partNumber;
    int enabled;
    QList<SeedPlan> plans;
};

QString plansJson(const QList<SeedPlan>& plans) {
    QJsonArray list;
    for (const SeedPlan& plan : plans)
        list.append(QJsonObject{{u"servicePlanId"_s, plan.id},
                                {u"servicePlanName"_s, plan.name},
                                {u"provisioningStatus"_s, u"Success"_s},
                                {u"appliesTo"_s, u"User"_s}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

void seedSkus(Context& context) {
    const QList<SeedPlan> office{
        {u"9aaf7827-d63c-4b61-89c3-182f06f82e5c"_s, u"EXCHANGE_S_STANDARD"_s},
        {u"c7699d2e-19aa-44de-8edf-1736da088ca1"_s, u"SHAREPOINTSTANDARD"_s},
        {u"57ff2da0-773e-42df-b2af-ffb7a2317929"_s, u"TEAMS1"_s}};
    const QList<SeedSku> skus{
        {kContosoTenantId, u"f245ecc8-75af-4f8e-b61f-27d8114de5f3"_s, u"O365_BUSINESS_PREMIUM"_s,
         25, office},
        {kFabrikamTenantId, u"05e9a617-0261-4cee-bb44-138d3ef5d965"_s, u"SPE_E3"_s, 5, office},
        {kFabrikamTenantId,
         u"f8a1db68-be16-40ed-86d5-cb42ce701560"_s,
         u"POWER_BI_PRO"_s,
         5,
         {{u"70d33638-9c74-4d01-bfd3-562de28bd4ba"_s, u"BI_AZURE_P2"_s}}},
    };
    for (const SeedSku& sku : skus)
        context.db.run(
            u"INSERT INTO skus (tenant_id, sku_id, part_number, enabled, service_plans) VALUES "
            "(?, ?, ?, ?, ?)"_s,
            {QString(sku.tenantId), sku.skuId, sku.partNumber, sku.enabled, plansJson(sku.plans)});
}

void giveLicense(Context& context, const QString& userId, const QString& skuId) {
    context.db.run(u"INSERT INTO licenses (user_id, sku_id) VALUES (?, ?)"_s, {userId, skuId});
}

void seedFabrikam(Context& context) {
    const QString tenant = kFabrikamTenantId;
    seedEnrollment(context, {.tenantId = tenant,
                             .mpnId = u"6104782"_s,
                             .idempotencyKey = u"seed"_s,
                             .profile = {.companyName = u"Fabrikam, Inc."_s,
                                         .country = u"US"_s,
                                         .state = u"WA"_s,
                                         .city = u"Redmond"_s,
                                         .district = {},
                                         .addressLine1 = u"100 Practice Way"_s,
                                         .addressLine2 = u"Suite 200"_s,
                                         .postalCode = u"98052"_s,
                                         .firstName = u"Jordan"_s,
                                         .lastName = u"Silva"_s,
                                         .email = u"jordan.silva@fabrikam.example"_s,
                                         .phoneNumber = u"+14255550123"_s,
                                         .language = u"en-US"_s,
                                         .registrationId = {}}});
    const QDate anniversary = context.serviceDate().addDays(-kFabrikamDaysAfterAnniversary);
    seedActionPack(context, tenant, anniversary);
    seedBenefitUse(context, tenant, u"visualStudioProfessional"_s, u"assigned"_s, 1);
    seedBenefitUse(context, tenant, u"productSupportIncidents"_s, u"active"_s, 1);
    seedBenefitUse(context, tenant, u"advisoryHours"_s, u"exhausted"_s, 5);
    seedBenefitUse(context, tenant, u"azureMonthlyCredit"_s, u"assigned"_s, 1);
    seedBenefitUse(context, tenant, u"windows11Enterprise"_s, u"active"_s, 4);
    seedBenefitUse(context, tenant, u"microsoft365E3"_s, u"redeemed"_s, 5);

    const QString admin = userIdOf(context, u"admin@fabrikam.onmicrosoft.com"_s);
    const QString chen = userIdOf(context, u"chen@fabrikam.onmicrosoft.com"_s);
    if (const std::optional<SampleAgreement> agreement = sampleAgreement(u"US"_s, u"en"_s))
        acceptAgreement(context, tenant, *agreement, {u"Jordan"_s, u"Silva"_s, admin});
    joinGroup(context, ensureGroup(context, tenant, u"AdminAgents"_s, {}), admin);
    joinGroup(context, ensureGroup(context, tenant, u"HelpdeskAgents"_s, {}), chen);
    giveCompanyRole(context.db, tenant, admin, u"accountAdmin"_s);
    giveCompanyRole(context.db, tenant, chen, u"referralsUser"_s);
    giveLicense(context, admin, u"05e9a617-0261-4cee-bb44-138d3ef5d965"_s);
    giveLicense(context, chen, u"05e9a617-0261-4cee-bb44-138d3ef5d965"_s);
    giveLicense(context, admin, u"f8a1db68-be16-40ed-86d5-cb42ce701560"_s);
}

} // namespace

void seedProgram(Context& context) {
    seedSkus(context);
    seedOldMembership(context, kContosoTenantId, u"Contoso 科技有限公司"_s, u"actionPack"_s,
                      context.serviceDate().addMonths(-5));
    seedFabrikam(context);
}

} // namespace partnerdesk::sandbox
