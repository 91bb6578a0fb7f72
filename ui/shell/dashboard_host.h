#pragma once

#include "app/base/operation.h"
#include "app/domain/benefit_catalogue.h"
#include "app/domain/portal_step_catalogue.h"
#include "app/domain/renewal_calendar.h"
#include "app/domain/role_catalogue.h"
#include "app/flows/tenant_sign_in.h"
#include "ui/dashboard/dashboard_services.h"
#include "ui/shell/languages.h"
#include "ui/shell/settings_keeper.h"
#include "ui/wizard/current_cloud.h"
#include "ui/wizard/ui_relay.h"

#include <QObject>

#include <memory>
#include <optional>
#include <variant>

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
        const bool& cloudOfLine; // the cloud is the command line's, not the one in the settings
    };

    explicit DashboardHost(const Parts& parts);
    ~DashboardHost() override;

    // Opens the window of the tenant in the settings as soon as the catalogues are read;
    // `connection` may be null: then the session kept in the keychain is taken up once the cloud is
    // known.
    void open(std::shared_ptr<const flows::Connection> connection);
    [[nodiscard]] dashboard::DashboardWindow* window() const { return m_window.get(); }
    // What the opening of the data folder had to tell; may come before the window.
    void workspaceOpened(const base::Result<store::OpenReport>& report);
    void showProblem(const base::Problem& problem);
    // The settings changed outside the window, or the language did.
    void tellSettings();

Q_SIGNALS:
    void opened(); // its window is there
    void languageChosen(const QString& language);
    void themeChosen(partnerdesk::store::Theme theme);
    void cloudChosen(const QString& id);
    void cloudFileChosen(const QString& path);
    void clientIdChosen(const QString& cloudId, const QString& clientId);
    void wizardRequested();

private:
    struct Catalogues {
        domain::RoleCatalogue roles;
        domain::PermissionMatrix permissions;
        domain::BenefitCatalogue benefits;
        domain::RenewalRules renewal;
        domain::PortalStepCatalogue portalSteps;
    };
    [[nodiscard]] static base::Result<Catalogues> loadCatalogues();
    void showWindow();
    void connectWindow();
    void onCloudChanged();
    void resume(const net::Cloud& cloud);
    void signInAgain();
    void signOut();
    void take(const flows::TenantSignIn& result);
    [[nodiscard]] dashboard::DashboardSession session() const;
    [[nodiscard]] dashboard::PortalPages portalPages() const;

    const Parts m_parts;
    std::optional<Catalogues> m_catalogues;
    std::optional<dashboard::DashboardServices> m_services;
    std::shared_ptr<const flows::Connection> m_connection;
    std::optional<base::Result<store::OpenReport>> m_report; // until the window is there
    wizard::UiRelay m_relay;
    base::Operation<Catalogues> m_loading;
    base::Operation<flows::TenantSignIn> m_signingIn;
    base::Operation<std::monostate> m_signingOut;
    std::unique_ptr<dashboard::DashboardWindow> m_window;
};

} // namespace partnerdesk::shell
