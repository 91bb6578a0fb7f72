#include "app/base/cancel_token.h"
#include "tests/support/print_to.h"

#include <gtest/gtest.h>

#include <thread>

using namespace partnerdesk::base;
using namespace std::chrono_literals;

TEST(CancelToken, IsNeverCancelledWithoutASource) {
    const CancelToken token;
    EXPECT_FALSE(token.isCancelled());
    EXPECT_TRUE(token.check().has_value());
    EXPECT_FALSE(token.waitFor(1ms));
}

TEST(CancelToken, WakesAWaiter) {
    CancelSource source;
    bool cancelled = false;
    std::thread waiter([&] { cancelled = source.token().waitFor(60s); });
    source.cancel();
    waiter.join();
    EXPECT_TRUE(cancelled);
    EXPECT_EQ(source.token().check().error().kind, ProblemKind::Cancelled);
}

TEST(CancelToken, CallsBackOnceEvenWhenAskedLate) {
    CancelSource source;
    int calls = 0;
    const auto early = source.token().onCancelled([&] { ++calls; });
    source.cancel();
    source.cancel();
    const auto late = source.token().onCancelled([&] { ++calls; });
    EXPECT_EQ(calls, 2);
}

TEST(CancelToken, ACallbackMayDropTheHandleOfAnother) {
    CancelSource source;
    int calls = 0;
    std::shared_ptr<void> other;
    const auto first = source.token().onCancelled([&] { other.reset(); });
    other = source.token().onCancelled([&] { ++calls; });
    source.cancel();
    EXPECT_EQ(calls, 0);
}

TEST(CancelToken, ForgetsACallbackWhoseHandleIsGone) {
    CancelSource source;
    int calls = 0;
    {
        const auto handle = source.token().onCancelled([&] { ++calls; });
    }
    source.cancel();
    EXPECT_EQ(calls, 0);
}

TEST(CancelToken, TellsThatTheWorkRestsAndThatItGoesOn) {
    CancelSource source;
    std::vector<std::optional<QDateTime>> told;
    source.onRest([&](const std::optional<QDateTime>& until) { told.push_back(until); });
    const QDateTime until({2027, 6, 22}, {12, 0}, Qt::UTC);
    EXPECT_FALSE(source.token().restFor(1ms, until));
    EXPECT_EQ(told, (std::vector<std::optional<QDateTime>>{until, std::nullopt}));
    source.cancel();
    EXPECT_TRUE(source.token().restFor(60s, until));
    EXPECT_EQ(told.back(), std::nullopt);
}

TEST(LateCancel, FollowsAfterTheGraceAndNotBefore) {
    CancelSource source;
    const LateCancel late(source.token(), 50ms);
    EXPECT_FALSE(late.token().waitFor(60ms)) << "nobody cancelled";
    source.cancel();
    EXPECT_FALSE(late.token().isCancelled());
    EXPECT_TRUE(late.token().waitFor(60s));
}

TEST(LateCancel, IsLeftAloneOnceItsWorkIsDone) {
    CancelSource source;
    CancelToken kept;
    {
        const LateCancel late(source.token(), 60s);
        kept = late.token();
        source.cancel();
    } // and does not wait for the grace
    EXPECT_FALSE(kept.isCancelled());
}

TEST(LateCancel, TellsOfRestsAsTheFirstTokenDoes) {
    CancelSource source;
    std::vector<std::optional<QDateTime>> told;
    source.onRest([&](const std::optional<QDateTime>& until) { told.push_back(until); });
    const LateCancel late(source.token(), 1ms);
    const QDateTime until({2027, 6, 22}, {12, 0}, Qt::UTC);
    EXPECT_FALSE(late.token().restFor(1ms, until));
    EXPECT_EQ(told, (std::vector<std::optional<QDateTime>>{until, std::nullopt}));
}
