// The path of the portal's own manual, against the sandbox over real sockets: open User management,
// pick your own name, tick Admin agent, Update.

#include "tests/support/keyboard.h"
#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/dashboard/seed_path.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;
using test::SeedPath;

TEST_F(SeedPath, TicksAdminAgentForOneself) {
    window->goTo(Place::Users);
    ASSERT_TRUE(test::waitFor([this] { return people() >= 40 && lanes.isIdle(); }));
    window->showPerson(session.account.objectId);
    ASSERT_TRUE(test::waitFor([this] { return adminAgent()->isEnabled(); }));
    ASSERT_FALSE(adminAgent()->isChecked());

    adminAgent()->click();
    ASSERT_TRUE(command("update")->isEnabled());
    command("update")->trigger();
    EXPECT_FALSE(command("update")->isEnabled()); // while it is being applied
    auto* changes = window->findChild<QLabel*>(u"changesTitle"_s);
    ASSERT_TRUE(test::waitFor([&] { return changes->parentWidget()->isHidden(); }))
        << window->findChild<QLabel*>(u"messageTitle"_s)->text().toStdString();
    EXPECT_TRUE(test::waitFor([&] { return adminAgent()->isChecked(); }));
    EXPECT_TRUE(confirm.questions.empty());

    window->goTo(Place::Activity);
    auto* activity = window->findChild<QTableView*>(u"activityTable"_s);
    ASSERT_TRUE(test::waitFor([&] { return activity->model()->rowCount() == 1; }));
}

TEST_F(SeedPath, IsWalkedWithoutAMouse) {
    const test::Keyboard keys(*window);
    test::Keyboard::press(Qt::Key_3, Qt::AltModifier);
    ASSERT_EQ(window->place(), Place::Users);
    ASSERT_TRUE(test::waitFor([this] { return people() >= 40 && lanes.isIdle(); }));
    test::Keyboard::press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(test::Keyboard::isOn(u"userSearch"_s));
    test::Keyboard::type(session.account.userName);
    ASSERT_TRUE(test::waitFor([this] { return people() == 1 && lanes.isIdle(); }));

    ASSERT_TRUE(keys.tabTo(u"userTable"_s));
    test::Keyboard::press(Qt::Key_Home, Qt::ControlModifier);
    ASSERT_TRUE(test::waitFor([this] { return adminAgent()->isEnabled(); }));
    test::Keyboard::press(Qt::Key_Return); // leads into the roles
    ASSERT_TRUE(keys.tabTo(u"adminAgentCheck"_s));
    test::Keyboard::press(Qt::Key_Space);
    ASSERT_TRUE(adminAgent()->isChecked());
    test::Keyboard::press(Qt::Key_Return, Qt::ControlModifier); // Update
    auto* changes = window->findChild<QLabel*>(u"changesTitle"_s);
    ASSERT_TRUE(test::waitFor([&] { return changes->parentWidget()->isHidden(); }));
    EXPECT_TRUE(test::waitFor([&] { return adminAgent()->isChecked(); }));

    test::Keyboard::press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(test::waitFor([] { return test::Keyboard::isOn(u"paletteField"_s); }));
    test::Keyboard::type(u"activ"_s);
    test::Keyboard::press(Qt::Key_Return);
    EXPECT_EQ(window->place(), Place::Activity);

    test::Keyboard::press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(test::waitFor([] { return test::Keyboard::isOn(u"paletteField"_s); }));
    test::Keyboard::press(Qt::Key_Escape);
    EXPECT_FALSE(window->findChild<QWidget*>(u"commandPalette"_s)->isVisible());
    EXPECT_EQ(window->place(), Place::Activity);
}

TEST_F(SeedPath, SaysThatTheDirectoryWasReadAndWhoseItIs) {
    auto* line = window->findChild<QLabel*>(u"syncLine"_s);
    ASSERT_TRUE(test::waitFor([&] { return line->text().startsWith(u"Synced"_s); }));
    EXPECT_TRUE(window->windowTitle().startsWith(session.tenant.displayName));
    EXPECT_TRUE(window->findChild<QWidget*>(u"offlineBar"_s)->isHidden());
    EXPECT_EQ(command("switchAccount")->text(), u"Switch account…"_s);
}

// Closed in the middle of everything, again and again.
TEST_F(SeedPath, LeavesNothingRunningAndNoWidgetOfAClosedWindow) {
    window.reset();
    ASSERT_TRUE(test::waitFor([this] { return lanes.isIdle(); }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const qsizetype before = QApplication::allWidgets().size();
    for (int round = 0; round < 4; ++round) {
        window = std::make_unique<DashboardWindow>(*services, session);
        window->show();
        for (const Place place : kPlaces)
            window->goTo(place);
        window->showPerson(session.account.objectId);
        command("refresh")->trigger();
        command("palette")->trigger();
        if (round % 2 == 0) { // while the sync runs; else once all is there
            EXPECT_FALSE(lanes.isIdle());
        } else {
            EXPECT_TRUE(test::waitFor([this] { return people() >= 40 && lanes.isIdle(); }));
        }
        window.reset();
        EXPECT_TRUE(test::waitFor([this] { return lanes.isIdle(); }));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(QApplication::allWidgets().size(), before);
    }
}

} // namespace
} // namespace partnerdesk::dashboard
