#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace partnerdesk::style {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, kIconCount> kNames{
    "activity", "add",     "agreement",    "arrow_down",    "arrow_up",    "benefit",
    "block",    "check",   "chevron_down", "chevron_right", "chevron_up",  "circle",
    "close",    "company", "copy",         "diamond",       "document",    "dot",
    "edit",     "error",   "export",       "external",      "folder",      "globe",
    "help",     "home",    "info",         "keyboard",      "link",        "lock",
    "mail",     "more",    "people",       "person",        "print",       "refresh",
    "save",     "search",  "settings",     "sign_out",      "text_larger", "text_smaller",
    "undo",     "warning",
};

void draw(Icon icon, const QColor& color, QPainter& painter, const QRectF& rect) {
    QFile file(iconFile(icon)); // compiled into the program: no disk is touched
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    renderer.render(&painter, rect);
}

// Looks the colour up while drawing, so that a theme change needs no new icons.
class TintedEngine final : public QIconEngine {
public:
    TintedEngine(Icon icon, Token color)
        : m_icon(icon)
        , m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const Tokens& current = tokens(QGuiApplication::palette());
        draw(m_icon, mode == QIcon::Disabled ? current.muted : current.*m_color, *painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(m_icon, m_color); }

private:
    Icon m_icon;
    Token m_color;
};

} // namespace

QString iconFile(Icon icon) {
    return u":/icons/%1.svg"_s.arg(QLatin1StringView(kNames.at(static_cast<std::size_t>(icon))));
}

QIcon icon(Icon icon, Token color) {
    return QIcon(new TintedEngine(icon, color));
}

QPixmap pixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio) {
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap result(pixels, pixels);
    result.setDevicePixelRatio(devicePixelRatio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    draw(icon, color, painter, QRectF(0, 0, size, size));
    return result;
}

} // namespace partnerdesk::style
