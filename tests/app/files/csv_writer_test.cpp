#include "app/files/csv_writer.h"
#include "tests/support/print_to.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace partnerdesk::files;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(const std::vector<QStringList>& rows) {
    QBuffer buffer;
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly));
    CsvWriter csv(buffer);
    for (const QStringList& row : rows)
        EXPECT_TRUE(csv.writeRow(row));
    return buffer.data();
}

// What a reader gets that knows quoted cells (RFC 4180) and takes one guarding apostrophe away.
std::vector<QStringList> readBack(const QByteArray& csv) {
    std::vector<QStringList> rows(1);
    QString cell;
    bool inQuotes = false;
    const QString text = QString::fromUtf8(csv.mid(3)); // after the BOM
    const auto endCell = [&] {
        rows.back() += cell.startsWith(u'\'') ? cell.mid(1) : cell;
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && inQuotes && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (c == u'"') {
            inQuotes = !inQuotes;
        } else if (inQuotes) {
            cell += c;
        } else if (c == u',') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows.emplace_back();
        }
    }
    rows.pop_back(); // nothing follows the last line break
    return rows;
}

const QStringList kFormulas{u"=1+1"_s,      u"+1"_s,        u"-1"_s,
                            u"@SUM(A1)"_s,  u"\t=1"_s,      u"\r=1"_s,
                            u"\n=1"_s,      u"＝1+1"_s,     u"＋1"_s,
                            u"－1"_s,       u"＠SUM"_s,     u"  =1+1"_s,
                            u"\u3000=1"_s,  u"\u00a0+1"_s,  u"name\n=1+1"_s,
                            u"name\r＝1"_s, u"a\r\n  @b"_s, QString(QChar(0)) + u"=1"_s};

const QStringList kPlain{u""_s,           u"张伟"_s, u"a,b"_s,           u"say \"hi\""_s,
                         u"two\nlines"_s, u"a=b"_s,  u"x@contoso.com"_s, u"😀"_s,
                         u"  spaces  "_s, u"1-2"_s,  u"'quoted'"_s,      u"''"_s};

} // namespace

TEST(CsvGuard, DisarmsEveryFormulaTrigger) {
    for (const QString& formula : kFormulas)
        EXPECT_EQ(guarded(formula), u'\'' + formula) << testing::PrintToString(formula);
}

TEST(CsvGuard, LeavesOtherTextAlone) {
    for (const QString& text : kPlain) {
        if (!text.startsWith(u'\'')) {
            EXPECT_EQ(guarded(text), text);
        }
    }
}

TEST(CsvWriter, BeginsWithABomAndQuotesEveryCell) {
    EXPECT_EQ(written({{u"姓名"_s, u"a\"b"_s}, {u"=1"_s, u""_s}}),
              "\xEF\xBB\xBF\"姓名\",\"a\"\"b\"\r\n\"'=1\",\"\"\r\n");
}

TEST(CsvWriter, GivesEveryTextBackIntact) {
    std::vector<QStringList> rows;
    for (const QString& text : kFormulas + kPlain)
        rows.push_back({u"before"_s, text, u"after"_s});
    EXPECT_EQ(readBack(written(rows)), rows);
}

TEST(CsvWriter, SaysThatTheDeviceTakesNoMore) {
    QBuffer closed;
    CsvWriter csv(closed);
    const base::Status failed = csv.writeRow({u"a"_s});
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().key, u"storage.failed"_s);
}

TEST(WriteCsv, StreamsAnyNumberOfRowsIntoAFile) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"人员.csv"_s);
    constexpr int kRows = 20000;
    int next = 0;
    ASSERT_TRUE(writeCsv(path, {u"n"_s, u"name"_s}, [&]() -> std::optional<QStringList> {
        if (next == kRows)
            return std::nullopt;
        return QStringList{QString::number(next++), u"张伟"_s};
    }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const std::vector<QStringList> rows = readBack(file.readAll());
    ASSERT_EQ(rows.size(), kRows + 1);
    EXPECT_EQ(rows.back(), (QStringList{u"19999"_s, u"张伟"_s}));
}

#ifdef Q_OS_LINUX
// /dev/full fails every write as a full disk does.
TEST(WriteCsv, MeetsAFullDiskAsAFailedWrite) {
    QFile full(u"/dev/full"_s);
    ASSERT_TRUE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CsvWriter csv(full);
    EXPECT_FALSE(csv.writeRow({u"a"_s}));
    EXPECT_EQ(full.error(), QFileDevice::ResourceError); // what writeAtomically() calls "full"
}
#endif
