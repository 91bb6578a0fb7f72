#include "ui/dashboard/activity_detail.h"

#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLabel>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using models::JournalModel;

ActivityDetail::ActivityDetail(QAction* copyRequestId, QWidget* parent)
    : QFrame(parent) {
    constexpr std::array kColumns{JournalModel::WhatColumn, JournalModel::TargetColumn,
                                  JournalModel::WhoColumn, JournalModel::RequestIdColumn};
    constexpr std::array kNames{"What", "Target", "Who", "RequestId"};
    setObjectName(u"activityDetail"_s);
    style::setStyle(this, "role", u"card"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(style::kSpace16, style::kSpace12, style::kSpace16, style::kSpace12);
    grid->setHorizontalSpacing(style::kSpace16);
    grid->setVerticalSpacing(style::kSpace4);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = m_lines.at(i);
        line = {.column = kColumns.at(i),
                .head = widgets::textLabel("fieldLabel", this),
                .value = widgets::wrappingLabel(i == 0 ? "strong" : "body", this)};
        line.value->setObjectName(u"detail"_s + QLatin1StringView(kNames.at(i)));
        line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = static_cast<int>(i);
        grid->addWidget(line.head, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(line.value, row, 1);
    }
    grid->addWidget(new widgets::CommandButton(copyRequestId, this), 0, 2,
                    static_cast<int>(m_lines.size()), 1, Qt::AlignRight | Qt::AlignBottom);
    hide();
}

void ActivityDetail::setEntry(const QModelIndex& index) {
    setVisible(index.isValid());
    if (!index.isValid())
        return;
    for (const Line& line : m_lines) {
        const QString text = index.siblingAtColumn(line.column).data().toString();
        line.head->setText(index.model()->headerData(line.column, Qt::Horizontal).toString());
        line.value->setText(text);
        line.head->setVisible(!text.isEmpty());
        line.value->setVisible(!text.isEmpty());
    }
}

} // namespace partnerdesk::dashboard
