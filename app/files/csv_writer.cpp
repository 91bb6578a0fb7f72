#include "app/files/csv_writer.h"

#include "app/files/atomic_file.h"

#include <algorithm>

namespace partnerdesk::files {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kApostrophe = u'\'';

bool startsFormula(QStringView line) {
    static constexpr QStringView kTriggers = u"=+-@\t\r\n＝＋－＠";
    const auto first = std::ranges::find_if(line, [](QChar c) {
        return c.category() != QChar::Separator_Space; // also the full-width and no-break space
    });
    return first != line.end() && (first->isNull() || kTriggers.contains(*first));
}

QString quoted(const QString& cell) {
    QString text = guarded(cell);
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

QString guarded(const QString& cell) {
    if (cell.startsWith(kApostrophe) || startsFormula(cell))
        return kApostrophe + cell;
    // Programs that split at every line break take a later line for a row of its own.
    const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r'; };
    for (auto it = std::ranges::find_if(cell, isBreak); it != cell.end();
         it = std::find_if(std::next(it), cell.end(), isBreak)) {
        if (startsFormula(QStringView(std::next(it), cell.end())))
            return kApostrophe + cell;
    }
    return cell;
}

base::Status CsvWriter::writeRow(const QStringList& cells) {
    QByteArray line;
    if (!m_begun)
        line += "\xEF\xBB\xBF";
    m_begun = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        line += quoted(cells[i]).toUtf8();
    }
    line += "\r\n";
    if (m_device.write(line) != line.size())
        return base::fail({.kind = base::ProblemKind::StorageFault,
                           .key = u"storage.failed"_s,
                           .technical = m_device.errorString()});
    return {};
}

base::Status writeCsv(const QString& path, const QStringList& header, const RowSource& nextRow) {
    return writeAtomically(path, Readers::AsUsual, [&](QIODevice& file) -> base::Status {
        CsvWriter csv(file);
        if (base::Status written = csv.writeRow(header); !written)
            return written;
        while (const std::optional<QStringList> row = nextRow()) {
            if (base::Status written = csv.writeRow(*row); !written)
                return written;
        }
        return {};
    });
}

} // namespace partnerdesk::files
