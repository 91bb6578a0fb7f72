#include "tests/app/sandbox/service_caller.h"
#include "tests/support/print_to.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

struct PartnerCenter : testing::Test {
    SandboxUnderTest sandbox{{.noConsent = true, .reviewSeconds = 10}};
    ServiceCaller fabrikam{sandbox, kFabrikamAdmin, u"user_impersonation"_s};

    // The answer of the address check: "valid", or the corrected "state|city".
    QString checked(const QString& country, const QString& state, const QString& city,
                    const QString& postalCode) {
        const ServiceAnswer answer = fabrikam.post(u"/partnercenter/v1/validations/address"_s,
                                                   {{u"addressLine1"_s, u"1 Main Street"_s},
                                                    {u"city"_s, city},
                                                    {u"state"_s, state},
                                                    {u"postalCode"_s, postalCode},
                                                    {u"country"_s, country}});
        if (answer.status == 200)
            return answer.raw.body.isEmpty() ? u"valid"_s : u"a body"_s;
        if (answer.errorCode() != "2007"_L1)
            return answer.errorCode();
        const QJsonObject description =
            QJsonDocument::fromJson(answer.body.value("description"_L1).toString().toUtf8())
                .object();
        const QJsonObject corrected = description.value("corrected_address"_L1).toObject();
        return corrected.isEmpty() ? description.value("reason"_L1).toString().section(u' ', 0, 0)
                                   : corrected.value("region"_L1).toString() + u'|' +
                                         corrected.value("city"_L1).toString();
    }
};

const QString kProfiles = u"/partnercenter/v1/profiles/"_s;

} // namespace

TEST_F(PartnerCenter, WithoutTheSecondFactorThatIsWantedItAnswersWithAChallenge) {
    sandbox.restart({.noConsent = true, .requireMfa = true});
    for (const QString& path : {kProfiles + u"mpn"_s, u"/program/v1/status"_s}) {
        const ServiceAnswer answer = fabrikam.get(path);
        EXPECT_EQ(answer.status, 401) << path.toStdString();
        EXPECT_TRUE(answer.raw.header("WWW-Authenticate").contains("claims=\""))
            << path.toStdString();
    }
}

TEST_F(PartnerCenter, AnswersCarryTheServicesHeaders) {
    const ServiceAnswer answer =
        fabrikam.get(kProfiles + u"mpn"_s,
                     {{"MS-RequestId", "request-1"}, {"MS-CorrelationId", "correlation-1"}});
    ASSERT_EQ(answer.status, 200);
    EXPECT_EQ(answer.raw.header("MS-RequestId"), "request-1");
    EXPECT_EQ(answer.raw.header("MS-CorrelationId"), "correlation-1");
    EXPECT_FALSE(answer.raw.header("MS-CV").isEmpty());
    EXPECT_FALSE(answer.raw.header("MS-ServerId").isEmpty());
}

TEST_F(PartnerCenter, ATokenForGraphIsRefused) {
    const ServiceCaller wrong(sandbox, kFabrikamAdmin);
    EXPECT_EQ(wrong.get(kProfiles + u"mpn"_s).status, 401);
    EXPECT_EQ(sandbox.get(kProfiles + u"mpn"_s).status, 401);
}

TEST_F(PartnerCenter, TheLegalBusinessProfileHasItsVettingState) {
    const ServiceAnswer profile =
        fabrikam.get(kProfiles + u"legalbusiness?vettingVersion=Current"_s);
    EXPECT_EQ(profile.body.value("companyName"_L1).toString(), u"Fabrikam, Inc."_s);
    EXPECT_EQ(profile.body.value("vettingStatus"_L1).toString(), u"authorized"_s);
    EXPECT_EQ(profile.body.value("vettingSubStatus"_L1).toString(), u"none"_s);
    EXPECT_EQ(profile.body.value("profileType"_L1).toString(), u"LegalBusinessProfile"_s);
    EXPECT_EQ(profile.body.value("address"_L1).toObject().value("state"_L1).toString(), u"WA"_s);
    EXPECT_EQ(fabrikam.get(kProfiles + u"legalbusiness?vettingVersion=Oldest"_s).status, 400);
}

