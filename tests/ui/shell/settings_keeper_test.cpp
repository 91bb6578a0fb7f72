#include "tests/support/print_to.h"
#include "tests/support/unwritable.h"
#include "tests/support/wait_for.h"
#include "ui/shell/settings_keeper.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;

TEST(SettingsKeeper, TellsOnceThatNothingCanBeWritten) {
    const QTemporaryDir folder;
    base::Lanes lanes;
    shell::SettingsKeeper keeper({folder.path()}, lanes);
    const QSignalSpy failed(&keeper, &shell::SettingsKeeper::failed);
    const auto goTo = [&keeper](const QString& place) {
        keeper.change([&](store::AppSettings& settings) { settings.dashboardPlace = place; });
        EXPECT_TRUE(waitFor([&keeper] { return !keeper.isWriting(); }));
    };
    chmod(qPrintable(folder.path()), 0555);
    {
        const test::AsOrdinaryUser ordinary;
        goTo(u"users"_s);
        EXPECT_EQ(failed.count(), 1);
        goTo(u"activity"_s);
        EXPECT_EQ(failed.count(), 1);
    }
    chmod(qPrintable(folder.path()), 0755);
    goTo(u"settings"_s);
    EXPECT_EQ(store::loadSettings({folder.path()}).dashboardPlace, u"settings"_s);
    chmod(qPrintable(folder.path()), 0555);
    {
        const test::AsOrdinaryUser ordinary;
        goTo(u"overview"_s);
    }
    EXPECT_EQ(failed.count(), 2);
    chmod(qPrintable(folder.path()), 0755);
}
