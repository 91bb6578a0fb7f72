#include "ui/style/theme.h"

#include "ui/style/fonts.h"
#include "ui/style/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleFactory>

namespace partnerdesk::style {

using namespace Qt::StringLiterals;

namespace {

// Qt 6.4 cannot be asked for the system's scheme; a palette without entries of our own falls back
// to the platform's, whose lightness tells.
ColorScheme systemScheme(QApplication& app) {
    app.setPalette(QPalette());
    return schemeOf(app.palette());
}

ColorScheme resolve(QApplication& app, ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::Light:
        return ColorScheme::Light;
    case ThemeChoice::Dark:
        return ColorScheme::Dark;
    case ThemeChoice::System:
        break;
    }
    return systemScheme(app);
}

} // namespace

void apply(QApplication& app, ThemeChoice choice, const QString& language) {
    // Once: Qt 6.4 keeps pointers into a style that is replaced below a style sheet, and the second
    // switch of language or theme would end the program.
    if (app.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const ColorScheme scheme = resolve(app, choice);
    app.setPalette(paletteFor(scheme));
    app.setFont(applicationFont(language));
    app.setStyleSheet(styleSheet(scheme));
}

ThemeFollower::ThemeFollower(QApplication& app)
    : m_app(app) {
    m_app.installEventFilter(this);
}

void ThemeFollower::setTheme(ThemeChoice choice, const QString& language) {
    const QScopedValueRollback<bool> applying(m_applying, true);
    m_choice = choice;
    m_language = language;
    apply(m_app, choice, language);
}

bool ThemeFollower::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && !m_applying && m_choice == ThemeChoice::System)
        setTheme(m_choice, m_language);
    return QObject::eventFilter(watched, event);
}

} // namespace partnerdesk::style
