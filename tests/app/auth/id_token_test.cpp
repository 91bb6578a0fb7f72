#include "app/auth/id_token.h"
#include "app/crypto/base64url.h"
#include "tests/app/auth/identity_provider.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_transport.h"
#include "tests/support/print_to.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace partnerdesk::base;
using namespace Qt::StringLiterals;
using test::IdentityProvider;

namespace {

const QDateTime kNow({2027, 6, 22}, {12, 0}, Qt::UTC);
const QString kTenant = IdentityProvider::kTenantId;

qint64 seconds(int offset) {
    return kNow.toSecsSinceEpoch() + offset;
}

QJsonObject goodClaims() {
    return {{u"iss"_s, u"https://login.example/"_s + kTenant + u"/v2.0"_s},
            {u"aud"_s, u"client"_s},
            {u"exp"_s, seconds(3600)},
            {u"nbf"_s, seconds(-10)},
            {u"nonce"_s, u"nonce"_s},
            {u"sub"_s, u"subject"_s},
            {u"tid"_s, kTenant},
            {u"oid"_s, u"object"_s},
            {u"preferred_username"_s, u"ada@contoso.example"_s},
            {u"name"_s, u"Ada"_s},
            {u"wids"_s, QJsonArray{u"role"_s}},
            {u"amr"_s, QJsonArray{u"pwd"_s, u"mfa"_s}}};
}

IdTokenExpectation expectation() {
    return {.issuer = u"https://login.example/{tenantid}/v2.0"_s,
            .clientId = u"client"_s,
            .nonce = "nonce",
            .now = kNow};
}

JsonWebKeys keys() {
    return {{u"key-1"_s, IdentityProvider::key().publicJwk()}};
}

QString codeOf(const Result<domain::Account>& result) {
    return result ? u"accepted"_s : result.error().code;
}

QString codeFor(const QString& claim, const QJsonValue& value) {
    QJsonObject claims = goodClaims();
    claims.insert(claim, value);
    return codeOf(checkIdToken(IdentityProvider::signedToken(claims), keys(), expectation()));
}

QString codeForHeader(const QJsonObject& header) {
    return codeOf(
        checkIdToken(IdentityProvider::signedToken(goodClaims(), header), keys(), expectation()));
}

} // namespace

TEST(IdToken, TellsWhoSignedIn) {
    const auto account =
        checkIdToken(IdentityProvider::signedToken(goodClaims()), keys(), expectation());
    ASSERT_TRUE(account.has_value()) << account.error().code.toStdString();
    EXPECT_EQ(account->issuer, u"https://login.example/"_s + kTenant + u"/v2.0"_s);
    EXPECT_EQ(account->subject, u"subject"_s);
    EXPECT_EQ(account->tenantId, kTenant);
    EXPECT_EQ(account->objectId, u"object"_s);
    EXPECT_EQ(account->userName, u"ada@contoso.example"_s);
    EXPECT_EQ(account->displayName, u"Ada"_s);
    EXPECT_EQ(account->directoryRoleIds, QStringList{u"role"_s});
    EXPECT_TRUE(account->signedInWithMfa);
}

TEST(IdToken, OfAnotherProviderNeedsNoTenant) {
    const QJsonObject claims{{u"iss"_s, u"https://id.example"_s},
                             {u"aud"_s, QJsonArray{u"client"_s}},
                             {u"exp"_s, seconds(60)},
                             {u"sub"_s, u"subject"_s},
                             {u"email"_s, u"ada@id.example"_s}};
    IdTokenExpectation expected = expectation();
    expected.issuer = u"https://id.example"_s;
    expected.nonce.clear();
    const auto account = checkIdToken(IdentityProvider::signedToken(claims), keys(), expected);
    ASSERT_TRUE(account.has_value());
    EXPECT_EQ(account->tenantId, QString());
    EXPECT_EQ(account->userName, u"ada@id.example"_s);
    EXPECT_FALSE(account->signedInWithMfa);
}

