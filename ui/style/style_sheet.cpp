#include "ui/style/style_sheet.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <array>
#include <utility>

namespace partnerdesk::style {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QLatin1StringView, Token>, 17> kTokenNames{{
    {"bg"_L1, &Tokens::bg},
    {"panel"_L1, &Tokens::panel},
    {"rail"_L1, &Tokens::rail},
    {"text"_L1, &Tokens::text},
    {"muted"_L1, &Tokens::muted},
    {"line"_L1, &Tokens::line},
    {"accent"_L1, &Tokens::accent},
    {"accentSoft"_L1, &Tokens::accentSoft},
    {"ok"_L1, &Tokens::ok},
    {"okSoft"_L1, &Tokens::okSoft},
    {"warn"_L1, &Tokens::warn},
    {"warnSoft"_L1, &Tokens::warnSoft},
    {"bad"_L1, &Tokens::bad},
    {"badSoft"_L1, &Tokens::badSoft},
    {"field"_L1, &Tokens::field},
    {"fieldLine"_L1, &Tokens::fieldLine},
    {"selChip"_L1, &Tokens::selChip},
}};

} // namespace

QString styleSheet(ColorScheme scheme) {
    QFile file(u":/style/partnerdesk.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    sheet.replace(u"@scheme"_s, scheme == ColorScheme::Dark ? u"dark"_s : u"light"_s);
    for (const auto& [name, token] : kTokenNames)
        sheet.replace(QRegularExpression(u"@%1\\b"_s.arg(name)), (tokens(scheme).*token).name());
    return sheet;
}

void setStyle(QWidget* widget, const char* property, const QString& value) {
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    // Polishing alone leaves frame widths as they were.
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &changed);
    widget->updateGeometry();
    widget->update();
}

} // namespace partnerdesk::style
