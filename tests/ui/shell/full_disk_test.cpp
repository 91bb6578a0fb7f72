// A disk that is really full: a file system of one megabyte, made by with_small_disk.sh.

#include "tests/support/print_to.h"
#include "tests/ui/shell/started_program.h"

#include <QDir>
#include <QFile>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using test::waitFor;

namespace {

const QDir& smallDisk() {
    static const QDir disk(qEnvironmentVariable("SMALL_DISK"));
    return disk;
}

// Takes every byte that is left.
class Ballast {
public:
    Ballast()
        : m_file(smallDisk().filePath(u"ballast"_s)) {
        EXPECT_TRUE(m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(512, 'x');
        while (m_file.write(block) == block.size()) {
        }
    }
    ~Ballast() { m_file.remove(); }
    Q_DISABLE_COPY_MOVE(Ballast)

private:
    QFile m_file;
};

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