TEST(IdToken, IsRefusedForEveryWrongClaim) {
    const QJsonValue missing(QJsonValue::Undefined);
    const struct {
        QString claim;
        QJsonValue value;
        QString code;
    } rows[] = {
        {u"iss"_s, u"https://evil.example/"_s + kTenant + u"/v2.0"_s, u"issuer"_s},
        {u"iss"_s, u"https://login.example/{tenantid}/v2.0"_s, u"issuer"_s},
        {u"iss"_s, missing, u"issuer"_s},
        {u"tid"_s, u"99999999-2222-4333-8444-555555555555"_s, u"issuer"_s},
        {u"tid"_s, missing, u"issuer"_s},
        {u"aud"_s, u"another client"_s, u"audience"_s},
        {u"aud"_s, QJsonArray{u"client"_s, u"another"_s}, u"audience"_s},
        {u"aud"_s, missing, u"audience"_s},
        {u"azp"_s, u"another client"_s, u"audience"_s},
        {u"exp"_s, seconds(-301), u"time"_s},
        {u"exp"_s, seconds(-300), u"time"_s},
        {u"exp"_s, seconds(-299), u"accepted"_s},
        {u"exp"_s, missing, u"malformed"_s},
        {u"exp"_s, u"tomorrow"_s, u"malformed"_s},
        {u"nbf"_s, seconds(301), u"time"_s},
        {u"nbf"_s, seconds(299), u"accepted"_s},
        {u"nbf"_s, missing, u"accepted"_s},
        {u"nonce"_s, u"another"_s, u"nonce"_s},
        {u"nonce"_s, missing, u"nonce"_s},
        {u"sub"_s, missing, u"malformed"_s},
        {u"name"_s, missing, u"accepted"_s},
        {u"oid"_s, missing, u"accepted"_s},
    };
    for (const auto& row : rows)
        EXPECT_EQ(codeFor(row.claim, row.value), row.code) << row.claim.toStdString();
}

TEST(IdToken, ForSeveralClientsNamesOursAsTheAuthorizedOne) {
    QJsonObject claims = goodClaims();
    claims.insert(u"aud"_s, QJsonArray{u"client"_s, u"another"_s});
    claims.insert(u"azp"_s, u"client"_s);
    EXPECT_TRUE(checkIdToken(IdentityProvider::signedToken(claims), keys(), expectation()));
}

TEST(IdToken, OfAPersonalAccountIsRefused) {
    const QString personal = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s;
    QJsonObject claims = goodClaims();
    claims.insert(u"tid"_s, personal);
    claims.insert(u"iss"_s, u"https://login.example/"_s + personal + u"/v2.0"_s);
    const auto account = checkIdToken(IdentityProvider::signedToken(claims), keys(), expectation());
    EXPECT_EQ(codeOf(account), u"personal"_s);
    EXPECT_EQ(account.error().kind, ProblemKind::Forbidden);
}

TEST(IdToken, OfAnotherTenantThanTheDraftsIsRefused) {
    IdTokenExpectation expected = expectation();
    expected.tenantId = u"99999999-2222-4333-8444-555555555555"_s;
    const QByteArray token = IdentityProvider::signedToken(goodClaims());
    EXPECT_EQ(codeOf(checkIdToken(token, keys(), expected)), u"tenant"_s);
    expected.tenantId = kTenant.toUpper();
    EXPECT_EQ(codeOf(checkIdToken(token, keys(), expected)), u"accepted"_s);
}

TEST(IdToken, IsSignedWithRs256AndNothingElse) {
    for (const QString& algorithm :
         {u"none"_s, u"HS256"_s, u"RS512"_s, u"PS256"_s, u"rs256"_s, u""_s})
        EXPECT_EQ(codeForHeader({{u"alg"_s, algorithm}}), u"algorithm"_s)
            << algorithm.toStdString();
    EXPECT_EQ(codeForHeader({{u"crit"_s, QJsonArray{u"exp"_s}}}), u"algorithm"_s);
    EXPECT_EQ(codeForHeader({{u"kid"_s, u"key-2"_s}}), u"unknownKey"_s);
    EXPECT_EQ(codeForHeader({{u"kid"_s, u""_s}}), u"unknownKey"_s);
    // A key inside the token proves nothing.
    EXPECT_EQ(codeForHeader({{u"kid"_s, u"mine"_s}, {u"jwk"_s, QJsonObject()}}), u"unknownKey"_s);
}

