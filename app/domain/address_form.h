#pragma once

#include "app/domain/country_catalogue.h"

namespace partnerdesk::domain {

struct FormField {
    AddressField field = AddressField::AddressLine1;
    bool required = false;

    friend bool operator==(const FormField&, const FormField&) = default;
};

// The address fields to show for a country and the chosen state, in order. The four municipalities
// of China have no city: there the district takes its place.
[[nodiscard]] std::vector<FormField> addressForm(const Country& country, const QString& state);

// Text of one field, and its stable id (company_profile.h).
[[nodiscard]] QString valueOf(const Address& address, AddressField field);
void setValue(Address& address, AddressField field, const QString& value);
[[nodiscard]] QString fieldId(AddressField field);

} // namespace partnerdesk::domain
