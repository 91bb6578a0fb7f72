#pragma once

#include "ui/widgets/step_rail.h"

#include <QFrame>

class QLabel;

namespace partnerdesk::widgets {

class ElidedLabel;

// One step of a StepRail: numbered dot, title, sub line.
class StepItem final : public QFrame {
    Q_OBJECT

public:
    StepItem(int number, int count, QWidget* parent);

    void setStep(const RailStep& step);
    // Strip: no sub line, and a title only for the step that is being done.
    void setCompact(bool compact);

    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDot(QPainter& painter) const;
    void arrange();

    int m_number;
    int m_count;
    RailStep m_step;
    bool m_compact = false;
    QLabel* m_title;
    ElidedLabel* m_sub;
};

} // namespace partnerdesk::widgets
