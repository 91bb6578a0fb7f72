#include "tests/app/sandbox/service_caller.h"
#include "tests/support/print_to.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

constexpr std::chrono::seconds kReview(10);

struct Verification : testing::Test {
    SandboxUnderTest sandbox{{.noConsent = true, .reviewSeconds = 10}};
    ServiceCaller program{sandbox, kContosoAdmin};
    ServiceCaller center{sandbox, kContosoAdmin, u"user_impersonation"_s};

    void enroll(const QString& companyName) {
        const ServiceAnswer answer =
            program.post(u"/program/v1/enroll"_s,
                         {{u"companyName"_s, companyName},
                          {u"address"_s, QJsonObject{{u"country"_s, u"DE"_s},
                                                     {u"city"_s, u"Berlin"_s},
                                                     {u"addressLine1"_s, u"Hauptstrasse 1"_s},
                                                     {u"postalCode"_s, u"10115"_s}}},
                          {u"primaryContact"_s, QJsonObject{{u"firstName"_s, u"Ada"_s},
                                                            {u"lastName"_s, u"Vance"_s},
                                                            {u"email"_s, u"ada@contoso.com"_s},
                                                            {u"phoneNumber"_s, u"+493012345"_s}}},
                          {u"language"_s, u"en-US"_s}},
                         {{"MS-RequestId", "key"}});
        ASSERT_EQ(answer.status, 201) << answer.raw.body.toStdString();
    }
    // "pending/email_ownership"
    QString state() {
        const QJsonObject profile = center.get(u"/partnercenter/v1/profiles/legalbusiness"_s).body;
        return profile.value("vettingStatus"_L1).toString() + u'/' +
               profile.value("vettingSubStatus"_L1).toString();
    }
    // The link of the newest mail.
    QString mailedLink() {
        static const QRegularExpression kMail(u"href=\"(/mail/[^\"]+)\""_s);
        const QString list = QString::fromUtf8(sandbox.get(u"/mail"_s).body);
        const QString mail = kMail.match(list).captured(1);
        static const QRegularExpression kLink(u"/mail/confirm/[A-Za-z0-9_-]+"_s);
        return kLink.match(QString::fromUtf8(sandbox.get(mail).body)).captured(0);
    }
    void changeProfile(const QString& key, const QJsonValue& value) {
        QJsonObject profile = center.get(u"/partnercenter/v1/profiles/legalbusiness"_s).body;
        profile.insert(key, value);
        const ServiceAnswer answer =
            center.put(u"/partnercenter/v1/profiles/legalbusiness"_s, profile);
        ASSERT_EQ(answer.status, 200) << answer.raw.body.toStdString();
    }
    void openMail() { EXPECT_EQ(sandbox.get(mailedLink()).status, 200); }
};

} // namespace

TEST_F(Verification, WaitsForTheMailHoweverLongItTakes) {
    enroll(u"Contoso GmbH"_s);
    EXPECT_EQ(state(), u"pending/email_ownership"_s);
    sandbox.clock().advance(kReview * 60);
    EXPECT_EQ(state(), u"pending/email_ownership"_s);
}

TEST_F(Verification, GoesFromMailThroughEmploymentToBusinessAndIsAuthorized) {
    enroll(u"Contoso GmbH"_s);
    openMail();
    EXPECT_EQ(state(), u"pending/employment_verification"_s);
    sandbox.clock().advance(kReview - std::chrono::seconds(1));
    EXPECT_EQ(state(), u"pending/employment_verification"_s);
    openMail(); // opening it again does not start over
    sandbox.clock().advance(std::chrono::seconds(1));
    EXPECT_EQ(state(), u"pending/business_verification"_s);
    sandbox.clock().advance(kReview);
    EXPECT_EQ(state(), u"authorized/none"_s);
}

TEST_F(Verification, SurvivesARestart) {
    enroll(u"Contoso GmbH"_s);
    openMail();
    sandbox.restart({.noConsent = true, .reviewSeconds = 10});
    sandbox.clock().advance(kReview * 2);
    EXPECT_EQ(state(), u"authorized/none"_s);
}

TEST_F(Verification, ANameIsRejectedAtEachStage) {
    enroll(u"Contoso Reject Email"_s);
    openMail();
    EXPECT_EQ(state(), u"pending/email_ownership"_s);
    sandbox.clock().advance(kReview);
    EXPECT_EQ(state(), u"rejected/email_ownership"_s);
}

TEST_F(Verification, ANameIsRejectedAtEmployment) {
    enroll(u"CONTOSO REJECT EMPLOYMENT"_s);
    openMail();
    sandbox.clock().advance(kReview);
    EXPECT_EQ(state(), u"rejected/employment_verification"_s);
}

