#include "app/domain/address_form.h"
#include "app/domain/company_profile.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::domain;
using namespace Qt::StringLiterals;

namespace {

const CountryCatalogue& catalogue() {
    static const CountryCatalogue loaded = CountryCatalogue::builtIn().value();
    return loaded;
}

// "state* city* postalCode*": the order on screen, * required.
QString formOf(const QString& country, const QString& state = {}) {
    QStringList fields;
    for (const FormField& formField : addressForm(*catalogue().find(country), state))
        fields.append(fieldId(formField.field) + (formField.required ? u"*"_s : u""_s));
    return fields.join(u' ');
}

} // namespace

TEST(CountryCatalogue, HasAllCountriesWithNamesInBothLanguages) {
    EXPECT_EQ(catalogue().countries().size(), 249U);
    for (const Country& country : catalogue().countries()) {
        EXPECT_EQ(country.code.size(), 2);
        EXPECT_FALSE(country.name(QLocale::English).isEmpty()) << country.code.toStdString();
        EXPECT_FALSE(country.name(QLocale::Chinese).isEmpty()) << country.code.toStdString();
        EXPECT_TRUE(country.postalCode.isValid()) << country.code.toStdString();
        EXPECT_EQ(catalogue().find(country.code), &country);
        for (const QString& example : country.postalCodeExamples)
            EXPECT_TRUE(country.postalCode.match(example).hasMatch()) << example.toStdString();
    }
    EXPECT_EQ(catalogue().find(u"CN"_s)->nameZh, u"中国"_s);
    EXPECT_EQ(catalogue().find(u"XX"_s), nullptr);
}

TEST(CountryCatalogue, RefusesDamagedFiles) {
    for (const char* json : {"", "[]", "{}", R"({"countries":[{"iso2":"CN"}]})",
                             R"({"countries":[{"iso2":1,"name":{},"hint":{}}]})"}) {
        EXPECT_FALSE(CountryCatalogue::fromJson(json)) << json;
    }
}

TEST(AddressForm, FollowsEachCountrysOwnOrder) {
    struct Case {
        QString country;
        QString form;
    };
    const std::vector<Case> cases{
        {u"CN"_s, u"state* city* district addressLine1* postalCode*"_s},
        {u"US"_s, u"addressLine1* addressLine2 city* state* postalCode*"_s},
        {u"JP"_s, u"postalCode* state* addressLine1* addressLine2"_s},
        {u"DE"_s, u"addressLine1* addressLine2 postalCode* city*"_s},
        {u"GB"_s, u"addressLine1* addressLine2 city* postalCode*"_s},
        {u"FR"_s, u"addressLine1* addressLine2 postalCode* city*"_s},
        {u"BR"_s, u"addressLine1* addressLine2 district city* state* postalCode*"_s},
        {u"IN"_s, u"addressLine1* addressLine2 city* postalCode* state*"_s},
        {u"KR"_s, u"state* city* district addressLine1* addressLine2 postalCode*"_s},
        {u"SG"_s, u"addressLine1* addressLine2 postalCode*"_s},
        {u"HK"_s, u"state* city addressLine1* addressLine2"_s},
        {u"TW"_s, u"postalCode* state* city* addressLine1* addressLine2"_s},
        {u"AU"_s, u"addressLine1* addressLine2 city* state* postalCode*"_s},
        {u"CA"_s, u"addressLine1* addressLine2 city* state* postalCode*"_s},
        {u"MX"_s, u"addressLine1* addressLine2 district postalCode* city* state"_s},
    };
    for (const Case& row : cases)
        EXPECT_EQ(formOf(row.country), row.form) << row.country.toStdString();
}

TEST(AddressForm, HasADistrictInsteadOfACityInTheFourMunicipalities) {
    for (const QString& state : {u"北京市"_s, u"天津市"_s, u"上海市"_s, u"重庆市"_s})
        EXPECT_EQ(formOf(u"CN"_s, state), u"state* district* addressLine1* postalCode*"_s);
    EXPECT_EQ(formOf(u"CN"_s, u"广东省"_s), formOf(u"CN"_s));
}

