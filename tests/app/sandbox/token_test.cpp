#include "app/crypto/rsa_key.h"
#include "tests/app/sandbox/sign_in_pages.h"
#include "tests/support/print_to.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace partnerdesk::test {

namespace {

const QString kAdmin = u"admin@contoso.onmicrosoft.com"_s;
const QString kOrdinary = u"adele@contoso.onmicrosoft.com"_s;

const QString kBothServices = u"openid offline_access User.Read user_impersonation"_s;

class Tokens : public ::testing::Test {
protected:
    static QString errorOf(const net::HttpResponse& response) {
        const QJsonObject body = jsonOf(response);
        return u"%1 %2 %3"_s.arg(response.status)
            .arg(body[u"error"_s].toString())
            .arg(body[u"error_codes"_s].toArray().at(0).toInt());
    }
    net::HttpResponse userInfo(const QString& accessToken) {
        return sandbox.get(u"/graph/oidc/userinfo"_s,
                           {{"Authorization", "Bearer " + accessToken.toLatin1()}});
    }

    // After a consent for Graph and Partner Center.
    QString refreshTokenForBoth(PagesOfSignIn& person) {
        person.signInAs(kAdmin, {{u"scope"_s, kBothServices}});
        return jsonOf(person.redeem({{u"scope"_s, u"User.Read"_s}}))[u"refresh_token"_s].toString();
    }

    SandboxUnderTest sandbox;
    PagesOfSignIn pages{sandbox};
};

} // namespace

TEST_F(Tokens, TellWhoSignedIn) {
    const QJsonObject answer = pages.tokensOf(kAdmin);
    EXPECT_EQ(answer[u"token_type"_s], u"Bearer"_s);
    EXPECT_EQ(answer[u"expires_in"_s], 3600);
    EXPECT_EQ(answer[u"scope"_s], u"User.Read openid profile"_s);
    EXPECT_FALSE(answer[u"refresh_token"_s].toString().isEmpty());
    const QJsonObject id = claimsOf(answer[u"id_token"_s].toString());
    EXPECT_EQ(id[u"iss"_s], sandbox.url(u"/%1/v2.0"_s.arg(kContosoTenant)).toString());
    EXPECT_EQ(id[u"aud"_s], sandbox.clientId());
    EXPECT_EQ(id[u"tid"_s], kContosoTenant);
    EXPECT_EQ(id[u"nonce"_s], u"nonce-1"_s);
    EXPECT_EQ(id[u"preferred_username"_s], kAdmin);
    EXPECT_EQ(id[u"name"_s], u"林薇"_s);
    EXPECT_EQ(id[u"ver"_s], u"2.0"_s);
    const qint64 now = sandbox.clock().now().toSecsSinceEpoch();
    EXPECT_EQ(id[u"iat"_s].toInteger(), now);
    EXPECT_EQ(id[u"nbf"_s].toInteger(), now);
    EXPECT_EQ(id[u"exp"_s].toInteger(), now + 3600);
    EXPECT_EQ(id[u"oid"_s], claimsOf(answer[u"access_token"_s].toString())[u"oid"_s]);
    EXPECT_FALSE(id[u"oid"_s].toString().isEmpty());
    EXPECT_TRUE(id[u"wids"_s].toArray().contains(u"62e90394-69f5-4237-9190-012177145e10"_s));
    EXPECT_NE(id[u"sub"_s], id[u"oid"_s]);
}

TEST_F(Tokens, TellThatAnOrdinaryPersonHasNoRole) {
    const QJsonObject id = claimsOf(pages.tokensOf(kOrdinary)[u"id_token"_s].toString());
    EXPECT_EQ(id[u"wids"_s].toArray(), (QJsonArray{u"b79fbf4d-3ef9-4689-8143-76b194e85509"_s}));
}

TEST_F(Tokens, AreSignedWithThePublishedKey) {
    const QString token = pages.tokensOf(kAdmin)[u"id_token"_s].toString();
    const QJsonObject key =
        jsonOf(sandbox.get(u"/common/discovery/v2.0/keys"_s))[u"keys"_s].toArray().at(0).toObject();
    const crypto::RsaPublicJwk jwk{.modulus = key[u"n"_s].toString().toLatin1(),
                                   .exponent = key[u"e"_s].toString().toLatin1()};
    const QByteArray content = token.section(u'.', 0, 1).toLatin1();
    const QByteArray signature =
        QByteArray::fromBase64(token.section(u'.', 2).toLatin1(), QByteArray::Base64UrlEncoding);
    EXPECT_TRUE(crypto::verifyRs256(jwk, content, signature));
    EXPECT_FALSE(crypto::verifyRs256(jwk, content + 'x', signature));
}

