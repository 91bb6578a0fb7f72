#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

namespace partnerdesk::widgets {

// How much of something is used, as a bar. The figures stand beside it as text.
class Meter final : public QWidget {
    Q_OBJECT

public:
    explicit Meter(QWidget* parent = nullptr);

    // `total` 0 or less draws an empty bar. Values over the total fill it.
    void setValue(int used, int total);
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override { return {120, 8}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 8}; }
    [[nodiscard]] double fraction() const { return m_fraction; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fraction = 0;
    Tone m_tone = Tone::Accent;
};

} // namespace partnerdesk::widgets
