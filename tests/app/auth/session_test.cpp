#include "app/auth/session.h"
#include "tests/app/auth/identity_provider.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_vault.h"
#include "tests/support/print_to.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace partnerdesk::base;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using net::Audience;
using test::FakeVault;
using test::IdentityProvider;

namespace {

class SessionTest : public ::testing::Test {
protected:
    SessionTest() {
        m_account.tenantId = IdentityProvider::kTenantId;
        m_account.objectId = IdentityProvider::kObjectId;
    }

    [[nodiscard]] Session::Parts parts(secrets::SecretVault& vault) {
        return {.cloud = m_provider.cloud(),
                .http = m_http,
                .clock = m_clock,
                .vault = vault,
                .lockFolder = m_folder.path()};
    }

    // A session as it stands right after a sign-in.
    [[nodiscard]] std::unique_ptr<Session> signedIn(secrets::SecretVault& vault) {
        const net::HttpRequest request{
            .method = net::Method::Post,
            .url = QUrl(m_provider.service().origin().toString() + u"/organizations/token"_s),
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
            .body = "grant_type=device"};
        const auto answer = m_http.send(request, {});
        const QJsonObject tokens = QJsonDocument::fromJson(answer->body).object();
        return std::make_unique<Session>(
            parts(vault), SignedIn{.account = m_account,
                                   .accessToken = tokens["access_token"_L1].toString().toUtf8(),
                                   .refreshToken = tokens["refresh_token"_L1].toString().toUtf8(),
                                   .accessTokenExpires = m_clock.now().addSecs(3600)});
    }
    [[nodiscard]] std::unique_ptr<Session> signedIn() { return signedIn(m_vault); }
    [[nodiscard]] Result<std::unique_ptr<Session>> resumed() {
        return Session::resume(parts(m_vault), m_account, {});
    }

    [[nodiscard]] QString key() const { return vaultKey(m_provider.cloud(), m_account); }

    test::FakeClock m_clock;
    FakeVault m_vault;
    IdentityProvider m_provider;
    std::unique_ptr<net::HttpTransport> m_transport = net::makeNetworkTransport();
    net::HttpClient m_http{*m_transport, m_clock, 1ms};
    QTemporaryDir m_folder;
    domain::Account m_account;
};

ProblemKind kindOf(const Result<QByteArray>& token) {
    return token ? ProblemKind::Cancelled : token.error().kind;
}

} // namespace

TEST_F(SessionTest, HandsOutTheTokenOfTheSignInWhileItIsFresh) {
    const auto session = signedIn();
    const QByteArray first = session->accessToken(Audience::GraphRead, {}).value();
    m_clock.advance(2879s);
    EXPECT_EQ(session->accessToken(Audience::GraphRead, {}).value(), first);
    EXPECT_EQ(m_provider.refreshes(), 0);
    m_clock.advance(2s);
    EXPECT_NE(session->accessToken(Audience::GraphRead, {}).value(), first);
    EXPECT_EQ(m_provider.refreshes(), 1);
}

TEST_F(SessionTest, AsksForATokenOfEachServiceOnItsOwn) {
    const auto session = signedIn();
    const QByteArray graph = session->accessToken(Audience::GraphRead, {}).value();
    const QByteArray partner = session->accessToken(Audience::PartnerCenter, {}).value();
    EXPECT_NE(partner, graph);
    EXPECT_EQ(session->accessToken(Audience::Program, {}).value(), partner);
    EXPECT_EQ(session->accessToken(Audience::GraphRead, {}).value(), graph);
    EXPECT_EQ(m_provider.refreshes(), 1);
}

