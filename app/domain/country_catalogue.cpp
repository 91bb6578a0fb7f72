#include "app/domain/country_catalogue.h"

#include "app/base/json_reader.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace partnerdesk::domain {

using namespace Qt::StringLiterals;
using base::JsonReader;

namespace {

template <class T>
struct Named {
    QLatin1StringView name;
    T value;
};
template <class T>
Named(QLatin1StringView, T) -> Named<T>;

constexpr std::array kAddressFields{
    Named{"state"_L1, AddressField::State},
    Named{"city"_L1, AddressField::City},
    Named{"dependentLocality"_L1, AddressField::District},
    Named{"addressLine1"_L1, AddressField::AddressLine1},
    Named{"addressLine2"_L1, AddressField::AddressLine2},
    Named{"postalCode"_L1, AddressField::PostalCode},
};
constexpr std::array kStateLabels{
    Named{"province_region"_L1, StateLabel::ProvinceOrRegion},
    Named{"state"_L1, StateLabel::State},
    Named{"prefecture"_L1, StateLabel::Prefecture},
    Named{"county"_L1, StateLabel::County},
    Named{"area"_L1, StateLabel::Area},
    Named{"do_si"_L1, StateLabel::ProvinceOrCity},
    Named{"oblast"_L1, StateLabel::Oblast},
    Named{"emirate"_L1, StateLabel::Emirate},
    Named{"parish"_L1, StateLabel::Parish},
    Named{"island"_L1, StateLabel::Island},
    Named{"department"_L1, StateLabel::Department},
    Named{"district"_L1, StateLabel::District},
};
constexpr std::array kCityLabels{
    Named{"district"_L1, CityLabel::District},
    Named{"suburb"_L1, CityLabel::Suburb},
    Named{"post_town"_L1, CityLabel::PostTown},
};
constexpr std::array kDistrictLabels{
    Named{"suburb"_L1, DistrictLabel::Suburb},
    Named{"neighborhood"_L1, DistrictLabel::Neighborhood},
    Named{"townland"_L1, DistrictLabel::Townland},
    Named{"village"_L1, DistrictLabel::Village},
};
constexpr std::array kPostalCodeLabels{
    Named{"zip"_L1, PostalCodeLabel::Zip},
    Named{"pin"_L1, PostalCodeLabel::Pin},
    Named{"eircode"_L1, PostalCodeLabel::Eircode},
};

template <class T, std::size_t N>
T valueOf(const std::array<Named<T>, N>& table, const QString& name, T fallback) {
    const auto it = std::ranges::find(table, name, &Named<T>::name);
    return it == table.end() ? fallback : it->value;
}

// Names that are no part of an address (organization, name, sortingCode) are left out.
std::vector<AddressField> addressFields(const QJsonArray& names) {
    std::vector<AddressField> fields;
    for (const QJsonValue name : names) {
        const auto it =
            std::ranges::find(kAddressFields, name.toString(), &Named<AddressField>::name);
        if (it != kAddressFields.end())
            fields.push_back(it->value);
    }
    return fields;
}

// Public address data has one street part; Partner Center takes a second line everywhere.
std::vector<AddressField> withSecondLine(std::vector<AddressField> fields) {
    const auto street = std::ranges::find(fields, AddressField::AddressLine1);
    if (street != fields.end())
        fields.insert(street + 1, AddressField::AddressLine2);
    return fields;
}

QStringList strings(const std::optional<QJsonArray>& array) {
    QStringList texts;
    const QJsonArray values = array.value_or(QJsonArray());
    for (const QJsonValue value : values)
        texts.append(value.toString());
    return texts;
}

std::vector<State> statesFrom(const QJsonArray& array) {
    std::vector<State> states;
    for (const QJsonValue value : array) {
        const QJsonObject state = value.toObject();
        const QString key = state["key"_L1].toString();
        states.push_back({.key = key,
                          .name = state["name"_L1].toString(key),
                          .latin = state["latin"_L1].toString()});
    }
    return states;
}

void readHint(JsonReader& hint, Country& country) {
    const std::optional<QJsonArray> formOrder = hint.optionalArray("formOrder"_L1);
    const QJsonArray order = hint.array("fieldsOrder"_L1);
    country.order = formOrder ? addressFields(*formOrder) : withSecondLine(addressFields(order));
    country.required = addressFields(hint.array("required"_L1));
    country.states = statesFrom(hint.optionalArray("states"_L1).value_or(QJsonArray()));
    country.statesWithoutCity = strings(hint.optionalArray("statesWithoutCity"_L1));
    const auto label = [&hint](QLatin1StringView name) {
        return hint.optionalString(name).value_or(QString());
    };
    country.stateLabel = valueOf(kStateLabels, label("stateLabel"_L1), StateLabel::Province);
    country.cityLabel = valueOf(kCityLabels, label("cityLabel"_L1), CityLabel::City);
    country.districtLabel =
        valueOf(kDistrictLabels, label("districtLabel"_L1), DistrictLabel::District);
    country.postalCodeLabel =
        valueOf(kPostalCodeLabels, label("postalCodeLabel"_L1), PostalCodeLabel::PostalCode);
    country.postalCode.setPattern(label("postalCodeRegex"_L1));
    country.postalCodeExamples = strings(hint.optionalArray("postalCodeExamples"_L1));
}

// The service's own answer, where it is known (countryvalidationrules).
void readServiceRules(JsonReader& rules, Country& country) {
    if (const auto pattern = rules.optionalString("postalCodeRegex"_L1))
        country.postalCode.setPattern(*pattern);
    const QStringList supported = strings(rules.optionalArray("supportedStatesList"_L1));
    if (!supported.isEmpty()) {
        std::erase_if(country.states,
                      [&](const State& state) { return !supported.contains(state.key); });
    }
}

base::Result<Country> countryFrom(const QJsonObject& object) {
    JsonReader in(object, u"country"_s);
    Country country;
    country.code = in.string("iso2"_L1);
    JsonReader name(in.object("name"_L1), u"name of %1"_s.arg(country.code));
    country.nameEn = name.string("en"_L1);
    country.nameZh = name.string("zh-CN"_L1);
    country.callingCodes = strings(in.optionalArray("callingCodes"_L1));
    const QJsonObject registration = in.optionalObject("registrationId"_L1).value_or(QJsonObject());
    const QJsonArray ids = registration["anyOneOf"_L1].toArray();
    for (const QJsonValue id : ids)
        country.registrationIds.append(id["code"_L1].toString());
    JsonReader hint(in.object("hint"_L1), u"hint of %1"_s.arg(country.code));
    readHint(hint, country);
    JsonReader rules(in.optionalObject("partnerCenterRules"_L1).value_or(QJsonObject()),
                     u"rules of %1"_s.arg(country.code));
    readServiceRules(rules, country);
    for (const JsonReader* part : {&in, &name, &hint, &rules}) {
        if (const base::Status ok = part->finish(); !ok)
            return base::fail(ok.error());
    }
    return country;
}

} // namespace

