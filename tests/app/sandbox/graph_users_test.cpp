#include "tests/app/sandbox/service_caller.h"
#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

QJsonObject adele() {
    return {{u"accountEnabled"_s, true},
            {u"displayName"_s, u"Adele Vance"_s},
            {u"givenName"_s, u"Adele"_s},
            {u"surname"_s, u"Vance"_s},
            {u"mailNickname"_s, u"AdeleV"_s},
            {u"userPrincipalName"_s, u"AdeleV@contoso.onmicrosoft.com"_s},
            {u"usageLocation"_s, u"CN"_s},
            {u"passwordProfile"_s, QJsonObject{{u"forceChangePasswordNextSignIn"_s, false},
                                               {u"password"_s, u"xWwvJ]6NMw+bWH-d"_s}}}};
}

struct GraphUsers : testing::Test {
    SandboxUnderTest sandbox{{.noConsent = true}};
    ServiceCaller admin{sandbox, kContosoAdmin};
};

} // namespace

TEST_F(GraphUsers, MeIsTheOneWhoSignedIn) {
    const ServiceAnswer me = admin.get(u"/graph/v1.0/me"_s);
    ASSERT_EQ(me.status, 200);
    EXPECT_EQ(me.body.value("userPrincipalName"_L1).toString(), kContosoAdmin);
    EXPECT_EQ(me.body.value("id"_L1).toString(), admin.id());
    EXPECT_EQ(me.body.value("@odata.context"_L1).toString(),
              sandbox.url(u"/graph/v1.0/$metadata#users/$entity"_s).toString());
    EXPECT_TRUE(me.body.value("businessPhones"_L1).isArray());
    EXPECT_TRUE(me.body.value("mobilePhone"_L1).isNull());
    EXPECT_FALSE(me.body.contains("accountEnabled"_L1)) << "not among the usual properties";
}

TEST_F(GraphUsers, SelectGivesJustTheProperties) {
    const ServiceAnswer me = admin.get(u"/graph/v1.0/me?$select=id,accountEnabled,userType"_s);
    EXPECT_EQ(me.body.keys(),
              QStringList({u"@odata.context"_s, u"accountEnabled"_s, u"id"_s, u"userType"_s}));
}

TEST_F(GraphUsers, OptionsAreTakenPercentEncodedAndWithoutTheDollar) {
    EXPECT_EQ(admin.get(u"/graph/v1.0/me?%24select=id"_s).body.size(), 2);
    EXPECT_EQ(admin.get(u"/graph/v1.0/me?select=id"_s).body.size(), 2);
}

TEST_F(GraphUsers, ACreatedUserCanBeReadChangedAndSignIn) {
    const ServiceAnswer created = admin.post(u"/graph/v1.0/users"_s, adele());
    ASSERT_EQ(created.status, 201) << created.raw.body.toStdString();
    const QString user = "/graph/v1.0/users/"_L1 + created.body.value("id"_L1).toString();
    EXPECT_EQ(created.raw.header("Location"), sandbox.url(user).toEncoded());

    EXPECT_EQ(admin
                  .patch(user, {{u"jobTitle"_s, u"Buyer"_s},
                                {u"companyName"_s, u"Contoso"_s},
                                {u"businessPhones"_s, QJsonArray{u"+86 10 5917 5000"_s}}})
                  .status,
              204);
    const ServiceAnswer read = admin.get(
        u"/graph/v1.0/users/AdeleV@contoso.onmicrosoft.com?$select=jobTitle,companyName,surname"_s);
    EXPECT_EQ(read.body.value("jobTitle"_L1).toString(), u"Buyer"_s);
    EXPECT_EQ(read.body.value("companyName"_L1).toString(), u"Contoso"_s);
    EXPECT_EQ(read.body.value("surname"_L1).toString(), u"Vance"_s);

    PagesOfSignIn pages(sandbox);
    pages.authorize();
    pages.submit(u"account"_s, {{u"username"_s, u"AdeleV@contoso.onmicrosoft.com"_s}});
    pages.submit(u"password"_s, {{u"password"_s, u"xWwvJ]6NMw+bWH-d"_s}});
    EXPECT_FALSE(pages.replied(u"code"_s).isEmpty());
}

TEST_F(GraphUsers, MeCanBeChangedAsAnybody) {
    const ServiceCaller ordinary(sandbox, kContosoUser);
    EXPECT_EQ(admin.patch(u"/graph/v1.0/me"_s, {{u"jobTitle"_s, u"CIO"_s}}).status, 204);
    EXPECT_EQ(admin.get(u"/graph/v1.0/me"_s).body.value("jobTitle"_L1).toString(), u"CIO"_s);
    EXPECT_EQ(ordinary.patch(u"/graph/v1.0/me"_s, {{u"jobTitle"_s, u"CIO"_s}}).status, 403);
}

