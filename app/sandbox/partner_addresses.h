#pragma once

#include <QString>

#include <optional>

namespace partnerdesk::sandbox {

// An address as POST /validations/address brings it.
struct AddressToCheck {
    QString addressLine1;
    QString addressLine2;
    QString city;
    QString state;
    QString postalCode;
    QString country;

    friend bool operator==(const AddressToCheck&, const AddressToCheck&) = default;
};

struct AddressVerdict {
    bool valid = false;
    QString reason; // as the service words it
    std::optional<AddressToCheck> corrected;
};

// The rules of addresses.json, and what postal codes tell about states of the US and provinces of
// China. A city in small letters is given back with capitals.
[[nodiscard]] AddressVerdict checkAddress(const AddressToCheck& address);

} // namespace partnerdesk::sandbox
