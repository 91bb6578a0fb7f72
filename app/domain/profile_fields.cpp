#include "app/domain/profile_fields.h"

namespace partnerdesk::domain {

namespace {

// Where a field's value stands; works for const and mutable profiles alike.
template <class Profile>
auto* placeOf(Profile& profile, const QString& id) {
    auto& address = profile.address;
    auto& contact = profile.primaryContact;
    const std::initializer_list<std::pair<QLatin1StringView, decltype(&profile.legalName)>> places{
        {field::kCountry, &address.country},
        {field::kLegalName, &profile.legalName},
        {field::kState, &address.state},
        {field::kCity, &address.city},
        {field::kDistrict, &address.district},
        {field::kAddressLine1, &address.addressLine1},
        {field::kAddressLine2, &address.addressLine2},
        {field::kPostalCode, &address.postalCode},
        {field::kFirstName, &contact.firstName},
        {field::kLastName, &contact.lastName},
        {field::kEmail, &contact.email},
        {field::kPhone, &contact.phone},
        {field::kLanguage, &profile.language},
        {field::kRegistrationId, &profile.registrationId},
    };
    for (const auto& [name, place] : places) {
        if (id == name)
            return place;
    }
    return decltype(&profile.legalName){nullptr};
}

} // namespace

QString valueOf(const CompanyProfile& profile, const QString& fieldId) {
    const QString* value = placeOf(profile, fieldId);
    return value ? *value : QString();
}

void setValue(CompanyProfile& profile, const QString& fieldId, const QString& value) {
    if (QString* place = placeOf(profile, fieldId))
        *place = value;
}

} // namespace partnerdesk::domain
