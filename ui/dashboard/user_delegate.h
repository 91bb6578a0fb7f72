#pragma once

#include <QStyledItemDelegate>

namespace partnerdesk::dashboard {

// Draws people as rows: avatar and name, roles as chips, sign-in as a word or a chip.
class UserDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace partnerdesk::dashboard
