#pragma once

#include "ui/dashboard/place.h"

#include <QFrame>

class QHBoxLayout;
class QListWidget;
class QToolButton;

namespace partnerdesk::widgets {
class Brand;
class CloudBadge;
class ElidedLabel;
} // namespace partnerdesk::widgets

namespace partnerdesk::dashboard {

// The rail at the left: brand, places, cloud badge, what the sync does. In a narrow window only
// icons; the one of the sync line refreshes and says the line in its tool tip.
class Navigation final : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void setPlace(Place place);
    void setFoot(const QString& text);
    void setCompact(bool compact);
    [[nodiscard]] widgets::CloudBadge* cloudBadge() const { return m_badge; }

Q_SIGNALS:
    void placeChosen(partnerdesk::dashboard::Place place);
    void refreshRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();

    widgets::Brand* m_brand;
    QListWidget* m_list;
    widgets::CloudBadge* m_badge;
    QHBoxLayout* m_badgeRow;
    QFrame* m_line;
    widgets::ElidedLabel* m_foot;
    QToolButton* m_sync;
    bool m_compact = false;
};

} // namespace partnerdesk::dashboard