TEST_F(SessionTest, StoresARotatedTokenBeforeItsAccessTokenIsUsed) {
    const auto session = signedIn();
    const QByteArray before = m_vault.secrets().value(key());
    std::optional<Result<QByteArray>> meanwhile;
    m_vault.beforeWrite([&] {
        std::thread([&] {
            CancelSource source;
            source.cancel();
            meanwhile = session->accessToken(Audience::PartnerCenter, source.token());
        }).join();
    });
    ASSERT_TRUE(session->accessToken(Audience::PartnerCenter, {}));
    m_vault.beforeWrite({});
    ASSERT_TRUE(meanwhile.has_value());
    ASSERT_FALSE(meanwhile->has_value()) << "the token is not there to be had yet";
    EXPECT_EQ(meanwhile->error().kind, ProblemKind::Cancelled);
    const QByteArray after = m_vault.secrets().value(key());
    EXPECT_NE(after, before);
    EXPECT_TRUE(after.startsWith("refresh-"));
    EXPECT_EQ(m_vault.secrets().size(), 1) << "nothing but the refresh token is kept";
}

TEST_F(SessionTest, RefreshesOnceForManyCallers) {
    const auto session = signedIn();
    std::vector<std::thread> callers;
    callers.reserve(16);
    std::atomic<int> answered = 0;
    for (int i = 0; i < 16; ++i) {
        callers.emplace_back(
            [&] { answered += session->accessToken(Audience::PartnerCenter, {}) ? 1 : 0; });
    }
    for (std::thread& caller : callers)
        caller.join();
    EXPECT_EQ(answered, 16);
    EXPECT_EQ(m_provider.refreshes(), 1);
}

TEST_F(SessionTest, SharesItsRotatedTokenWithAnotherInstance) {
    const auto session = signedIn();
    const auto other = resumed();
    ASSERT_TRUE(other.has_value());
    // Turn by turn, and both at once: a used-up token would end everything.
    for (int i = 0; i < 3; ++i) {
        m_clock.advance(3600s);
        std::thread there([&] { EXPECT_TRUE((*other)->accessToken(Audience::GraphRead, {})); });
        EXPECT_TRUE(session->accessToken(Audience::GraphRead, {}));
        there.join();
    }
    EXPECT_EQ(m_provider.refreshes(), 6);
}

TEST_F(SessionTest, IsTakenUpAfterARestart) {
    { const auto session = signedIn(); }
    const auto session = resumed();
    ASSERT_TRUE(session.has_value());
    EXPECT_EQ((*session)->account(), m_account);
    EXPECT_TRUE((*session)->isKeptAcrossRestarts());
    EXPECT_TRUE((*session)->accessToken(Audience::GraphRead, {}).has_value());
}

TEST_F(SessionTest, CannotBeTakenUpWhereNobodySignedIn) {
    EXPECT_EQ(resumed().error().kind, ProblemKind::SignInNeeded);
    m_vault.failWith(FakeVault::missing());
    EXPECT_EQ(resumed().error().kind, ProblemKind::SignInNeeded);
    m_vault.failWith(FakeVault::locked());
    EXPECT_EQ(resumed().error().kind, ProblemKind::KeychainLocked) << "not the same as signed out";
}

TEST_F(SessionTest, EndsWhenTheGrantIsRevoked) {
    const auto session = signedIn();
    m_provider.revokeAll();
    const auto refused = session->accessToken(Audience::PartnerCenter, {});
    EXPECT_EQ(refused.error().kind, ProblemKind::SignInNeeded);
    EXPECT_EQ(refused.error().code, u"AADSTS50173"_s);
    EXPECT_EQ(kindOf(session->accessToken(Audience::GraphRead, {})), ProblemKind::SignInNeeded);
    EXPECT_TRUE(m_vault.secrets().isEmpty());
    EXPECT_EQ(resumed().error().kind, ProblemKind::SignInNeeded);
}

