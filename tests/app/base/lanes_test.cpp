#include "app/base/lanes.h"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>

using namespace partnerdesk::base;

TEST(Lane, RunsOneThreadStrictlyInOrder) {
    std::vector<int> seen;
    {
        Lane lane("writes", 1);
        for (int i = 0; i < 100; ++i)
            lane.post([&seen, i] { seen.push_back(i); });
    }
    ASSERT_EQ(seen.size(), 100U);
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(seen[static_cast<size_t>(i)], i);
}

TEST(Lane, LetsSixteenReadsWaitAtOnce) {
    std::latch together(16);
    Lane lane("reads", 16);
    std::atomic<int> passed = 0;
    for (int i = 0; i < 16; ++i) {
        lane.post([&] {
            together.arrive_and_wait(); // passes only when all sixteen run side by side
            ++passed;
        });
    }
    together.wait();
    while (!lane.isIdle())
        std::this_thread::yield();
    EXPECT_EQ(passed, 16);
}
