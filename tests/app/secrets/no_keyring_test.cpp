#include "app/secrets/secret_vault.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::base;
using namespace partnerdesk::secrets;
using namespace Qt::StringLiterals;

// Runs with a session bus address where nobody listens.
TEST(KeychainVault, SaysSoWhereThereIsNoKeychain) {
    const auto vault = makeKeychainVault(u"partnerdesk-test"_s);
    EXPECT_TRUE(vault->isPersistent());
    for (const Status& answer : {vault->write(u"key"_s, "secret"), vault->remove(u"key"_s),
                                 vault->read(u"key"_s).map([](const auto&) {})}) {
        ASSERT_FALSE(answer.has_value());
        EXPECT_EQ(answer.error().kind, ProblemKind::NotSupported);
        EXPECT_EQ(answer.error().key, u"keychain.missing"_s);
    }
}
