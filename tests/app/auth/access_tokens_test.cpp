#include "app/auth/access_tokens.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

using namespace partnerdesk::auth;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kStart({2027, 6, 22}, {12, 0}, Qt::UTC);

QDateTime after(int seconds) {
    return kStart.addSecs(seconds);
}

class AccessTokensTest : public ::testing::Test {
protected:
    AccessTokensTest() { m_tokens.put(u"a"_s, "token", kStart, after(1000)); }
    AccessTokens m_tokens;
};

} // namespace

TEST_F(AccessTokensTest, AreFreshForFourFifthsOfTheirLife) {
    EXPECT_EQ(m_tokens.fresh(u"a"_s, after(799)), QByteArray("token"));
    EXPECT_EQ(m_tokens.fresh(u"a"_s, after(800)), std::nullopt);
    EXPECT_EQ(m_tokens.fresh(u"b"_s, kStart), std::nullopt);
}

TEST_F(AccessTokensTest, AreValidUntilShortlyBeforeTheirEnd) {
    EXPECT_EQ(m_tokens.valid(u"a"_s, after(900)), QByteArray("token"));
    EXPECT_EQ(m_tokens.valid(u"a"_s, after(969)), QByteArray("token"));
    EXPECT_EQ(m_tokens.valid(u"a"_s, after(970)), std::nullopt);
}

TEST_F(AccessTokensTest, PassAsFreshForAWhileAfterAFailedRefresh) {
    m_tokens.postponeRefresh(u"a"_s, after(850));
    EXPECT_EQ(m_tokens.fresh(u"a"_s, after(879)), QByteArray("token"));
    EXPECT_EQ(m_tokens.fresh(u"a"_s, after(880)), std::nullopt);
    m_tokens.postponeRefresh(u"a"_s, after(969));
    EXPECT_EQ(m_tokens.fresh(u"a"_s, after(970)), std::nullopt) << "never beyond their end";
}

TEST_F(AccessTokensTest, AreGoneOnceDropped) {
    m_tokens.put(u"b"_s, "other", kStart, after(1000));
    m_tokens.drop("token");
    EXPECT_EQ(m_tokens.valid(u"a"_s, kStart), std::nullopt);
    EXPECT_EQ(m_tokens.valid(u"b"_s, kStart), QByteArray("other"));
    m_tokens.clear();
    EXPECT_EQ(m_tokens.valid(u"b"_s, kStart), std::nullopt);
}

TEST_F(AccessTokensTest, ThatCameDeadAreNeverHandedOut) {
    m_tokens.put(u"a"_s, "dead", kStart, kStart.addSecs(-10));
    EXPECT_EQ(m_tokens.fresh(u"a"_s, kStart), std::nullopt);
    EXPECT_EQ(m_tokens.valid(u"a"_s, kStart), std::nullopt);
}
