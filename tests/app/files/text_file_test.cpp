#include "app/files/text_file.h"
#include "tests/support/print_to.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::files;
using namespace Qt::StringLiterals;

namespace {

class ReadWholeFileTest : public testing::Test {
protected:
    QString fileOf(qint64 size) {
        QFile file(m_folder.filePath(u"伙伴 file"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_TRUE(file.resize(size)); // sparse: a large file costs nothing
        return file.fileName();
    }
    QString keyFor(const QString& path, qint64 limit) {
        const base::Result<QByteArray> content = readWholeFile(path, limit);
        return content ? u"read"_s : content.error().key;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ReadWholeFileTest, ReadsUpToTheLimitAndNotBeyond) {
    EXPECT_EQ(readWholeFile(fileOf(10), 10), QByteArray(10, '\0'));
    EXPECT_EQ(keyFor(fileOf(11), 10), u"file.tooLarge"_s);
    EXPECT_EQ(readWholeFile(fileOf(0), 10), QByteArray());
}

TEST_F(ReadWholeFileTest, RefusesAHugeFileWithoutReadingIt) {
    EXPECT_EQ(keyFor(fileOf(Q_INT64_C(50) * 1024 * 1024 * 1024), 1024), u"file.tooLarge"_s);
}

TEST_F(ReadWholeFileTest, NamesTheFileThatIsMissingOrCannotBeRead) {
    const QString missing = m_folder.filePath(u"none"_s);
    const base::Result<QByteArray> content = readWholeFile(missing, 10);
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().kind, base::ProblemKind::NotFound);
    EXPECT_EQ(content.error().arguments, QStringList{missing});
    EXPECT_EQ(keyFor(m_folder.path(), 10), u"file.unreadable"_s);
}
