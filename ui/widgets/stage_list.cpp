#include "ui/widgets/stage_list.h"

#include "ui/style/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace partnerdesk::widgets {

StageList::StageList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::kSpace8);
}

void StageList::setStages(const std::vector<Stage>& stages) {
    if (stages == m_stages)
        return;
    m_stages = stages;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Stage& stage : stages) {
        auto* chip = new Chip(stage.text, stage.tone, this);
        chip->setIcon(stage.icon);
        m_layout->addWidget(chip, 0, Qt::AlignLeft);
        if (stage.detail.isEmpty())
            continue;
        QLabel* detail = wrappingLabel("small", this);
        detail->setText(stage.detail);
        m_layout->addWidget(detail);
    }
    m_layout->addStretch(1);
}

} // namespace partnerdesk::widgets
