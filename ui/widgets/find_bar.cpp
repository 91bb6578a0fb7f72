#include "ui/widgets/find_bar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextEdit>
#include <QToolButton>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

FindBar::FindBar(QTextEdit* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new SearchField(this))
    , m_count(textLabel("muted", this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this)) {
    m_field->setObjectName(u"findField"_s);
    m_field->setMaximumWidth(260);
    m_count->setObjectName(u"findCount"_s);
    m_previous->setObjectName(u"findPreviousButton"_s);
    m_next->setObjectName(u"findNextButton"_s);
    m_previous->setIcon(style::icon(style::Icon::ChevronUp));
    m_next->setIcon(style::icon(style::Icon::ChevronDown));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace8);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::refresh);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    retranslate();
    mark();
}

void FindBar::refresh() {
    m_hits.clear();
    const QString wanted = m_field->text();
    if (!wanted.isEmpty()) {
        QTextCursor hit = m_view->document()->find(wanted, 0);
        for (; !hit.isNull(); hit = m_view->document()->find(wanted, hit))
            m_hits.push_back(hit);
    }
    m_current = m_hits.empty() ? -1 : 0;
    mark();
    reveal();
}

void FindBar::focusField() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QWidget* FindBar::lastStop() const {
    return m_next;
}

void FindBar::step(int by) {
    const int count = hitCount();
    if (count == 0)
        return;
    m_current = (m_current + by + count) % count;
    mark();
    reveal();
}

void FindBar::reveal() {
    if (m_current < 0)
        return;
    QTextCursor here = m_hits.at(static_cast<std::size_t>(m_current));
    here.setPosition(here.selectionStart());
    m_view->setTextCursor(here);
    m_view->ensureCursorVisible();
}

void FindBar::mark() {
    const style::Tokens& t = style::tokens(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (int i = 0; i < hitCount(); ++i) {
        QTextEdit::ExtraSelection hit;
        hit.cursor = m_hits.at(static_cast<std::size_t>(i));
        hit.format.setBackground(i == m_current ? t.accent : t.warnSoft);
        hit.format.setForeground(i == m_current ? t.panel : t.text);
        marks.append(hit);
    }
    m_view->setExtraSelections(marks);
    const bool searching = !m_field->text().isEmpty();
    m_count->setText(!searching       ? QString()
                     : m_hits.empty() ? tr("No match")
                                      : tr("%1 of %2").arg(m_current + 1).arg(hitCount()));
    m_previous->setEnabled(!m_hits.empty());
    m_next->setEnabled(!m_hits.empty());
    style::setStyle(m_field, "state", searching && m_hits.empty() ? u"error"_s : QString());
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        mark();
    } else if (event->type() == QEvent::PaletteChange) {
        mark();
    }
}

void FindBar::retranslate() {
    m_field->setPrompt(tr("Search this text"));
    m_previous->setText(tr("Previous match"));
    m_next->setText(tr("Next match"));
    for (QToolButton* button : {m_previous, m_next}) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setToolTip(button->text());
    }
}

} // namespace partnerdesk::widgets
