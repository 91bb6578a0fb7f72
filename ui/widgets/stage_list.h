#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/tone.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace partnerdesk::widgets {

// One stage of something that goes on by itself, in words that are ready to show.
struct Stage {
    QString text; // "Email ownership · Jul 1"
    Tone tone = Tone::Flat;
    style::Icon icon = style::Icon::Circle;
    QString detail = {}; // a line under it; may be empty

    friend bool operator==(const Stage&, const Stage&) = default;
};

// Stages one below the other, each with icon, word and colour.
class StageList final : public QWidget {
    Q_OBJECT

public:
    explicit StageList(QWidget* parent = nullptr);

    void setStages(const std::vector<Stage>& stages);

private:
    QVBoxLayout* m_layout;
    std::vector<Stage> m_stages;
};

} // namespace partnerdesk::widgets
