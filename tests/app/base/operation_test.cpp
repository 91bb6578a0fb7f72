#include "app/base/operation.h"
#include "tests/support/print_to.h"

#include <QTest>

#include <gtest/gtest.h>

#include <latch>
#include <optional>

using namespace partnerdesk::base;
using namespace Qt::StringLiterals;

TEST(Operation, DeliversOneResultOnTheOwnersThread) {
    Lanes lanes;
    Operation<int> operation;
    std::optional<int> answer;
    std::vector<qint64> steps;
    const std::thread::id owner = std::this_thread::get_id();
    operation.start(
        lanes, lanes.reads(),
        [](const CancelToken&, const ProgressCallback& progress) -> Result<int> {
            progress({.done = 1, .total = 2});
            progress({.done = 2, .total = 2});
            return 42;
        },
        [&](Result<int> result) {
            EXPECT_EQ(std::this_thread::get_id(), owner);
            answer = result.value();
        },
        [&](Progress step) { steps.push_back(step.done); });
    EXPECT_TRUE(operation.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }));
    EXPECT_EQ(answer, 42);
    EXPECT_EQ(steps, (std::vector<qint64>{1, 2}));
    EXPECT_FALSE(operation.isRunning());
}

TEST(Operation, DeliversNothingAfterItsOwnerDied) {
    Lanes lanes;
    std::latch begun(1);
    bool delivered = false;
    {
        Operation<int> operation;
        operation.start(
            lanes, lanes.reads(),
            [&](const CancelToken& cancel, const ProgressCallback&) -> Result<int> {
                begun.count_down();
                EXPECT_TRUE(cancel.waitFor(std::chrono::seconds(60)));
                return 1;
            },
            [&](Result<int>) { delivered = true; });
        begun.wait();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return lanes.isIdle(); }));
    QTest::qWait(20);
    EXPECT_FALSE(delivered);
}

TEST(Operation, DropsAResultThatWasQueuedWhenItsOwnerDied) {
    Lanes lanes;
    bool delivered = false;
    {
        Operation<int> operation;
        operation.start(
            lanes, lanes.reads(),
            [](const CancelToken&, const ProgressCallback&) -> Result<int> { return 1; },
            [&](Result<int>) { delivered = true; });
        while (!lanes.isIdle()) // the result is queued, no event was processed yet
            std::this_thread::yield();
    }
    QTest::qWait(20);
    EXPECT_FALSE(delivered);
}

TEST(Operation, IsCancelledByTheProgramsEnd) {
    Lanes lanes;
    Operation<int> operation;
    std::optional<ProblemKind> kind;
    operation.start(
        lanes, lanes.reads(),
        [](const CancelToken& cancel, const ProgressCallback&) -> Result<int> {
            cancel.waitFor(std::chrono::seconds(60));
            return fail(cancel.check().error());
        },
        [&](Result<int> result) { kind = result.error().kind; });
    lanes.cancelAll();
    ASSERT_TRUE(QTest::qWaitFor([&] { return kind.has_value(); }));
    EXPECT_EQ(kind, ProblemKind::Cancelled);
}

TEST(Operation, MayBeStartedAnewFromItsOwnResult) {
    Lanes lanes;
    Operation<int> operation;
    int last = 0;
    std::function<void(int)> run = [&](int value) {
        operation.start(
            lanes, lanes.reads(),
            [value](const CancelToken&, const ProgressCallback&) -> Result<int> { return value; },
            [&](Result<int> result) {
                last = *result;
                if (last < 3)
                    run(last + 1);
            });
    };
    run(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return last == 3; }));
}
