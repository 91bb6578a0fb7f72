// A disk that is really full: a file system of one megabyte, made by with_small_disk.sh.

#include "tests/support/ballast.h"
#include "tests/support/print_to.h"
#include "tests/ui/shell/started_program.h"

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::Ballast;
using test::smallDisk;
using test::waitFor;

namespace {

class FullDisk : public test::StartedProgram {
protected:
    FullDisk()
        : StartedProgram(smallDisk().filePath(u"data"_s)) {}
};

} // namespace

TEST_F(FullDisk, IsToldAndWhatWasTypedIsSavedOnceThereIsRoom) {
    ASSERT_FALSE(qEnvironmentVariableIsEmpty("SMALL_DISK"));
    ASSERT_NO_FATAL_FAILURE(start());
    ASSERT_NO_FATAL_FAILURE(reachNameField());
    nameField()->setText(u"Contoso"_s);
    ASSERT_TRUE(waitFor([this] { return storedName() == u"Contoso"_s; }));
    base::Problem full;
    full.key = u"storage.full"_s;
    {
        const Ballast ballast;
        nameField()->setText(u"Contoso 北京"_s);
        EXPECT_TRUE(waitFor([&] {
            return told() == base::ProblemCatalogue::builtIn().words(full, QLocale::Chinese).title;
        })) << told().toStdString();
        EXPECT_EQ(nameField()->text(), u"Contoso 北京"_s);
    }
    EXPECT_TRUE(waitFor([this] { return storedName() == u"Contoso 北京"_s; }));
    EXPECT_TRUE(waitFor([this] { return told().isEmpty(); }));
}
