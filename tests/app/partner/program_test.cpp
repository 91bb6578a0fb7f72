#include "tests/app/partner/partner_fixture.h"
#include "tests/support/contoso.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace partnerdesk;
using namespace partnerdesk::partner;
using namespace Qt::StringLiterals;
using base::ProblemKind;
using domain::MembershipLevel;
using partnerdesk::test::headerOf;
using ProgramService = partnerdesk::test::Partner;

TEST_F(ProgramService, ReadsTheStatusWithTheServicesDate) {
    transport.answerNext(200, R"({"enrolled":true,"agreementAccepted":false,"mpnId":"4391507",
        "companyName":"Fabrikam","membership":{"level":"actionPack","anniversary":"2027-08-01"},
        "oldMembership":{"organization":"Fabrikam old","level":"silver","expired":"2025-12-31"},
        "serviceDate":"2027-06-22"})");
    const auto status = program->status(cancel);
    ASSERT_TRUE(status.has_value());
    EXPECT_TRUE(status->enrolled);
    EXPECT_FALSE(status->agreementAccepted);
    EXPECT_EQ(status->mpnId, u"4391507"_s);
    const domain::Membership membership{.level = MembershipLevel::ActionPack,
                                        .anniversary = QDate(2027, 8, 1),
                                        .serviceDate = QDate(2027, 6, 22)};
    EXPECT_EQ(status->membership, membership);
    ASSERT_TRUE(status->oldMembership.has_value());
    EXPECT_EQ(status->oldMembership->expired, QDate(2025, 12, 31));
    EXPECT_EQ(lastCall(), u"GET http://127.0.0.1:5000/program/v1/status"_s);
    EXPECT_EQ(headerOf(transport.lastRequest(), "X-Locale"), "en-US");
    EXPECT_THAT(tokens.audiences(), testing::ElementsAre(net::Audience::Program));
}

TEST_F(ProgramService, ReadsTheStatusOfACompanyThatIsNotEnrolled) {
    transport.answerNext(200, R"({"enrolled":false,"agreementAccepted":false,"mpnId":"",
        "companyName":"","membership":{"level":"none","anniversary":null},"oldMembership":null,
        "serviceDate":"2027-06-22"})");
    const auto status = program->status(cancel);
    ASSERT_TRUE(status.has_value());
    EXPECT_FALSE(status->enrolled);
    EXPECT_EQ(status->oldMembership, std::nullopt);
    EXPECT_FALSE(status->membership.anniversary.isValid());
}

TEST_F(ProgramService, RefusesAStatusThatMakesNoSense) {
    for (const char* body :
         {"", "{}", "[]", R"({"enrolled":"yes"})",
          R"({"enrolled":true,"agreementAccepted":true,"membership":{"level":"platinum"},
              "serviceDate":"2027-06-22"})",
          R"({"enrolled":true,"agreementAccepted":true,"membership":{"level":"gold"}})",
          R"({"enrolled":true,"agreementAccepted":true,"membership":{"level":"gold",
              "anniversary":"soon"},"serviceDate":"2027-06-22"})",
          R"({"enrolled":true,"agreementAccepted":true,"membership":{"level":"gold"},
              "oldMembership":{},"serviceDate":"2027-06-22"})"}) {
        transport.answerNext(200, body);
        const auto status = program->status(cancel);
        ASSERT_FALSE(status.has_value()) << body;
        EXPECT_EQ(status.error().key, u"json.field"_s) << body;
    }
}

TEST_F(ProgramService, EnrollsUnderTheDraftsId) {
    transport.answerNext(201, R"({"mpnId":"7000001","serviceDate":"2027-06-22"})");
    const auto answer = program->enroll(test::contoso(), u"draft-1"_s, cancel);
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(std::get<Enrolled>(*answer).mpnId, u"7000001"_s);
    const net::HttpRequest request = transport.lastRequest();
    EXPECT_EQ(lastCall(), u"POST http://127.0.0.1:5000/program/v1/enroll"_s);
    EXPECT_EQ(headerOf(request, "MS-RequestId"), "draft-1");
    EXPECT_FALSE(request.safeToRepeat);
    EXPECT_EQ(QJsonDocument::fromJson(request.body), QJsonDocument::fromJson(R"({
        "companyName":"北京康拓索科技有限公司",
        "address":{"country":"CN","state":"北京市","city":"","district":"海淀区",
         "addressLine1":"丹棱街 5 号","addressLine2":"","postalCode":"100080"},
        "primaryContact":{"firstName":"伟","lastName":"张","email":"zhang.wei@contoso.com",
         "phoneNumber":"+861059175000"},
        "language":"zh-CN","registrationId":""})"));
}

