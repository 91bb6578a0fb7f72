#include "app/crypto/hash.h"
#include "app/sandbox/program_membership.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/seeds.h"
#include "tests/app/sandbox/service_caller.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

const QString kProgram = u"/program/v1"_s;

QJsonObject contosoProfile(const QString& companyName = u"Contoso 科技有限公司"_s) {
    return {{u"companyName"_s, companyName},
            {u"address"_s, QJsonObject{{u"country"_s, u"CN"_s},
                                       {u"state"_s, u"北京市"_s},
                                       {u"city"_s, u""_s},
                                       {u"district"_s, u"朝阳区"_s},
                                       {u"addressLine1"_s, u"建国路 1 号"_s},
                                       {u"addressLine2"_s, u""_s},
                                       {u"postalCode"_s, u"100022"_s}}},
            {u"primaryContact"_s, QJsonObject{{u"firstName"_s, u"薇"_s},
                                              {u"lastName"_s, u"林"_s},
                                              {u"email"_s, u"lin.wei@contoso.com"_s},
                                              {u"phoneNumber"_s, u"+861059175000"_s}}},
            {u"language"_s, u"zh-CN"_s},
            {u"registrationId"_s, u""_s}};
}

struct Program : testing::Test {
    SandboxUnderTest sandbox{{.noConsent = true, .reviewSeconds = 10}};
    ServiceCaller contoso{sandbox, kContosoAdmin};
    ServiceCaller fabrikam{sandbox, kFabrikamAdmin};

    ServiceAnswer enroll(const QJsonObject& profile = contosoProfile(),
                         const QByteArray& key = "draft-1") {
        return contoso.post(kProgram + "/enroll"_L1, profile, {{"MS-RequestId", key}});
    }
    QJsonObject acceptance(const QString& language) {
        const QJsonObject text =
            contoso.get(kProgram + "/agreement?country=CN&language="_L1 + language).body;
        return {{u"id"_s, text.value("id"_L1)},
                {u"version"_s, text.value("version"_L1)},
                {u"country"_s, u"CN"_s},
                {u"language"_s, language},
                {u"sha256"_s,
                 QString::fromLatin1(crypto::sha256Hex(text.value("body"_L1).toString().toUtf8()))},
                {u"signerFirstName"_s, u"薇"_s},
                {u"signerLastName"_s, u"林"_s}};
    }
};

} // namespace

TEST_F(Program, ContosoBeginsWithAnOldMembershipOnly) {
    const ServiceAnswer status = contoso.get(kProgram + "/status"_L1);
    ASSERT_EQ(status.status, 200);
    EXPECT_FALSE(status.body.value("enrolled"_L1).toBool());
    EXPECT_EQ(status.body.value("membership"_L1).toObject().value("level"_L1).toString(),
              u"none"_s);
    const QJsonObject old = status.body.value("oldMembership"_L1).toObject();
    EXPECT_EQ(old.value("level"_L1).toString(), u"actionPack"_s);
    EXPECT_LT(old.value("expired"_L1).toString(), status.body.value("serviceDate"_L1).toString());
    EXPECT_EQ(contoso.get(kProgram + "/benefits"_L1).status, 404);
}

TEST_F(Program, FabrikamIsInsideItsRenewalWindowWithBenefitsHalfUsed) {
    const QJsonObject status = fabrikam.get(kProgram + "/status"_L1).body;
    EXPECT_TRUE(status.value("enrolled"_L1).toBool());
    EXPECT_TRUE(status.value("agreementAccepted"_L1).toBool());
    const QDate today = QDate::fromString(status.value("serviceDate"_L1).toString(), Qt::ISODate);
    const QDate anniversary = QDate::fromString(
        status.value("membership"_L1).toObject().value("anniversary"_L1).toString(), Qt::ISODate);
    EXPECT_GT(today, anniversary);
    EXPECT_LE(today, anniversary.addDays(30));

    QMap<QString, QString> used;
    const QJsonArray benefits =
        fabrikam.get(kProgram + "/benefits"_L1).body.value("benefits"_L1).toArray();
    for (const auto& value : benefits) {
        const QJsonObject benefit = value.toObject();
        EXPECT_FALSE(benefit.value("nameEn"_L1).toString().isEmpty());
        EXPECT_FALSE(benefit.value("nameZh"_L1).toString().isEmpty());
        used.insert(benefit.value("id"_L1).toString(),
                    u"%1/%2"_s.arg(benefit.value("used"_L1).toInt())
                        .arg(benefit.value("total"_L1).toInt()));
    }
    EXPECT_EQ(used.value(u"visualStudioProfessional"_s), u"1/3"_s);
    EXPECT_EQ(used.value(u"productSupportIncidents"_s), u"1/10"_s);
    EXPECT_EQ(used.value(u"advisoryHours"_s), u"5/5"_s);
}