TEST_F(SessionTest, OutlivesALostConnection) {
    const auto session = signedIn();
    const QByteArray first = session->accessToken(Audience::GraphRead, {}).value();
    m_provider.setFaults({.tokenLost = true});
    m_clock.advance(3000s);
    EXPECT_EQ(session->accessToken(Audience::GraphRead, {}).value(), first) << "still valid";
    m_clock.advance(600s);
    EXPECT_EQ(kindOf(session->accessToken(Audience::GraphRead, {})), ProblemKind::Offline);
    EXPECT_EQ(m_vault.secrets().size(), 1);
    m_provider.setFaults({});
    EXPECT_TRUE(session->accessToken(Audience::GraphRead, {}).has_value());
}

TEST_F(SessionTest, OutlivesAServiceThatWantsConsentOrNonsense) {
    const auto session = signedIn();
    for (const QJsonObject& error :
         {QJsonObject{{u"error"_s, u"invalid_grant"_s},
                      {u"suberror"_s, u"consent_required"_s},
                      {u"error_description"_s, u"AADSTS65001: consent"_s}},
          QJsonObject{{u"error"_s, u"interaction_required"_s}},
          QJsonObject{{u"error"_s, u"server_error"_s}}, QJsonObject{{u"unexpected"_s, 1}}}) {
        m_provider.setFaults({.tokenError = error});
        EXPECT_FALSE(session->accessToken(Audience::PartnerCenter, {}).has_value());
    }
    m_provider.setFaults({});
    EXPECT_TRUE(session->accessToken(Audience::PartnerCenter, {}).has_value());
}

TEST_F(SessionTest, RemembersWhatToAskConsentForAtTheNextSignIn) {
    const auto session = signedIn();
    m_provider.setFaults({.tokenError = {{u"error"_s, u"interaction_required"_s}}});
    EXPECT_FALSE(session->accessToken(Audience::PartnerCenter, {}).has_value());
    EXPECT_TRUE(session->wantedScopes().isEmpty());
    m_provider.setFaults(
        {.tokenError = {{u"error"_s, u"invalid_grant"_s}, {u"suberror"_s, u"consent_required"_s}}});
    for (const Audience audience : {Audience::GraphWrite, Audience::PartnerCenter})
        EXPECT_FALSE(session->accessToken(audience, {}).has_value());
    for (const QString& scope : {u"User.ReadWrite.All"_s, u"user_impersonation"_s})
        EXPECT_EQ(session->wantedScopes().count(scope), 1) << scope.toStdString();
}

TEST_F(SessionTest, NeverHandsOutARefusedTokenAgain) {
    const auto session = signedIn();
    const QByteArray first = session->accessToken(Audience::GraphRead, {}).value();
    session->tokenRefused(Audience::GraphRead, first);
    EXPECT_NE(session->accessToken(Audience::GraphRead, {}).value(), first);
}

TEST_F(SessionTest, LivesInMemoryWhereThereIsNoKeychain) {
    m_vault.failWith(FakeVault::missing());
    const auto session = signedIn();
    EXPECT_FALSE(session->isKeptAcrossRestarts());
    EXPECT_TRUE(session->accessToken(Audience::PartnerCenter, {}).has_value());
    m_clock.advance(3600s);
    EXPECT_TRUE(session->accessToken(Audience::PartnerCenter, {}).has_value());
    EXPECT_TRUE(session->signOut({}).has_value());
}

TEST_F(SessionTest, IsKeptAgainOnceTheKeychainIsUnlocked) {
    m_vault.failWith(FakeVault::locked());
    const auto session = signedIn();
    EXPECT_FALSE(session->isKeptAcrossRestarts());
    m_vault.failWith(std::nullopt);
    ASSERT_TRUE(session->accessToken(Audience::PartnerCenter, {}));
    EXPECT_TRUE(session->isKeptAcrossRestarts());
    EXPECT_EQ(m_vault.secrets().size(), 1);
}

