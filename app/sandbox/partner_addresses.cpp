#include "app/sandbox/partner_addresses.h"

#include "app/sandbox/partner_countries.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// Postal codes whose first digits lie between two numbers belong to one state or province.
struct CodeRange {
    int first;
    int last;
    QStringView state;
};

// First three digits of US ZIP codes.
constexpr std::array<CodeRange, 55> kUsRanges{{
    {10, 27, u"MA"},   {28, 29, u"RI"},   {30, 38, u"NH"},   {39, 49, u"ME"},   {50, 59, u"VT"},
    {60, 69, u"CT"},   {70, 89, u"NJ"},   {100, 149, u"NY"}, {150, 196, u"PA"}, {197, 199, u"DE"},
    {200, 205, u"DC"}, {206, 219, u"MD"}, {220, 246, u"VA"}, {247, 268, u"WV"}, {270, 289, u"NC"},
    {290, 299, u"SC"}, {300, 319, u"GA"}, {320, 339, u"FL"}, {341, 349, u"FL"}, {350, 369, u"AL"},
    {370, 385, u"TN"}, {386, 397, u"MS"}, {398, 399, u"GA"}, {400, 427, u"KY"}, {430, 459, u"OH"},
    {460, 479, u"IN"}, {480, 499, u"MI"}, {500, 528, u"IA"}, {530, 549, u"WI"}, {550, 567, u"MN"},
    {570, 577, u"SD"}, {580, 588, u"ND"}, {590, 599, u"MT"}, {600, 629, u"IL"}, {630, 658, u"MO"},
    {660, 679, u"KS"}, {680, 693, u"NE"}, {700, 714, u"LA"}, {716, 729, u"AR"}, {730, 749, u"OK"},
    {750, 799, u"TX"}, {800, 816, u"CO"}, {820, 831, u"WY"}, {832, 838, u"ID"}, {840, 847, u"UT"},
    {850, 865, u"AZ"}, {870, 884, u"NM"}, {885, 885, u"TX"}, {889, 898, u"NV"}, {900, 961, u"CA"},
    {967, 968, u"HI"}, {970, 979, u"OR"}, {980, 994, u"WA"}, {995, 999, u"AK"}, {569, 569, u"DC"},
}};

// First two digits of Chinese postal codes.
constexpr std::array<CodeRange, 31> kChinaRanges{{
    {1, 2, u"内蒙古自治区"},     {3, 4, u"山西省"},   {5, 7, u"河北省"},
    {10, 10, u"北京市"},         {11, 12, u"辽宁省"}, {13, 13, u"吉林省"},
    {15, 16, u"黑龙江省"},       {20, 20, u"上海市"}, {21, 22, u"江苏省"},
    {23, 24, u"安徽省"},         {25, 27, u"山东省"}, {30, 30, u"天津市"},
    {31, 32, u"浙江省"},         {33, 34, u"江西省"}, {35, 36, u"福建省"},
    {40, 40, u"重庆市"},         {41, 42, u"湖南省"}, {43, 44, u"湖北省"},
    {45, 47, u"河南省"},         {51, 52, u"广东省"}, {53, 54, u"广西壮族自治区"},
    {55, 56, u"贵州省"},         {57, 57, u"海南省"}, {61, 64, u"四川省"},
    {65, 67, u"云南省"},         {71, 72, u"陕西省"}, {73, 74, u"甘肃省"},
    {75, 75, u"宁夏回族自治区"}, {81, 81, u"青海省"}, {83, 84, u"新疆维吾尔自治区"},
    {85, 85, u"西藏自治区"},
}};

template <std::size_t N>
QString stateIn(const std::array<CodeRange, N>& ranges, QStringView digits) {
    const int number = digits.toInt();
    for (const CodeRange& range : ranges) {
        if (number >= range.first && number <= range.last)
            return range.state.toString();
    }
    return {};
}

// Empty where the code tells nothing.
QString stateOfPostalCode(const QString& country, const QString& postalCode) {
    if (country == "US"_L1)
        return stateIn(kUsRanges, QStringView(postalCode).left(3));
    if (country == "CN"_L1)
        return stateIn(kChinaRanges, QStringView(postalCode).left(2));
    return {};
}

bool matchesWhole(const QString& text, const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

// "new york" -> "New York"; other writings are left alone.
QString withCapitals(const QString& city) {
    if (city != city.toLower() || city == city.toUpper())
        return city;
    QString result = city;
    bool wordBegins = true;
    for (QChar& c : result) {
        if (wordBegins)
            c = c.toUpper();
        wordBegins = c == u' ' || c == u'-';
    }
    return result;
}

QString correction(const QString& field, const QString& from, const QString& to) {
    return u"Field - '%1' is corrected from OldValue: '%2' to NewValue: '%3'."_s.arg(field, from,
                                                                                     to);
}

AddressVerdict refused(const QString& reason) {
    return {.valid = false, .reason = reason, .corrected = std::nullopt};
}

} // namespace

AddressVerdict checkAddress(const AddressToCheck& address) {
    const std::optional<CountryFacts> facts = countryFacts(address.country);
    if (!facts)
        return refused(u"CountryInvalid - Details: the country is not known."_s);
    if (address.addressLine1.isEmpty())
        return refused(u"AddressLineMissing - Details: Field - 'AddressLine1' is required."_s);
    if (address.city.isEmpty() && facts->isRequired(u"city"_s, address.state))
        return refused(u"CityMissing - Details: Field - 'City' is required."_s);
    if (address.state.isEmpty() && facts->isRequired(u"state"_s, address.state))
        return refused(u"StateMissing - Details: Field - 'State' is required."_s);
    if (facts->stateIsEnforced && !facts->states.contains(address.state))
        return refused(u"StateInvalid - Details: Field - 'State' is not in the list."_s);
    if (address.postalCode.isEmpty()
            ? facts->isRequired(u"postalCode"_s, address.state)
            : !facts->postalCodeRegex.isEmpty() &&
                  !matchesWhole(address.postalCode, facts->postalCodeRegex))
        return refused(u"ZipInvalid - Details: Field - 'PostalCode' has the wrong form."_s);

    AddressToCheck corrected = address;
    QStringList details;
    if (const QString state = stateOfPostalCode(facts->iso2, address.postalCode);
        !state.isEmpty() && state != address.state) {
        corrected.state = state;
        details.append(correction(u"State"_s, address.state, state));
    }
    corrected.city = withCapitals(address.city);
    if (corrected.city != address.city)
        details.append(correction(u"City"_s, address.city, corrected.city));
    if (details.isEmpty())
        return {.valid = true, .reason = {}, .corrected = std::nullopt};
    return {.valid = false,
            .reason = "AddressCorrected - Details: "_L1 + details.join(u' '),
            .corrected = corrected};
}

} // namespace partnerdesk::sandbox