TEST_F(GraphUsers, ATakenUserNameIsAConflictInWordsOfGraph) {
    ASSERT_EQ(admin.post(u"/graph/v1.0/users"_s, adele()).status, 201);
    const ServiceAnswer again = admin.post(u"/graph/v1.0/users"_s, adele());
    EXPECT_EQ(again.status, 400);
    EXPECT_EQ(again.errorCode(), u"Request_BadRequest"_s);
    const QJsonArray details =
        again.body.value("error"_L1).toObject().value("details"_L1).toArray();
    EXPECT_EQ(details.at(0).toObject().value("code"_L1).toString(), u"ObjectConflict"_s);
}

TEST_F(GraphUsers, BadValuesOfANewUserAreRefusedAndNothingIsCreated) {
    const QList<QPair<QString, QJsonValue>> bad{
        {u"userPrincipalName"_s, u"adele@elsewhere.example"_s},
        {u"userPrincipalName"_s, u"ad\u00e8le@contoso.onmicrosoft.com"_s},
        {u"userPrincipalName"_s, u"two words@contoso.onmicrosoft.com"_s},
        {u"mailNickname"_s, u"a;b"_s},
        {u"mailNickname"_s, QString(65, u'x')},
        {u"displayName"_s, u""_s},
        {u"displayName"_s, QString(257, u'x')},
        {u"usageLocation"_s, u"China"_s},
        {u"accountEnabled"_s, u"yes"_s},
        {u"favouriteColour"_s, u"blue"_s},
        {u"passwordProfile"_s, QJsonObject{{u"password"_s, u"short1!"_s}}},
        {u"passwordProfile"_s, QJsonObject{{u"password"_s, u"alllowercase"_s}}},
        {u"passwordProfile"_s, QJsonObject{{u"password"_s, u"P@ssw0rd123"_s}}},
    };
    for (const auto& [property, value] : bad) {
        QJsonObject user = adele();
        user.insert(property, value);
        const ServiceAnswer answer = admin.post(u"/graph/v1.0/users"_s, user);
        EXPECT_EQ(answer.status, 400) << property.toStdString();
        EXPECT_EQ(answer.errorCode(), u"Request_BadRequest"_s) << property.toStdString();
    }
    for (const QString& property : {u"accountEnabled"_s, u"displayName"_s, u"mailNickname"_s,
                                    u"userPrincipalName"_s, u"passwordProfile"_s}) {
        QJsonObject user = adele();
        user.remove(property);
        EXPECT_EQ(admin.post(u"/graph/v1.0/users"_s, user).status, 400) << property.toStdString();
    }
    EXPECT_EQ(admin.get(u"/graph/v1.0/users/AdeleV@contoso.onmicrosoft.com"_s).status, 404);
}

