#include "app/flows/overview_json.h"

#include "app/base/json_reader.h"

#include <QJsonDocument>

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

// Enumerations are kept as numbers: the cache is rebuilt whenever it cannot be read.
template <class Enum>
Enum enumFrom(base::JsonReader& in, QLatin1StringView name) {
    return static_cast<Enum>(in.integer(name));
}

QJsonObject toJson(const domain::Benefit& benefit) {
    return {{u"id"_s, benefit.id},
            {u"category"_s, benefit.category},
            {u"nameEn"_s, benefit.nameEn},
            {u"nameZh"_s, benefit.nameZh},
            {u"type"_s, benefit.type},
            {u"state"_s, benefit.state},
            {u"used"_s, benefit.used},
            {u"total"_s, benefit.total},
            {u"expires"_s, benefit.expires.toString(Qt::ISODate)}};
}

base::Result<domain::Benefit> benefitFrom(const QJsonObject& object) {
    base::JsonReader in(object, u"benefit"_s);
    domain::Benefit benefit{.id = in.string("id"_L1),
                            .category = in.string("category"_L1),
                            .nameEn = in.string("nameEn"_L1),
                            .nameZh = in.string("nameZh"_L1),
                            .type = in.string("type"_L1),
                            .state = in.string("state"_L1),
                            .used = static_cast<int>(in.integer("used"_L1)),
                            .total = static_cast<int>(in.integer("total"_L1)),
                            .expires = QDate::fromString(in.string("expires"_L1), Qt::ISODate)};
    if (const base::Status ok = in.finish(); !ok)
        return base::fail(ok.error());
    return benefit;
}

QJsonObject toJson(const partner::AccountStatus& status) {
    QJsonObject object{{u"enrolled"_s, status.enrolled},
                       {u"agreementAccepted"_s, status.agreementAccepted},
                       {u"mpnId"_s, status.mpnId},
                       {u"companyName"_s, status.companyName},
                       {u"level"_s, static_cast<int>(status.membership.level)},
                       {u"anniversary"_s, status.membership.anniversary.toString(Qt::ISODate)},
                       {u"serviceDate"_s, status.membership.serviceDate.toString(Qt::ISODate)}};
    if (const auto& old = status.oldMembership) {
        object.insert(u"old"_s, QJsonObject{{u"organization"_s, old->organization},
                                            {u"level"_s, static_cast<int>(old->level)},
                                            {u"expired"_s, old->expired.toString(Qt::ISODate)}});
    }
    return object;
}

base::Result<partner::AccountStatus> statusFrom(const QJsonObject& object) {
    base::JsonReader in(object, u"status"_s);
    partner::AccountStatus status{
        .enrolled = in.boolean("enrolled"_L1),
        .agreementAccepted = in.boolean("agreementAccepted"_L1),
        .mpnId = in.string("mpnId"_L1),
        .companyName = in.string("companyName"_L1),
        .membership = {.level = enumFrom<domain::MembershipLevel>(in, "level"_L1),
                       .anniversary = QDate::fromString(in.string("anniversary"_L1), Qt::ISODate),
                       .serviceDate = QDate::fromString(in.string("serviceDate"_L1), Qt::ISODate)},
        .oldMembership = {}};
    if (const auto old = in.optionalObject("old"_L1)) {
        base::JsonReader inner(*old, u"old"_s);
        status.oldMembership = domain::OldMembership{
            .organization = inner.string("organization"_L1),
            .level = enumFrom<domain::MembershipLevel>(inner, "level"_L1),
            .expired = QDate::fromString(inner.string("expired"_L1), Qt::ISODate)};
        if (const base::Status ok = inner.finish(); !ok)
            return base::fail(ok.error());
    }
    if (const base::Status ok = in.finish(); !ok)
        return base::fail(ok.error());
    return status;
}

} // namespace

QByteArray overviewToJson(const Overview& overview) {
    QJsonArray benefits;
    for (const domain::Benefit& benefit : overview.benefits)
        benefits.append(toJson(benefit));
    QJsonObject object{
        {u"tenant"_s, QJsonObject{{u"id"_s, overview.tenant.id},
                                  {u"displayName"_s, overview.tenant.displayName},
                                  {u"defaultDomain"_s, overview.tenant.defaultDomain},
                                  {u"initialDomain"_s, overview.tenant.initialDomain},
                                  {u"countryCode"_s, overview.tenant.countryCode}}},
        {u"status"_s, toJson(overview.status)},
        {u"vettingStatus"_s, static_cast<int>(overview.verification.status)},
        {u"vettingStage"_s, static_cast<int>(overview.verification.stage)},
        {u"benefitsAtPortal"_s, overview.benefitsAtPortal},
        {u"benefits"_s, benefits}};
    if (overview.verificationProblem) {
        object.insert(u"verificationRefused"_s,
                      QJsonObject{{u"key"_s, overview.verificationProblem->key},
                                  {u"code"_s, overview.verificationProblem->code}});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<Overview> overviewFromJson(const QByteArray& json) {
    const auto object = base::parseObject(json, u"overview"_s);
    if (!object)
        return base::fail(object.error());
    base::JsonReader in(*object, u"overview"_s);
    base::JsonReader tenant(in.object("tenant"_L1), u"tenant"_s);
    Overview overview;
    overview.tenant = {.id = tenant.string("id"_L1),
                       .displayName = tenant.string("displayName"_L1),
                       .defaultDomain = tenant.string("defaultDomain"_L1),
                       .initialDomain = tenant.string("initialDomain"_L1),
                       .countryCode = tenant.string("countryCode"_L1)};
    overview.verification = {.status = enumFrom<domain::VettingStatus>(in, "vettingStatus"_L1),
                             .stage = enumFrom<domain::VettingStage>(in, "vettingStage"_L1),
                             .asOf = {}};
    if (const auto refused = in.optionalObject("verificationRefused"_L1)) {
        overview.verificationProblem = base::Problem{.kind = base::ProblemKind::Forbidden,
                                                     .key = refused->value("key"_L1).toString(),
                                                     .code = refused->value("code"_L1).toString()};
    }
    const auto status = statusFrom(in.object("status"_L1));
    if (!status)
        return base::fail(status.error());
    overview.status = *status;
    overview.benefitsAtPortal = in.boolean("benefitsAtPortal"_L1);
    const QJsonArray valueList = in.array("benefits"_L1);
    for (const QJsonValue value : valueList) {
        const auto benefit = benefitFrom(value.toObject());
        if (!benefit)
            return base::fail(benefit.error());
        overview.benefits.push_back(*benefit);
    }
    for (const base::JsonReader* reader : {&tenant, &in}) {
        if (const base::Status ok = reader->finish(); !ok)
            return base::fail(ok.error());
    }
    return overview;
}

} // namespace partnerdesk::flows
