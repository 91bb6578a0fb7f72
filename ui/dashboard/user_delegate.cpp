#include "ui/dashboard/user_delegate.h"

#include "app/models/user_table_model.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"

#include <QPainter>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using models::UserTableModel;

namespace {

constexpr int kPadding = widgets::TableDelegate::kCellPadding;
constexpr int kGap = 4;

void paintText(QPainter& painter, const QRect& rect, const QString& text, const QColor& color,
               Qt::TextElideMode mode = Qt::ElideRight) {
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, mode, rect.width()));
}

QRect chipRect(const QRect& cell, int left, int width) {
    return {left, cell.top() + ((cell.height() - style::kChipHeight) / 2), width,
            style::kChipHeight};
}

// As many as fit; the rest as "+2". The full list is the cell's text for a screen reader.
void paintChips(QPainter& painter, const QRect& cell, const QStringList& names, const QFont& font,
                const QColor& ground, const QColor& color) {
    int left = cell.left();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype after = names.size() - i - 1;
        const QString more = u"+%1"_s.arg(after);
        const int reserve = after > 0 ? widgets::chipWidth(more, font) + kGap : 0;
        const int width = widgets::chipWidth(names.at(i), font);
        const bool fits = left + width + reserve <= cell.right();
        if (!fits && i > 0) {
            const QString rest = u"+%1"_s.arg(after + 1);
            widgets::paintChip(painter, chipRect(cell, left, widgets::chipWidth(rest, font)), rest,
                               font, ground, color);
            return;
        }
        const int shown = qMin(width, cell.right() - left - reserve);
        widgets::paintChip(painter, chipRect(cell, left, shown), names.at(i), font, ground, color);
        left += shown + kGap;
    }
}

} // namespace

void UserDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const style::Tokens& t = style::tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    if (selected || hovered)
        painter->fillRect(option.rect, selected ? t.accentSoft : t.rail);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      t.line);
    painter->setFont(option.font);
    QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, -1);
    const QColor ground = selected ? t.selChip : t.accentSoft;
    // Accent on the selected chip's ground is too faint to read in the dark scheme.
    const QColor color = selected ? t.text : t.accent;
    const QString text = index.data(Qt::DisplayRole).toString();

    switch (index.column()) {
    case UserTableModel::NameColumn: {
        const QRect avatar(cell.left(), cell.center().y() - (style::kAvatarSize / 2) + 1,
                           style::kAvatarSize, style::kAvatarSize);
        widgets::paintAvatar(*painter, avatar, text, option.font, ground, color);
        cell.setLeft(avatar.right() + kPadding);
        paintText(*painter, cell, text, t.text);
        break;
    }
    case UserTableModel::RolesColumn:
        paintChips(*painter, cell, index.data(UserTableModel::RoleNamesRole).toStringList(),
                   option.font, ground, color);
        break;
    case UserTableModel::SignInColumn:
        if (index.data(UserTableModel::AccountEnabledRole).toBool())
            paintText(*painter, cell, text, t.muted);
        else
            widgets::paintChip(*painter,
                               chipRect(cell, cell.left(),
                                        qMin(cell.width(), widgets::chipWidth(text, option.font))),
                               text, option.font, t.badSoft, t.bad);
        break;
    default:
        paintText(*painter, cell, text, t.text, kUserNameElision);
    }
    painter->restore();
}

QSize UserDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {TableDelegate::sizeHint(option, index).width(), style::kRowHeight};
}

int UserDelegate::neededWidth(const QFont& font, const QModelIndex& index) const {
    const int plain = TableDelegate::neededWidth(font, index);
    switch (index.column()) {
    case UserTableModel::NameColumn:
        return plain + style::kAvatarSize + kPadding;
    case UserTableModel::RolesColumn: {
        int width = 2 * kPadding;
        for (const QString& name : index.data(UserTableModel::RoleNamesRole).toStringList())
            width += widgets::chipWidth(name, font) + kGap;
        return width;
    }
    default:
        return plain;
    }
}

} // namespace partnerdesk::dashboard
