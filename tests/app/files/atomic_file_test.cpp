#include "app/files/atomic_file.h"
#include "tests/support/print_to.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::files;
using namespace Qt::StringLiterals;

namespace {

class WriteAtomicallyTest : public testing::Test {
protected:
    static std::function<base::Status(QIODevice&)> bytes(const QByteArray& content) {
        return [content](QIODevice& file) -> base::Status {
            file.write(content);
            return {};
        };
    }
    QByteArray content() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"名单.csv"_s);
};

} // namespace

TEST_F(WriteAtomicallyTest, ReplacesTheFile) {
    ASSERT_TRUE(writeAtomically(m_path, Readers::AsUsual, bytes("old")));
    ASSERT_TRUE(writeAtomically(m_path, Readers::AsUsual, bytes("new")));
    EXPECT_EQ(content(), "new");
}

TEST_F(WriteAtomicallyTest, IsReadableByTheOwnerOnlyWhereWanted) {
    ASSERT_TRUE(writeAtomically(m_path, Readers::OwnerOnly, bytes("secret")));
    constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                             QFileDevice::ReadOther | QFileDevice::WriteOther;
    EXPECT_EQ(QFileInfo(m_path).permissions() & kOthers, 0);
}

TEST_F(WriteAtomicallyTest, KeepsTheOldFileWhenWritingFailsHalfway) {
    ASSERT_TRUE(writeAtomically(m_path, Readers::AsUsual, bytes("old")));
    const base::Problem fault{.key = u"fault"_s};
    const base::Status failed =
        writeAtomically(m_path, Readers::AsUsual, [&](QIODevice& file) -> base::Status {
            file.write("half");
            return base::fail(fault);
        });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error(), fault);
    EXPECT_EQ(content(), "old");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

// A file in the place of the folder refuses root as well.
TEST_F(WriteAtomicallyTest, SaysThatTheFolderCannotBeWritten) {
    ASSERT_TRUE(writeAtomically(m_path, Readers::AsUsual, bytes("old")));
    const QString below = m_path + u"/list.csv"_s;
    const base::Status failed = writeAtomically(below, Readers::AsUsual, bytes("new"));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().key, u"storage.readOnly"_s);
    EXPECT_EQ(failed.error().arguments, QStringList{below});
}
