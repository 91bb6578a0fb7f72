#pragma once

#include <QStyledItemDelegate>

namespace partnerdesk::dashboard {

// Draws the places of the rail; under a caption they are indented, in a narrow window they are
// icons.
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum DataRole {
        PlaceRole = Qt::UserRole, // int, Place; captions have none
        IndentedRole,             // bool
        CompactRole,              // bool
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace partnerdesk::dashboard
