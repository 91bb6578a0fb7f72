#pragma once

#include "app/base/clock.h"
#include "app/base/lanes.h"
#include "app/base/operation.h"
#include "app/base/problem_catalogue.h"
#include "app/flows/services.h"
#include "ui/shell/cloud_host.h"
#include "ui/shell/command_line.h"
#include "ui/shell/languages.h"
#include "ui/shell/settings_keeper.h"
#include "ui/shell/single_instance.h"
#include "ui/style/theme.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/file_picker.h"
#include "ui/wizard/current_cloud.h"
#include "ui/wizard/enrollment_journey.h"
#include "ui/wizard/wizard_services.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QApplication;

namespace partnerdesk::wizard {
class EnrollmentWizard;
}

namespace partnerdesk::shell {

class DashboardHost;

// The composition root: makes every part once, hands them down by constructor, and switches between
// the two windows. The window shows before a database, the keychain or the practice service is
// touched; they follow on lanes. UI thread.
class Application final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    Application(const CommandLine& line, QApplication& app);
    ~Application() override;

    // False: another instance has the data folder and was asked to show itself.
    [[nodiscard]] bool start();

private:
    void openData();
    void useCloud(const QString& id);
    void chooseCloud(const QString& id);
    void chooseCloudFile(const QString& path);
    void showWizard();
    void showDashboard(std::shared_ptr<const flows::Connection> connection);
    void openDashboard(std::shared_ptr<const flows::Connection> connection);
    void setLanguage(const QString& language);
    void setTheme(store::Theme theme);
    void beginQuit();
    void continueQuit();
    [[nodiscard]] wizard::WizardServices wizardServices();

    QApplication& m_app;
    const CommandLine m_line;
    const store::DataFolder m_folder;
    base::SystemClock m_clock;
    const base::ProblemCatalogue m_problems;
    const std::unique_ptr<net::HttpTransport> m_transport;
    const net::HttpClient m_http;
    const std::unique_ptr<secrets::SecretVault> m_vault;
    const std::unique_ptr<auth::BrowserOpener> m_browser;
    const flows::Services m_services;
    widgets::DialogFilePicker m_files;
    widgets::DialogConfirm m_confirm;
    base::Lanes m_lanes; // after everything its work refers to: it is joined first
    Languages m_languages;
    style::ThemeFollower m_theme;
    SettingsKeeper m_settings;
    SingleInstance m_instance;
    wizard::CurrentCloud m_cloud;
    QString m_cloudFile;        // of a custom cloud: the command line's or the chosen one
    bool m_cloudOfLine = false; // the command line's cloud is for this start alone
    CloudHost m_clouds;
    wizard::EnrollmentJourney m_journey;
    base::Operation<store::OpenReport> m_opening;
    std::unique_ptr<wizard::EnrollmentWizard> m_wizard;
    std::unique_ptr<DashboardHost> m_dashboard;
    QTimer m_quitPoll;
    QElapsedTimer m_quitting;
};

} // namespace partnerdesk::shell
