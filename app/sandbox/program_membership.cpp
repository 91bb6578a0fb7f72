#include "app/sandbox/program_membership.h"

#include "app/sandbox/program_benefit_list.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

void insertBenefits(Context& context, const QString& tenantId,
                    const std::vector<ProgramBenefit>& benefits, const QDate& expires) {
    for (const ProgramBenefit& benefit : benefits)
        context.db.run(
            u"INSERT INTO program_benefits (tenant_id, benefit_id, state, used, total, expires) "
            "VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT DO NOTHING"_s,
            {tenantId, benefit.id, benefit.state, benefit.total, expires});
}

QJsonValue dateOrNull(const QVariant& text) {
    return text.isValid() ? QJsonValue(text.toString()) : QJsonValue(QJsonValue::Null);
}

} // namespace

void beginNetworkMembership(Context& context, const QString& tenantId) {
    context.db.run(u"INSERT INTO program_memberships (tenant_id, level) VALUES (?, 'network') ON "
                   "CONFLICT (tenant_id) DO UPDATE SET level = 'network'"_s,
                   {tenantId});
    context.db.run(u"INSERT INTO program_offers (tenant_id, offer_id, level, state) VALUES "
                   "(?, 'actionPack', 'actionPack', 'available') ON CONFLICT DO NOTHING"_s,
                   {tenantId});
    insertBenefits(context, tenantId, networkBenefits(), {});
}

void seedActionPack(Context& context, const QString& tenantId, const QDate& anniversary) {
    context.db.run(u"UPDATE program_memberships SET level = 'actionPack', anniversary = ? WHERE "
                   "tenant_id = ?"_s,
                   {anniversary, tenantId});
    context.db.run(u"UPDATE program_offers SET state = 'purchased', purchased = ?, anniversary = ? "
                   "WHERE tenant_id = ? AND offer_id = 'actionPack'"_s,
                   {anniversary.addYears(-1), anniversary, tenantId});
    // Benefits last to the end of the renewal window.
    insertBenefits(context, tenantId, actionPackBenefits(), anniversary.addDays(30));
}

void seedBenefitUse(Context& context, const QString& tenantId, const QString& benefitId,
                    const QString& state, int used) {
    context.db.run(u"UPDATE program_benefits SET state = ?, used = ? WHERE tenant_id = ? AND "
                   "benefit_id = ?"_s,
                   {state, used, tenantId, benefitId});
}

void seedOldMembership(Context& context, const QString& tenantId, const QString& organization,
                       const QString& level, const QDate& expired) {
    context.db.run(u"INSERT INTO program_memberships (tenant_id, level, old_organization, "
                   "old_level, old_expired) VALUES (?, 'none', ?, ?, ?)"_s,
                   {tenantId, organization, level, expired});
}

QJsonObject membershipJson(Db& db, const QString& tenantId) {
    const std::optional<QVariantMap> row = db.row(
        u"SELECT level, anniversary FROM program_memberships WHERE tenant_id = ?"_s, {tenantId});
    return {{u"level"_s, row ? row->value(u"level"_s).toString() : u"none"_s},
            {u"anniversary"_s, row ? dateOrNull(row->value(u"anniversary"_s)) : QJsonValue()}};
}

QJsonValue oldMembershipJson(Db& db, const QString& tenantId) {
    const std::optional<QVariantMap> row =
        db.row(u"SELECT old_organization, old_level, old_expired FROM program_memberships WHERE "
               "tenant_id = ? AND old_level IS NOT NULL"_s,
               {tenantId});
    if (!row)
        return QJsonValue::Null;
    return QJsonObject{{u"organization"_s, row->value(u"old_organization"_s).toString()},
                       {u"level"_s, row->value(u"old_level"_s).toString()},
                       {u"expired"_s, dateOrNull(row->value(u"old_expired"_s))}};
}

QJsonArray benefitsJson(Db& db, const QString& tenantId) {
    QJsonArray benefits;
    const QList<QVariantMap> rows =
        db.rows(u"SELECT benefit_id, state, used, total, expires FROM program_benefits WHERE "
                "tenant_id = ? ORDER BY rowid"_s,
                {tenantId});
    for (const QVariantMap& row : rows) {
        const ProgramBenefit* benefit = findBenefit(row.value(u"benefit_id"_s).toString());
        if (!benefit)
            continue; // of an older sandbox
        benefits.append(QJsonObject{{u"id"_s, benefit->id},
                                    {u"category"_s, benefit->category},
                                    {u"nameEn"_s, benefit->nameEn},
                                    {u"nameZh"_s, benefit->nameZh},
                                    {u"type"_s, benefit->type},
                                    {u"state"_s, row.value(u"state"_s).toString()},
                                    {u"used"_s, row.value(u"used"_s).toInt()},
                                    {u"total"_s, row.value(u"total"_s).toInt()},
                                    {u"expires"_s, dateOrNull(row.value(u"expires"_s))}});
    }
    return benefits;
}

QJsonArray offersJson(Db& db, const QString& tenantId) {
    QJsonArray offers;
    const QList<QVariantMap> rows =
        db.rows(u"SELECT offer_id, level, state, purchased, anniversary FROM program_offers WHERE "
                "tenant_id = ? ORDER BY rowid"_s,
                {tenantId});
    for (const QVariantMap& row : rows)
        offers.append(QJsonObject{{u"id"_s, row.value(u"offer_id"_s).toString()},
                                  {u"level"_s, row.value(u"level"_s).toString()},
                                  {u"state"_s, row.value(u"state"_s).toString()},
                                  {u"purchased"_s, dateOrNull(row.value(u"purchased"_s))},
                                  {u"anniversary"_s, dateOrNull(row.value(u"anniversary"_s))}});
    return offers;
}

} // namespace partnerdesk::sandbox
