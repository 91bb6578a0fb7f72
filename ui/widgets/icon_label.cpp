#include "ui/widgets/icon_label.h"

#include "ui/style/style_sheet.h"

#include <QPainter>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 12;
constexpr int kPadding = 8; // the drawing keeps 2 px inside: it begins where a word would

} // namespace

IconLabel::IconLabel(const char* role, QWidget* parent)
    : ElidedLabel(parent) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    style::setStyle(this, "role", QString::fromLatin1(role));
}

void IconLabel::setIcon(std::optional<style::Icon> icon) {
    m_icon = icon;
    // The style sheet makes the room; contents margins would replace its padding.
    style::setStyle(this, "icon", icon ? u"true"_s : u"false"_s);
    updateGeometry();
    update();
}

void IconLabel::paintEvent(QPaintEvent* event) {
    ElidedLabel::paintEvent(event);
    if (!m_icon)
        return;
    QPainter painter(this);
    painter.drawPixmap(
        text().isEmpty() ? (width() - kIcon) / 2 : kPadding, (height() - kIcon) / 2,
        style::pixmap(*m_icon, palette().color(QPalette::WindowText), kIcon, devicePixelRatioF()));
}

} // namespace partnerdesk::widgets