TEST_F(PartnerCenter, TheOrganizationProfileCanBeChanged) {
    const ServiceAnswer before = fabrikam.get(kProfiles + u"organization"_s);
    EXPECT_EQ(fabrikam
                  .put(kProfiles + u"organization"_s,
                       {{u"email"_s, u"new@fabrikam.example"_s}, {u"domain"_s, u"evil"_s}},
                       {{"If-Match", before.raw.header("ETag")}})
                  .status,
              200);
    const QJsonObject after = fabrikam.get(kProfiles + u"organization"_s).body;
    EXPECT_EQ(after.value("email"_L1).toString(), u"new@fabrikam.example"_s);
    EXPECT_EQ(after.value("domain"_L1), before.body.value("domain"_L1));
    EXPECT_EQ(after.value("companyName"_L1), before.body.value("companyName"_L1));
}

TEST_F(PartnerCenter, AMethodThatAResourceDoesNotTakeIs405) {
    const ServiceAnswer answer = fabrikam.post(kProfiles + u"mpn"_s, {});
    EXPECT_EQ(answer.status, 405);
    EXPECT_EQ(answer.body.value("source"_L1).toString(), u"PartnerFD"_s);
    EXPECT_FALSE(answer.raw.header("MS-CorrelationId").isEmpty());
}

TEST_F(PartnerCenter, ACompanyThatIsNotEnrolledHasNoProfile) {
    const ServiceCaller contoso(sandbox, kContosoAdmin, u"user_impersonation"_s);
    for (const QString& profile : {u"legalbusiness"_s, u"mpn"_s, u"organization"_s, u"billing"_s}) {
        const ServiceAnswer answer = contoso.get(kProfiles + profile);
        EXPECT_EQ(answer.status, 404) << profile.toStdString();
        EXPECT_EQ(answer.errorCode(), u"1000"_s) << profile.toStdString();
    }
}

TEST_F(PartnerCenter, AChangedNameIsVerifiedAgainAndTheOldProfileStays) {
    QJsonObject profile = fabrikam.get(kProfiles + u"legalbusiness"_s).body;
    profile.insert(u"companyName"_s, u"Fabrikam Reject Business"_s);
    const ServiceAnswer changed = fabrikam.put(kProfiles + u"legalbusiness"_s, profile);
    ASSERT_EQ(changed.status, 200) << changed.raw.body.toStdString();
    EXPECT_EQ(changed.body.value("vettingSubStatus"_L1).toString(), u"business_verification"_s);
    EXPECT_EQ(fabrikam.get(kProfiles + u"legalbusiness?vettingVersion=LastFinalized"_s)
                  .body.value("companyName"_L1)
                  .toString(),
              u"Fabrikam, Inc."_s);

    sandbox.clock().advance(std::chrono::seconds(11));
    const QJsonObject rejected = fabrikam.get(kProfiles + u"legalbusiness"_s).body;
    EXPECT_EQ(rejected.value("vettingStatus"_L1).toString(), u"rejected"_s);
    EXPECT_EQ(fabrikam.get(kProfiles + u"legalbusiness?vettingVersion=LastFinalized"_s)
                  .body.value("companyName"_L1)
                  .toString(),
              u"Fabrikam Reject Business"_s);
}

TEST_F(PartnerCenter, ABadProfileNamesItsFields) {
    QJsonObject profile = fabrikam.get(kProfiles + u"legalbusiness"_s).body;
    profile.insert(u"companyName"_s, u" "_s);
    QJsonObject address = profile.value("address"_L1).toObject();
    address.insert(u"postalCode"_s, u"ABC"_s);
    profile.insert(u"address"_s, address);
    const ServiceAnswer answer = fabrikam.put(kProfiles + u"legalbusiness"_s, profile);
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.errorCode(), u"3000"_s);
    EXPECT_EQ(answer.body.value("data"_L1).toArray(),
              QJsonArray({u"legalName"_s, u"postalCode"_s}));
}

TEST_F(PartnerCenter, AnOrdinaryPersonMayNotChangeProfiles) {
    const ServiceCaller chen(sandbox, u"chen@fabrikam.onmicrosoft.com"_s, u"user_impersonation"_s);
    const QJsonObject profile = fabrikam.get(kProfiles + u"legalbusiness"_s).body;
    const ServiceAnswer answer = chen.put(kProfiles + u"legalbusiness"_s, profile);
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(answer.errorCode(), u"900150"_s);
}

