// The dashboard on a data folder that cannot be written: nothing is changed at the service that
// could not be recorded here, it is told in words, and what was ticked is sent once it can be.

#include "tests/support/print_to.h"
#include "tests/support/unwritable.h"
#include "tests/ui/dashboard/unwritable_steps.h"

#include <QDirIterator>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sys/stat.h>

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;

class UnwritableDashboard : public test::UnwritableSteps {
protected:
    UnwritableDashboard() { chmod(qPrintable(files.path()), 0755); }
    static void allow(const QString& folder, mode_t folders, mode_t plainFiles) {
        chmod(qPrintable(folder), folders);
        for (QDirIterator it(folder, QDir::AllEntries | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = it.next();
            chmod(qPrintable(path), it.fileInfo().isDir() ? folders : plainFiles);
        }
    }
    void setVersion(int version) const {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"version"_s);
            file.setDatabaseName(flowServices->folder.workspaceFile());
            ASSERT_TRUE(file.open());
            ASSERT_TRUE(QSqlQuery(file).exec(u"PRAGMA user_version = %1"_s.arg(version)));
        }
        QSqlDatabase::removeDatabase(u"version"_s);
    }
    [[nodiscard]] QString overviewTitle() const {
        return window->findChild<QWidget*>(u"overviewPage"_s)
            ->findChild<QLabel*>(u"pageTitle"_s)
            ->text();
    }
};

TEST_F(UnwritableDashboard, OnAReadOnlyFolderChangesNothing) {
    allow(files.filePath(u"sandbox"_s), 0777, 0666); // the service is well
    allow(dataFolder, 0555, 0444);
    {
        const test::AsOrdinaryUser ordinary;
        ASSERT_NO_FATAL_FAILURE(updateInVain(u"storage.readOnly"_s));
        // What the service says is shown although it cannot be kept.
        command("refresh")->trigger();
        EXPECT_TRUE(test::waitFor([this] { return isQuiet(); }));
        EXPECT_EQ(overviewTitle(), u"Contoso Incorporated"_s);
        EXPECT_FALSE(window->findChild<QWidget*>(u"verificationCard"_s)->isHidden());
        EXPECT_GE(people(), 40);
        EXPECT_TRUE(adminAgent()->isChecked());
    }
    allow(dataFolder, 0755, 0644);
    ASSERT_NO_FATAL_FAILURE(updateForGood());
}

TEST_F(UnwritableDashboard, OnAFileOfANewerProgramChangesNothing) {
    const int ours = 1;
    ASSERT_NO_FATAL_FAILURE(setVersion(999));
    ASSERT_NO_FATAL_FAILURE(updateInVain(u"storage.newer"_s));
    ASSERT_NO_FATAL_FAILURE(setVersion(ours));
    ASSERT_NO_FATAL_FAILURE(updateForGood());
}

} // namespace
} // namespace partnerdesk::dashboard
