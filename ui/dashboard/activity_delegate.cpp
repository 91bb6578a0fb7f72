#include "ui/dashboard/activity_delegate.h"

#include "app/models/journal_model.h"
#include "ui/dashboard/user_delegate.h"
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
    const style::Tokens& t = style::tokens(option.palette);
    const QRect cell = option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setFont(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? t.accentSoft : t.rail);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      t.line);
    if (index.column() == JournalModel::ResultColumn) {
        const Tone tone =
            toneOf(static_cast<JournalResult>(index.data(JournalModel::ResultRole).toInt()));
        const QRect chip(cell.left(), cell.center().y() - (style::kChipHeight / 2),
                         qMin(cell.width(), widgets::chipWidth(text, option.font)),
                         style::kChipHeight);
        widgets::paintChip(*painter, chip, text, option.font, t.*widgets::toneGround(tone),
                           t.*widgets::toneColor(tone));
    } else {
        painter->setPen(index.column() == JournalModel::WhatColumn ? t.text : t.muted);
        const Qt::TextElideMode mode = index.column() == JournalModel::WhoColumn
                                           ? UserDelegate::kUserNameElision
                                           : Qt::ElideRight;
        painter->drawText(cell,
                          static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                          QFontMetrics(option.font).elidedText(text, mode, cell.width()));
    }
    painter->restore();
}

} // namespace partnerdesk::dashboard