TEST_F(PartnerCenter, BillingChangesOnlyWhereItCanAndOnlyWithAFreshEtag) {
    const ServiceAnswer before = fabrikam.get(kProfiles + u"billing"_s);
    const QByteArray etag = before.raw.header("ETag");
    const ServiceAnswer changed =
        fabrikam.put(kProfiles + u"billing"_s,
                     {{u"purchaseOrderNumber"_s, u"9888"_s}, {u"companyName"_s, u"Other"_s}},
                     {{"If-Match", etag}});
    EXPECT_EQ(changed.body.value("purchaseOrderNumber"_L1).toString(), u"9888"_s);
    EXPECT_EQ(changed.body.value("companyName"_L1).toString(), u"Fabrikam, Inc."_s);
    const ServiceAnswer stale =
        fabrikam.put(kProfiles + u"billing"_s, {{u"taxId"_s, u"12"_s}}, {{"If-Match", etag}});
    EXPECT_EQ(stale.status, 400);
    EXPECT_EQ(stale.errorCode(), u"2055"_s);
}

TEST_F(PartnerCenter, AnMpnIdCanBeLookedUp) {
    EXPECT_EQ(
        fabrikam.get(kProfiles + u"mpn?mpnId=6104782"_s).body.value("partnerName"_L1).toString(),
        u"Fabrikam, Inc."_s);
    const ServiceAnswer unknown = fabrikam.get(kProfiles + u"mpn?mpnId=9999999"_s);
    EXPECT_EQ(unknown.status, 404);
    EXPECT_EQ(unknown.errorCode(), u"3000"_s);
    EXPECT_EQ(fabrikam.get(kProfiles + u"mpn?mpnId=abc"_s).errorCode(), u"2000"_s);
}

TEST_F(PartnerCenter, AddressesAreCheckedAndCorrected) {
    EXPECT_EQ(checked(u"US"_s, u"WA"_s, u"Redmond"_s, u"98052"_s), u"valid"_s);
    EXPECT_EQ(checked(u"US"_s, u"NY"_s, u"Redmond"_s, u"98052"_s), u"WA|Redmond"_s);
    EXPECT_EQ(checked(u"US"_s, u"NY"_s, u"new york"_s, u"10001"_s), u"NY|New York"_s);
    EXPECT_EQ(checked(u"CN"_s, u"上海市"_s, u""_s, u"100022"_s), u"北京市|"_s);
    EXPECT_EQ(checked(u"CN"_s, u"广东省"_s, u"深圳市"_s, u"518000"_s), u"valid"_s);
    EXPECT_EQ(checked(u"DE"_s, u""_s, u"Berlin"_s, u"10115"_s), u"valid"_s);
    EXPECT_EQ(checked(u"US"_s, u"XX"_s, u"Redmond"_s, u"98052"_s), u"StateInvalid"_s);
    EXPECT_EQ(checked(u"US"_s, u"WA"_s, u"Redmond"_s, u"9805"_s), u"ZipInvalid"_s);
    EXPECT_EQ(checked(u"US"_s, u"WA"_s, u""_s, u"98052"_s), u"CityMissing"_s);
    EXPECT_EQ(checked(u"QQ"_s, u""_s, u"Nowhere"_s, u"1"_s), u"CountryInvalid"_s);
}

TEST_F(PartnerCenter, CountriesHaveTheirRules) {
    const ServiceAnswer us = fabrikam.get(u"/partnercenter/v1/countryvalidationrules/US"_s);
    EXPECT_TRUE(us.body.value("isStateRequired"_L1).toBool());
    EXPECT_EQ(us.body.value("supportedStatesList"_L1).toArray().size(), 51);
    const ServiceAnswer germany = fabrikam.get(u"/partnercenter/v1/countryvalidationrules/de"_s);
    EXPECT_FALSE(germany.body.value("isStateRequired"_L1).toBool());
    EXPECT_TRUE(germany.body.value("isVatIdSupported"_L1).toBool());
    EXPECT_EQ(fabrikam.get(u"/partnercenter/v1/countryvalidationrules/QQ"_s).status, 404);
}

TEST_F(PartnerCenter, DomainNamesAreTakenOrFreeWithoutABody) {
    const ServiceAnswer taken =
        fabrikam.head(u"/partnercenter/v1/domains/Contoso.onmicrosoft.com"_s);
    EXPECT_EQ(taken.status, 200);
    EXPECT_TRUE(taken.raw.body.isEmpty());
    EXPECT_EQ(fabrikam.head(u"/partnercenter/v1/domains/litware.onmicrosoft.com"_s).status, 404);
}