QString Country::name(QLocale::Language language) const {
    return language == QLocale::Chinese ? nameZh : nameEn;
}

const State* Country::state(const QString& key) const {
    const auto it = std::ranges::find(states, key, &State::key);
    return it == states.end() ? nullptr : &*it;
}

base::Result<CountryCatalogue> CountryCatalogue::builtIn() {
    QFile file(u":/catalogues/addresses.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return fromJson(opened ? file.readAll() : QByteArray());
}

base::Result<CountryCatalogue> CountryCatalogue::fromJson(const QByteArray& json) {
    const base::Result<QJsonObject> document = base::parseObject(json, u"addresses.json"_s);
    if (!document)
        return base::fail(document.error());
    JsonReader in(*document, u"addresses.json"_s);
    const QJsonArray countries = in.array("countries"_L1);
    if (const base::Status ok = in.finish(); !ok)
        return base::fail(ok.error());

    CountryCatalogue catalogue;
    catalogue.m_countries.reserve(static_cast<std::size_t>(countries.size()));
    for (const QJsonValue value : countries) {
        base::Result<Country> country = countryFrom(value.toObject());
        if (!country)
            return base::fail(country.error());
        catalogue.m_byCode.insert(country->code, catalogue.m_countries.size());
        catalogue.m_countries.push_back(std::move(*country));
    }
    return catalogue;
}

const Country* CountryCatalogue::find(const QString& code) const {
    const auto it = m_byCode.constFind(code);
    return it == m_byCode.cend() ? nullptr : &m_countries[*it];
}

const State* findState(const Country& country, const QString& text) {
    if (text.isEmpty())
        return nullptr;
    const auto names = [](const State& state) {
        return std::array{state.key, state.name, state.latin};
    };
    const auto equals = [&](const State& state) {
        return std::ranges::any_of(names(state), [&](const QString& name) {
            return name.compare(text, Qt::CaseInsensitive) == 0;
        });
    };
    if (const auto it = std::ranges::find_if(country.states, equals); it != country.states.end())
        return &*it;

    // Two characters say enough in Chinese; one Latin letter or two say nothing.
    constexpr qsizetype kShortestLatin = 4;
    if (text.size() < (text.front().script() == QChar::Script_Han ? 2 : kShortestLatin))
        return nullptr;
    const auto begins = [&](const State& state) {
        return std::ranges::any_of(names(state), [&](const QString& name) {
            return name.startsWith(text, Qt::CaseInsensitive);
        });
    };
    const auto first = std::ranges::find_if(country.states, begins);
    if (first == country.states.end() ||
        std::find_if(first + 1, country.states.end(), begins) != country.states.end())
        return nullptr;
    return &*first;
}

QString stateName(const State& state, QLocale::Language language) {
    return language == QLocale::Chinese || state.latin.isEmpty() ? state.name : state.latin;
}

} // namespace partnerdesk::domain