// rest-graph.md, section 5. The rows are what the target holds, the columns who asks; of the
// caller's roles one alone must reach all that the target holds.
TEST_F(GraphUsers, SensitiveThingsTakeARoleThatReachesAllRolesOfTheTarget) {
    constexpr QLatin1StringView kPasswordAdmin{"966707d0-3269-4727-9be2-8c3a10f19b9d"};
    constexpr QLatin1StringView kHelpdesk{"729827e3-9c14-49f7-bb1b-9608f156bbb8"};
    constexpr QLatin1StringView kAuth{"c4e39bd9-1100-46d3-8c65-fb160da0071f"};
    constexpr QLatin1StringView kUserAdmin{"fe930be7-5e62-47db-91af-98c3a49a38b1"};
    constexpr QLatin1StringView kBilling{"b0f54661-2d74-4c50-afa3-1ec803f12efe"};
    struct Target {
        QStringList roles;
        // Of the callers below in order: may reset the password, may block. '+' yes, '-' no.
        const char* password;
        const char* block;
    };
    const QStringList callers{kPasswordAdmin, kHelpdesk, kAuth, kUserAdmin};
    const QList<Target> targets{
        {{}, "++++", "--++"},           {{kHelpdesk}, "-+-+", "---+"},
        {{kAuth}, "--+-", "--+-"},      {{kHelpdesk, kAuth}, "----", "----"},
        {{kUserAdmin}, "---+", "---+"}, {{kBilling}, "----", "----"}};
    const auto person = [this](const QString& name, const QStringList& roles) {
        QJsonObject body = adele();
        body.insert(u"mailNickname"_s, name);
        body.insert(u"userPrincipalName"_s, name + u"@contoso.onmicrosoft.com"_s);
        QString id = admin.post(u"/graph/v1.0/users"_s, body).body.value("id"_L1).toString();
        for (const QString& role : roles)
            EXPECT_EQ(admin
                          .post(u"/graph/v1.0/roleManagement/directory/roleAssignments"_s,
                                {{u"principalId"_s, id},
                                 {u"roleDefinitionId"_s, role},
                                 {u"directoryScopeId"_s, u"/"_s}})
                          .status,
                      201);
        return id;
    };
    QStringList targetIds;
    for (const Target& target : targets)
        targetIds.append(person(u"target%1"_s.arg(targetIds.size()), target.roles));
    for (qsizetype caller = 0; caller < callers.size(); ++caller) {
        const QString name = u"caller%1"_s.arg(caller);
        person(name, {callers[caller]});
        const ServiceCaller asking(sandbox, name + u"@contoso.onmicrosoft.com"_s, kGraphScopes,
                                   u"xWwvJ]6NMw+bWH-d"_s);
        for (qsizetype target = 0; target < targets.size(); ++target) {
            const QString path = u"/graph/v1.0/users/"_s + targetIds[target];
            const QJsonObject reset{
                {u"passwordProfile"_s, QJsonObject{{u"password"_s, u"Other-Pass-2"_s}}}};
            const auto where = [&] { return u"%1 on %2"_s.arg(caller).arg(target).toStdString(); };
            EXPECT_EQ(asking.patch(path, reset).status == 204,
                      targets[target].password[caller] == '+')
                << where();
            EXPECT_EQ(asking.patch(path, {{u"accountEnabled"_s, true}}).status == 204,
                      targets[target].block[caller] == '+')
                << where();
        }
        // A role for the password is none for what stands beside it.
        EXPECT_EQ(asking
                      .patch(u"/graph/v1.0/users/"_s + targetIds[0],
                             {{u"passwordProfile"_s, QJsonObject{{u"password"_s, u"Pass-3-x"_s}}},
                              {u"jobTitle"_s, u"Chief"_s}})
                      .status,
                  callers[caller] == kUserAdmin ? 204 : 403);
    }
}

TEST_F(GraphUsers, ADeletedUserGoesToTheRecycleBinAndComesBack) {
    const QString id = admin.post(u"/graph/v1.0/users"_s, adele()).body.value("id"_L1).toString();
    const QString bin = u"/graph/v1.0/directory/deletedItems"_s;
    EXPECT_EQ(admin.remove("/graph/v1.0/users/"_L1 + id).status, 204);
    EXPECT_EQ(admin.get("/graph/v1.0/users/"_L1 + id).status, 404);
    const ServiceAnswer deleted = admin.get(bin + "/microsoft.graph.user?$select=id"_L1);
    EXPECT_EQ(deleted.texts("id"_L1), QStringList{id});

    EXPECT_EQ(admin.post(bin + u'/' + id + "/restore"_L1, {}).status, 200);
    EXPECT_EQ(admin.get("/graph/v1.0/users/"_L1 + id).status, 200);
    EXPECT_TRUE(admin.get(bin + "/microsoft.graph.user"_L1).value().isEmpty());
}

TEST_F(GraphUsers, ADeletedUserIsGoneForGoodAfterThirtyDays) {
    const QString id = admin.post(u"/graph/v1.0/users"_s, adele()).body.value("id"_L1).toString();
    const QString bin = u"/graph/v1.0/directory/deletedItems"_s;
    EXPECT_EQ(admin.remove("/graph/v1.0/users/"_L1 + id).status, 204);
    sandbox.clock().advance(std::chrono::hours(24 * 30 - 1));
    const ServiceCaller before(sandbox, kContosoAdmin);
    EXPECT_EQ(before.get(bin + "/microsoft.graph.user?$select=id"_L1).texts("id"_L1),
              QStringList{id});
    sandbox.clock().advance(std::chrono::hours(2));
    const ServiceCaller after(sandbox, kContosoAdmin);
    EXPECT_TRUE(after.get(bin + "/microsoft.graph.user"_L1).value().isEmpty());
    EXPECT_EQ(after.post(bin + u'/' + id + "/restore"_L1, {}).status, 404);
}

TEST_F(GraphUsers, RestoringIsAConflictWhenTheNameIsTakenMeanwhile) {
    const QString id = admin.post(u"/graph/v1.0/users"_s, adele()).body.value("id"_L1).toString();
    EXPECT_EQ(admin.remove("/graph/v1.0/users/"_L1 + id).status, 204);
    EXPECT_EQ(admin.post(u"/graph/v1.0/users"_s, adele()).status, 201);
    EXPECT_EQ(admin.post("/graph/v1.0/directory/deletedItems/"_L1 + id + "/restore"_L1, {}).status,
              409);
}

