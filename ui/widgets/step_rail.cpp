#include "ui/widgets/step_rail.h"

#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/cloud_badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/step_item.h"

#include <QBoxLayout>
#include <QEvent>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInset = 10; // of what a step shows, see step_item.cpp

} // namespace

StepRail::StepRail(QWidget* parent)
    : QFrame(parent)
    , m_brand(new Brand(this))
    , m_badge(new CloudBadge(this))
    , m_footLine(new QFrame(this))
    , m_footFirst(new ElidedLabel(this))
    , m_footSecond(new ElidedLabel(this))
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
    setObjectName(u"stepRail"_s);
    style::setStyle(m_footLine, "role", u"line"_s);
    for (ElidedLabel* line : {m_footFirst, m_footSecond})
        style::setStyle(line, "role", u"small"_s);
    m_footFirst->setElideMode(Qt::ElideMiddle); // copies differ at their end
    m_footFirst->setObjectName(u"railFootFirst"_s);
    m_footSecond->setObjectName(u"railFootSecond"_s);
    arrange();
}

void StepRail::setSteps(const std::vector<RailStep>& steps) {
    if (steps == m_steps)
        return;
    if (steps.size() != m_steps.size()) {
        qDeleteAll(m_items);
        m_items.clear();
        const int count = static_cast<int>(steps.size());
        for (int i = 0; i < count; ++i)
            m_items.push_back(new StepItem(i + 1, count, this));
        arrange();
    }
    m_steps = steps;
    for (std::size_t i = 0; i < steps.size(); ++i)
        m_items.at(i)->setStep(steps.at(i));
}

void StepRail::setFoot(const QString& first, const QString& name, const QString& second) {
    m_footFirst->setFullText(first, name);
    m_footSecond->setFullText(second);
}

void StepRail::setOrientation(Qt::Orientation orientation) {
    if (orientation == m_orientation)
        return;
    m_orientation = orientation;
    arrange();
}

void StepRail::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (StepItem* item : m_items)
            item->retranslate();
    }
}

void StepRail::arrange() {
    const bool vertical = m_orientation == Qt::Vertical;
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    m_layout->setSpacing(vertical ? 2 : style::kSpace4);
    style::setStyle(this, "role", vertical ? u"rail"_s : u"top"_s);
    m_brand->setVisible(vertical);
    m_footLine->setVisible(vertical);
    for (StepItem* item : m_items)
        item->setCompact(!vertical);

    if (!vertical) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
        // Steps, draft and badge stand above the edges of the page below.
        m_layout->setContentsMargins(style::kSpace32 - kInset, style::kSpace8, style::kSpace32,
                                     style::kSpace8);
        auto* steps = new QHBoxLayout;
        steps->setSpacing(style::kSpace4);
        for (StepItem* item : m_items)
            steps->addWidget(item);
        steps->addStretch(1);
        steps->addWidget(m_badge, 0, Qt::AlignVCenter);
        auto* foot = new QHBoxLayout;
        foot->setContentsMargins(kInset, 0, 0, 0);
        foot->setSpacing(style::kSpace16);
        foot->addWidget(m_footFirst, 1);
        foot->addWidget(m_footSecond);
        m_layout->addLayout(steps);
        m_layout->addLayout(foot);
        return;
    }
    const auto indented = [this](QWidget* widget, int above, int below) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(kInset, above, kInset, below);
        row->addWidget(widget);
        m_layout->addLayout(row);
    };
    setFixedWidth(style::kRailWidth);
    m_layout->setContentsMargins(style::kSpace12, style::kSpace20, style::kSpace12,
                                 style::kSpace12);
    indented(m_brand, 0, style::kSpace16);
    for (StepItem* item : m_items)
        m_layout->addWidget(item);
    m_layout->addStretch(1);
    auto* badge = new QHBoxLayout;
    badge->setContentsMargins(kInset, 0, 0, style::kSpace8);
    badge->addWidget(m_badge);
    badge->addStretch(1);
    m_layout->addLayout(badge);
    m_layout->addWidget(m_footLine);
    indented(m_footFirst, style::kSpace8, 0);
    indented(m_footSecond, 0, style::kSpace4);
}

} // namespace partnerdesk::widgets
