#include "app/sandbox/partner_countries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QStringList strings(const QJsonValue& array) {
    return array.toVariant().toStringList();
}

QJsonArray catalogue() {
    QFile file(u":/catalogues/addresses.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("countries"_L1).toArray();
}

CountryFacts factsOf(const QJsonObject& country) {
    const QJsonObject hint = country.value("hint"_L1).toObject();
    const QJsonObject name = country.value("name"_L1).toObject();
    CountryFacts facts{
        .iso2 = country.value("iso2"_L1).toString(),
        .nameEn = name.value("en"_L1).toString(),
        .nameZh = name.value("zh-CN"_L1).toString(),
        .callingCodes = strings(country.value("callingCodes"_L1)),
        .required = strings(hint.value("required"_L1)),
        .postalCodeRegex = hint.value("postalCodeRegex"_L1).toString(),
        .states = {},
        .statesWithoutCity = strings(hint.value("statesWithoutCity"_L1)),
        .stateIsEnforced =
            country.value("portal"_L1).toObject().value("stateListEnforcedByApi2020"_L1).toBool(),
        .vatRegex = country.value("vatId"_L1).toObject().value("regex"_L1).toString(),
        .recordedRules = country.value("partnerCenterRules"_L1).toObject(),
    };
    const QJsonArray states = hint.value("states"_L1).toArray();
    for (const QJsonValue state : states)
        facts.states.append(state.toObject().value("key"_L1).toString());
    return facts;
}

} // namespace

bool CountryFacts::isRequired(const QString& field, const QString& state) const {
    return required.contains(field) && !(field == "city"_L1 && statesWithoutCity.contains(state));
}

std::optional<CountryFacts> countryFacts(const QString& iso2) {
    const QJsonArray countryList = catalogue();
    for (const QJsonValue country : countryList) {
        if (country.toObject().value("iso2"_L1).toString().compare(iso2, Qt::CaseInsensitive) == 0)
            return factsOf(country.toObject());
    }
    return std::nullopt;
}

QJsonObject validationRules(const CountryFacts& facts) {
    const QJsonObject links{
        {u"self"_s, QJsonObject{{u"uri"_s, "/countryvalidationrules/"_L1 + facts.iso2},
                                {u"method"_s, u"GET"_s},
                                {u"headers"_s, QJsonArray()}}}};
    QJsonObject rules = facts.recordedRules;
    if (rules.isEmpty()) {
        const QString culture = facts.iso2 == "CN"_L1 ? u"zh-CN"_s : u"en-US"_s;
        rules = {{u"iso2Code"_s, facts.iso2},
                 {u"defaultCulture"_s, culture},
                 {u"isStateRequired"_s, facts.required.contains("state"_L1)},
                 {u"supportedStatesList"_s, QJsonArray::fromStringList(facts.states)},
                 {u"supportedLanguagesList"_s, QJsonArray{culture.left(2)}},
                 {u"supportedCulturesList"_s, QJsonArray{culture}},
                 {u"isPostalCodeRequired"_s, facts.required.contains("postalCode"_L1)},
                 {u"postalCodeRegex"_s, facts.postalCodeRegex},
                 {u"isCityRequired"_s, facts.required.contains("city"_L1)},
                 {u"isVatIdSupported"_s, !facts.vatRegex.isEmpty()},
                 {u"vatIdRegex"_s, facts.vatRegex},
                 {u"taxIdFormat"_s, QJsonValue::Null},
                 {u"taxIdSample"_s, QJsonValue::Null},
                 {u"phoneNumberRegex"_s, u"^\\d{1,10}$"_s},
                 {u"isTaxIdSupported"_s, false},
                 {u"isTaxIdOptional"_s, true},
                 {u"countryCallingCodesList"_s, QJsonArray::fromStringList(facts.callingCodes)}};
    }
    rules.insert(u"links"_s, links);
    rules.insert(u"attributes"_s, QJsonObject{{u"objectType"_s, u"CountryValidationRules"_s}});
    return rules;
}

} // namespace partnerdesk::sandbox
