#include "app/sql/salvage.h"

#include "app/sql/immediate_transaction.h"
#include "app/sql/storage_problem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace partnerdesk::sql {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString name) {
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

base::Result<QStringList> columnsOf(Database& database, const QString& table) {
    QStringList columns;
    base::Status read = database.exec(u"SELECT name FROM pragma_table_info(?)"_s, {table},
                                      [&](const Row& row) { columns += quoted(row.text(0)); });
    if (!read)
        return base::fail(read.error());
    return columns;
}

Values valuesOf(const Row& row) {
    Values values;
    for (int i = 0; i < row.columnCount(); ++i)
        values += row.isNull(i) ? QVariant() : row.value(i);
    return values;
}

// One table from the damaged file into the fresh one.
class TableRescue {
public:
    TableRescue(Database& damaged, Database& fresh, QString table)
        : m_damaged(damaged)
        , m_fresh(fresh)
        , m_table(std::move(table)) {}

    base::Result<int> run() {
        const base::Result<QStringList> wanted = columnsOf(m_fresh, m_table);
        if (!wanted)
            return base::fail(wanted.error());
        const base::Result<QStringList> there = columnsOf(m_damaged, m_table);
        QStringList columns = *wanted;
        columns.removeIf([&](const QString& name) { return !there || !there->contains(name); });
        if (columns.isEmpty())
            return 0;

        const QString list = columns.join(u", "_s);
        const QStringList marks(columns.size(), u"?"_s);
        base::Result<Statement> insert =
            m_fresh.prepare(u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3) RETURNING 1"_s.arg(
                quoted(m_table), list, marks.join(u", "_s)));
        if (!insert)
            return base::fail(insert.error());

        const QString select = u"SELECT %1 FROM %2"_s.arg(list, quoted(m_table));
        if (!copy(select + u" ORDER BY rowid"_s, *insert))
            copy(select + u" ORDER BY rowid DESC"_s, *insert);
        if (m_writeProblem)
            return base::fail(*m_writeProblem);
        return m_kept;
    }

private:
    // True when the table could be read to its end.
    bool copy(const QString& select, Statement& insert) {
        const base::Status read = m_damaged.exec(select, {}, [&](const Row& row) {
            if (m_writeProblem)
                return;
            const base::Status written =
                insert.run(valuesOf(row), [this](const Row&) { ++m_kept; });
            // A row that breaks a rule of the table is damage too; the others go on.
            if (!written && written.error().code != u"SQLITE_CONSTRAINT"_s)
                m_writeProblem = written.error();
        });
        return read.has_value();
    }

    Database& m_damaged;
    Database& m_fresh;
    const QString m_table;
    int m_kept = 0;
    std::optional<base::Problem> m_writeProblem;
};

} // namespace

base::Status quickCheck(Database& database) {
    auto finding =
        database.row(u"PRAGMA quick_check(1)"_s, {}, [](const Row& row) { return row.text(0); });
    if (!finding)
        return base::fail(finding.error());
    if (finding->value_or(QString()) != u"ok"_s)
        return base::fail(damagedProblem(database.file(), finding->value_or(QString())));
    return {};
}

base::Result<QString> setAside(const QString& file, const QDateTime& now) {
    const QFileInfo info(file);
    const QString stem = info.dir().filePath(info.completeBaseName() + u"-damaged-"_s +
                                             now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    QString target = u"%1.%2"_s.arg(stem, info.suffix());
    for (int number = 2; QFile::exists(target); ++number)
        target = u"%1-%2.%3"_s.arg(stem).arg(number).arg(info.suffix());
    // The file itself goes last: until then a crash leaves nothing behind that looks complete.
    for (const QString& ending : {u"-wal"_s, u"-shm"_s, QString()}) {
        QFile part(file + ending);
        if (part.exists() && !part.rename(target + ending))
            return base::fail({.kind = base::ProblemKind::StorageFault,
                               .key = u"storage.readOnly"_s,
                               .arguments = {QDir::toNativeSeparators(file + ending)},
                               .technical = part.errorString()});
    }
    return target;
}

base::Result<std::vector<std::pair<QString, int>>> salvageTables(const QString& damagedFile,
                                                                 Database& fresh) {
    auto tables = fresh.rows(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s, {},
        [](const Row& row) { return row.text(0); });
    if (!tables)
        return base::fail(tables.error());
    base::Result<Database> damaged = Database::open(damagedFile, {.access = Access::ReadOnly});

    base::Result<ImmediateTransaction> transaction = ImmediateTransaction::begin(fresh);
    if (!transaction)
        return base::fail(transaction.error());
    std::vector<std::pair<QString, int>> counts;
    for (const QString& table : *tables) {
        base::Result<int> kept = damaged ? TableRescue(*damaged, fresh, table).run() : 0;
        if (!kept)
            return base::fail(kept.error());
        counts.emplace_back(table, *kept);
    }
    if (base::Status committed = transaction->commit(); !committed)
        return base::fail(committed.error());
    return counts;
}

} // namespace partnerdesk::sql
