#include "app/secrets/keychain_vault.h"
#include "app/secrets/keyring_state.h"
#include "tests/app/secrets/keyring_remote.h"
#include "tests/support/print_to.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <thread>

using namespace partnerdesk;
using namespace partnerdesk::base;
using namespace partnerdesk::secrets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Prompter;

namespace {

// What another program finds in the keyring; this program's vault is not asked.
QByteArray fromOutside(const QString& key) {
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"partnerdesk-test"_s, u"user"_s, key});
    tool.waitForFinished();
    return QByteArray::fromBase64(tool.readAllStandardOutput());
}

// One vault for all: QtKeychain's queue belongs to the first thread that used it.
class KeyringTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_remote = std::make_unique<test::KeyringRemote>();
        s_vault = std::make_unique<KeychainVault>(u"partnerdesk-test"_s, 300ms);
    }
    static void TearDownTestSuite() {
        s_vault.reset();
        s_remote.reset();
    }

    void SetUp() override {
        s_remote->prompter().setBehaviour(Prompter::Behaviour::Dismiss);
        s_remote->unlock();
        ASSERT_TRUE(vault().write(u"key"_s, "first"));
    }

    static KeychainVault& vault() { return *s_vault; }
    static test::KeyringRemote& remote() { return *s_remote; }

    // Locks the keyring and leaves a caller behind its unanswered prompt.
    static void leaveUnansweredPrompt() {
        remote().prompter().setBehaviour(Prompter::Behaviour::Ignore);
        remote().lock();
        EXPECT_EQ(vault().read(u"key"_s).error().kind, ProblemKind::KeychainLocked);
    }

    static void waitUntilReadable() {
        while (!vault().read(u"no such key"_s))
            std::this_thread::yield();
    }

    static std::unique_ptr<test::KeyringRemote> s_remote;
    static std::unique_ptr<KeychainVault> s_vault;
};

std::unique_ptr<test::KeyringRemote> KeyringTest::s_remote;
std::unique_ptr<KeychainVault> KeyringTest::s_vault;

} // namespace

TEST_F(KeyringTest, KeepsASecretWhereOtherProgramsFindIt) {
    const QByteArray secret("\x00\xff binary", 9);
    ASSERT_TRUE(vault().write(u"key"_s, secret));
    EXPECT_EQ(vault().read(u"key"_s).value(), secret);
    EXPECT_EQ(fromOutside(u"key"_s), secret);
}

TEST_F(KeyringTest, KeepsALongRefreshToken) {
    const QByteArray token(18'000, 't');
    ASSERT_TRUE(vault().write(u"long"_s, token));
    EXPECT_EQ(vault().read(u"long"_s).value(), token);
}

TEST_F(KeyringTest, KnowsWhatIsCertainlyNotThere) {
    const auto answer = vault().read(u"never written"_s);
    ASSERT_TRUE(answer.has_value());
    EXPECT_FALSE(answer->has_value());
}

TEST_F(KeyringTest, RemovesSurely) {
    ASSERT_TRUE(vault().remove(u"key"_s));
    EXPECT_EQ(vault().read(u"key"_s).value(), std::nullopt);
    EXPECT_EQ(fromOutside(u"key"_s), "");
    EXPECT_TRUE(vault().remove(u"key"_s));
}

TEST_F(KeyringTest, TellsItsStateWithoutAPrompt) {
    const int before = remote().prompter().prompts();
    EXPECT_EQ(keyringState(), KeyringState::Unlocked);
    remote().lock();
    EXPECT_EQ(keyringState(), KeyringState::Locked);
    EXPECT_EQ(remote().prompter().prompts(), before);
}

TEST_F(KeyringTest, NeverTakesADismissedPromptForAMissingSecret) {
    remote().lock();
    const auto answer = vault().read(u"key"_s);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, ProblemKind::KeychainLocked);
    remote().unlock();
    EXPECT_EQ(vault().read(u"key"_s).value(), QByteArray("first"));
}

TEST_F(KeyringTest, NeverClaimsARemovalThatDidNotHappen) {
    remote().lock();
    EXPECT_EQ(vault().remove(u"key"_s).error().kind, ProblemKind::KeychainLocked);
    remote().unlock();
    EXPECT_EQ(vault().read(u"key"_s).value(), QByteArray("first"));
}

TEST_F(KeyringTest, RefusesAWriteBehindADismissedPrompt) {
    remote().lock();
    EXPECT_EQ(vault().write(u"key"_s, "second").error().kind, ProblemKind::KeychainLocked);
    remote().unlock();
    EXPECT_EQ(fromOutside(u"key"_s), "first");
}

TEST_F(KeyringTest, WaitsForTheKeyringWithoutBlockingItsCallers) {
    leaveUnansweredPrompt();
    const int prompts = remote().prompter().prompts();
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(vault().read(u"other"_s).error().kind, ProblemKind::KeychainLocked);
    EXPECT_EQ(vault().write(u"key"_s, "second").error().kind, ProblemKind::KeychainLocked);
    EXPECT_EQ(vault().read(u"key"_s).value(), QByteArray("second")) << "kept in memory";
    EXPECT_EQ(remote().prompter().prompts(), prompts) << "nothing is queued behind the prompt";

    remote().unlock();
    remote().prompter().dismissIgnored();
    waitUntilReadable();
    EXPECT_EQ(fromOutside(u"key"_s), "second");
}

TEST_F(KeyringTest, WritesOnlyTheNewestValueAfterALateAnswer) {
    leaveUnansweredPrompt();
    for (const QByteArray& value : {QByteArray("second"), QByteArray("third")})
        EXPECT_FALSE(vault().write(u"key"_s, value));
    EXPECT_FALSE(vault().write(u"gone"_s, "x"));
    EXPECT_FALSE(vault().remove(u"gone"_s));
    remote().unlock();
    remote().prompter().dismissIgnored();
    waitUntilReadable();
    EXPECT_EQ(fromOutside(u"key"_s), "third");
    EXPECT_EQ(fromOutside(u"gone"_s), "");
    EXPECT_EQ(vault().read(u"gone"_s).value(), std::nullopt);
}

TEST_F(KeyringTest, SurvivesAPromptDismissedLate) {
    leaveUnansweredPrompt();
    EXPECT_FALSE(vault().write(u"key"_s, "second"));
    remote().prompter().setBehaviour(Prompter::Behaviour::Dismiss);
    remote().prompter().dismissIgnored();
    // Still locked: the value stays in memory, and the next writer brings it along.
    EXPECT_EQ(vault().read(u"key"_s).value(), QByteArray("second"));
    remote().unlock();
    while (!vault().write(u"other"_s, "x"))
        std::this_thread::yield();
    EXPECT_EQ(fromOutside(u"key"_s), "second");
}