TEST_F(SessionTest, KnowsWhyItIsNotKeptAndIsKeptWhenToldAgain) {
    m_vault.failWith(FakeVault::locked());
    const auto session = signedIn();
    EXPECT_EQ(session->whyNotKept()->kind, ProblemKind::KeychainLocked);
    EXPECT_EQ(session->keepAgain({}).error().kind, ProblemKind::KeychainLocked);
    m_vault.failWith(FakeVault::missing());
    EXPECT_EQ(session->keepAgain({}).error().kind, ProblemKind::NotSupported);
    EXPECT_EQ(session->whyNotKept()->kind, ProblemKind::NotSupported);

    m_vault.failWith(std::nullopt);
    EXPECT_TRUE(session->keepAgain({}).has_value());
    EXPECT_EQ(session->whyNotKept(), std::nullopt);
    EXPECT_TRUE(session->isKeptAcrossRestarts());
    EXPECT_EQ(m_provider.refreshes(), 0);
    EXPECT_TRUE((*resumed())->accessToken(Audience::GraphRead, {}).has_value());
}

TEST_F(SessionTest, IsNotKeptAgainAfterItEnded) {
    m_vault.failWith(FakeVault::missing());
    const auto session = signedIn();
    ASSERT_TRUE(session->signOut({}));
    m_vault.failWith(std::nullopt);
    EXPECT_EQ(session->keepAgain({}).error().kind, ProblemKind::SignInNeeded);
    EXPECT_TRUE(m_vault.secrets().isEmpty());
}

TEST_F(SessionTest, GoesOnWhenTheKeychainLocksMeanwhile) {
    const auto session = signedIn();
    m_vault.failWith(FakeVault::locked());
    EXPECT_TRUE(session->accessToken(Audience::PartnerCenter, {}).has_value());
    EXPECT_FALSE(session->isKeptAcrossRestarts());
}

TEST_F(SessionTest, IsNotKeptByAVaultOfMemory) {
    const auto vault = secrets::makeMemoryVault();
    EXPECT_FALSE(signedIn(*vault)->isKeptAcrossRestarts());
}

TEST_F(SessionTest, WorksWithoutARefreshTokenUntilItsTokenEnds) {
    m_provider.setFaults({.withoutRefreshToken = true});
    const auto session = signedIn();
    EXPECT_FALSE(session->isKeptAcrossRestarts());
    EXPECT_TRUE(session->accessToken(Audience::GraphRead, {}).has_value());
    m_clock.advance(3600s);
    EXPECT_EQ(kindOf(session->accessToken(Audience::GraphRead, {})), ProblemKind::SignInNeeded);
}

TEST_F(SessionTest, IsGoneAfterSigningOut) {
    const auto session = signedIn();
    ASSERT_TRUE(session->signOut({}));
    EXPECT_TRUE(m_vault.secrets().isEmpty());
    EXPECT_EQ(kindOf(session->accessToken(Audience::GraphRead, {})), ProblemKind::SignInNeeded);
    EXPECT_EQ(resumed().error().kind, ProblemKind::SignInNeeded);
}

TEST_F(SessionTest, NeverRemovesATokenThatItCouldNotRead) {
    const auto session = signedIn();
    m_vault.failWith(FakeVault::locked());
    ASSERT_TRUE(session->accessToken(Audience::PartnerCenter, {})); // its token is in memory now
    m_vault.failWith(std::nullopt);
    m_vault.put(key(), "refresh-of-another-instance");
    m_provider.revokeAll();
    EXPECT_EQ(kindOf(session->accessToken(Audience::GraphWrite, {})), ProblemKind::SignInNeeded);
    EXPECT_EQ(m_vault.secrets().value(key()), "refresh-of-another-instance");
}

TEST_F(SessionTest, RemembersWhichClaimsTheNextSignInNeeds) {
    const auto session = signedIn();
    EXPECT_EQ(session->wantedClaims(), QString());
    m_provider.setFaults({.tokenError = {{u"error"_s, u"interaction_required"_s},
                                         {u"claims"_s, u"{\"access_token\":{}}"_s}}});
    EXPECT_FALSE(session->accessToken(Audience::PartnerCenter, {}).has_value());
    EXPECT_EQ(session->wantedClaims(), u"{\"access_token\":{}}"_s);
}

