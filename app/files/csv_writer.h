#pragma once

#include "app/base/result.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace partnerdesk::files {

// Writes rows of text as CSV (RFC 4180, UTF-8 with BOM, every cell quoted), one at a time, so that
// any number of rows costs no memory. The BOM comes first: Chinese Excel takes a file without one
// for GBK. Cells a spreadsheet would run as a formula are disarmed, see guarded().
class CsvWriter {
public:
    explicit CsvWriter(QIODevice& device)
        : m_device(device) {}

    // StorageFault "storage.failed" when the device does not take it.
    [[nodiscard]] base::Status writeRow(const QStringList& cells);

private:
    QIODevice& m_device;
    bool m_begun = false;
};

// The next row, or nullopt after the last.
using RowSource = std::function<std::optional<QStringList>()>;

// A CSV file written whole or not at all (atomic_file.h).
[[nodiscard]] base::Status writeCsv(const QString& path, const QStringList& header,
                                    const RowSource& nextRow);

// The cell with an apostrophe in front when a spreadsheet may take one of its lines for a formula:
// = + - @ (also full-width), tab, CR, LF or NUL in front, after any spaces. A cell that begins with
// an apostrophe gets one more, so that taking one away always gives the text back.
// Sources: OWASP ASVS 1.2.10 (CSV injection), CVE-2021-41270.
[[nodiscard]] QString guarded(const QString& cell);

} // namespace partnerdesk::files
