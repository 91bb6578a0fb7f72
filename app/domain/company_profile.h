#pragma once

#include "app/domain/address.h"

#include <QMap>
#include <QString>

namespace partnerdesk::domain {

struct Contact {
    QString firstName;
    QString lastName;
    QString email;
    QString phone; // E.164 once valid ("+861059175000"), else as typed

    friend bool operator==(const Contact&, const Contact&) = default;
};

// Where a prefilled field's value came from; Revert goes back to it.
enum class ProfileSource { Tenant, Service, OldMembership };

struct Prefilled {
    ProfileSource source = ProfileSource::Tenant;
    QString value;

    friend bool operator==(const Prefilled&, const Prefilled&) = default;
};

// What step 3 collects: the legal business profile of Partner Center.
struct CompanyProfile {
    QString legalName;
    Address address;
    Contact primaryContact;
    QString language;       // of correspondence, "zh-CN" or "en-US"
    QString registrationId; // only for Cloud Solution Providers; often empty

    friend bool operator==(const CompanyProfile&, const CompanyProfile&) = default;
};

// Field ids, stable: Problem::field, drafts' focus, objectNames and tests use them.
namespace field {
inline constexpr QLatin1StringView kCountry("country");
inline constexpr QLatin1StringView kLegalName("legalName");
inline constexpr QLatin1StringView kState("state");
inline constexpr QLatin1StringView kCity("city");
inline constexpr QLatin1StringView kDistrict("district");
inline constexpr QLatin1StringView kAddressLine1("addressLine1");
inline constexpr QLatin1StringView kAddressLine2("addressLine2");
inline constexpr QLatin1StringView kPostalCode("postalCode");
inline constexpr QLatin1StringView kFirstName("firstName");
inline constexpr QLatin1StringView kLastName("lastName");
inline constexpr QLatin1StringView kEmail("email");
inline constexpr QLatin1StringView kPhone("phone");
inline constexpr QLatin1StringView kLanguage("language");
inline constexpr QLatin1StringView kRegistrationId("registrationId");
} // namespace field

} // namespace partnerdesk::domain