TEST_F(SessionTest, KnowsNoSignOutPageWhereTheProviderHasNone) {
    EXPECT_EQ(signedIn()->signOutPage({}).value(), QUrl());
}

TEST_F(SessionTest, NeverClaimsASignOutThatDidNotHappen) {
    const auto session = signedIn();
    m_vault.failWith(FakeVault::locked());
    EXPECT_EQ(session->signOut({}).error().kind, ProblemKind::KeychainLocked);
    EXPECT_EQ(kindOf(session->accessToken(Audience::GraphRead, {})), ProblemKind::SignInNeeded);
    m_vault.failWith(std::nullopt);
    EXPECT_TRUE(session->signOut({}).has_value());
    EXPECT_TRUE(m_vault.secrets().isEmpty());
}

TEST_F(SessionTest, EndsWhenAnotherInstanceSignedOut) {
    const auto session = signedIn();
    ASSERT_TRUE((*resumed())->signOut({}));
    EXPECT_EQ(kindOf(session->accessToken(Audience::PartnerCenter, {})), ProblemKind::SignInNeeded);
}

// Whoever quits just then must not lose the session to a token that nobody heard of.
TEST_F(SessionTest, HearsOfTheNextTokenThoughItIsCancelledMeanwhile) {
    CancelSource quit;
    class Quitting final : public net::HttpTransport {
    public:
        Quitting(net::HttpTransport& inner, CancelSource& source)
            : m_inner(inner)
            , m_source(source) {}
        Result<net::HttpResponse> exchange(const net::HttpRequest& request,
                                           const CancelToken& cancel) override {
            if (request.body.contains("grant_type=refresh_token"))
                m_source.cancel();
            return m_inner.exchange(request, cancel);
        }

    private:
        net::HttpTransport& m_inner;
        CancelSource& m_source;
    } quitting(*m_transport, quit);
    net::HttpClient http{quitting, m_clock, 1ms};
    (void)signedIn();
    const QByteArray before = m_vault.secrets().value(key());
    const auto session = Session::resume(
        {m_provider.cloud(), http, m_clock, m_vault, m_folder.path()}, m_account, {});
    ASSERT_TRUE(session);
    EXPECT_TRUE((*session)->accessToken(Audience::PartnerCenter, quit.token()));
    EXPECT_NE(m_vault.secrets().value(key()), before);
    EXPECT_TRUE(resumed().value()->accessToken(Audience::GraphRead, {}));
}

TEST_F(SessionTest, StopsWaitingForItsTurnWhenCancelled) {
    const auto session = signedIn();
    CancelSource source;
    source.cancel();
    EXPECT_EQ(session->accessToken(Audience::PartnerCenter, source.token()).error().kind,
              ProblemKind::Cancelled);
    EXPECT_TRUE(session->accessToken(Audience::PartnerCenter, {}).has_value());
}

TEST_F(SessionTest, WorksWhereNoLockFileCanBeWritten) {
    Session::Parts parts = this->parts(m_vault);
    parts.lockFolder = u"/nonexistent/folder"_s;
    m_vault.put(key(), signedIn() ? m_vault.secrets().value(key()) : QByteArray());
    const auto session = Session::resume(parts, m_account, {});
    EXPECT_TRUE((*session)->accessToken(Audience::GraphRead, {}).has_value());
}

TEST(VaultKey, IsMadeOfWhatIdentifiesAnAccount) {
    const net::Cloud cloud{.id = u"global"_s};
    domain::Account account;
    account.issuer = u"https://id.example"_s;
    account.subject = u"s"_s;
    EXPECT_EQ(vaultKey(cloud, account), u"global/https://id.example/s"_s);
    account.tenantId = u"t"_s;
    account.objectId = u"o"_s;
    EXPECT_EQ(vaultKey(cloud, account), u"global/t/o"_s);
}
