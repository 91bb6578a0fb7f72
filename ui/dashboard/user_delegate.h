#pragma once

#include "ui/widgets/table_delegate.h"

namespace partnerdesk::dashboard {

// Draws people as rows: avatar and name, roles as chips, sign-in as a word or a chip.
class UserDelegate final : public widgets::TableDelegate {
    Q_OBJECT

public:
    // Who it is stands at the beginning of a user name, where from at its end.
    static constexpr Qt::TextElideMode kUserNameElision = Qt::ElideMiddle;

    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    [[nodiscard]] int neededWidth(const QFont& font, const QModelIndex& index) const override;
};

} // namespace partnerdesk::dashboard
