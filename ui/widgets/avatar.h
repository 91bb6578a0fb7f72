#pragma once

#include <QWidget>

namespace partnerdesk::widgets {

// Two characters that stand for a name: a short Chinese name as it is, the given name of a longer
// one, else the initials of the first and the last word.
[[nodiscard]] QString initialsOf(const QString& name);

void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, const QFont& font,
                 const QColor& ground, const QColor& color);

// A round picture of a person made of the name. Decoration: the name itself stands beside it.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget* parent = nullptr);

    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
};

} // namespace partnerdesk::widgets