TEST_F(PartnerCenter, TheAgreementStatusIsThatOfResellersOnly) {
    const QString status = u"/partnercenter/v1/compliance/csp/agreementstatus"_s;
    EXPECT_EQ(fabrikam.get(status + "?mpnId=6104782"_L1).body.value("isAgreementSigned"_L1),
              QJsonValue(false));
    EXPECT_EQ(fabrikam.get(status).errorCode(), u"2001"_s);
    EXPECT_EQ(fabrikam.get(status + "?mpnId=1&tenantId=x"_L1).errorCode(), u"2000"_s);
    EXPECT_EQ(fabrikam.get(status + "?tenantId=nonsense"_L1).errorCode(), u"2000"_s);
    EXPECT_EQ(fabrikam.get(status + "?mpnId=999"_L1).errorCode(), u"2200"_s);
    EXPECT_EQ(
        fabrikam.get(status + "?tenantId=00000000-0000-0000-0000-00000000000f"_L1).errorCode(),
        u"2205"_s);
}

TEST_F(PartnerCenter, TheActivityLogHasPagesAndAFilter) {
    const ServiceCaller graph(sandbox, kFabrikamAdmin);
    for (const QString& title : {u"One"_s, u"Two"_s, u"Three"_s}) {
        sandbox.clock().advance(std::chrono::seconds(1));
        EXPECT_EQ(
            graph.patch("/graph/v1.0/users/"_L1 + graph.id(), {{u"jobTitle"_s, title}}).status,
            204);
    }
    const QString log = u"/partnercenter/v1/auditrecords"_s;
    const ServiceAnswer first = fabrikam.get(log + "?size=2"_L1);
    EXPECT_EQ(first.body.value("totalCount"_L1).toInt(), 2);
    EXPECT_EQ(first.body.value("items"_L1).toArray().at(0).toObject().value("operationType"_L1),
              QJsonValue(u"update_partner_user"_s));
    const QJsonObject next = first.body.value("links"_L1).toObject().value("next"_L1).toObject();
    EXPECT_TRUE(next.value("uri"_L1).toString().contains("seekOperation=Next"_L1));
    const QString date = first.body.value("items"_L1)
                             .toArray()
                             .at(0)
                             .toObject()
                             .value("operationDate"_L1)
                             .toString();
    EXPECT_EQ(date.section(u'.', -1).size(), 8) << date.toStdString(); // 7 digits, Z
    EXPECT_TRUE(QDateTime::fromString(date, Qt::ISODateWithMs).isValid());
    const QJsonObject header = next.value("headers"_L1).toArray().at(0).toObject();
    EXPECT_EQ(header.value("key"_L1).toString(), u"MS-ContinuationToken"_s);
    const ServiceAnswer second =
        fabrikam.get("/partnercenter/v1"_L1 + next.value("uri"_L1).toString(),
                     {{"MS-ContinuationToken", header.value("value"_L1).toString().toLatin1()}});
    EXPECT_EQ(second.body.value("totalCount"_L1).toInt(), 1);
    EXPECT_FALSE(second.body.value("links"_L1).toObject().contains("next"_L1));

    const QString filter = QString::fromLatin1(QUrl::toPercentEncoding(
        u"{\"Field\":\"ResourceType\",\"Value\":\"Agreement\",\"Operator\":\"equals\"}"_s));
    EXPECT_EQ(fabrikam.get(log + "?filter="_L1 + filter).body.value("totalCount"_L1).toInt(), 0);
    EXPECT_EQ(fabrikam.get(log + "?startDate=2020-01-01"_L1).status, 400) << "older than 90 days";
    EXPECT_EQ(fabrikam.get(log + "?filter=%7B%7D"_L1).status, 400);
    const auto filtered = [&](const char* field, const char* value, const char* how) {
        const QByteArray json = QByteArray(R"({"Field":")") + field + R"(","Value":")" + value +
                                R"(","Operator":")" + how + R"("})";
        return fabrikam.get(log + "?filter="_L1 + QString::fromLatin1(json.toPercentEncoding()));
    };
    EXPECT_EQ(filtered("CompanyName", "abri", "substring").body.value("totalCount"_L1).toInt(), 3);
    EXPECT_EQ(filtered("CompanyName", "bri", "equals").status, 400);
    EXPECT_EQ(filtered("ResourceType", "PARTNER_USER", "equals").status, 200);
    EXPECT_EQ(filtered("ResourceType", "partner", "substring").status, 400);
}

} // namespace partnerdesk::test
