#pragma once

#include "app/base/lanes.h"
#include "app/base/problem_catalogue.h"
#include "app/domain/benefit_catalogue.h"
#include "app/domain/permission_matrix.h"
#include "app/domain/renewal_calendar.h"
#include "app/domain/role_catalogue.h"
#include "app/flows/services.h"
#include "ui/style/theme.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/file_picker.h"

#include <QDate>
#include <QUrl>

#include <memory>
#include <optional>

namespace partnerdesk::dashboard {

// What the dashboard works with, filled once by ui/shell. Everything outlives the dashboard.
struct DashboardServices {
    const flows::Services& flows;
    base::Lanes& lanes;
    const base::ProblemCatalogue& problems;
    const domain::RoleCatalogue& roles;
    const domain::PermissionMatrix& permissions;
    const domain::BenefitCatalogue& benefits;
    const domain::RenewalRules& renewal;
    widgets::FilePicker& files;
    widgets::Confirm& confirm;
};

// Pages of the cloud's portal.
struct PortalPages {
    QUrl site; // of every cloud; may be empty
    // A cloud without a program service leaves these jobs to the portal; empty elsewhere.
    QUrl home;
    QUrl contactMail;
    QUrl companyRoles;
    // The last day on which this cloud sold or renewed paid memberships; invalid: it does.
    QDate lastSold = {};

    [[nodiscard]] bool isNeeded() const { return !home.isEmpty(); }
};

// Whose company the window shows. The tenant is known offline as well; `connection` is null until
// somebody is signed in.
struct DashboardSession {
    std::shared_ptr<const flows::Connection> connection = {};
    domain::Account account = {};
    domain::Tenant tenant = {};
    QString cloudId = {};   // "sandbox", "global"...
    QString cloudName = {}; // of a custom cloud
    PortalPages portal = {};
};

// What the Settings page shows; kept by ui/shell.
struct DashboardSettings {
    QString language; // "en", "zh_CN"
    style::ThemeChoice theme = style::ThemeChoice::System;
    QString cloudId;
    QString cloudName;          // of a custom cloud; empty while it is unknown
    QString clientId;           // of that cloud
    bool clientIdFixed = false; // the cloud brings its own
    // The person's own choice while the command line's cloud is used for this start.
    std::optional<QString> keptCloudId = {};
    QString dataFolder;

    friend bool operator==(const DashboardSettings&, const DashboardSettings&) = default;
};

// How the window was left: its place on the screen, the open page, columns and order of its tables
// by their objectName. Kept by ui/shell.
struct WindowMemory {
    QByteArray geometry;
    QString place; // placeId()
    QMap<QString, QByteArray> tables;
};

} // namespace partnerdesk::dashboard
