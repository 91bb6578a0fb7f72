#include "ui/dashboard/navigation.h"

#include "ui/dashboard/navigation_delegate.h"
#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/cloud_badge.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCompactWidth = 64;

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
    , m_line(new QFrame(this))
    , m_foot(new widgets::ElidedLabel(this)) {
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
    brand->setContentsMargins(10, 0, 0, style::kSpace8);
    brand->addWidget(m_brand);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(10, style::kSpace4, 10, style::kSpace4);
    foot->addWidget(m_foot);
    auto* badge = new QHBoxLayout;
    badge->setContentsMargins(10, 0, 0, 0);
    badge->addWidget(m_badge);
    badge->addStretch(1);
    layout->addLayout(brand);
    layout->addWidget(m_list, 1);
    layout->addLayout(badge);
    layout->addWidget(m_line);
    layout->addLayout(foot);
    setFixedWidth(style::kRailWidth);
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
}

void Navigation::setCompact(bool compact) {
    setFixedWidth(compact ? kCompactWidth : style::kRailWidth);
    for (QWidget* wide : {static_cast<QWidget*>(m_brand), static_cast<QWidget*>(m_badge),
                          static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_foot)})
        wide->setVisible(!compact);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setData(NavigationDelegate::CompactRole, compact);
        item->setToolTip(compact ? item->text() : QString());
        item->setHidden(compact && !item->data(NavigationDelegate::PlaceRole).isValid());
    }
}

void Navigation::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Navigation::retranslate() {
    m_list->setAccessibleName(tr("Places"));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QVariant place = item->data(NavigationDelegate::PlaceRole);
        item->setText(place.isValid() ? placeName(static_cast<Place>(place.toInt()))
                                      : tr("Account settings"));
    }
}

} // namespace partnerdesk::dashboard
