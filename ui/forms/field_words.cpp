#include "ui/forms/field_words.h"

namespace partnerdesk::forms {

using domain::AddressField;

QString FieldWords::label(AddressField field, const domain::Country& country) {
    switch (field) {
    case AddressField::State:
        return stateLabel(country.stateLabel);
    case AddressField::City:
        return cityLabel(country.cityLabel);
    case AddressField::District:
        return districtLabel(country.districtLabel);
    case AddressField::AddressLine1:
        return tr("Street address");
    case AddressField::AddressLine2:
        return tr("Address line 2");
    case AddressField::PostalCode:
        return postalCodeLabel(country.postalCodeLabel);
    }
    return {};
}

QString FieldWords::origin(domain::ProfileSource source) {
    switch (source) {
    case domain::ProfileSource::Tenant:
        return tr("From tenant");
    case domain::ProfileSource::Service:
        return tr("From Partner Center");
    case domain::ProfileSource::OldMembership:
        return tr("From the old membership");
    }
    return {};
}

QString FieldWords::stateLabel(domain::StateLabel label) {
    switch (label) {
    case domain::StateLabel::Province:
        return tr("State/province");
    case domain::StateLabel::ProvinceOrRegion:
        return tr("Province");
    case domain::StateLabel::State:
        return tr("State");
    case domain::StateLabel::Prefecture:
        return tr("Prefecture");
    case domain::StateLabel::County:
        return tr("County");
    case domain::StateLabel::Area:
        return tr("Area");
    case domain::StateLabel::ProvinceOrCity:
        return tr("Province/city");
    case domain::StateLabel::Oblast:
        return tr("Oblast");
    case domain::StateLabel::Emirate:
        return tr("Emirate");
    case domain::StateLabel::Parish:
        return tr("Parish");
    case domain::StateLabel::Island:
        return tr("Island");
    case domain::StateLabel::Department:
        return tr("Department");
    case domain::StateLabel::District:
        return tr("District");
    }
    return {};
}

QString FieldWords::cityLabel(domain::CityLabel label) {
    switch (label) {
    case domain::CityLabel::City:
        return tr("City");
    case domain::CityLabel::District:
        return tr("District");
    case domain::CityLabel::Suburb:
        return tr("Suburb");
    case domain::CityLabel::PostTown:
        return tr("Town/city");
    }
    return {};
}

QString FieldWords::districtLabel(domain::DistrictLabel label) {
    switch (label) {
    case domain::DistrictLabel::District:
        return tr("District");
    case domain::DistrictLabel::Suburb:
        return tr("Suburb");
    case domain::DistrictLabel::Neighborhood:
        return tr("Neighborhood");
    case domain::DistrictLabel::Townland:
        return tr("Townland");
    case domain::DistrictLabel::Village:
        return tr("Village/township");
    }
    return {};
}

QString FieldWords::postalCodeLabel(domain::PostalCodeLabel label) {
    switch (label) {
    case domain::PostalCodeLabel::PostalCode:
        return tr("Postal code");
    case domain::PostalCodeLabel::Zip:
        return tr("ZIP code");
    case domain::PostalCodeLabel::Pin:
        return tr("PIN code");
    case domain::PostalCodeLabel::Eircode:
        return tr("Eircode");
    }
    return {};
}

} // namespace partnerdesk::forms