TEST_F(Program, EnrollingTwiceWithOneKeyIsOneEnrollment) {
    const ServiceAnswer first = enroll();
    ASSERT_EQ(first.status, 201) << first.raw.body.toStdString();
    const ServiceAnswer again = enroll();
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.body.value("mpnId"_L1), first.body.value("mpnId"_L1));
    const ServiceAnswer other = enroll(contosoProfile(), "draft-2");
    EXPECT_EQ(other.status, 409);
    EXPECT_EQ(other.errorCode(), u"800014"_s);
    EXPECT_FALSE(other.body.value("serviceDate"_L1).toString().isEmpty());
    EXPECT_EQ(sandbox.get(u"/mail"_s).body.count("lin.wei@contoso.com"), 1)
        << "the mail went out once";
}

TEST_F(Program, AnEnrolledCompanyHasAgentGroupsThatItsAdministratorIsNotIn) {
    ASSERT_EQ(enroll().status, 201);
    QStringList names = contoso.get(u"/graph/v1.0/groups"_s).texts("displayName"_L1);
    names.sort();
    EXPECT_EQ(names, QStringList({u"AdminAgents"_s, u"HelpdeskAgents"_s, u"SalesAgents"_s}));
    EXPECT_TRUE(contoso.get(u"/graph/v1.0/me/memberOf/microsoft.graph.group"_s).value().isEmpty());
    EXPECT_EQ(contoso.get(kProgram + "/status"_L1)
                  .body.value("membership"_L1)
                  .toObject()
                  .value("level"_L1)
                  .toString(),
              u"network"_s);
}

TEST_F(Program, BadProfilesNameTheirFields) {
    const QList<std::tuple<QString, QString, QString, QString>> bad{
        {u""_s, u"companyName"_s, u""_s, u"legalName"_s},
        {u""_s, u"companyName"_s, QString(201, u'x'), u"legalName"_s},
        {u"address"_s, u"country"_s, u"QQ"_s, u"country"_s},
        {u"address"_s, u"state"_s, u"加州"_s, u"state"_s},
        {u"address"_s, u"addressLine1"_s, u"  "_s, u"addressLine1"_s},
        {u"address"_s, u"postalCode"_s, u"98052"_s, u"postalCode"_s},
        {u"address"_s, u"district"_s, QString(201, u'x'), u"district"_s},
        {u"primaryContact"_s, u"firstName"_s, u""_s, u"firstName"_s},
        {u"primaryContact"_s, u"lastName"_s, QString(51, u'x'), u"lastName"_s},
        {u"primaryContact"_s, u"email"_s, u"info@contoso.com"_s, u"email"_s},
        {u"primaryContact"_s, u"email"_s, u"sales-admin@contoso.com"_s, u"email"_s},
        {u"primaryContact"_s, u"email"_s, u"a@gmail.com"_s, u"email"_s},
        {u"primaryContact"_s, u"email"_s, u"no address"_s, u"email"_s},
        {u"primaryContact"_s, u"phoneNumber"_s, u"call me"_s, u"phone"_s},
    };
    for (const auto& [part, name, value, field] : bad) {
        QJsonObject profile = contosoProfile();
        QJsonObject address = profile.value("address"_L1).toObject();
        address.insert(u"city"_s, u"北京市"_s); // only a municipality can do without
        profile.insert(u"address"_s, address);
        if (part.isEmpty()) {
            profile.insert(name, value);
        } else {
            QJsonObject inner = profile.value(part).toObject();
            inner.insert(name, value);
            profile.insert(part, inner);
        }
        const ServiceAnswer answer = enroll(profile);
        EXPECT_EQ(answer.status, 400) << value.toStdString();
        EXPECT_EQ(answer.errorCode(), u"3000"_s) << value.toStdString();
        EXPECT_EQ(answer.body.value("data"_L1).toArray(), QJsonArray{field}) << value.toStdString();
    }
    EXPECT_FALSE(contoso.get(kProgram + "/status"_L1).body.value("enrolled"_L1).toBool());
}

TEST_F(Program, LooseWordsOfSharedAddressesAreNoReasonToRefuse) {
    QJsonObject profile = contosoProfile();
    QJsonObject contact = profile.value("primaryContact"_L1).toObject();
    contact.insert(u"email"_s, u"administration@contoso.com"_s);
    profile.insert(u"primaryContact"_s, contact);
    EXPECT_EQ(enroll(profile).status, 201);
}

TEST_F(Program, OnlyAGlobalAdministratorEnrollsAndAccepts) {
    const ServiceCaller user(sandbox, kContosoUser);
    const ServiceAnswer refused =
        user.post(kProgram + "/enroll"_L1, contosoProfile(), {{"MS-RequestId", "k"}});
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.errorCode(), u"900150"_s);
    EXPECT_EQ(user.post(kProgram + "/agreement/acceptance"_L1, {}).status, 403);
    EXPECT_EQ(sandbox.get(kProgram + "/status"_L1).status, 401);
}

