#include "ui/dashboard/activity_delegate.h"

#include "app/models/journal_model.h"
#include "ui/style/metrics.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace partnerdesk::dashboard {

using models::JournalModel;
using models::JournalResult;
using widgets::Tone;

namespace {

Tone toneOf(JournalResult result) {
    switch (result) {
    case JournalResult::Done:
        return Tone::Ok;
    case JournalResult::Failed:
        return Tone::Bad;
    case JournalResult::UnderWay:
    case JournalResult::NotKnown:
        break;
    }
    return Tone::Warn;
}

} // namespace

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    if (index.column() != JournalModel::ResultColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    constexpr int kPadding = 10;
    const style::Tokens& t = style::tokens(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.accentSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      t.line);
    const QString text = index.data(Qt::DisplayRole).toString();
    const Tone tone =
        toneOf(static_cast<JournalResult>(index.data(JournalModel::ResultRole).toInt()));
    const QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QRect chip(cell.left(), cell.center().y() - (style::kChipHeight / 2),
                     qMin(cell.width(), widgets::chipWidth(text, option.font)), style::kChipHeight);
    widgets::paintChip(*painter, chip, text, option.font, t.*widgets::toneGround(tone),
                       t.*widgets::toneColor(tone));
}

} // namespace partnerdesk::dashboard
