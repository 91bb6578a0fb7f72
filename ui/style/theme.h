#pragma once

#include "ui/style/palette.h"

#include <QObject>

class QApplication;

namespace partnerdesk::style {

enum class ThemeChoice { System, Light, Dark };

// Fusion, palette, font and style sheet for the whole program; may be called again at any time.
// `language` as in the settings: "en", "zh_CN".
void apply(QApplication& app, ThemeChoice choice, const QString& language);

// Keeps the program in the chosen theme and follows the system while the choice is System.
class ThemeFollower final : public QObject {
    Q_OBJECT

public:
    explicit ThemeFollower(QApplication& app);

    void setTheme(ThemeChoice choice, const QString& language);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QApplication& m_app;
    ThemeChoice m_choice = ThemeChoice::System;
    QString m_language;
    bool m_applying = false;
};

} // namespace partnerdesk::style
