// A data folder that could be written and then cannot: read-only, or no room for another byte.

#include "tests/support/print_to.h"
#include "tests/support/unwritable.h"
#include "tests/ui/shell/started_program.h"

#include <QTableView>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::AsOrdinaryUser;
using test::NoRoom;
using test::waitFor;

namespace {

class Unwritable : public test::StartedProgram {
protected:
    Unwritable()
        : StartedProgram({}) {
        chmod(qPrintable(files.path()), 0755);
        line.dataDir = files.filePath(u"data"_s);
    }

    const QTemporaryDir files;
};

} // namespace

TEST_F(Unwritable, ReadOnlyFolderIsToldAtTheStart) {
    const base::SystemClock clock;
    ASSERT_TRUE(store::openWorkspace({line.dataDir}, clock));
    chmod(qPrintable(line.dataDir), 0555);
    chmod(qPrintable(store::DataFolder{line.dataDir}.workspaceFile()), 0444);
    const AsOrdinaryUser ordinary;
    ASSERT_NO_FATAL_FAILURE(start());
    base::Problem readOnly;
    readOnly.key = u"storage.readOnly"_s;
    const QString words = base::ProblemCatalogue::builtIn().words(readOnly, QLocale::Chinese).title;
    EXPECT_TRUE(waitFor([&] { return told() == words; })) << told().toStdString();
    program.reset();
}

TEST_F(Unwritable, ReadOnlyFolderIsToldInTheDashboardTooAndItsPeopleAreShown) {
    const base::SystemClock clock;
    ASSERT_TRUE(store::openWorkspace({line.dataDir}, clock));
    store::AppSettings settings;
    settings.finishedTenant = u"11111111-2222-3333-4444-555555555555"_s;
    ASSERT_TRUE(store::saveSettings({line.dataDir}, settings));
    domain::User user;
    user.id = u"zw"_s;
    user.displayName = u"张伟"_s;
    ASSERT_TRUE(store::cacheUsers({line.dataDir}, settings.finishedTenant, {user}, {}, 1));
    ASSERT_TRUE(
        store::finishRound({line.dataDir}, settings.finishedTenant, 1, true, {}, clock.now()));
    for (const QString& name : QDir(line.dataDir).entryList(QDir::Files))
        chmod(qPrintable(QDir(line.dataDir).filePath(name)), 0444);
    chmod(qPrintable(line.dataDir), 0555);
    const AsOrdinaryUser ordinary;
    program = std::make_unique<shell::Application>(line, *qApp);
    ASSERT_TRUE(program->start());
    base::Problem readOnly;
    readOnly.key = u"storage.readOnly"_s;
    const QString words = base::ProblemCatalogue::builtIn().words(readOnly, QLocale::Chinese).title;
    EXPECT_TRUE(waitFor([&] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::any_of(windows.begin(), windows.end(), [&](const QWidget* one) {
            return one->isVisible() && one->objectName() == u"dashboardWindow"_s &&
                   toldBy(*one) == words;
        });
    }));
    EXPECT_TRUE(waitFor([] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::any_of(windows.begin(), windows.end(), [](const QWidget* one) {
            const auto* table = one->findChild<QTableView*>(u"userTable"_s);
            return table != nullptr && table->model()->rowCount() == 1;
        });
    }));
    program.reset();
}

TEST_F(Unwritable, AFolderWithoutRoomIsToldAndWhatWasTypedIsSavedOnceThereIsSome) {
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_NO_FATAL_FAILURE(reachNameField());
    nameField()->setText(u"Contoso"_s);
    ASSERT_TRUE(waitFor([this] { return storedName() == u"Contoso"_s; }));
    {
        const NoRoom full;
        nameField()->setText(u"Contoso 北京"_s);
        ASSERT_TRUE(waitFor([this] { return !told().isEmpty(); }));
        EXPECT_EQ(nameField()->text(), u"Contoso 北京"_s);
    }
    EXPECT_TRUE(waitFor([this] { return storedName() == u"Contoso 北京"_s; }));
    EXPECT_TRUE(waitFor([this] { return told().isEmpty(); }));
}