TEST_F(ProgramService, PointsAtTheFieldThatWasRefused) {
    transport.answerNext(400, R"({"code":3000,"description":"d","data":["email"],"source":"P"})");
    const base::Problem problem = program->enroll(test::contoso(), u"d"_s, cancel).error();
    EXPECT_EQ(problem.kind, ProblemKind::InvalidInput);
    EXPECT_EQ(problem.field, u"email"_s);
}

TEST_F(ProgramService, NeverTakesAnEnrollmentForDoneWithoutItsNumber) {
    for (const char* body : {"", "{}", R"({"mpnId":""})", R"({"mpnId":)", "<html>"}) {
        transport.answerNext(201, body);
        EXPECT_EQ(program->enroll(test::contoso(), u"d"_s, cancel).error().kind,
                  ProblemKind::OutcomeUnknown)
            << body;
    }
    transport.answerNext(200, R"({"mpnId":"7000001"})"); // not as documented
    EXPECT_EQ(program->enroll(test::contoso(), u"d"_s, cancel).error().kind,
              ProblemKind::OutcomeUnknown);
}

TEST_F(ProgramService, PassesALostAnswerUpAndSendsNothingTwice) {
    transport.answerNext(base::fail({.kind = ProblemKind::OutcomeUnknown, .key = u"net.lost"_s}));
    EXPECT_EQ(program->enroll(test::contoso(), u"d"_s, cancel).error().kind,
              ProblemKind::OutcomeUnknown);
    EXPECT_EQ(transport.requests().size(), 1U);
}

TEST_F(ProgramService, ReadsTheAgreement) {
    transport.answerNext(200, R"({"id":"mpn","version":"2027-01","country":"CN",
        "language":"zh-CN","date":"2027-01-15","title":"协议","body":"# 一\n\n文本","sample":true,
        "serviceDate":"2027-06-22"})");
    const auto answer = program->agreement(u"CN"_s, u"zh-CN"_s, cancel);
    ASSERT_TRUE(answer.has_value());
    const auto& text = std::get<domain::AgreementText>(*answer);
    EXPECT_EQ(text.body, u"# 一\n\n文本"_s);
    EXPECT_EQ(text.date, QDate(2027, 1, 15));
    EXPECT_TRUE(text.sample);
    EXPECT_EQ(lastCall(),
              u"GET http://127.0.0.1:5000/program/v1/agreement?country=CN&language=zh-CN"_s);
}

TEST_F(ProgramService, AcceptsTheAgreementByItsHash) {
    domain::AgreementAcceptance acceptance;
    acceptance.agreementId = u"mpn"_s;
    acceptance.version = u"2027-01"_s;
    acceptance.country = u"CN"_s;
    acceptance.language = u"zh-CN"_s;
    acceptance.sha256 = u"abc"_s;
    acceptance.body = u"not sent"_s;
    acceptance.signerFirstName = u"伟"_s;
    acceptance.signerLastName = u"张"_s;
    transport.answerNext(201, R"({"accepted":"2027-06-22T10:00:00Z"})");
    const auto answer = program->acceptAgreement(acceptance, cancel);
    ASSERT_TRUE(answer.has_value());
    EXPECT_TRUE(std::holds_alternative<Done>(*answer));
    EXPECT_EQ(QJsonDocument::fromJson(transport.lastRequest().body), QJsonDocument::fromJson(R"({
        "id":"mpn","version":"2027-01","country":"CN","language":"zh-CN","sha256":"abc",
        "signerFirstName":"伟","signerLastName":"张"})"));
}

TEST_F(ProgramService, ResendsTheMail) {
    transport.answerNext(202);
    EXPECT_TRUE(program->resendVerificationMail(cancel).has_value());
    EXPECT_EQ(lastCall(), u"POST http://127.0.0.1:5000/program/v1/verification/resend"_s);
    transport.answerNext(429, {}, {{"Retry-After", "120"}});
    const base::Problem problem = program->resendVerificationMail(cancel).error();
    EXPECT_EQ(problem.kind, ProblemKind::Throttled);
    EXPECT_EQ(problem.retryAfter, std::chrono::seconds(120));
}

