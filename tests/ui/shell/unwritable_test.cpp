// A data folder that could be written and then cannot: read-only, or no room for another byte.

#include "tests/support/print_to.h"
#include "tests/ui/shell/started_program.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;

namespace {

// Root writes where it may not; so for a while this process is nobody.
class AsOrdinaryUser {
public:
    AsOrdinaryUser() {
        constexpr uid_t kNobody = 65534;
        if (m_before == 0) {
            EXPECT_EQ(seteuid(kNobody), 0);
        }
    }
    ~AsOrdinaryUser() {
        if (m_before == 0) {
            EXPECT_EQ(seteuid(m_before), 0);
        }
    }
    Q_DISABLE_COPY_MOVE(AsOrdinaryUser)

private:
    const uid_t m_before = geteuid();
};

// No file may grow: to whoever writes, the disk is full.
class NoRoom {
public:
    NoRoom() {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 1;
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &none), 0);
    }
    ~NoRoom() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoRoom)

private:
    rlimit m_before{};
};

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
