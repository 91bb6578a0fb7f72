#include "tests/app/partner/partner_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace partnerdesk;
using namespace partnerdesk::partner;
using namespace Qt::StringLiterals;
using base::ProblemKind;
using PartnerValidation = partnerdesk::test::Partner;

namespace {

const domain::Address kTyped{.country = u"US"_s,
                             .state = u"WA"_s,
                             .city = u"Redmond"_s,
                             .district = {},
                             .addressLine1 = u"One Microsoft Way"_s,
                             .addressLine2 = {},
                             .postalCode = u"98052"_s};

// The error body of 2020, whose description is JSON in a string.
QByteArray refusal(const QByteArray& description) {
    const QJsonObject body{{u"code"_s, 2007},
                           {u"description"_s, QString::fromUtf8(description)},
                           {u"source"_s, u"PartnerFD"_s}};
    return QJsonDocument(body).toJson();
}

} // namespace

TEST_F(PartnerValidation, SendsTheAddressAsAQuestionThatMayBeRepeated) {
    transport.answerNext(200);
    ASSERT_TRUE(checkAddress(api, kTyped, cancel).has_value());
    EXPECT_EQ(lastCall(), u"POST https://api.partnercenter.microsoft.com/v1/validations/address"_s);
    const QJsonObject sent = QJsonDocument::fromJson(transport.lastRequest().body).object();
    EXPECT_EQ(sent["addressLine1"_L1].toString(), u"One Microsoft Way"_s);
    EXPECT_EQ(sent["postalCode"_L1].toString(), u"98052"_s);
    EXPECT_EQ(sent["country"_L1].toString(), u"US"_s);
    EXPECT_EQ(sent["state"_L1].toString(), u"WA"_s);
    EXPECT_TRUE(transport.lastRequest().safeToRepeat);
}

TEST_F(PartnerValidation, SendsAMunicipalityAsItsOwnCity) {
    const domain::Address beijing{.country = u"CN"_s,
                                  .state = u"北京市"_s,
                                  .city = {},
                                  .district = u"海淀区"_s,
                                  .addressLine1 = u"丹棱街 5 号"_s,
                                  .addressLine2 = {},
                                  .postalCode = u"100080"_s};
    // And what comes back is no other address than the one that was typed.
    transport.answerNext(200, R"({"status":"VerifiedShippable","suggestedAddresses":[
        {"country":"CN","city":"北京市","state":"北京市","addressLine1":"丹棱街 5 号",
        "postalCode":"100080"}]})");
    const auto verdict = checkAddress(api, beijing, cancel);
    const QJsonObject sent = QJsonDocument::fromJson(transport.lastRequest().body).object();
    EXPECT_EQ(sent["city"_L1].toString(), u"北京市"_s);
    EXPECT_EQ(sent["state"_L1].toString(), u"北京市"_s);
    ASSERT_TRUE(verdict.has_value());
    EXPECT_TRUE(verdict->valid);
    EXPECT_EQ(verdict->suggestion, std::nullopt);
}

TEST_F(PartnerValidation, LeavesAnAddressWithoutCityAndDistrictAlone) {
    transport.answerNext(200);
    domain::Address singapore = kTyped;
    singapore.country = u"SG"_s;
    singapore.city.clear();
    ASSERT_TRUE(checkAddress(api, singapore, cancel).has_value());
    const QJsonObject sent = QJsonDocument::fromJson(transport.lastRequest().body).object();
    EXPECT_EQ(sent["city"_L1].toString(), QString());
}

TEST_F(PartnerValidation, TakesAnEmptyAnswerAsValid) {
    transport.answerNext(200);
    const auto verdict = checkAddress(api, kTyped, cancel);
    ASSERT_TRUE(verdict.has_value());
    EXPECT_TRUE(verdict->valid);
    EXPECT_EQ(verdict->suggestion, std::nullopt);
}

TEST_F(PartnerValidation, OffersTheCorrectedAddressOfTheOlderAnswer) {
    transport.answerNext(400, refusal(R"({"code":"60071","reason":"ZipCityInvalid - Details",
        "corrected_address":{"country":"US","region":"WA","city":"BELLEVUE",
        "address_line1":"One Microsoft Way","postal_code":"98007"}})"));
    const auto verdict = checkAddress(api, kTyped, cancel);
    ASSERT_TRUE(verdict.has_value());
    EXPECT_FALSE(verdict->valid);
    EXPECT_EQ(verdict->reason, u"ZipCityInvalid - Details"_s);
    domain::Address corrected = kTyped;
    corrected.city = u"BELLEVUE"_s;
    corrected.postalCode = u"98007"_s;
    ASSERT_TRUE(verdict->suggestion.has_value());
    EXPECT_EQ(*verdict->suggestion, corrected);
}