TEST_F(Tokens, NeedTheVerifierOfTheChallenge) {
    pages.signInAs(kAdmin);
    const QString wrong = QString::fromLatin1(crypto::makePkce().verifier);
    EXPECT_EQ(errorOf(pages.redeem({{u"code_verifier"_s, wrong}})), u"400 invalid_grant 501481"_s);
    // The code is spent: the right verifier comes too late.
    EXPECT_EQ(errorOf(pages.redeem()), u"400 invalid_grant 54005"_s);
    pages.signInAs(kAdmin);
    EXPECT_EQ(errorOf(pages.redeem({{u"code_verifier"_s, {}}})), u"400 invalid_request 900144"_s);
}

TEST_F(Tokens, NeedTheSameRedirectUri) {
    pages.signInAs(kAdmin);
    EXPECT_EQ(errorOf(pages.redeem({{u"redirect_uri"_s, u"http://127.0.0.1:1/"_s}})),
              u"400 invalid_grant 500112"_s);
}

TEST_F(Tokens, RefuseACodeOfAnotherTenantAndUnknownOnes) {
    pages.signInAs(kAdmin);
    const net::HttpResponse other =
        sandbox.post(u"/%1/oauth2/v2.0/token"_s.arg(kFabrikamTenant),
                     {{u"client_id"_s, sandbox.clientId()},
                      {u"grant_type"_s, u"authorization_code"_s},
                      {u"code"_s, pages.replied(u"code"_s)},
                      {u"redirect_uri"_s, kRedirect},
                      {u"code_verifier"_s, QString::fromLatin1(pages.verifier())}});
    EXPECT_EQ(errorOf(other), u"400 invalid_grant 700005"_s);
    EXPECT_EQ(errorOf(pages.redeem({{u"code"_s, u"made-up"_s}})), u"400 invalid_grant 70000"_s);
}

TEST_F(Tokens, RefuseACodeAfterTenMinutes) {
    pages.signInAs(kAdmin);
    sandbox.clock().advance(std::chrono::minutes(11));
    EXPECT_EQ(errorOf(pages.redeem()), u"400 invalid_grant 70008"_s);
}

TEST_F(Tokens, EndWithAReplayedCode) {
    pages.signInAs(kAdmin);
    const QJsonObject tokens = jsonOf(pages.redeem());
    EXPECT_EQ(errorOf(pages.redeem()), u"400 invalid_grant 54005"_s);
    EXPECT_EQ(errorOf(refresh(sandbox, tokens[u"refresh_token"_s].toString())),
              u"400 invalid_grant 70000"_s);
}

TEST_F(Tokens, RotateAndRefuseAReplay) {
    const QString first = pages.tokensOf(kAdmin)[u"refresh_token"_s].toString();
    const net::HttpResponse answer = refresh(sandbox, first);
    EXPECT_EQ(answer.status, 200);
    const QString second = jsonOf(answer)[u"refresh_token"_s].toString();
    EXPECT_NE(first, second);
    EXPECT_EQ(errorOf(refresh(sandbox, first)), u"400 invalid_grant 70000"_s);
    // Somebody has a copy, so the whole family ends.
    EXPECT_EQ(errorOf(refresh(sandbox, second)), u"400 invalid_grant 70000"_s);
}

TEST_F(Tokens, AreGivenForAnotherResource) {
    const QString token = refreshTokenForBoth(pages);
    for (const QString& scope :
         {u"user_impersonation"_s, u"https://api.partnercenter.microsoft.com/user_impersonation"_s,
          sandbox.url(u"/partnercenter/.default"_s).toString()}) {
        PagesOfSignIn fresh(sandbox);
        const QJsonObject answer = jsonOf(refresh(sandbox, refreshTokenForBoth(fresh), scope));
        const QJsonObject claims = claimsOf(answer[u"access_token"_s].toString());
        EXPECT_EQ(claims[u"aud"_s], sandbox.url(u"/partnercenter"_s).toString());
        EXPECT_EQ(claims[u"scp"_s], u"user_impersonation"_s);
    }
    EXPECT_EQ(errorOf(refresh(sandbox, token, u"User.Read user_impersonation"_s)),
              u"400 invalid_scope 28000"_s);
    // A refused scope spends nothing.
    EXPECT_EQ(refresh(sandbox, token, u"User.Read"_s).status, 200);
}

TEST_F(Tokens, AreNotGivenForForeignResources) {
    const QString token = pages.tokensOf(kAdmin)[u"refresh_token"_s].toString();
    EXPECT_EQ(errorOf(refresh(sandbox, token, u"https://vault.example/.default"_s)),
              u"400 invalid_resource 500011"_s);
}

