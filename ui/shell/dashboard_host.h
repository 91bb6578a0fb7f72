#pragma once

#include "app/base/operation.h"
#include "app/domain/benefit_catalogue.h"
#include "app/domain/renewal_calendar.h"
#include "app/domain/role_catalogue.h"
#include "app/flows/tenant_sign_in.h"
#include "ui/dashboard/dashboard_services.h"
#include "ui/shell/languages.h"
#include "ui/shell/settings_keeper.h"
#include "ui/wizard/current_cloud.h"

#include <QObject>

#include <memory>
#include <optional>

namespace partnerdesk::dashboard {
class DashboardWindow;
}

namespace partnerdesk::shell {

// Brings up the dashboard: loads its catalogues, takes up the kept session, and answers what the
// window asks of the shell. UI thread.
class DashboardHost final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardHost)

public:
    struct Parts {
        const flows::Services& services;
        base::Lanes& lanes;
        const base::ProblemCatalogue& problems;
        widgets::FilePicker& files;
        widgets::Confirm& confirm;
        wizard::CurrentCloud& cloud;
        Languages& languages;
        SettingsKeeper& settings;
        auth::BrowserOpener& browser;
    };

    explicit DashboardHost(const Parts& parts);
    ~DashboardHost() override;

    void show();
    // The data folder is open: read the cache, take up the session.
    void begin();
    // A session that the wizard brings along.
    void take(std::shared_ptr<const flows::Connection> connection);
    [[nodiscard]] dashboard::DashboardWindow* window() const { return m_window.get(); }

Q_SIGNALS:
    void languageChosen(const QString& language);
    void themeChosen(partnerdesk::store::Theme theme);
    void cloudChosen(const QString& id);
    void wizardRequested();

private:
    struct Catalogues {
        domain::RoleCatalogue roles;
        domain::BenefitCatalogue benefits;
        domain::RenewalRules renewal;
    };

    const Parts m_parts;
    std::optional<Catalogues> m_catalogues;
    std::shared_ptr<const flows::Connection> m_connection;
    base::Operation<Catalogues> m_loading;
    base::Operation<flows::TenantSignIn> m_resuming;
    std::unique_ptr<dashboard::DashboardWindow> m_window;
};

} // namespace partnerdesk::shell
