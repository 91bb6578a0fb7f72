#pragma once

#include <QStyledItemDelegate>

namespace partnerdesk::widgets {

// Draws cells that may be too narrow for their text: pointing at one then shows the whole text.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kCellPadding = 10;

    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    // The width in which the cell shows all it has to say.
    [[nodiscard]] virtual int neededWidth(const QFont& font, const QModelIndex& index) const;
};

} // namespace partnerdesk::widgets
