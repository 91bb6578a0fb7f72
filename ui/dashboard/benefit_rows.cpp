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
#include <QVBoxLayout>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using widgets::Tone;

namespace {

enum Column { NameColumn, UsedColumn, ExpiresColumn, StateColumn, ColumnCount };

constexpr int kNameWidth = 120;
constexpr int kUsedWidth = 120;
constexpr int kExpiresWidth = 92;
constexpr int kStateWidth = 84;
constexpr int kStateMost = 190;

struct Look {
    Tone tone;
    style::Icon icon;
};

QVBoxLayout* inLines(QWidget* cell) {
    auto* lines = new QVBoxLayout(cell);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    return lines;
}

QString nothing() {
    return u"–"_s;
}

// Every state has a sign of its own beside word and colour.
Look lookOf(const QString& state) {
    if (state == u"active"_s || state == u"assigned"_s || state == u"redeemed"_s)
        return {Tone::Ok, style::Icon::Check};
    if (state == u"activating"_s)
        return {Tone::Warn, style::Icon::Dot};
    if (state == u"exhausted"_s)
        return {Tone::Warn, style::Icon::Warning};
    if (state == u"expired"_s)
        return {Tone::Bad, style::Icon::Error};
    return {Tone::Flat, style::Icon::Circle};
}

} // namespace

BenefitRows::BenefitRows(const domain::BenefitCatalogue& catalogue, Grouping grouping,
                         QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_grouping(grouping)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(style::kSpace16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(NameColumn, 5);
    m_grid->setColumnStretch(UsedColumn, 2);
    m_grid->setColumnMinimumWidth(NameColumn, kNameWidth);
    m_grid->setColumnMinimumWidth(UsedColumn, kUsedWidth);
    m_grid->setColumnMinimumWidth(ExpiresColumn, kExpiresWidth);
    m_grid->setColumnMinimumWidth(StateColumn, kStateWidth);
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
    m_row = 0;
    if (m_benefits.empty())
        return;
    addHeads();
    if (m_grouping == Grouping::None) {
        for (const domain::Benefit& benefit : m_benefits) {
            addLine();
            addRow(benefit);
        }
        return;
    }
    QStringList categories = m_catalogue.categories();
    for (const domain::Benefit& benefit : m_benefits) {
        if (!categories.contains(benefit.category))
            categories.append(benefit.category); // of a newer service
    }
    for (const QString& category : categories)
        addGroup(category);
}

void BenefitRows::addHeads() {
    const auto add = [this](const QString& text, Column column) {
        auto* head = widgets::textLabel("fieldLabel", this);
        head->setText(text);
        m_grid->addWidget(head, m_row, column);
    };
    add(tr("Benefit", "column"), NameColumn);
    add(tr("In use", "column"), UsedColumn);
    add(tr("Expires", "column"), ExpiresColumn);
    add(tr("State", "column"), StateColumn);
    ++m_row;
}

void BenefitRows::addLine() {
    auto* line = new QFrame(this);
    style::setStyle(line, "role", u"line"_s);
    m_grid->addWidget(line, m_row++, 0, 1, ColumnCount);
}

void BenefitRows::addGroup(const QString& category) {
    bool any = false;
    for (const domain::Benefit& benefit : m_benefits) {
        if (benefit.category != category)
            continue;
        addLine();
        if (!any) {
            auto* heading = widgets::textLabel("strong", this);
            heading->setObjectName(category + u"Heading"_s);
            heading->setText(m_catalogue.categoryName(category, QLocale().language()));
            m_grid->addWidget(heading, m_row++, 0, 1, ColumnCount);
            any = true;
        }
        addRow(benefit);
    }
}

void BenefitRows::addRow(const domain::Benefit& benefit) {
    const auto language = QLocale().language();
    auto* what = new QWidget(this);
    auto* name = new widgets::ElidedLabel(what);
    name->setObjectName(benefit.id + u"Name"_s);
    name->setFullText(Words::benefit(benefit));
    inLines(what)->addWidget(name);
    if (m_grouping == Grouping::ByCategory) {
        auto* type = widgets::textLabel("small", what);
        type->setText(m_catalogue.typeName(benefit.type, language));
        what->layout()->addWidget(type);
    }
    m_grid->addWidget(what, m_row, NameColumn, Qt::AlignVCenter);
    const bool usedUp = benefit.total > 0 && benefit.used >= benefit.total;
    auto* used = widgets::textLabel(benefit.total > 0 ? "small" : "muted", this);
    if (benefit.total < 0)
        used->setText(tr("no limit"));
    else if (benefit.total == 0)
        used->setText(nothing());
    else
        used->setText((usedUp ? tr("%1 of %2 · used up") : tr("%1 of %2"))
                          .arg(benefit.used)
                          .arg(benefit.total));
    auto* amount = new QWidget(this);
    QVBoxLayout* lines = inLines(amount);
    if (benefit.total > 0) {
        auto* meter = new widgets::Meter(amount);
        meter->setValue(benefit.used, benefit.total);
        meter->setTone(usedUp ? Tone::Warn : Tone::Accent);
        lines->addWidget(meter);
    }
    lines->addWidget(used);
    m_grid->addWidget(amount, m_row, UsedColumn, Qt::AlignVCenter);
    auto* expires = widgets::textLabel("muted", this);
    expires->setText(benefit.expires.isValid() ? Words::date(benefit.expires) : nothing());
    m_grid->addWidget(expires, m_row, ExpiresColumn);
    const Look look = lookOf(benefit.state);
    auto* state =
        new widgets::Chip(m_catalogue.stateName(benefit.state, language), look.tone, this);
    state->setObjectName(benefit.id + u"State"_s);
    state->setIcon(look.icon);
    state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // long ones are shortened
    state->setMaximumWidth(kStateMost);
    m_grid->addWidget(state, m_row++, StateColumn, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace partnerdesk::dashboard
