#include "app/base/json_reader.h"
#include "app/partner/municipality.h"
#include "app/partner/partner_api.h"
#include "app/partner/partner_error.h"
#include "app/partner/partner_request.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace partnerdesk::partner {

using namespace Qt::StringLiterals;
using base::CancelToken;
using base::fail;
using base::JsonReader;
using base::Result;
using base::Status;

namespace {

// "Address could not be validated": the one 400 that is a verdict and no failure.
constexpr auto kAddressInvalid = "2007"_L1;

QByteArray addressToJson(const domain::Address& address) {
    const QJsonObject json{
        {u"addressLine1"_s, address.addressLine1}, {u"addressLine2"_s, address.addressLine2},
        {u"city"_s, cityToSend(address)},          {u"state"_s, address.state},
        {u"postalCode"_s, address.postalCode},     {u"country"_s, address.country}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// Names of an address's parts in one generation of the answer.
struct PartNames {
    QLatin1StringView state;
    QLatin1StringView line1;
    QLatin1StringView line2;
    QLatin1StringView postalCode;
};
// "region" holds the state in the answers of 2020.
constexpr PartNames kNames2020{.state = "region"_L1,
                               .line1 = "address_line1"_L1,
                               .line2 = "address_line2"_L1,
                               .postalCode = "postal_code"_L1};
constexpr PartNames kNames2023{.state = "state"_L1,
                               .line1 = "addressLine1"_L1,
                               .line2 = "addressLine2"_L1,
                               .postalCode = "postalCode"_L1};

// What was typed, with the parts that the service gives back.
domain::Address corrected(const domain::Address& typed, const QJsonObject& suggestion,
                          const PartNames& names) {
    const auto part = [&suggestion](QLatin1StringView name, const QString& otherwise) {
        return suggestion[name].toString(otherwise);
    };
    return withoutOwnCity({.country = part("country"_L1, typed.country),
                           .state = part(names.state, typed.state),
                           .city = part("city"_L1, typed.city),
                           .district = typed.district,
                           .addressLine1 = part(names.line1, typed.addressLine1),
                           .addressLine2 = part(names.line2, typed.addressLine2),
                           .postalCode = part(names.postalCode, typed.postalCode)});
}

std::optional<domain::Address> ifDifferent(const domain::Address& typed,
                                           const domain::Address& suggestion) {
    return suggestion == typed ? std::nullopt : std::optional(suggestion);
}

// 2020: 400 with code 2007, whose description is itself JSON.
AddressVerdict verdictOf2020(const domain::Address& typed, const QByteArray& body) {
    const QString description = QJsonDocument::fromJson(body).object()["description"_L1].toString();
    const QJsonObject details = QJsonDocument::fromJson(description.toUtf8()).object();
    if (details.isEmpty())
        return {.valid = false, .suggestion = std::nullopt, .reason = description};
    const QJsonObject address = details["corrected_address"_L1].toObject();
    return {.valid = false,
            .suggestion = ifDifferent(typed, corrected(typed, address, kNames2020)),
            .reason = details["reason"_L1].toString()};
}

// 2023: 200 with a status. Its values are not documented; those that accept begin with "Verified".
Result<AddressVerdict> verdictOf2023(const domain::Address& typed, const QByteArray& body) {
    const Result<QJsonObject> answer = base::parseObject(body, u"addressValidation"_s);
    if (!answer)
        return fail(answer.error());
    JsonReader in(*answer, u"addressValidation"_s);
    const QString status = in.string("status"_L1);
    const QString message = in.optionalString("validationMessage"_L1).value_or(QString());
    const QJsonArray suggestions = in.optionalArray("suggestedAddresses"_L1).value_or(QJsonArray());
    if (Status ok = in.finish(); !ok)
        return fail(ok.error());
    return AddressVerdict{.valid = status.startsWith("Verified"_L1),
                          .suggestion = ifDifferent(
                              typed, corrected(typed, suggestions.first().toObject(), kNames2023)),
                          .reason = message.isEmpty() ? status : message};
}

QStringList strings(const QJsonArray& array) {
    QStringList texts;
    for (const QJsonValue value : array)
        texts.append(value.toString());
    return texts;
}

} // namespace

Result<AddressVerdict> checkAddress(const PartnerApi& api, const domain::Address& address,
                                    const CancelToken& cancel) {
    const Service service = partnerCenter(api);
    const Result<net::HttpResponse> answer =
        exchange(service,
                 {.method = net::Method::Post,
                  .url = endpoint(service.base, {u"validations"_s, u"address"_s}),
                  .body = addressToJson(address),
                  .safeToRepeat = true},
                 cancel);
    if (!answer)
        return fail(answer.error());
    if (answer->status == 400 && errorCode(answer->body) == kAddressInvalid)
        return verdictOf2020(address, answer->body);
    if (answer->status != 200)
        return fail(problemOf(*answer, CallKind::Read));
    if (answer->body.trimmed().isEmpty())
        return AddressVerdict{.valid = true, .suggestion = std::nullopt, .reason = {}};
    return verdictOf2023(address, answer->body);
}

Result<CountryRules> countryRules(const PartnerApi& api, const QString& iso2,
                                  const CancelToken& cancel) {
    const Service service = partnerCenter(api);
    const Result<QJsonObject> answer =
        getObject(service, endpoint(service.base, {u"countryvalidationrules"_s, iso2}),
                  u"countryRules"_s, cancel);
    if (!answer)
        return fail(answer.error());
    JsonReader in(*answer, u"countryRules"_s);
    CountryRules rules{
        .iso2 = in.string("iso2Code"_L1),
        .stateRequired = in.optionalBoolean("isStateRequired"_L1).value_or(false),
        .cityRequired = in.optionalBoolean("isCityRequired"_L1).value_or(false),
        .postalCodeRequired = in.optionalBoolean("isPostalCodeRequired"_L1).value_or(false),
        .postalCodeRegex = in.optionalString("postalCodeRegex"_L1).value_or(QString()),
        .states = strings(in.optionalArray("supportedStatesList"_L1).value_or(QJsonArray()))};
    // The documentation's sample wraps the list: "states":{"value":[...]}.
    if (const auto wrapped = in.optionalObject("states"_L1); wrapped && rules.states.isEmpty())
        rules.states = strings((*wrapped)["value"_L1].toArray());
    return in.finish().map([&] { return std::move(rules); });
}

Result<bool> isDomainTaken(const PartnerApi& api, const QString& prefix,
                           const CancelToken& cancel) {
    const Service service = partnerCenter(api);
    const Result<net::HttpResponse> answer =
        exchange(service,
                 {.method = net::Method::Head,
                  .url = endpoint(service.base, {u"domains"_s, prefix + u".onmicrosoft.com"_s})},
                 cancel);
    if (!answer)
        return fail(answer.error());
    if (answer->status != 200 && answer->status != 404)
        return fail(problemOf(*answer, CallKind::Read));
    return answer->status == 200;
}

} // namespace partnerdesk::partner
