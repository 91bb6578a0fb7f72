#pragma once

#include "ui/dashboard/place.h"

#include <QFrame>

class QHBoxLayout;
class QListWidget;

namespace partnerdesk::widgets {
class Brand;
class CloudBadge;
class ElidedLabel;
} // namespace partnerdesk::widgets

namespace partnerdesk::dashboard {

// The rail at the left: brand, places, cloud badge, what the sync does. In a narrow window only
// icons.
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
    bool m_compact = false;
};

} // namespace partnerdesk::dashboard