TEST_F(Program, TheAgreementIsASampleInBothLanguagesLongEnoughToScroll) {
    for (const QString& language : {u"zh-CN"_s, u"en-US"_s}) {
        const QJsonObject text =
            contoso.get(kProgram + "/agreement?country=CN&language="_L1 + language).body;
        const QString body = text.value("body"_L1).toString();
        EXPECT_TRUE(text.value("sample"_L1).toBool());
        EXPECT_GE(body.count("\n# "_L1), 15);
        EXPECT_FALSE(body.contains("{{"_L1)) << "a placeholder is left";
        EXPECT_TRUE(body.contains(language == "zh-CN"_L1 ? u"中国"_s : u"China"_s));
    }
    EXPECT_EQ(contoso.get(kProgram + "/agreement?country=QQ&language=en"_L1).status, 400);
}

TEST_F(Program, AcceptingNeedsTheTextThatWasOffered) {
    ASSERT_EQ(contoso.post(kProgram + "/agreement/acceptance"_L1, acceptance(u"zh-CN"_s)).status,
              404)
        << "not enrolled";
    ASSERT_EQ(enroll().status, 201);
    QJsonObject forged = acceptance(u"zh-CN"_s);
    forged.insert(u"sha256"_s, QString(64, u'0'));
    forged.insert(u"signerLastName"_s, u""_s);
    const ServiceAnswer refused = contoso.post(kProgram + "/agreement/acceptance"_L1, forged);
    EXPECT_EQ(refused.status, 400);
    EXPECT_EQ(refused.body.value("data"_L1).toArray(),
              QJsonArray({u"sha256"_s, u"signerLastName"_s}));

    const ServiceAnswer accepted =
        contoso.post(kProgram + "/agreement/acceptance"_L1, acceptance(u"zh-CN"_s));
    EXPECT_EQ(accepted.status, 201);
    sandbox.clock().advance(std::chrono::minutes(1));
    const ServiceAnswer again =
        contoso.post(kProgram + "/agreement/acceptance"_L1, acceptance(u"zh-CN"_s));
    EXPECT_EQ(again.body.value("accepted"_L1), accepted.body.value("accepted"_L1));
    EXPECT_TRUE(contoso.get(kProgram + "/status"_L1).body.value("agreementAccepted"_L1).toBool());
}

TEST_F(Program, CompanyRolesAreGivenAndTaken) {
    const QString role = kProgram + "/roles/"_L1 + fabrikam.id() + u'/';
    const auto rolesOf = [&](const QString& userId) {
        QStringList roles;
        const QJsonArray users =
            fabrikam.get(kProgram + "/roles"_L1).body.value("users"_L1).toArray();
        for (const auto& user : users) {
            if (user.toObject().value("userId"_L1).toString() == userId)
                roles = user.toObject().value("roles"_L1).toVariant().toStringList();
        }
        return roles;
    };
    EXPECT_EQ(fabrikam.put(role + u"mpnPartnerAdmin"_s).status, 204);
    EXPECT_EQ(fabrikam.put(role + u"mpnPartnerAdmin"_s).status, 204) << "a repeat is harmless";
    EXPECT_EQ(rolesOf(fabrikam.id()), QStringList({u"accountAdmin"_s, u"mpnPartnerAdmin"_s}));
    EXPECT_EQ(fabrikam.remove(role + u"mpnPartnerAdmin"_s).status, 204);
    EXPECT_EQ(rolesOf(fabrikam.id()), QStringList{u"accountAdmin"_s});

    EXPECT_EQ(fabrikam.put(role + u"emperor"_s).errorCode(), u"3000"_s);
    EXPECT_EQ(fabrikam.put(kProgram + u"/roles/00000000-0000-0000-0000-00000000000f/reportViewer"_s)
                  .errorCode(),
              u"60002"_s);
    const ServiceCaller chen(sandbox, u"chen@fabrikam.onmicrosoft.com"_s);
    EXPECT_EQ(chen.put(kProgram + "/roles/"_L1 + chen.id() + "/accountAdmin"_L1).status, 403);
}

TEST_F(Program, TheServiceDateFollowsTheProgramsClock) {
    const QJsonObject before = fabrikam.get(kProgram + "/status"_L1).body;
    sandbox.restart({.noConsent = true, .clock = QDate(2030, 3, 1)});
    const ServiceCaller again(sandbox, kFabrikamAdmin);
    const QJsonObject after = again.get(kProgram + "/status"_L1).body;
    EXPECT_EQ(after.value("serviceDate"_L1).toString(), u"2030-03-01"_s);
    EXPECT_EQ(after.value("membership"_L1), before.value("membership"_L1)) << "dates of rows stay";
}

TEST(ProgramSeed, DatesAreCountedFromTheProgramsClock) {
    const QTemporaryDir folder;
    const FakeClock clock;
    sandbox::State state({.dataDir = folder.path(), .clock = QDate(2030, 3, 1)},
                         sandbox::allRoutes(), clock);
    ASSERT_TRUE(state.open());
    QJsonObject membership;
    ASSERT_TRUE(state.perform([&membership](sandbox::Context& context) {
        membership = sandbox::membershipJson(context.db, sandbox::kFabrikamTenantId);
    }));
    EXPECT_EQ(membership.value("anniversary"_L1).toString(), u"2030-02-19"_s);
}

} // namespace partnerdesk::test
