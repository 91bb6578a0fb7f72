#pragma once

#include "app/base/operation.h"
#include "ui/widgets/document_text.h"
#include "ui/widgets/file_picker.h"

#include <QWidget>

#include <variant>

class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;
class QTextEdit;
class QToolButton;

namespace partnerdesk::widgets {

class FindBar;
class MessageBar;

// How far somebody has come with a text.
struct ReadingState {
    double position = 0; // of what stands at the top, as a share of the text
    bool endReached = false;
};

// Shows a long plain text: search, text size, print, save as PDF (both off the UI thread). Says
// once when its end was reached: by scrolling, because no scroll bar is needed, by the keyboard's
// End, or by a screen reader that moves the caret.
class DocumentView final : public QWidget {
    Q_OBJECT

public:
    DocumentView(base::Lanes& lanes, FilePicker& picker, QWidget* parent = nullptr);

    void setDocument(const DocumentText& text) { setDocument(text, {}); }
    // Goes on where the reader was; the end is reached only where it was before.
    void setDocument(const DocumentText& text, const ReadingState& from);
    [[nodiscard]] ReadingState readingState() const;
    [[nodiscard]] const DocumentText& document() const { return m_text; }
    [[nodiscard]] bool isEndReached() const { return m_endReached; }

    void print();
    void saveAsPdf();
    void find();
    void focusText(); // for the keys that scroll
    void changeTextSize(int steps);

Q_SIGNALS:
    void endReached();
    void saved(const QString& path);
    void failed(const base::Problem& problem);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();
    void checkEnd();
    void goTo(double position);

    base::Lanes& m_lanes;
    FilePicker& m_picker;
    base::Operation<std::monostate> m_writing;
    DocumentText m_text;
    int m_textSize;
    bool m_endReached = false;
    FindBar* m_find;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QTextEdit* m_view;
};

} // namespace partnerdesk::widgets
