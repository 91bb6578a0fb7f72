#pragma once

#include "app/domain/company_profile.h"
#include "app/domain/country_catalogue.h"

#include <QCoreApplication>

namespace partnerdesk::forms {

// The words of the profile's fields. Those of an address depend on the country.
class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(partnerdesk::forms::FieldWords)

public:
    [[nodiscard]] static QString label(domain::AddressField field, const domain::Country& country);
    [[nodiscard]] static QString origin(domain::ProfileSource source);

private:
    [[nodiscard]] static QString stateLabel(domain::StateLabel label);
    [[nodiscard]] static QString cityLabel(domain::CityLabel label);
    [[nodiscard]] static QString districtLabel(domain::DistrictLabel label);
    [[nodiscard]] static QString postalCodeLabel(domain::PostalCodeLabel label);
};

} // namespace partnerdesk::forms
