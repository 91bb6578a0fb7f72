#pragma once

#include <QString>

namespace partnerdesk::domain {

// A postal address as Partner Center keeps it, plus the parts that some countries' forms need.
// `state` holds the key of the country's list in addresses.json where there is a list.
struct Address {
    QString country; // ISO 3166-1 alpha-2, upper case
    QString state;
    QString city;
    QString district; // "dependentLocality" of addresses.json
    QString addressLine1;
    QString addressLine2;
    QString postalCode;

    friend bool operator==(const Address&, const Address&) = default;
};

// Fields of an address form; the order on screen depends on the country (address_form.h).
enum class AddressField { State, City, District, AddressLine1, AddressLine2, PostalCode };

} // namespace partnerdesk::domain
