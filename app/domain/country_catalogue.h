#pragma once

#include "app/base/result.h"
#include "app/domain/address.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace partnerdesk::domain {

// What a country calls the parts of its addresses. ui/forms has the words.
enum class StateLabel {
    Province,
    ProvinceOrRegion, // 省/自治区/直辖市
    State,
    Prefecture,
    County,
    Area,
    ProvinceOrCity, // Korea's do and si
    Oblast,
    Emirate,
    Parish,
    Island,
    Department,
    District,
};
enum class CityLabel { City, District, Suburb, PostTown };
enum class DistrictLabel { District, Suburb, Neighborhood, Townland, Village };
enum class PostalCodeLabel { PostalCode, Zip, Pin, Eircode };

// One entry of a country's list of states. `key` is what an Address keeps.
struct State {
    QString key;
    QString name;  // in the country's own script
    QString latin; // empty where `name` is Latin already

    friend bool operator==(const State&, const State&) = default;
};

// Address facts of one country/region.
struct Country {
    QString code; // ISO 3166-1 alpha-2
    QString nameEn;
    QString nameZh;
    QStringList callingCodes;
    std::vector<AddressField> order; // fields on screen, in the country's own order
    std::vector<AddressField> required;
    std::vector<State> states; // empty: free text
    QStringList statesWithoutCity;
    StateLabel stateLabel = StateLabel::Province;
    CityLabel cityLabel = CityLabel::City;
    DistrictLabel districtLabel = DistrictLabel::District;
    PostalCodeLabel postalCodeLabel = PostalCodeLabel::PostalCode;
    QRegularExpression postalCode; // empty pattern: no rule
    QStringList postalCodeExamples;
    QStringList registrationIds; // "EIN": asked of Cloud Solution Providers, any one is enough

    [[nodiscard]] QString name(QLocale::Language language) const;
    // Null when the key is not in the list.
    [[nodiscard]] const State* state(const QString& key) const;
};

// addresses.json: all countries/regions. Load it off the UI thread; immutable afterwards, so any
// thread may read it. The rules of the service itself win over those of public address data.
class CountryCatalogue {
public:
    // The catalogue compiled into the program.
    [[nodiscard]] static base::Result<CountryCatalogue> builtIn();
    [[nodiscard]] static base::Result<CountryCatalogue> fromJson(const QByteArray& json);

    // In the order of the file (by code).
    [[nodiscard]] const std::vector<Country>& countries() const { return m_countries; }
    // Null for an unknown code.
    [[nodiscard]] const Country* find(const QString& code) const;

private:
    std::vector<Country> m_countries;
    QHash<QString, std::size_t> m_byCode;
};

// The state a person or another system means by `text`: key, name or Latin name in any case, with
// or without its kind ("北京" for 北京市, "Beijing" for Beijing Shi). Null when none or several
// fit.
[[nodiscard]] const State* findState(const Country& country, const QString& text);

// A state's name for a screen in `language`: its own script where the reader knows it.
[[nodiscard]] QString stateName(const State& state, QLocale::Language language);

} // namespace partnerdesk::domain
