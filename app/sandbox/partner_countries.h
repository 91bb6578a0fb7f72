#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace partnerdesk::sandbox {

// What the service knows of one country or region, read from addresses.json by the sandbox itself.
struct CountryFacts {
    QString iso2;
    QString nameEn;
    QString nameZh;
    QStringList callingCodes;
    QStringList required;    // "addressLine1", "city", "state", "postalCode"
    QString postalCodeRegex; // empty: any
    QStringList states;      // keys; empty: free text
    QStringList statesWithoutCity;
    bool stateIsEnforced = false; // the API refuses a state that is not in the list
    QString vatRegex;             // empty: no VAT id
    QJsonObject recordedRules;    // countryvalidationrules as the real service gave them, or empty

    // A municipality is its own city.
    [[nodiscard]] bool isRequired(const QString& field, const QString& state) const;
};

// nullopt: no such country or region.
[[nodiscard]] std::optional<CountryFacts> countryFacts(const QString& iso2);

// The answer of /countryvalidationrules/{iso2}.
[[nodiscard]] QJsonObject validationRules(const CountryFacts& facts);

} // namespace partnerdesk::sandbox
