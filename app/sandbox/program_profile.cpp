#include "app/sandbox/program_profile.h"

#include "app/sandbox/partner_call.h"
#include "app/sandbox/partner_countries.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr qsizetype kMaxLine = 200;
constexpr qsizetype kMaxName = 50;

QString text(const QJsonObject& object, QLatin1StringView name) {
    return field(object, name).toString().trimmed();
}

bool fits(const QString& value, qsizetype longest) {
    return !value.isEmpty() && value.size() <= longest;
}

bool matchesWhole(const QString& value, const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

// membership.md, section 4: shared addresses and personal providers are refused.
bool isWorkEmail(const QString& email) {
    if (!matchesWhole(email, u"[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+"_s))
        return false;
    const QString local = email.section(u'@', 0, 0).toLower();
    const QString domain = email.section(u'@', 1).toLower();
    static const QRegularExpression kShared(
        u"^(email|marketing)$|(^|[._\\-0-9])(info|admin)([._\\-0-9]|$)"_s);
    static const QRegularExpression kPersonal(
        u"^(hotmail|outlook|live|gmail|yahoo)\\.|^msn\\.com$"_s);
    return !kShared.match(local).hasMatch() && !kPersonal.match(domain).hasMatch();
}

bool isPhone(const QString& phone) {
    QString digits = phone;
    digits.remove(QRegularExpression(u"[\\s()./\\-]"_s));
    return matchesWhole(digits, u"\\+?\\d{4,15}"_s);
}

QStringList badAddressFields(const CompanyProfile& profile) {
    const std::optional<CountryFacts> facts = countryFacts(profile.country);
    if (!facts)
        return {u"country"_s};
    const std::array<std::pair<QString, QString>, 4> values{
        {{u"state"_s, profile.state},
         {u"city"_s, profile.city},
         {u"addressLine1"_s, profile.addressLine1},
         {u"postalCode"_s, profile.postalCode}}};
    QStringList bad;
    for (const auto& [name, value] : values) {
        if (value.isEmpty() ? facts->isRequired(name, profile.state) : value.size() > kMaxLine)
            bad.append(name);
    }
    if (facts->stateIsEnforced && !profile.state.isEmpty() &&
        !facts->states.contains(profile.state))
        bad.append(u"state"_s);
    if (!profile.postalCode.isEmpty() && !facts->postalCodeRegex.isEmpty() &&
        !matchesWhole(profile.postalCode, facts->postalCodeRegex))
        bad.append(u"postalCode"_s);
    if (profile.district.size() > kMaxLine)
        bad.append(u"district"_s);
    if (profile.addressLine2.size() > kMaxLine)
        bad.append(u"addressLine2"_s);
    return bad;
}

} // namespace

CompanyProfile profileFromJson(const QJsonObject& body) {
    const QJsonObject address = field(body, "address"_L1).toObject();
    const QJsonObject contact = field(body, "primaryContact"_L1).toObject();
    return {.companyName = text(body, "companyName"_L1),
            .country = text(address, "country"_L1).toUpper(),
            .state = text(address, "state"_L1),
            .city = text(address, "city"_L1),
            .district = text(address, "district"_L1),
            .addressLine1 = text(address, "addressLine1"_L1),
            .addressLine2 = text(address, "addressLine2"_L1),
            .postalCode = text(address, "postalCode"_L1),
            .firstName = text(contact, "firstName"_L1),
            .lastName = text(contact, "lastName"_L1),
            .email = text(contact, "email"_L1),
            .phoneNumber = text(contact, "phoneNumber"_L1),
            .language = text(body, "language"_L1),
            .registrationId = text(body, "registrationId"_L1)};
}

QJsonObject toJson(const CompanyProfile& profile) {
    return {{u"companyName"_s, profile.companyName},
            {u"address"_s, QJsonObject{{u"country"_s, profile.country},
                                       {u"state"_s, profile.state},
                                       {u"city"_s, profile.city},
                                       {u"district"_s, profile.district},
                                       {u"addressLine1"_s, profile.addressLine1},
                                       {u"addressLine2"_s, profile.addressLine2},
                                       {u"postalCode"_s, profile.postalCode}}},
            {u"primaryContact"_s, QJsonObject{{u"firstName"_s, profile.firstName},
                                              {u"lastName"_s, profile.lastName},
                                              {u"email"_s, profile.email},
                                              {u"phoneNumber"_s, profile.phoneNumber}}},
            {u"language"_s, profile.language},
            {u"registrationId"_s, profile.registrationId}};
}

QStringList badFields(const CompanyProfile& profile) {
    QStringList bad;
    if (!fits(profile.companyName, kMaxLine))
        bad.append(u"legalName"_s);
    bad += badAddressFields(profile);
    if (!fits(profile.firstName, kMaxName))
        bad.append(u"firstName"_s);
    if (!fits(profile.lastName, kMaxName))
        bad.append(u"lastName"_s);
    if (!isWorkEmail(profile.email))
        bad.append(u"email"_s);
    if (!isPhone(profile.phoneNumber))
        bad.append(u"phone"_s);
    return bad;
}

} // namespace partnerdesk::sandbox
