#include "ui/widgets/document_view.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/find_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallest = 11;
constexpr int kLargest = 32;

} // namespace

DocumentView::DocumentView(base::Lanes& lanes, FilePicker& picker, QWidget* parent)
    : QWidget(parent)
    , m_lanes(lanes)
    , m_picker(picker)
    , m_textSize(style::kTextSize)
    , m_smaller(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_print(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_view(new QTextEdit(this)) {
    m_find = new FindBar(m_view, this);
    build();
    retranslate();
}

void DocumentView::build() {
    m_smaller->setObjectName(u"smallerTextButton"_s);
    m_smaller->setIcon(style::icon(style::Icon::TextSmaller));
    m_larger->setObjectName(u"largerTextButton"_s);
    m_larger->setIcon(style::icon(style::Icon::TextLarger));
    m_print->setObjectName(u"printButton"_s);
    m_print->setIcon(style::icon(style::Icon::Print));
    m_pdf->setObjectName(u"savePdfButton"_s);
    m_pdf->setIcon(style::icon(style::Icon::Save));
    m_view->setObjectName(u"documentText"_s);
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->document()->setDocumentMargin(style::kSpace12);
    setFocusProxy(m_view);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(style::kSpace8);
    tools->addWidget(m_find, 1);
    tools->addStretch(0);
    tools->addWidget(m_smaller);
    tools->addWidget(m_larger);
    tools->addWidget(m_print);
    tools->addWidget(m_pdf);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace8);
    layout->addLayout(tools);
    layout->addWidget(m_view, 1);
    QWidget* last = m_find->lastStop();
    for (QWidget* next : {static_cast<QWidget*>(m_smaller), static_cast<QWidget*>(m_larger),
                          static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_pdf),
                          static_cast<QWidget*>(m_view)}) {
        setTabOrder(last, next);
        last = next;
    }

    connect(m_smaller, &QToolButton::clicked, this, [this] { changeTextSize(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { changeTextSize(1); });
    connect(m_print, &QPushButton::clicked, this, &DocumentView::print);
    connect(m_pdf, &QPushButton::clicked, this, &DocumentView::saveAsPdf);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &DocumentView::checkEnd);
    connect(m_view, &QTextEdit::cursorPositionChanged, this, &DocumentView::checkEnd);
}

void DocumentView::setDocument(const DocumentText& text, const ReadingState& from) {
    m_text = {}; // while it is being filled the caret stands at the end
    fillDocument(*m_view->document(), text, style::sized(font(), m_textSize));
    m_view->moveCursor(QTextCursor::Start);
    m_view->verticalScrollBar()->setValue(0); // the margin above the first line as well
    m_view->setAccessibleName(text.title);
    m_find->refresh();
    if (from.position > 0)
        goTo(from.position);
    // What is at the end only because it is shown from there on was not read to its end.
    QScrollBar* bar = m_view->verticalScrollBar();
    if (!from.endReached && bar->maximum() > 0 && bar->value() == bar->maximum())
        bar->setValue(bar->maximum() - 1);
    m_text = text;
    m_endReached = from.endReached;
    checkEnd();
}

ReadingState DocumentView::readingState() const {
    const int length = m_view->document()->characterCount();
    const int top = m_view->cursorForPosition(QPoint(0, 0)).position();
    return {.position = static_cast<double>(top) / length, .endReached = m_endReached};
}

void DocumentView::goTo(double position) {
    QTextCursor cursor(m_view->document());
    cursor.setPosition(static_cast<int>(position * (m_view->document()->characterCount() - 1)));
    m_view->setTextCursor(cursor);
    QScrollBar* bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + m_view->cursorRect(cursor).top());
}

void DocumentView::changeTextSize(int steps) {
    m_textSize = qBound(kSmallest, m_textSize + steps, kLargest);
    m_smaller->setEnabled(m_textSize > kSmallest);
    m_larger->setEnabled(m_textSize < kLargest);
    m_view->document()->setDefaultFont(style::sized(font(), m_textSize));
}

void DocumentView::find() {
    m_find->focusField();
}

void DocumentView::focusText() {
    m_view->setFocus();
}

void DocumentView::print() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_text.title);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        m_writing.start(
            m_lanes, m_lanes.reads(),
            [printer, text = m_text, shown = font()](const auto&, const auto&) {
                printDocument(*printer, text, shown);
                return base::Result<std::monostate>();
            },
            [](const base::Result<std::monostate>&) {});
    });
    // The dialog refers to the printer: keep it at least as long.
    connect(dialog, &QObject::destroyed, dialog, [printer] {});
    dialog->open();
}

void DocumentView::saveAsPdf() {
    const FileRequest request{.title = tr("Save as PDF"),
                              .suggestedName = m_text.title.simplified() + u".pdf"_s,
                              .filter = tr("PDF files (*.pdf)")};
    m_picker.save(this, request, [this](const QString& path) {
        m_writing.start(
            m_lanes, m_lanes.reads(),
            [path, text = m_text, shown = font()](const auto&,
                                                  const auto&) -> base::Result<std::monostate> {
                if (base::Status written = writePdf(path, text, shown); !written)
                    return base::fail(written.error());
                return std::monostate();
            },
            [this, path](const base::Result<std::monostate>& result) {
                if (result)
                    Q_EMIT saved(path);
                else
                    Q_EMIT failed(result.error());
            });
    });
}

void DocumentView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        m_view->document()->setDefaultFont(style::sized(font(), m_textSize));
}

void DocumentView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    checkEnd();
}

void DocumentView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    checkEnd();
}

void DocumentView::checkEnd() {
    if (m_endReached || !isVisible() || m_text.body.isEmpty())
        return;
    const bool fits = m_view->document()->size().height() <= m_view->viewport()->height();
    const QScrollBar* bar = m_view->verticalScrollBar();
    const bool scrolled = bar->maximum() > 0 && bar->value() == bar->maximum();
    if (!fits && !scrolled && !m_view->textCursor().atEnd())
        return;
    m_endReached = true;
    Q_EMIT endReached();
}

void DocumentView::retranslate() {
    m_smaller->setText(tr("Smaller text"));
    m_larger->setText(tr("Larger text"));
    for (QToolButton* button : {m_smaller, m_larger})
        button->setToolTip(button->text());
    m_print->setText(tr("&Print…"));
    m_pdf->setText(tr("Save as P&DF…"));
}

} // namespace partnerdesk::widgets
