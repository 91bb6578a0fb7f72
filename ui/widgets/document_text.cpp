#include "ui/widgets/document_text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLineHeight = 145; // percent
constexpr double kParagraphGap = 8;
constexpr double kHeadingGap = 16; // on top of that
constexpr int kPrintedSize = 10;   // points

QFont printed(QFont font) {
    font.setPointSize(kPrintedSize);
    return font;
}

} // namespace

void fillDocument(QTextDocument& document, const DocumentText& text, const QFont& font) {
    document.clear();
    document.setDefaultFont(font);
    document.setUndoRedoEnabled(false);
    document.setMetaInformation(QTextDocument::DocumentTitle, text.title);
    QTextCursor cursor(&document);
    QTextBlockFormat paragraph;
    paragraph.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    paragraph.setBottomMargin(kParagraphGap);
    QTextBlockFormat headed = paragraph;
    headed.setHeadingLevel(2);
    headed.setTopMargin(kHeadingGap);
    QTextCharFormat plain;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    bool first = true;
    // What an empty line sets apart stands apart by its margins.
    for (const QString& line : text.body.split(u'\n', Qt::SkipEmptyParts)) {
        const bool heading = line.startsWith(u"# "_s);
        if (first)
            cursor.setBlockFormat(heading ? headed : paragraph);
        else
            cursor.insertBlock(heading ? headed : paragraph);
        cursor.insertText(heading ? line.mid(2) : line, heading ? bold : plain);
        first = false;
    }
}

void printDocument(QPagedPaintDevice& printer, const DocumentText& text, const QFont& font) {
    QTextDocument document;
    fillDocument(document, text, printed(font));
    document.print(&printer);
}

base::Status writePdf(const QString& path, const DocumentText& text, const QFont& font) {
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(text.title);
        writer.setCreator(u"PartnerDesk"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        printDocument(writer, text, font);
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return {};
    return base::fail({.kind = base::ProblemKind::StorageFault,
                       .key = u"document.notSaved"_s,
                       .arguments = {QFileInfo(path).fileName()},
                       .technical = file.errorString(),
                       .retryable = true});
}

} // namespace partnerdesk::widgets
