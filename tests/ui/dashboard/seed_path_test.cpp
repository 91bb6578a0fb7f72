// The path of the portal's own manual, against the sandbox over real sockets: open User management,
// pick your own name, tick Admin agent, Update.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/dashboard/seed_path.h"

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

TEST_F(SeedPath, SaysThatTheDirectoryWasReadAndWhoseItIs) {
    auto* line = window->findChild<QLabel*>(u"syncLine"_s);
    ASSERT_TRUE(test::waitFor([&] { return line->text().startsWith(u"Synced"_s); }));
    EXPECT_TRUE(window->windowTitle().startsWith(session.tenant.displayName));
    EXPECT_TRUE(window->findChild<QWidget*>(u"offlineBar"_s)->isHidden());
}

} // namespace
} // namespace partnerdesk::dashboard
