#include "app/partner/program_json.h"

#include "app/base/json_reader.h"
#include "app/domain/role_ids.h"

#include <QJsonArray>

#include <array>

namespace partnerdesk::partner {

using namespace Qt::StringLiterals;
using base::fail;
using base::JsonReader;
using base::Result;
using base::Status;
using domain::MembershipLevel;

namespace {

struct LevelName {
    QLatin1StringView name;
    MembershipLevel level;
};
constexpr std::array kLevelNames{
    LevelName{"none"_L1, MembershipLevel::None},
    LevelName{"network"_L1, MembershipLevel::Network},
    LevelName{"actionPack"_L1, MembershipLevel::ActionPack},
    LevelName{"silver"_L1, MembershipLevel::Silver},
    LevelName{"gold"_L1, MembershipLevel::Gold},
    LevelName{"learningActionPack"_L1, MembershipLevel::LearningActionPack},
};

Result<MembershipLevel> levelFrom(const QString& name) {
    for (const LevelName& known : kLevelNames) {
        if (name == known.name)
            return known.level;
    }
    return fail(base::Problem{.kind = base::ProblemKind::ServerFault,
                              .key = u"json.field"_s,
                              .technical = u"unknown membership level "_s + name});
}

Result<domain::Membership> membershipFrom(const QJsonObject& json, QDate serviceDate) {
    JsonReader in(json, u"membership"_s);
    const Result<MembershipLevel> level = levelFrom(in.string("level"_L1));
    const QDate anniversary = in.optionalDate("anniversary"_L1).value_or(QDate());
    if (Status ok = in.finish(); !ok)
        return fail(ok.error());
    if (!level)
        return fail(level.error());
    return domain::Membership{
        .level = *level, .anniversary = anniversary, .serviceDate = serviceDate};
}

Result<std::optional<domain::OldMembership>>
oldMembershipFrom(const std::optional<QJsonObject>& json) {
    if (!json)
        return std::nullopt;
    JsonReader in(*json, u"oldMembership"_s);
    const Result<MembershipLevel> level = levelFrom(in.string("level"_L1));
    domain::OldMembership old{.organization = in.string("organization"_L1),
                              .level = level.value_or(MembershipLevel::None),
                              .expired = in.date("expired"_L1)};
    if (Status ok = in.finish(); !ok)
        return fail(ok.error());
    if (!level)
        return fail(level.error());
    return old;
}

Result<domain::Benefit> benefitFrom(const QJsonObject& json) {
    JsonReader in(json, u"benefit"_s);
    domain::Benefit benefit{.id = in.string("id"_L1),
                            .category = in.string("category"_L1),
                            .nameEn = in.string("nameEn"_L1),
                            .nameZh = in.string("nameZh"_L1),
                            .type = in.string("type"_L1),
                            .state = in.string("state"_L1),
                            .used = static_cast<int>(in.integer("used"_L1)),
                            .total = static_cast<int>(in.integer("total"_L1)),
                            .expires = in.optionalDate("expires"_L1).value_or(QDate())};
    return in.finish().map([&] { return std::move(benefit); });
}

Result<UserCompanyRoles> userRolesFrom(const QJsonObject& json) {
    JsonReader in(json, u"user"_s);
    UserCompanyRoles user{.userId = in.string("userId"_L1), .roles = {}};
    const QJsonArray ids = in.array("roles"_L1);
    for (const QJsonValue id : ids) {
        if (const std::optional<domain::Role> role = domain::roleFromId(id.toString()))
            user.roles.set(*role, true);
    }
    return in.finish().map([&] { return std::move(user); });
}

// The elements of the array `name`, each read by `readOne`.
template <class T>
Result<std::vector<T>> listFrom(const QJsonObject& json, QLatin1StringView name,
                                Result<T> (*readOne)(const QJsonObject&)) {
    JsonReader in(json, u"answer"_s);
    const QJsonArray array = in.array(name);
    if (Status ok = in.finish(); !ok)
        return fail(ok.error());
    std::vector<T> list;
    for (const QJsonValue element : array) {
        Result<T> one = readOne(element.toObject());
        if (!one)
            return fail(one.error());
        list.push_back(*std::move(one));
    }
    return list;
}

} // namespace

QJsonObject profileToJson(const domain::CompanyProfile& profile) {
    const domain::Address& address = profile.address;
    const domain::Contact& contact = profile.primaryContact;
    return {{u"companyName"_s, profile.legalName},
            {u"address"_s, QJsonObject{{u"country"_s, address.country},
                                       {u"state"_s, address.state},
                                       {u"city"_s, address.city},
                                       {u"district"_s, address.district},
                                       {u"addressLine1"_s, address.addressLine1},
                                       {u"addressLine2"_s, address.addressLine2},
                                       {u"postalCode"_s, address.postalCode}}},
            {u"primaryContact"_s, QJsonObject{{u"firstName"_s, contact.firstName},
                                              {u"lastName"_s, contact.lastName},
                                              {u"email"_s, contact.email},
                                              {u"phoneNumber"_s, contact.phone}}},
            {u"language"_s, profile.language},
            {u"registrationId"_s, profile.registrationId}};
}

QJsonObject acceptanceToJson(const domain::AgreementAcceptance& acceptance) {
    return {{u"id"_s, acceptance.agreementId},
            {u"version"_s, acceptance.version},
            {u"country"_s, acceptance.country},
            {u"language"_s, acceptance.language},
            {u"sha256"_s, acceptance.sha256},
            {u"signerFirstName"_s, acceptance.signerFirstName},
            {u"signerLastName"_s, acceptance.signerLastName}};
}

Result<AccountStatus> accountStatusFromJson(const QJsonObject& json) {
    JsonReader in(json, u"status"_s);
    AccountStatus status;
    status.enrolled = in.boolean("enrolled"_L1);
    status.agreementAccepted = in.boolean("agreementAccepted"_L1);
    status.mpnId = in.optionalString("mpnId"_L1).value_or(QString());
    status.companyName = in.optionalString("companyName"_L1).value_or(QString());
    Result<domain::Membership> membership =
        membershipFrom(in.object("membership"_L1), in.date("serviceDate"_L1));
    Result<std::optional<domain::OldMembership>> old =
        oldMembershipFrom(in.optionalObject("oldMembership"_L1));
    if (Status ok = in.finish(); !ok)
        return fail(ok.error());
    if (!membership)
        return fail(membership.error());
    if (!old)
        return fail(old.error());
    status.membership = *membership;
    status.oldMembership = *std::move(old);
    return status;
}

Result<domain::AgreementText> agreementFromJson(const QJsonObject& json) {
    JsonReader in(json, u"agreement"_s);
    domain::AgreementText text{.id = in.string("id"_L1),
                               .version = in.string("version"_L1),
                               .country = in.string("country"_L1),
                               .language = in.string("language"_L1),
                               .date = in.date("date"_L1),
                               .title = in.string("title"_L1),
                               .body = in.string("body"_L1),
                               .sample = in.optionalBoolean("sample"_L1).value_or(false)};
    return in.finish().map([&] { return std::move(text); });
}

Result<std::vector<domain::Benefit>> benefitsFromJson(const QJsonObject& json) {
    return listFrom(json, "benefits"_L1, benefitFrom);
}

Result<std::vector<UserCompanyRoles>> companyRolesFromJson(const QJsonObject& json) {
    return listFrom(json, "users"_L1, userRolesFrom);
}

} // namespace partnerdesk::partner
