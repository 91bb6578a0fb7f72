#include "app/secrets/secret_vault.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::secrets;
using namespace Qt::StringLiterals;

TEST(MemoryVault, KeepsTheNewestValueUntilItIsRemoved) {
    const auto vault = makeMemoryVault();
    EXPECT_EQ(vault->read(u"a"_s).value(), std::nullopt);
    ASSERT_TRUE(vault->write(u"a"_s, "one"));
    ASSERT_TRUE(vault->write(u"a"_s, "two"));
    ASSERT_TRUE(vault->write(u"b"_s, ""));
    EXPECT_EQ(vault->read(u"a"_s).value(), QByteArray("two"));
    EXPECT_EQ(vault->read(u"b"_s).value(), QByteArray(""));
    ASSERT_TRUE(vault->remove(u"a"_s));
    ASSERT_TRUE(vault->remove(u"a"_s));
    EXPECT_EQ(vault->read(u"a"_s).value(), std::nullopt);
    EXPECT_FALSE(vault->isPersistent());
}
