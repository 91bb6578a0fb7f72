#pragma once

#include "ui/dashboard/things_to_do.h"

#include <QWidget>

class QVBoxLayout;

namespace partnerdesk::dashboard {

// The things to do, one line each with its button.
class TodoList final : public QWidget {
    Q_OBJECT

public:
    explicit TodoList(QWidget* parent = nullptr);

    // `mayChange`: false disables what changes something at the service.
    void setItems(const std::vector<TodoItem>& items, const QDate& today, bool mayChange);

Q_SIGNALS:
    void chosen(partnerdesk::dashboard::TodoAction action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addItem(const TodoItem& item, bool last);

    QVBoxLayout* m_layout;
    QWidget* m_lastStop = nullptr;
    std::vector<TodoItem> m_items;
    QDate m_today;
    bool m_mayChange = false;
};

} // namespace partnerdesk::dashboard
