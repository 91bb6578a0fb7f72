// The dashboard on a disk that is really full: a small file system, made by with_small_disk.sh.

#include "tests/support/ballast.h"
#include "tests/support/print_to.h"
#include "tests/ui/dashboard/unwritable_steps.h"

namespace partnerdesk::dashboard {
namespace {

using namespace Qt::StringLiterals;

class FullDiskDashboard : public test::UnwritableSteps {
protected:
    FullDiskDashboard() { dataFolder = m_onSmallDisk.filePath(u"data"_s); }

private:
    QTemporaryDir m_onSmallDisk{test::smallDisk().filePath(u"XXXXXX"_s)};
};

TEST_F(FullDiskDashboard, ChangesNothingUntilThereIsRoom) {
    ASSERT_FALSE(qEnvironmentVariableIsEmpty("SMALL_DISK"));
    {
        const test::Ballast ballast;
        ASSERT_NO_FATAL_FAILURE(updateInVain(u"storage.full"_s));
    }
    ASSERT_NO_FATAL_FAILURE(updateForGood());
}

} // namespace
} // namespace partnerdesk::dashboard
