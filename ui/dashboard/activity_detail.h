#pragma once

#include "app/models/journal_model.h"

#include <QFrame>

#include <array>

class QAction;
class QLabel;

namespace partnerdesk::dashboard {

// One entry of the journal in full, below the list that shortens it.
class ActivityDetail final : public QFrame {
    Q_OBJECT

public:
    explicit ActivityDetail(QAction* copyRequestId, QWidget* parent = nullptr);

    // A row of the journal's model or of its proxy; an invalid one hides it.
    void setEntry(const QModelIndex& index);

private:
    struct Line {
        models::JournalModel::Column column{};
        QLabel* head = nullptr;
        QLabel* value = nullptr;
    };
    std::array<Line, 4> m_lines{};
};

} // namespace partnerdesk::dashboard
