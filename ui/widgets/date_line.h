#pragma once

#include "ui/widgets/tone.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace partnerdesk::widgets {

struct DatePoint {
    QDate date;
    QString label; // "Jun 22 anniversary"
    Tone tone = Tone::Flat;

    friend bool operator==(const DatePoint&, const DatePoint&) = default;
};

struct DateLineContent {
    std::vector<DatePoint> points = {}; // in order of their dates
    QDate windowFirst = {};             // a stretch that stands out, such as the renewal window
    QDate windowLast = {};
    QDate today = {}; // invalid: not drawn
    QString todayLabel = {};

    friend bool operator==(const DateLineContent&, const DateLineContent&) = default;
};

// A line of time, to scale, with dates on it. Labels that would touch stand in a second line.
class DateLine final : public QWidget {
    Q_OBJECT

public:
    explicit DateLine(QWidget* parent = nullptr);

    void setContent(const DateLineContent& content);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double position(QDate date) const;
    void paintLabels(QPainter& painter) const;

    DateLineContent m_content;
};

} // namespace partnerdesk::widgets