TEST_F(ProgramService, ReadsBenefits) {
    transport.answerNext(200, R"({"benefits":[{"id":"azureCredit","category":"azureUsage",
        "nameEn":"Azure credit","nameZh":"Azure 额度","type":"core","state":"active","used":3,
        "total":10,"expires":"2027-12-31"},{"id":"x","category":"software","nameEn":"X",
        "nameZh":"X","type":"core","state":"available","used":0,"total":-1,"expires":null}],
        "serviceDate":"2027-06-22"})");
    const auto benefits = program->benefits(cancel);
    ASSERT_TRUE(benefits.has_value());
    ASSERT_EQ(benefits->size(), 2U);
    EXPECT_EQ(benefits->at(0).expires, QDate(2027, 12, 31));
    EXPECT_EQ(benefits->at(0).used, 3);
    EXPECT_EQ(benefits->at(1).total, -1);
    EXPECT_FALSE(benefits->at(1).expires.isValid());
    transport.answerNext(200, R"({"benefits":[{"id":"x"}]})");
    EXPECT_FALSE(program->benefits(cancel).has_value());
}

TEST_F(ProgramService, ReadsCompanyRolesAndLeavesUnknownOnesOut) {
    transport.answerNext(200, R"({"users":[
        {"userId":"1","roles":["mpnPartnerAdmin","reportViewer","notYetInvented"]},
        {"userId":"2","roles":[]}],"serviceDate":"2027-06-22"})");
    const auto users = program->companyRoles(cancel);
    ASSERT_TRUE(users.has_value());
    ASSERT_EQ(users->size(), 2U);
    domain::RoleSet expected;
    expected.set(domain::Role::MpnPartnerAdmin, true);
    expected.set(domain::Role::ReportViewer, true);
    EXPECT_EQ(users->at(0).roles, expected);
    EXPECT_TRUE(users->at(1).roles.isEmpty());
}

TEST_F(ProgramService, GivesAndTakesACompanyRole) {
    domain::RoleChange change{.userId = u"u/1"_s, .role = domain::Role::AccountAdmin, .add = true};
    transport.answerNext(204);
    EXPECT_TRUE(program->setCompanyRole(change, cancel).has_value());
    EXPECT_EQ(lastCall(), u"PUT http://127.0.0.1:5000/program/v1/roles/u%2F1/accountAdmin"_s);
    change.add = false;
    transport.answerNext(204);
    EXPECT_TRUE(program->setCompanyRole(change, cancel).has_value());
    EXPECT_EQ(lastCall(), u"DELETE http://127.0.0.1:5000/program/v1/roles/u%2F1/accountAdmin"_s);
    transport.answerNext(403, R"({"code":900150})");
    EXPECT_EQ(program->setCompanyRole(change, cancel).error().kind, ProblemKind::Forbidden);
}

TEST(PortalProgram, TurnsWritesIntoStepsWithTheirValues) {
    const auto program = makePortalProgram();
    const auto enrolled = program->enroll(test::contoso(), u"draft-1"_s, {});
    const auto& step = std::get<domain::PortalStep>(*enrolled);
    EXPECT_EQ(step.kind, u"enroll"_s);
    EXPECT_EQ(step.draftId, u"draft-1"_s);
    EXPECT_EQ(step.id.size(), 36);
    EXPECT_EQ(step.state, domain::PortalStepState::NotStarted);
    EXPECT_EQ(step.values.value(u"legalName"_s), u"北京康拓索科技有限公司"_s);
    EXPECT_EQ(step.values.value(u"district"_s), u"海淀区"_s);
    EXPECT_EQ(step.values.value(u"phone"_s), u"+861059175000"_s);
    EXPECT_FALSE(step.values.contains(u"city"_s)); // nothing to hand over

    const auto text = program->agreement(u"CN"_s, u"zh-CN"_s, {});
    EXPECT_EQ(std::get<domain::PortalStep>(*text).kind, u"agreement"_s);
    EXPECT_EQ(std::get<domain::PortalStep>(*program->acceptAgreement({}, {})).kind, u"agreement"_s);
    EXPECT_EQ(std::get<domain::PortalStep>(*program->resendVerificationMail({})).kind,
              u"contactMail"_s);
    const auto role = program->setCompanyRole(
        {.userId = u"u"_s, .role = domain::Role::ReportViewer, .add = false}, {});
    EXPECT_EQ(std::get<domain::PortalStep>(*role).values.value(u"role"_s), u"reportViewer"_s);
    EXPECT_EQ(std::get<domain::PortalStep>(*role).values.value(u"change"_s), u"remove"_s);
}

TEST(PortalProgram, ReadsNothing) {
    const auto program = makePortalProgram();
    EXPECT_EQ(program->status({}).error().key, u"program.notSupported"_s);
    EXPECT_EQ(program->benefits({}).error().kind, ProblemKind::NotSupported);
    EXPECT_EQ(program->companyRoles({}).error().kind, ProblemKind::NotSupported);
}
