#include "app/auth/session.h"
#include "tests/app/sandbox/sandbox_under_test.h"
#include "tests/support/form_browser.h"
#include "tests/support/print_to.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::auth;
using namespace partnerdesk::base;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool anyFileHolds(const QString& folder, const QByteArray& secret) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            return true;
    }
    return false;
}

} // namespace

// The whole life of a session on real parts: the service over the wire and the desktop's keyring.
TEST(SessionInTheKeyring, LivesThereFromSignInToSignOut) {
    test::SandboxUnderTest sandbox;
    const net::HttpClient http(sandbox.transport(), sandbox.clock(), 1ms);
    const auto vault = secrets::makeKeychainVault(u"partnerdesk-session-test"_s);
    const net::Cloud cloud = net::sandboxCloud(sandbox.announced().origin, sandbox.clientId());
    const Session::Parts parts{.cloud = cloud,
                               .http = http,
                               .clock = sandbox.clock(),
                               .vault = *vault,
                               .lockFolder = sandbox.folder()};
    const auto person = sandbox.announced().accounts.front();
    test::FormBrowser browser(sandbox.transport(),
                              {{u"username"_s, person.userName}, {u"password"_s, person.password}});
    const auto signedIn = signInWithBrowser({.cloud = cloud, .language = u"en"_s}, http,
                                            sandbox.clock(), browser, [](const QUrl&) {}, {});
    ASSERT_TRUE(signedIn.has_value());
    const QString key = vaultKey(cloud, signedIn->account);
    {
        const Session session(parts, *signedIn);
        EXPECT_TRUE(session.isKeptAcrossRestarts());
    }
    EXPECT_EQ(vault->read(key).value(), signedIn->refreshToken);

    // Each start of the program takes the token up and leaves its successor.
    QByteArray newest = signedIn->refreshToken;
    for (int start = 0; start < 3; ++start) {
        const auto session = Session::resume(parts, signedIn->account, {});
        ASSERT_TRUE(session.has_value()) << start;
        ASSERT_TRUE((*session)->accessToken(net::Audience::PartnerCenter, {})) << start;
        const QByteArray stored = vault->read(key).value().value_or(QByteArray());
        EXPECT_NE(stored, newest);
        newest = stored;
    }
    EXPECT_FALSE(anyFileHolds(sandbox.folder(), newest)) << "nowhere but in the keyring";

    const auto session = Session::resume(parts, signedIn->account, {});
    ASSERT_TRUE(session.has_value());
    EXPECT_TRUE((*session)->signOut({}).has_value());
    EXPECT_EQ(vault->read(key).value(), std::nullopt);
    EXPECT_EQ(Session::resume(parts, signedIn->account, {}).error().kind,
              ProblemKind::SignInNeeded);
}