TEST_F(Verification, ANameIsRejectedAtBusiness) {
    enroll(u"Contoso Reject Business"_s);
    openMail();
    sandbox.clock().advance(kReview);
    EXPECT_EQ(state(), u"pending/business_verification"_s);
    sandbox.clock().advance(kReview);
    EXPECT_EQ(state(), u"rejected/business_verification"_s);
}

TEST_F(Verification, TheMailIsSentAgainAtMostOnceAMinute) {
    const QString resend = u"/program/v1/verification/resend"_s;
    EXPECT_EQ(program.post(resend, {}).status, 404) << "not enrolled";
    enroll(u"Contoso GmbH"_s);
    EXPECT_EQ(program.post(resend, {}).status, 202);
    const ServiceAnswer tooSoon = program.post(resend, {});
    EXPECT_EQ(tooSoon.status, 429);
    EXPECT_EQ(tooSoon.raw.header("Retry-After"), "60");
    sandbox.clock().advance(std::chrono::seconds(61));
    EXPECT_EQ(program.post(resend, {}).status, 202);
    EXPECT_EQ(sandbox.get(u"/mail"_s).body.count("ada@contoso.com"), 3);

    openMail();
    const ServiceAnswer over = program.post(resend, {});
    EXPECT_EQ(over.status, 409);
    EXPECT_EQ(over.errorCode(), u"800014"_s);
}

TEST_F(Verification, ARejectedMailIsTriedAgainByANewOne) {
    enroll(u"Contoso Reject Email"_s);
    const QString oldLink = mailedLink();
    sandbox.clock().advance(std::chrono::seconds(61));
    EXPECT_EQ(state(), u"rejected/email_ownership"_s);
    EXPECT_EQ(program.post(u"/program/v1/verification/resend"_s, {}).status, 202);
    EXPECT_EQ(state(), u"pending/email_ownership"_s);
    EXPECT_NE(mailedLink(), oldLink);
    changeProfile(u"companyName"_s, u"Contoso GmbH"_s);
    openMail();
    EXPECT_EQ(state(), u"pending/employment_verification"_s);
}

TEST_F(Verification, AnUnknownLinkSaysSo) {
    EXPECT_EQ(sandbox.get(u"/mail/confirm/forged"_s).status, 404);
}

TEST_F(Verification, ANewAddressNeedsItsOwnLink) {
    enroll(u"Contoso GmbH"_s);
    const QString oldLink = mailedLink();
    openMail();
    QJsonObject profile = center.get(u"/partnercenter/v1/profiles/legalbusiness"_s).body;
    QJsonObject contact = profile.value("primaryContact"_L1).toObject();
    contact.insert(u"email"_s, u"ada.vance@contoso.com"_s);
    profile.insert(u"primaryContact"_s, contact);
    sandbox.clock().advance(std::chrono::seconds(1)); // the newer mail comes first
    ASSERT_EQ(center.put(u"/partnercenter/v1/profiles/legalbusiness"_s, profile).status, 200);
    EXPECT_EQ(state(), u"pending/email_ownership"_s);
    EXPECT_EQ(sandbox.get(oldLink).status, 404);
    EXPECT_EQ(state(), u"pending/email_ownership"_s);
    openMail();
    EXPECT_EQ(state(), u"pending/employment_verification"_s);
}

TEST_F(Verification, ANewNameDoesNotSkipTheMail) {
    enroll(u"Contoso GmbH"_s);
    changeProfile(u"companyName"_s, u"Contoso AG"_s);
    EXPECT_EQ(state(), u"pending/email_ownership"_s);
    openMail();
    EXPECT_EQ(state(), u"pending/employment_verification"_s);
}

TEST_F(Verification, ANewNameAfterARejectionDoesNotSkipTheMail) {
    enroll(u"Contoso Reject Email"_s);
    sandbox.clock().advance(kReview);
    ASSERT_EQ(state(), u"rejected/email_ownership"_s);
    changeProfile(u"companyName"_s, u"Contoso GmbH"_s);
    EXPECT_EQ(state(), u"pending/email_ownership"_s);
    openMail();
    EXPECT_EQ(state(), u"pending/employment_verification"_s);
}

TEST_F(Verification, ANewNameDoesNotSkipTheEmployment) {
    enroll(u"Contoso GmbH"_s);
    openMail();
    changeProfile(u"companyName"_s, u"Contoso AG"_s);
    EXPECT_EQ(state(), u"pending/employment_verification"_s);
}

} // namespace partnerdesk::test