TEST_F(Tokens, AreNotGivenForWhatNobodyConsentedTo) {
    const QString token = pages.tokensOf(kAdmin)[u"refresh_token"_s].toString();
    for (const QString& scope : {u"User.Read User.ReadWrite.All"_s, u"user_impersonation"_s}) {
        const net::HttpResponse refused = refresh(sandbox, token, scope);
        EXPECT_EQ(errorOf(refused), u"400 invalid_grant 65001"_s);
        EXPECT_EQ(jsonOf(refused)[u"suberror"_s], u"consent_required"_s);
    }
    EXPECT_EQ(refresh(sandbox, token).status, 200) << "the token is not spent";
    pages.signInAs(kAdmin);
    EXPECT_EQ(errorOf(pages.redeem({{u"scope"_s, u"User.ReadWrite.All"_s}})),
              u"400 invalid_grant 65001"_s);
}

TEST_F(Tokens, EndAfterNinetyDaysUnused) {
    const QString token = pages.tokensOf(kAdmin)[u"refresh_token"_s].toString();
    sandbox.clock().advance(std::chrono::hours(24 * 91));
    EXPECT_EQ(errorOf(refresh(sandbox, token)), u"400 invalid_grant 700082"_s);
}

TEST_F(Tokens, AreNotRenewedForPeopleWhoWereBlockedDeletedOrGotANewPassword) {
    struct Case {
        net::Method method;
        QJsonObject change;
        int aadsts;
    };
    const std::vector<Case> cases{
        {net::Method::Patch, {{u"accountEnabled"_s, false}}, 50057},
        {net::Method::Patch,
         {{u"accountEnabled"_s, true},
          {u"passwordProfile"_s, QJsonObject{{u"password"_s, u"Other-Pass-2"_s}}}},
         50173},
        {net::Method::Delete, {}, 50034}};
    const QString refreshToken = pages.tokensOf(kOrdinary)[u"refresh_token"_s].toString();
    PagesOfSignIn administrator(sandbox);
    administrator.signInAs(kAdmin, {{u"scope"_s, u"openid User.ReadWrite.All "
                                                 "Directory.AccessAsUser.All"_s}});
    const QByteArray bearer =
        "Bearer " + jsonOf(administrator.redeem())[u"access_token"_s].toString().toLatin1();
    for (const Case& one : cases) {
        sandbox.clock().advance(std::chrono::seconds(2));
        const net::HttpResponse changed = sandbox.send(
            {.method = one.method,
             .url = sandbox.url(u"/graph/v1.0/users/"_s + kOrdinary),
             .headers = {{"Authorization", bearer}, {"Content-Type", "application/json"}},
             .body = QJsonDocument(one.change).toJson()});
        ASSERT_EQ(changed.status, 204) << changed.body.toStdString();
        EXPECT_EQ(errorOf(refresh(sandbox, refreshToken)),
                  u"400 invalid_grant %1"_s.arg(one.aadsts));
    }
}

TEST_F(Tokens, AreNotRenewedWithoutOfflineAccess) {
    pages.signInAs(kAdmin, {{u"scope"_s, u"openid User.Read"_s}});
    EXPECT_FALSE(jsonOf(pages.redeem()).contains("refresh_token"_L1));
}

TEST_F(Tokens, RefuseWhatAPublicClientMustNotSend) {
    pages.signInAs(kAdmin);
    EXPECT_EQ(errorOf(pages.redeem({{u"client_secret"_s, u"x"_s}})),
              u"401 invalid_client 700025"_s);
}

TEST_F(Tokens, RefuseBadRequests) {
    const auto post = [this](const Fields& fields) {
        return errorOf(sandbox.post(u"/organizations/oauth2/v2.0/token"_s, fields));
    };
    const QString id = sandbox.clientId();
    EXPECT_EQ(post({}), u"400 invalid_request 900144"_s);
    EXPECT_EQ(post({{u"client_id"_s, id}, {u"grant_type"_s, u"password"_s}}),
              u"400 unsupported_grant_type 70003"_s);
    EXPECT_EQ(post({{u"client_id"_s, u"other"_s},
                    {u"grant_type"_s, u"refresh_token"_s},
                    {u"refresh_token"_s, u"x"_s}}),
              u"400 unauthorized_client 700016"_s);
    const net::HttpResponse nowhere = sandbox.post(u"/nowhere/oauth2/v2.0/token"_s, {});
    EXPECT_EQ(errorOf(nowhere), u"400 invalid_request 90002"_s);
}

