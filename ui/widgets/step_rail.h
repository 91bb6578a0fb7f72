#pragma once

#include <QFrame>

#include <vector>

class QBoxLayout;

namespace partnerdesk::widgets {

class Brand;
class CloudBadge;
class ElidedLabel;
class StepItem;

enum class StepState { Todo, Now, Done, Problem };

struct RailStep {
    QString title = {};
    QString sub = {}; // a line under the title, such as the tenant
    StepState state = StepState::Todo;

    friend bool operator==(const RailStep&, const RailStep&) = default;
};

// The steps of a wizard with their states; brand on top, cloud badge and two lines at the foot. In
// a narrow window it becomes a strip along the top: the owner sets the orientation
// (style::kNarrowWindow) and puts it into its place.
class StepRail final : public QFrame {
    Q_OBJECT

public:
    explicit StepRail(QWidget* parent = nullptr);

    void setSteps(const std::vector<RailStep>& steps);
    // `name`: what the first line is shortened at.
    void setFoot(const QString& first, const QString& name, const QString& second);
    void setOrientation(Qt::Orientation orientation);
    [[nodiscard]] Qt::Orientation orientation() const { return m_orientation; }
    [[nodiscard]] CloudBadge* cloudBadge() const { return m_badge; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    Brand* m_brand;
    CloudBadge* m_badge;
    QFrame* m_footLine;
    ElidedLabel* m_footFirst;
    ElidedLabel* m_footSecond;
    QBoxLayout* m_layout;
    std::vector<StepItem*> m_items;
    std::vector<RailStep> m_steps;
    Qt::Orientation m_orientation = Qt::Vertical;
};

} // namespace partnerdesk::widgets
