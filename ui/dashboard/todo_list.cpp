#include "ui/dashboard/todo_list.h"

#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

TodoList::TodoList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::kSpace12);
}

void TodoList::setItems(const std::vector<TodoItem>& items, const QDate& today, bool mayChange) {
    // The window is filled anew often; who stands on a button here stays on it.
    if (m_today == today && m_mayChange == mayChange && m_items == items)
        return;
    m_items = items;
    m_today = today;
    m_mayChange = mayChange;
    fill();
}

void TodoList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_today.isValid())
        fill();
}

void TodoList::fill() {
    m_lastStop = this;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of its buttons may have been clicked just now
        }
        delete item;
    }
    for (std::size_t i = 0; i < m_items.size(); ++i)
        addItem(m_items.at(i), i + 1 == m_items.size());
    if (m_items.empty()) {
        QLabel* none = widgets::wrappingLabel("muted", this);
        none->setText(tr("Nothing needs your attention."));
        m_layout->addWidget(none);
    }
    m_layout->addStretch(1);
}

void TodoList::addItem(const TodoItem& item, bool last) {
    auto* row = new QWidget(this);
    auto* title = widgets::wrappingLabel("body", row);
    title->setText(TodoWords::title(item));
    auto* detail = widgets::wrappingLabel("small", row);
    detail->setText(TodoWords::detail(item, m_today));
    detail->setVisible(!detail->text().isEmpty());
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(title);
    text->addWidget(detail);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace12);
    layout->addLayout(text, 1);
    if (item.action != TodoAction::None) {
        auto* button = new QPushButton(TodoWords::button(item.action), row);
        button->setObjectName(u"todo%1Button"_s.arg(static_cast<int>(item.what)));
        const bool onlyLeads =
            item.action == TodoAction::OpenUsers || item.action == TodoAction::OpenActivity;
        button->setEnabled(m_mayChange || onlyLeads);
        if (m_layout->count() == 0)
            style::setStyle(button, "kind", u"primary"_s);
        connect(button, &QPushButton::clicked, this,
                [this, action = item.action] { Q_EMIT chosen(action); });
        layout->addWidget(button, 0, Qt::AlignVCenter);
        widgets::tabAfter(m_lastStop, button); // made later than what stands below the list
        m_lastStop = button;
    }
    m_layout->addWidget(row);
    if (!last) {
        auto* line = new QFrame(this);
        style::setStyle(line, "role", u"line"_s);
        m_layout->addWidget(line);
    }
}

} // namespace partnerdesk::dashboard
