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
inline constexpr char16_t kCountry[] = u"country";
inline constexpr char16_t kLegalName[] = u"legalName";
inline constexpr char16_t kState[] = u"state";
inline constexpr char16_t kCity[] = u"city";
inline constexpr char16_t kDistrict[] = u"district";
inline constexpr char16_t kAddressLine1[] = u"addressLine1";
inline constexpr char16_t kAddressLine2[] = u"addressLine2";
inline constexpr char16_t kPostalCode[] = u"postalCode";
inline constexpr char16_t kFirstName[] = u"firstName";
inline constexpr char16_t kLastName[] = u"lastName";
inline constexpr char16_t kEmail[] = u"email";
inline constexpr char16_t kPhone[] = u"phone";
inline constexpr char16_t kLanguage[] = u"language";
inline constexpr char16_t kRegistrationId[] = u"registrationId";
} // namespace field

} // namespace partnerdesk::domain
