#include "ui/dashboard/benefit_rows.h"

#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using widgets::Tone;

namespace {

constexpr int kUsedWidth = 120;
constexpr int kUntilWidth = 130;
constexpr int kStateWidth = 84;

Tone toneOf(const QString& state) {
    if (state == u"active"_s || state == u"assigned"_s)
        return Tone::Ok;
    if (state == u"activating"_s || state == u"expiring"_s)
        return Tone::Warn;
    if (state == u"expired"_s)
        return Tone::Bad;
    return Tone::Flat;
}

} // namespace

BenefitRows::BenefitRows(const domain::BenefitCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(style::kSpace16);
    m_grid->setVerticalSpacing(style::kSpace8);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, 4);
    // The same in every list, so that the columns of several cards stand in one line.
    m_grid->setColumnMinimumWidth(2, kUsedWidth);
    m_grid->setColumnMinimumWidth(3, kUntilWidth);
    m_grid->setColumnMinimumWidth(4, kStateWidth);
}

void BenefitRows::setBenefits(std::vector<domain::Benefit> benefits) {
    if (benefits == m_benefits)
        return;
    m_benefits = std::move(benefits);
    fill();
}

void BenefitRows::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void BenefitRows::fill() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const domain::Benefit& benefit : m_benefits) {
        if (row > 0) {
            auto* line = new QFrame(this);
            style::setStyle(line, "role", u"line"_s);
            m_grid->addWidget(line, row++, 0, 1, 5);
        }
        addRow(row++, benefit);
    }
}

void BenefitRows::addRow(int row, const domain::Benefit& benefit) {
    const auto language = QLocale().language();
    const bool usedUp = benefit.total > 0 && benefit.used >= benefit.total;
    auto* name = new widgets::ElidedLabel(this);
    name->setObjectName(benefit.id + u"Name"_s);
    name->setFullText(Words::benefit(benefit));
    m_grid->addWidget(name, row, 0);
    if (benefit.total > 0) {
        auto* meter = new widgets::Meter(this);
        meter->setValue(benefit.used, benefit.total);
        meter->setTone(usedUp ? Tone::Warn : Tone::Accent);
        m_grid->addWidget(meter, row, 1, Qt::AlignVCenter);
    }
    auto* used = widgets::textLabel("body", this);
    if (benefit.total < 0)
        used->setText(tr("no limit"));
    else if (usedUp)
        used->setText(tr("%1 of %2 · used up").arg(benefit.used).arg(benefit.total));
    else if (benefit.total > 0)
        used->setText(tr("%1 of %2").arg(benefit.used).arg(benefit.total));
    m_grid->addWidget(used, row, 2);
    auto* until = widgets::textLabel("muted", this);
    if (benefit.expires.isValid())
        until->setText(tr("until %1").arg(Words::date(benefit.expires)));
    m_grid->addWidget(until, row, 3);
    m_grid->addWidget(new widgets::Chip(m_catalogue.stateName(benefit.state, language),
                                        toneOf(benefit.state), this),
                      row, 4, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace partnerdesk::dashboard
