#include "ui/dashboard/navigation.h"

#include "ui/dashboard/navigation_delegate.h"
#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/cloud_badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/selection_access.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCompactWidth = 64;
constexpr int kIndent = 10; // where the words of the places begin

// Above this place stands the caption "Account settings", under which three places belong.
bool beginsAccountSettings(Place place) {
    return place == Place::OrganizationProfile;
}

bool belongsToAccountSettings(Place place) {
    return place == Place::OrganizationProfile || place == Place::Users ||
           place == Place::Agreements;
}

} // namespace

Navigation::Navigation(QWidget* parent)
    : QFrame(parent)
    , m_brand(new widgets::Brand(this))
    , m_list(new QListWidget(this))
    , m_badge(new widgets::CloudBadge(this))
    , m_badgeRow(new QHBoxLayout)
    , m_line(new QFrame(this))
    , m_foot(new widgets::ElidedLabel(this))
    , m_sync(new QToolButton(this)) {
    build();
    retranslate();
}

void Navigation::build() {
    setObjectName(u"navigation"_s);
    style::setStyle(this, "role", u"rail"_s);
    style::setStyle(m_line, "role", u"line"_s);
    style::setStyle(m_foot, "role", u"small"_s);
    style::setStyle(m_list, "role", u"nav"_s);
    m_list->setObjectName(u"places"_s);
    m_foot->setObjectName(u"syncLine"_s);
    m_sync->setObjectName(u"syncButton"_s);
    m_sync->setIcon(style::icon(style::Icon::Refresh, &style::Tokens::muted));
    m_sync->setToolButtonStyle(Qt::ToolButtonIconOnly);
    style::setStyle(m_sync, "kind", u"flat"_s);
    m_sync->hide();
    m_list->setItemDelegate(new NavigationDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    for (const Place place : kPlaces) {
        if (beginsAccountSettings(place)) {
            auto* caption = new QListWidgetItem(m_list);
            caption->setFlags(Qt::NoItemFlags);
        }
        auto* item = new QListWidgetItem(m_list);
        item->setData(NavigationDelegate::PlaceRole, static_cast<int>(place));
        item->setData(NavigationDelegate::IndentedRole, belongsToAccountSettings(place));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSpace12, style::kSpace20, style::kSpace12, style::kSpace12);
    layout->setSpacing(style::kSpace8);
    auto* brand = new QVBoxLayout;
    brand->setContentsMargins(kIndent, 0, 0, style::kSpace8);
    brand->addWidget(m_brand);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(kIndent, style::kSpace4, kIndent, style::kSpace4);
    foot->addWidget(m_foot);
    m_badgeRow->setContentsMargins(kIndent, 0, 0, 0);
    m_badgeRow->addWidget(m_badge);
    m_badgeRow->addStretch(1);
    layout->addLayout(brand);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_badgeRow);
    layout->addWidget(m_line);
    layout->addLayout(foot);
    layout->addWidget(m_sync, 0, Qt::AlignHCenter);
    setFixedWidth(style::kRailWidth);
    widgets::letSelectionLead(*m_list);
    connect(m_sync, &QToolButton::clicked, this, &Navigation::refreshRequested);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr && item->data(NavigationDelegate::PlaceRole).isValid())
            Q_EMIT placeChosen(
                static_cast<Place>(item->data(NavigationDelegate::PlaceRole).toInt()));
    });
}

void Navigation::setPlace(Place place) {
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant there = m_list->item(row)->data(NavigationDelegate::PlaceRole);
        if (there.isValid() && there.toInt() == static_cast<int>(place))
            m_list->setCurrentRow(row);
    }
}

void Navigation::setFoot(const QString& text) {
    m_foot->setFullText(text);
    m_sync->setToolTip(widgets::plainToolTip(text));
    m_sync->setAccessibleDescription(text);
}

void Navigation::setCompact(bool compact) {
    m_compact = compact;
    setFixedWidth(compact ? kCompactWidth : style::kRailWidth);
    for (QWidget* wide : {static_cast<QWidget*>(m_brand), static_cast<QWidget*>(m_line),
                          static_cast<QWidget*>(m_foot)})
        wide->setVisible(!compact);
    m_sync->setVisible(compact);
    m_badge->setCompact(compact);
    m_badgeRow->setContentsMargins(compact ? style::kSpace4 : kIndent, 0, 0, 0);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setData(NavigationDelegate::CompactRole, compact);
        item->setHidden(compact && !item->data(NavigationDelegate::PlaceRole).isValid());
    }
    retranslate();
}

void Navigation::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Navigation::retranslate() {
    m_list->setAccessibleName(tr("Places"));
    m_sync->setAccessibleName(tr("Refresh"));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QVariant place = item->data(NavigationDelegate::PlaceRole);
        item->setText(place.isValid() ? placeName(static_cast<Place>(place.toInt()))
                                      : tr("Account settings"));
        item->setToolTip(m_compact ? item->text() : QString());
    }
}

} // namespace partnerdesk::dashboard
