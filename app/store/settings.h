#pragma once

#include "app/base/result.h"
#include "app/domain/account.h"
#include "app/store/data_folder.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace partnerdesk::store {

enum class Theme { System, Light, Dark };

// What the program remembers besides the work itself: settings.ini in the data folder. No token, no
// password.
struct AppSettings {
    QString language; // "en", "zh_CN"; empty: the system's
    Theme theme = Theme::System;
    QString cloud = QStringLiteral("sandbox");
    QString cloudFile;                // of a custom cloud
    QMap<QString, QString> clientIds; // by cloud
    QByteArray wizardGeometry;
    QByteArray dashboardGeometry;
    QString dashboardPlace;                    // the page that was open
    QMap<QString, QByteArray> dashboardTables; // columns and order, by the table's name
    QString lastDraft;
    std::optional<domain::Account> lastAccount; // whose session may be resumed; no token here
    QString lastAccountCloud;
    QString finishedTenant; // whose account is set up: its dashboard opens at start

    friend bool operator==(const AppSettings&, const AppSettings&) = default;
};

// Small and local; the one file that may be read on the UI thread, before any window. A missing or
// damaged file and values that make no sense give the defaults.
[[nodiscard]] AppSettings loadSettings(const DataFolder& folder);
// Written whole or not at all.
[[nodiscard]] base::Status saveSettings(const DataFolder& folder, const AppSettings& settings);

} // namespace partnerdesk::store