TEST_F(GraphUsers, ABlockedUsersTokenIsRefusedAtOnce) {
    const ServiceCaller user(sandbox, kContosoUser);
    EXPECT_EQ(user.get(u"/graph/v1.0/me"_s).status, 200);
    EXPECT_EQ(
        admin.patch("/graph/v1.0/users/"_L1 + user.id(), {{u"accountEnabled"_s, false}}).status,
        204);
    EXPECT_EQ(user.get(u"/graph/v1.0/me"_s).status, 401);
}

TEST_F(GraphUsers, RevokedSessionsEnd) {
    const ServiceCaller user(sandbox, kContosoUser);
    sandbox.clock().advance(std::chrono::seconds(5));
    EXPECT_EQ(
        admin.post("/graph/v1.0/users/"_L1 + user.id() + "/revokeSignInSessions"_L1, {}).status,
        200);
    EXPECT_EQ(user.get(u"/graph/v1.0/me"_s).status, 401);
}

TEST_F(GraphUsers, LicensesNeedAUsageLocationAndAFreeSeat) {
    QJsonObject nowhere = adele();
    nowhere.remove(u"usageLocation"_s);
    const QString id = admin.post(u"/graph/v1.0/users"_s, nowhere).body.value("id"_L1).toString();
    const QString sku = admin.get(u"/graph/v1.0/subscribedSkus"_s)
                            .value()
                            .at(0)
                            .toObject()
                            .value("skuId"_L1)
                            .toString();
    const QString assign = "/graph/v1.0/users/"_L1 + id + "/assignLicense"_L1;
    const QJsonObject add{{u"addLicenses"_s, QJsonArray{QJsonObject{{u"skuId"_s, sku}}}},
                          {u"removeLicenses"_s, QJsonArray()}};
    EXPECT_EQ(admin.post(assign, add).status, 400) << "no usage location";
    EXPECT_EQ(admin.patch("/graph/v1.0/users/"_L1 + id, {{u"usageLocation"_s, u"CN"_s}}).status,
              204);
    EXPECT_EQ(admin.post(assign, {{u"addLicenses"_s, QJsonArray()}}).status, 400)
        << "both lists are required";
    EXPECT_EQ(admin.post(assign, add).status, 200);

    EXPECT_EQ(admin.get("/graph/v1.0/users/"_L1 + id + "/licenseDetails"_L1).texts("skuId"_L1),
              QStringList{sku});
    EXPECT_EQ(admin.get(u"/graph/v1.0/subscribedSkus"_s)
                  .value()
                  .at(0)
                  .toObject()
                  .value("consumedUnits"_L1)
                  .toInt(),
              1);
    const QJsonObject take{{u"addLicenses"_s, QJsonArray()},
                           {u"removeLicenses"_s, QJsonArray{sku}}};
    EXPECT_EQ(admin.post(assign, take).status, 200);
    EXPECT_EQ(admin.post(assign, take).status, 400) << "taken away already";
}

TEST_F(GraphUsers, AnInvitedGuestWaitsUntilTheLinkIsOpened) {
    const QJsonObject invitation{
        {u"invitedUserEmailAddress"_s, u"ada@northwind.example"_s},
        {u"inviteRedirectUrl"_s, u"https://partner.microsoft.com/dashboard"_s},
        {u"sendInvitationMessage"_s, true}};
    const ServiceAnswer invited = admin.post(u"/graph/v1.0/invitations"_s, invitation);
    ASSERT_EQ(invited.status, 201);
    EXPECT_EQ(invited.body.value("status"_L1).toString(), u"PendingAcceptance"_s);
    const QString guest = invited.body.value("invitedUser"_L1).toObject().value("id"_L1).toString();
    const QString path = "/graph/v1.0/users/"_L1 + guest + "?$select=userType,externalUserState"_L1;
    EXPECT_EQ(admin.get(path).body.value("userType"_L1).toString(), u"Guest"_s);
    EXPECT_EQ(
        sandbox.send({.url = QUrl(invited.body.value("inviteRedeemUrl"_L1).toString())}).status,
        200);
    EXPECT_EQ(admin.get(path).body.value("externalUserState"_L1).toString(), u"Accepted"_s);
    EXPECT_EQ(admin.post(u"/graph/v1.0/invitations"_s, invitation).status, 400)
        << "invited already";
}

} // namespace partnerdesk::test
