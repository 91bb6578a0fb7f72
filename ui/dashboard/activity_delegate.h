#pragma once

#include "ui/widgets/table_delegate.h"

namespace partnerdesk::dashboard {

// Draws the journal: what was done stands out, its result is a chip.
class ActivityDelegate final : public widgets::TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace partnerdesk::dashboard
