#include "tests/app/partner/partner_fixture.h"

using namespace partnerdesk;
using namespace partnerdesk::partner;
using namespace Qt::StringLiterals;
using base::ProblemKind;
using domain::VettingStage;
using domain::VettingStatus;
using partnerdesk::test::headerOf;
using PartnerProfiles = partnerdesk::test::Partner;

namespace {

// As in the documentation of "Get the partner legal business profile".
QByteArray legalBusiness(const QByteArray& status, const QByteArray& subStatus) {
    return R"({"companyName":"Lucerne Publishing",
     "address":{"country":"US","region":null,"city":"Buffalo","state":"NY",
      "addressLine1":"123 Main Street","addressLine2":"","postalCode":"98052",
      "firstName":"Gena","lastName":"Soto","phoneNumber":"4255550100"},
     "primaryContact":{"firstName":"Gena","lastName":"Soto","email":"gena@lucernepublishing.com",
      "phoneNumber":"4255550100"},
     "companyApproverEmail":"gena@lucernepublishing.com",
     "vettingStatus":)" +
           status + R"(,"vettingSubStatus":)" + subStatus +
           R"(,"profileType":"LegalBusinessProfile",
     "links":{"self":{"uri":"/profiles/legalbusiness","method":"GET","headers":[]}},
     "attributes":{"objectType":"LegalBusinessProfile"}})";
}

struct Vetting {
    const char* status;
    const char* subStatus;
    VettingStatus expectedStatus;
    VettingStage expectedStage;
};

} // namespace

TEST_F(PartnerProfiles, ReadsTheLegalBusinessProfile) {
    transport.answerNext(200, legalBusiness(R"("authorized")", R"("none")"),
                         {{"Date", "Tue, 22 Jun 2027 10:00:00 GMT"}});
    const auto answer = legalBusinessProfile(api, cancel);
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->profile.legalName, u"Lucerne Publishing"_s);
    const domain::Address address{.country = u"US"_s,
                                  .state = u"NY"_s,
                                  .city = u"Buffalo"_s,
                                  .district = {},
                                  .addressLine1 = u"123 Main Street"_s,
                                  .addressLine2 = {},
                                  .postalCode = u"98052"_s};
    EXPECT_EQ(answer->profile.address, address);
    const domain::Contact contact{.firstName = u"Gena"_s,
                                  .lastName = u"Soto"_s,
                                  .email = u"gena@lucernepublishing.com"_s,
                                  .phone = u"4255550100"_s};
    EXPECT_EQ(answer->profile.primaryContact, contact);
    EXPECT_EQ(answer->verification.status, VettingStatus::Authorized);
    EXPECT_EQ(answer->verification.asOf, QDateTime(QDate(2027, 6, 22), QTime(10, 0), Qt::UTC));
}

TEST_F(PartnerProfiles, FollowsTheVettingThroughItsStages) {
    const Vetting vettings[] = {
        {R"("pending")", R"("email_ownership")", VettingStatus::Pending,
         VettingStage::EmailOwnership},
        {R"("pending")", R"("employment_verification")", VettingStatus::Pending,
         VettingStage::Employment},
        {R"("Pending")", R"("BusinessVerification")", VettingStatus::Pending,
         VettingStage::Business},
        {R"("pending")", R"("decision")", VettingStatus::Pending, VettingStage::InReview},
        {R"("rejected")", R"("email_domain")", VettingStatus::Rejected,
         VettingStage::EmailOwnership},
        {R"("none")", "null", VettingStatus::None, VettingStage::None},
        {R"("brand_new")", R"("none")", VettingStatus::Unknown, VettingStage::None},
    };
    for (const Vetting& one : vettings) {
        transport.answerNext(200, legalBusiness(one.status, one.subStatus));
        const auto answer = legalBusinessProfile(api, cancel);
        ASSERT_TRUE(answer.has_value()) << one.status;
        EXPECT_EQ(answer->verification.status, one.expectedStatus) << one.status;
        EXPECT_EQ(answer->verification.stage, one.expectedStage) << one.subStatus;
    }
}

TEST_F(PartnerProfiles, AsksForTheNewestProfileWithTheServicesHeaders) {
    transport.answerNext(200, legalBusiness(R"("pending")", R"("none")"));
    ASSERT_TRUE(legalBusinessProfile(api, cancel).has_value());
    EXPECT_EQ(lastCall(), u"GET https://api.partnercenter.microsoft.com/v1/profiles/legalbusiness"
                          "?vettingVersion=Current"_s);
    const net::HttpRequest request = transport.lastRequest();
    EXPECT_EQ(headerOf(request, "Accept"), "application/json");
    EXPECT_EQ(headerOf(request, "X-Locale"), "zh-CN");
    EXPECT_EQ(headerOf(request, "MS-RequestId").size(), 36);
    EXPECT_EQ(headerOf(request, "MS-CorrelationId").size(), 36);
    EXPECT_NE(headerOf(request, "MS-RequestId"), headerOf(request, "MS-CorrelationId"));
    EXPECT_THAT(tokens.audiences(), testing::ElementsAre(net::Audience::PartnerCenter));
}

TEST_F(PartnerProfiles, SaysNotFoundBeforeTheCompanyIsEnrolled) {
    transport.answerNext(404, R"({"code":1000,"description":"not found","data":[],"source":"P"})");
    EXPECT_EQ(legalBusinessProfile(api, cancel).error().kind, ProblemKind::NotFound);
}

TEST_F(PartnerProfiles, RefusesAnswersThatMakeNoSense) {
    for (const char* body : {"", "[]", "{}", "<html>", R"({"companyName":7})",
                             R"({"companyName":"C","vettingStatus":"none"})",
                             R"({"companyName":"C","vettingStatus":"none","address":{}})",
                             R"({"code":1000,"description":"an error in a 200"})"}) {
        transport.answerNext(200, body);
        const auto answer = legalBusinessProfile(api, cancel);
        ASSERT_FALSE(answer.has_value()) << body;
        EXPECT_EQ(answer.error().key, u"json.field"_s) << body;
    }
}

TEST_F(PartnerProfiles, ReadsTheMpnProfileWithOrWithoutAName) {
    transport.answerNext(200, R"({"mpnId":"4391507","partnerName":"Contoso"})");
    EXPECT_EQ(mpnProfile(api, cancel)->mpnId, u"4391507"_s);
    transport.answerNext(200, R"({"mpnId":"4391507","attributes":{"objectType":"MpnProfile"}})");
    EXPECT_EQ(mpnProfile(api, cancel)->partnerName, QString());
    EXPECT_EQ(lastCall(), u"GET https://api.partnercenter.microsoft.com/v1/profiles/mpn"_s);
    transport.answerNext(200, R"({"partnerName":"Contoso"})");
    EXPECT_FALSE(mpnProfile(api, cancel).has_value());
}