TEST(AddressForm, ShowsAStreetInEveryCountry) {
    for (const Country& country : catalogue().countries())
        EXPECT_TRUE(formOf(country.code).contains(u"addressLine1*"_s))
            << country.code.toStdString();
}

TEST(AddressForm, NamesThePartsAsTheCountryDoes) {
    const auto& country = [](const QString& code) -> const Country& {
        return *catalogue().find(code);
    };
    EXPECT_EQ(country(u"CN"_s).stateLabel, StateLabel::ProvinceOrRegion);
    EXPECT_EQ(country(u"JP"_s).stateLabel, StateLabel::Prefecture);
    EXPECT_EQ(country(u"KR"_s).stateLabel, StateLabel::ProvinceOrCity);
    EXPECT_EQ(country(u"CA"_s).stateLabel, StateLabel::Province);
    EXPECT_EQ(country(u"US"_s).postalCodeLabel, PostalCodeLabel::Zip);
    EXPECT_EQ(country(u"IN"_s).postalCodeLabel, PostalCodeLabel::Pin);
    EXPECT_EQ(country(u"HK"_s).cityLabel, CityLabel::District);
    EXPECT_EQ(country(u"BR"_s).districtLabel, DistrictLabel::Neighborhood);
}

TEST(CountryCatalogue, KnowsWhichRegistrationIdsAreAsked) {
    EXPECT_EQ(catalogue().find(u"US"_s)->registrationIds, QStringList{u"EIN"_s});
    EXPECT_TRUE(catalogue().find(u"DE"_s)->registrationIds.isEmpty());
}

TEST(AddressForm, LetsTheRulesOfTheServiceWin) {
    const Country& us = *catalogue().find(u"US"_s);
    EXPECT_EQ(us.states.size(), 51U); // without territories and armed forces
    EXPECT_FALSE(us.postalCode.match(u"22162 1010"_s).hasMatch());
}

TEST(States, AreFoundByWhatPeopleCallThem) {
    struct Case {
        QString country;
        QString text;
        QString key;
    };
    const std::vector<Case> cases{
        {u"CN"_s, u"北京市"_s, u"北京市"_s},
        {u"CN"_s, u"北京"_s, u"北京市"_s},
        {u"CN"_s, u"Beijing"_s, u"北京市"_s},
        {u"CN"_s, u"广西"_s, u"广西壮族自治区"_s},
        {u"US"_s, u"washington"_s, u"WA"_s},
        {u"US"_s, u"wa"_s, u"WA"_s},
        {u"MX"_s, u"Ciudad de México"_s, u"CDMX"_s},
        {u"CN"_s, u"京"_s, u""_s},
        {u"US"_s, u"New"_s, u""_s},
        {u"US"_s, u"North"_s, u""_s},
        {u"US"_s, u""_s, u""_s},
        {u"DE"_s, u"Bayern"_s, u""_s},
    };
    for (const Case& row : cases) {
        const State* state = findState(*catalogue().find(row.country), row.text);
        EXPECT_EQ(state ? state->key : QString(), row.key) << row.text.toStdString();
    }
}

TEST(States, AreNamedInTheirOwnScriptForChineseReadersAndInLatinForOthers) {
    const State beijing = *catalogue().find(u"CN"_s)->state(u"北京市"_s);
    EXPECT_EQ(stateName(beijing, QLocale::Chinese), u"北京市"_s);
    EXPECT_EQ(stateName(beijing, QLocale::English), u"Beijing Shi"_s);
    const State alabama = *catalogue().find(u"US"_s)->state(u"AL"_s);
    EXPECT_EQ(stateName(alabama, QLocale::English), u"Alabama"_s);
}
