#include "app/domain/address_form.h"

#include "app/domain/company_profile.h"

#include <algorithm>
#include <array>

namespace partnerdesk::domain {

namespace {

struct Row {
    AddressField field;
    QLatin1StringView id;
    QString Address::*member;
};

constexpr std::array kRows{
    Row{AddressField::State, field::kState, &Address::state},
    Row{AddressField::City, field::kCity, &Address::city},
    Row{AddressField::District, field::kDistrict, &Address::district},
    Row{AddressField::AddressLine1, field::kAddressLine1, &Address::addressLine1},
    Row{AddressField::AddressLine2, field::kAddressLine2, &Address::addressLine2},
    Row{AddressField::PostalCode, field::kPostalCode, &Address::postalCode},
};

// Rows stand in the order of the enum.
const Row& rowOf(AddressField field) {
    return kRows.at(static_cast<std::size_t>(field));
}

} // namespace

std::vector<FormField> addressForm(const Country& country, const QString& state) {
    const bool noCity = country.statesWithoutCity.contains(state);
    const auto isRequired = [&](AddressField field) {
        if (noCity && field == AddressField::District)
            field = AddressField::City;
        return std::ranges::find(country.required, field) != country.required.end();
    };
    std::vector<FormField> form;
    for (const AddressField field : country.order) {
        if (!(noCity && field == AddressField::City))
            form.push_back({.field = field, .required = isRequired(field)});
    }
    return form;
}

QString valueOf(const Address& address, AddressField field) {
    return address.*rowOf(field).member;
}

void setValue(Address& address, AddressField field, const QString& value) {
    address.*rowOf(field).member = value;
}

QString fieldId(AddressField field) {
    return rowOf(field).id;
}

} // namespace partnerdesk::domain