TEST_F(PartnerValidation, TakesARefusalWithoutACorrection) {
    for (const char* description :
         {"Address is invalid", R"({"code":"60071","reason":"No"})", ""}) {
        transport.answerNext(400, refusal(description));
        const auto verdict = checkAddress(api, kTyped, cancel);
        ASSERT_TRUE(verdict.has_value()) << description;
        EXPECT_FALSE(verdict->valid);
        EXPECT_EQ(verdict->suggestion, std::nullopt);
    }
}

TEST_F(PartnerValidation, ReadsTheNewerAnswer) {
    transport.answerNext(200, R"({"originalAddress":{},"status":"VerifiedShippable",
        "suggestedAddresses":[],"validationMessage":null})");
    EXPECT_TRUE(checkAddress(api, kTyped, cancel)->valid);

    transport.answerNext(200, R"({"status":"InteractionRequired","validationMessage":"Check",
        "suggestedAddresses":[{"country":"US","city":"Redmond","state":"WA",
        "addressLine1":"1 Microsoft Way","postalCode":"98052-8300"}]})");
    const auto asks = checkAddress(api, kTyped, cancel);
    EXPECT_FALSE(asks->valid);
    EXPECT_EQ(asks->suggestion->addressLine1, u"1 Microsoft Way"_s);
    EXPECT_EQ(asks->suggestion->postalCode, u"98052-8300"_s);
    EXPECT_EQ(asks->reason, u"Check"_s);

    transport.answerNext(200, R"({"status":"SomethingNew"})");
    const auto unknown = checkAddress(api, kTyped, cancel);
    EXPECT_FALSE(unknown->valid);
    EXPECT_EQ(unknown->reason, u"SomethingNew"_s);
}

TEST_F(PartnerValidation, OffersNoCorrectionThatChangesNothing) {
    transport.answerNext(200, R"({"status":"Verified","suggestedAddresses":[{"country":"US",
        "city":"Redmond","state":"WA","addressLine1":"One Microsoft Way","postalCode":"98052"}]})");
    EXPECT_EQ(checkAddress(api, kTyped, cancel)->suggestion, std::nullopt);
}

TEST_F(PartnerValidation, TellsAFailureFromAVerdict) {
    transport.answerNext(400, R"({"code":"3000","description":"Invalid property"})");
    EXPECT_EQ(checkAddress(api, kTyped, cancel).error().kind, ProblemKind::InvalidInput);
    transport.answerNext(200, "<html>");
    EXPECT_EQ(checkAddress(api, kTyped, cancel).error().kind, ProblemKind::ServerFault);
    transport.answerNext(500);
    EXPECT_EQ(checkAddress(api, kTyped, cancel).error().kind, ProblemKind::ServerFault);
}

TEST_F(PartnerValidation, ReadsCountryRulesInBothForms) {
    transport.answerNext(200, R"({"iso2Code":"US","isStateRequired":true,"isCityRequired":true,
        "isPostalCodeRequired":true,"postalCodeRegex":"^\\d{5}$",
        "supportedStatesList":["AK","AL"],"countryCallingCodesList":["1"]})");
    const auto plain = countryRules(api, u"US"_s, cancel);
    ASSERT_TRUE(plain.has_value());
    EXPECT_TRUE(plain->stateRequired);
    EXPECT_EQ(plain->states, (QStringList{u"AK"_s, u"AL"_s}));
    EXPECT_EQ(plain->postalCodeRegex, u"^\\d{5}$"_s);
    EXPECT_EQ(lastCall(),
              u"GET https://api.partnercenter.microsoft.com/v1/countryvalidationrules/US"_s);

    transport.answerNext(200, R"({"iso2Code":"CN","states":{"value":["BJ","SH"]}})");
    EXPECT_EQ(countryRules(api, u"CN"_s, cancel)->states, (QStringList{u"BJ"_s, u"SH"_s}));
}

TEST_F(PartnerValidation, AsksWhetherADomainIsTaken) {
    transport.answerNext(200);
    EXPECT_TRUE(*isDomainTaken(api, u"contoso"_s, cancel));
    EXPECT_EQ(lastCall(), u"HEAD https://api.partnercenter.microsoft.com/v1/domains/"
                          "contoso.onmicrosoft.com"_s);
    transport.answerNext(404);
    EXPECT_FALSE(*isDomainTaken(api, u"free"_s, cancel));
    for (const int status : {204, 302, 401, 403, 500}) {
        transport.answerNext(status);
        transport.answerNext(status); // once more after a refused token
        EXPECT_FALSE(isDomainTaken(api, u"x"_s, cancel).has_value()) << status;
    }
}
