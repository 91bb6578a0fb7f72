#include "ui/shell/single_instance.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using partnerdesk::shell::SingleInstance;

TEST(SingleInstance, BringsTheFirstWindowToTheFront) {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    ASSERT_TRUE(first.claim());
    int shown = 0;
    QObject::connect(&first, &SingleInstance::shownAgain, &first, [&] { ++shown; });
    SingleInstance second(folder.path());
    EXPECT_FALSE(second.claim());
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown == 1; }));
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
