#include "app/domain/phone_number.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace partnerdesk::domain {

using i18n::phonenumbers::PhoneNumberUtil;

std::optional<PhoneNumber> parsePhone(const QString& text, const QString& country) {
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    if (util.Parse(text.toStdString(), country.toStdString(), &number) !=
        PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;

    const auto formatted = [&](PhoneNumberUtil::PhoneNumberFormat format) {
        std::string result;
        util.Format(number, format, &result);
        return QString::fromStdString(result);
    };
    std::string digits;
    util.GetNationalSignificantNumber(number, &digits);
    const bool atHome =
        number.country_code() == util.GetCountryCodeForRegion(country.toStdString());
    return PhoneNumber{
        .e164 = formatted(PhoneNumberUtil::E164),
        .display = formatted(atHome ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL),
        .nationalDigits = QString::fromStdString(digits),
        .possible = util.IsPossibleNumber(number),
        .valid = util.IsValidNumber(number)};
}

} // namespace partnerdesk::domain
