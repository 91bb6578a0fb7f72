#include "ui/shell/single_instance.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <future>
#include <memory>

using partnerdesk::shell::SingleInstance;

namespace {

// As another process would: while this thread serves its events.
std::future<bool> claimElsewhere(const QString& folder) {
    auto claim = std::make_shared<std::packaged_task<bool()>>(
        [folder] { return SingleInstance(folder).claim(); });
    QThread* thread = QThread::create([claim] { (*claim)(); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return claim->get_future();
}

bool isDone(const std::future<bool>& claim) {
    return claim.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

} // namespace

TEST(SingleInstance, BringsTheFirstWindowToTheFront) {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    ASSERT_TRUE(first.claim());
    int shown = 0;
    QObject::connect(&first, &SingleInstance::shownAgain, &first, [&] { ++shown; });
    auto second = claimElsewhere(folder.path());
    EXPECT_TRUE(QTest::qWaitFor([&] { return isDone(second); }));
    EXPECT_FALSE(second.get());
    EXPECT_EQ(shown, 1);
}

TEST(SingleInstance, WaitsForOneThatEnds) {
    const QTemporaryDir folder;
    auto first = std::make_unique<SingleInstance>(folder.path());
    ASSERT_TRUE(first->claim());
    first->leave();
    auto second = claimElsewhere(folder.path());
    first.reset();
    EXPECT_TRUE(second.get());
}

TEST(SingleInstance, LetsEveryDataFolderHaveItsOwn) {
    const QTemporaryDir one;
    const QTemporaryDir two;
    SingleInstance first(one.path());
    SingleInstance second(two.path());
    EXPECT_TRUE(first.claim());
    EXPECT_TRUE(second.claim());
}

TEST(SingleInstance, TakesOverFromOneThatIsGone) {
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        ASSERT_TRUE(first.claim());
    }
    SingleInstance second(folder.path());
    EXPECT_TRUE(second.claim());
}
