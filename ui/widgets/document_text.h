#pragma once

#include "app/base/result.h"

#include <QFont>
#include <QString>

class QPagedPaintDevice;
class QTextDocument;

namespace partnerdesk::widgets {

// A plain text to read, print and keep: paragraphs separated by line breaks, "# " starts a heading.
struct DocumentText {
    QString title;
    QString body;

    friend bool operator==(const DocumentText&, const DocumentText&) = default;
};

// Fills `document` from the text; nothing in it is ever taken as markup. Any thread.
void fillDocument(QTextDocument& document, const DocumentText& text, const QFont& font);

// An A4 file with page margins, written whole or not at all. Any thread but the UI's.
// Problems: StorageFault "document.notSaved".
[[nodiscard]] base::Status writePdf(const QString& path, const DocumentText& text,
                                    const QFont& font);
// Prints on `printer`. Any thread but the UI's.
void printDocument(QPagedPaintDevice& printer, const DocumentText& text, const QFont& font);

} // namespace partnerdesk::widgets
