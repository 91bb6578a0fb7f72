#pragma once

#include <QStyledItemDelegate>

namespace partnerdesk::dashboard {

// Draws the journal: what was done stands out, its result is a chip.
class ActivityDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace partnerdesk::dashboard