TEST_F(Tokens, SayWhatWasWrongInTheIdentityPlatformsWords) {
    const net::HttpResponse response =
        sandbox.post(u"/organizations/oauth2/v2.0/token"_s, {},
                     {{"client-request-id", "11111111-2222-4333-8444-555555555555"}});
    const QJsonObject body = jsonOf(response);
    EXPECT_TRUE(body[u"error_description"_s].toString().startsWith("AADSTS900144: "_L1));
    EXPECT_EQ(body[u"correlation_id"_s], u"11111111-2222-4333-8444-555555555555"_s);
    EXPECT_FALSE(body[u"trace_id"_s].toString().isEmpty());
    EXPECT_EQ(response.header("client-request-id"), "11111111-2222-4333-8444-555555555555");
    EXPECT_EQ(response.header("Cache-Control"), "no-store");
}

TEST_F(Tokens, NameAccountsForMicrosoftsOwnLibraries) {
    pages.signInAs(kAdmin);
    const QJsonObject answer = jsonOf(pages.redeem({{u"client_info"_s, u"1"_s}}));
    const QByteArray info = QByteArray::fromBase64(answer[u"client_info"_s].toString().toLatin1(),
                                                   QByteArray::Base64UrlEncoding);
    EXPECT_TRUE(info.contains(kContosoTenant));
}

TEST_F(Tokens, OpenTheirOwnServiceOnly) {
    pages.signInAs(kAdmin, {{u"scope"_s, kBothServices}});
    const QJsonObject tokens = jsonOf(pages.redeem({{u"scope"_s, u"openid User.Read"_s}}));
    EXPECT_EQ(userInfo(tokens[u"access_token"_s].toString()).status, 200);
    EXPECT_EQ(userInfo(tokens[u"id_token"_s].toString()).status, 401);
    const QJsonObject partner =
        jsonOf(refresh(sandbox, tokens[u"refresh_token"_s].toString(), u"user_impersonation"_s));
    EXPECT_EQ(userInfo(partner[u"access_token"_s].toString()).status, 401);
}

TEST_F(Tokens, AreWorthNothingWhenTamperedWithOrExpired) {
    const QString token = pages.tokensOf(kAdmin)[u"access_token"_s].toString();
    QStringList parts = token.split(u'.');
    QByteArray claims = QByteArray::fromBase64(parts[1].toLatin1(), QByteArray::Base64UrlEncoding);
    claims.replace("User.Read", "User.ReadWrite.All");
    parts[1] = QString::fromLatin1(
        claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    EXPECT_EQ(userInfo(parts.join(u'.')).status, 401);
    EXPECT_EQ(userInfo(token.left(token.size() - 4)).status, 401);
    EXPECT_EQ(userInfo(u"garbage"_s).status, 401);
    EXPECT_EQ(userInfo(token).status, 200);
    sandbox.clock().advance(std::chrono::seconds(3601));
    EXPECT_EQ(userInfo(token).status, 401);
}

TEST_F(Tokens, WantASecondFactorWhereOneCameToBeAskedFor) {
    const QString token = pages.tokensOf(kAdmin)[u"refresh_token"_s].toString();
    sandbox.restart({.requireMfa = true});
    const net::HttpResponse refused = refresh(sandbox, token);
    EXPECT_EQ(errorOf(refused), u"400 invalid_grant 50076"_s);
    EXPECT_EQ(jsonOf(refused)[u"suberror"_s], u"basic_action"_s);
    const QString claims = jsonOf(refused)[u"claims"_s].toString();

    pages.authorize({{u"claims"_s, claims}});
    pages.submit(u"secondFactor"_s, {{u"otp"_s, u"135790"_s}});
    const QJsonObject tokens = jsonOf(pages.redeem());
    EXPECT_EQ(refresh(sandbox, tokens[u"refresh_token"_s].toString()).status, 200);
    EXPECT_EQ(userInfo(tokens[u"access_token"_s].toString()).status, 200);
}

TEST_F(Tokens, SurviveARestart) {
    const QJsonObject tokens = pages.tokensOf(kAdmin);
    const QString clientId = sandbox.clientId();
    const QUrl origin = sandbox.announced().origin;
    sandbox.restart();
    EXPECT_EQ(sandbox.clientId(), clientId);
    EXPECT_EQ(sandbox.announced().origin, origin);
    EXPECT_EQ(userInfo(tokens[u"access_token"_s].toString()).status, 200);
    EXPECT_EQ(refresh(sandbox, tokens[u"refresh_token"_s].toString()).status, 200);
}

} // namespace partnerdesk::test