TEST(IdToken, IsRefusedWhenASingleByteWasChanged) {
    const QByteArray token = IdentityProvider::signedToken(goodClaims());
    const QByteArrayList parts = token.split('.');
    QJsonObject claims = goodClaims();
    claims.insert(u"oid"_s, u"somebody else"_s);
    const QByteArray other = IdentityProvider::signedToken(claims).split('.').at(1);
    EXPECT_EQ(codeOf(checkIdToken(parts[0] + '.' + other + '.' + parts[2], keys(), expectation())),
              u"signature"_s);
    EXPECT_EQ(codeOf(checkIdToken(parts[0] + '.' + parts[1] + '.', keys(), expectation())),
              u"signature"_s);
}

TEST(IdToken, MayBeAnythingAtAllWithoutHarm) {
    EXPECT_EQ(codeOf(checkIdToken({}, keys(), expectation())), u"missing"_s);
    for (const QByteArray& bad : {QByteArray("a"), QByteArray("a.b"), QByteArray("a.b.c.d"),
                                  QByteArray(".."), QByteArray("!.!.!"), QByteArray("e30.e30.e30"),
                                  QByteArray(100'000, '.'), QByteArray("bnVsbA.bnVsbA.bnVsbA")})
        EXPECT_FALSE(checkIdToken(bad, keys(), expectation()).has_value());
}

TEST(JsonWebKeys, LeaveOutWhatDoesNotSignWithRsa) {
    const QByteArray json = R"({"keys":[
        {"kty":"RSA","kid":"good","n":"AQ","e":"AQAB"},
        {"kty":"RSA","kid":"encrypts","use":"enc","n":"AQ","e":"AQAB"},
        {"kty":"RSA","kid":"ps","alg":"PS256","n":"AQ","e":"AQAB"},
        {"kty":"EC","kid":"curve","crv":"P-256"},
        {"kty":"oct","kid":"secret","k":"AQ"},
        {"kty":"RSA","n":"AQ","e":"AQAB"}, 7, null]})";
    EXPECT_EQ(keysFromJson(QJsonDocument::fromJson(json).object()).keys(), QStringList{u"good"_s});
    EXPECT_TRUE(keysFromJson({}).isEmpty());
}

TEST(IdToken, AsksOnceMoreForAKeyThatIsNew) {
    const auto list = [](const QString& id) {
        const auto jwk = IdentityProvider::key().publicJwk();
        return QJsonDocument(
                   QJsonObject{{u"keys"_s, QJsonArray{QJsonObject{
                                               {u"kty"_s, u"RSA"_s},
                                               {u"kid"_s, id},
                                               {u"n"_s, QString::fromLatin1(jwk.modulus)},
                                               {u"e"_s, QString::fromLatin1(jwk.exponent)}}}}})
            .toJson();
    };
    test::FakeClock clock;
    test::FakeTransport transport;
    const net::HttpClient http(transport, clock);
    const ProviderMetadata metadata{.keys = QUrl(u"https://login.example/keys"_s)};
    const QByteArray token = IdentityProvider::signedToken(goodClaims());

    transport.answerNext(200, list(u"old"_s));
    transport.answerNext(200, list(u"key-1"_s));
    EXPECT_TRUE(accountFromIdToken(token, metadata, expectation(), http, {}));
    EXPECT_EQ(transport.requests().size(), 2U);

    transport.answerNext(200, list(u"old"_s));
    transport.answerNext(200, list(u"old"_s));
    EXPECT_EQ(codeOf(accountFromIdToken(token, metadata, expectation(), http, {})),
              u"unknownKey"_s);
    EXPECT_EQ(transport.requests().size(), 4U) << "twice, not for ever";
}
