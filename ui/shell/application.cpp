#include "ui/shell/application.h"

#include "ui/dashboard/dashboard_window.h"
#include "ui/shell/dashboard_host.h"
#include "ui/shell/system_browser.h"
#include "ui/widgets/combo_access.h"
#include "ui/wizard/enrollment_wizard.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace partnerdesk::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuitLimitMs = 3'000;
constexpr int kQuitPollMs = 20;

store::DataFolder dataFolder(const CommandLine& line) {
    return {line.dataDir.isEmpty()
                ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                : QDir(line.dataDir).absolutePath()};
}

style::ThemeChoice themeChoice(store::Theme theme) {
    switch (theme) {
    case store::Theme::System:
        return style::ThemeChoice::System;
    case store::Theme::Light:
        return style::ThemeChoice::Light;
    case store::Theme::Dark:
        return style::ThemeChoice::Dark;
    }
    Q_UNREACHABLE();
}

void bringToFront(QWidget* window) {
    window->show();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

} // namespace

Application::Application(const CommandLine& line, QApplication& app)
    : m_app(app)
    , m_line(line)
    , m_folder(dataFolder(line))
    , m_problems(base::ProblemCatalogue::builtIn())
    , m_transport(net::makeNetworkTransport())
    , m_http(*m_transport, m_clock)
    , m_vault(secrets::makeKeychainVault(u"PartnerDesk"_s))
    , m_browser(std::make_unique<SystemBrowser>(line.browser))
    , m_services{.clock = m_clock,
                 .http = m_http,
                 .vault = *m_vault,
                 .browser = *m_browser,
                 .folder = m_folder}
    , m_theme(app)
    , m_settings(m_folder, m_lanes)
    , m_instance(m_folder.path)
    , m_clouds(m_folder, m_clock, m_http, m_lanes)
    , m_journey(wizardServices()) {
    QApplication::setQuitOnLastWindowClosed(false);
    widgets::nameComboBoxes();
    connect(&app, &QApplication::lastWindowClosed, this, &Application::beginQuit);
    connect(&m_instance, &SingleInstance::shownAgain, this, [this] {
        if (QWidget* window = QApplication::activeWindow())
            bringToFront(window);
        else if (m_dashboard && m_dashboard->window() != nullptr)
            bringToFront(m_dashboard->window());
        else if (m_wizard)
            bringToFront(m_wizard.get());
    });
    connect(&m_clouds, &CloudHost::ready, this,
            [this](const net::Cloud& cloud) { m_cloud.setCloud(cloud); });
    connect(&m_clouds, &CloudHost::failed, this,
            [this](const base::Problem& problem) { m_cloud.setProblem(problem); });
    connect(&m_settings, &SettingsKeeper::failed, this, [this](const base::Problem& problem) {
        if (m_wizard)
            m_wizard->showProblem(problem);
        if (m_dashboard)
            m_dashboard->showProblem(problem);
    });
    m_quitPoll.setInterval(kQuitPollMs);
    connect(&m_quitPoll, &QTimer::timeout, this, &Application::continueQuit);
}

Application::~Application() = default;

bool Application::start() {
    QDir().mkpath(
        m_folder.path); // the lock file stands in it; its rights are set when it is opened
    if (!m_instance.claim())
        return false;
    const store::AppSettings& settings = m_settings.settings();
    m_languages.use(m_line.language.isEmpty() ? settings.language : m_line.language);
    m_theme.setTheme(themeChoice(settings.theme), m_languages.current());
    m_cloudOfLine = !m_line.cloudFile.isEmpty() || !m_line.cloud.isEmpty();
    m_cloudFile = m_line.cloudFile.isEmpty() ? settings.cloudFile
                                             : QFileInfo(m_line.cloudFile).absoluteFilePath();
    m_cloud.setPending(m_line.cloudFile.isEmpty()
                           ? (m_line.cloud.isEmpty() ? settings.cloud : m_line.cloud)
                           : u"custom"_s);
    if (settings.finishedTenant.isEmpty())
        showWizard();
    else
        openDashboard({});
    // The window paints first; then the disk, the practice service and the keychain are touched.
    QTimer::singleShot(0, this, &Application::openData);
    return true;
}

void Application::openData() {
    m_opening.start(
        m_lanes, m_lanes.workspaceWrites(),
        [this](const base::CancelToken&, const base::ProgressCallback&) {
            return store::openWorkspace(m_folder, m_clock);
        },
        [this](const base::Result<store::OpenReport>& report) {
            if (m_wizard)
                m_wizard->workspaceOpened(report);
            if (m_dashboard)
                m_dashboard->workspaceOpened(report);
            m_journey.begin(m_settings.settings().lastDraft);
            useCloud(m_cloud.id());
        });
}

void Application::useCloud(const QString& id) {
    m_cloud.setPending(id);
    const store::AppSettings& settings = m_settings.settings();
    m_clouds.use({.id = id,
                  .cloudFile = m_cloudFile,
                  .sandboxOrigin = m_line.sandboxOrigin,
                  .clientId = settings.clientIds.value(id)});
}

// From now on this cloud is the person's own choice, whatever the program was started with.
void Application::chooseCloud(const QString& id) {
    m_cloudOfLine = false;
    m_settings.change([&](store::AppSettings& settings) {
        settings.cloud = id;
        if (id == u"custom"_s)
            settings.cloudFile = m_cloudFile;
    });
    useCloud(id);
}

void Application::chooseCloudFile(const QString& path) {
    m_cloudFile = path;
    chooseCloud(u"custom"_s);
}

void Application::showWizard() {
    if (!m_wizard) {
        m_wizard = std::make_unique<wizard::EnrollmentWizard>(m_journey);
        m_wizard->restoreGeometry(m_settings.settings().wizardGeometry);
        connect(m_wizard.get(), &wizard::EnrollmentWizard::closing, this,
                [this](const QByteArray& geometry) {
                    m_settings.change(
                        [&](store::AppSettings& settings) { settings.wizardGeometry = geometry; });
                });
        connect(m_wizard.get(), &wizard::EnrollmentWizard::finishedWith, this,
                &Application::showDashboard);
    }
    bringToFront(m_wizard.get());
}

void Application::showDashboard(std::shared_ptr<const flows::Connection> connection) {
    if (!connection || m_dashboard)
        return; // of nobody, or on its way already
    m_settings.change([&](store::AppSettings& settings) {
        settings.finishedTenant = connection->tenantId();
        settings.lastAccount = connection->account();
        settings.lastAccountCloud = m_cloud.id();
    });
    openDashboard(std::move(connection));
    // Not before: without any window the program would end.
    connect(m_dashboard.get(), &DashboardHost::opened, this, [this] { m_wizard.reset(); });
}

void Application::openDashboard(std::shared_ptr<const flows::Connection> connection) {
    m_dashboard =
        std::make_unique<DashboardHost>(DashboardHost::Parts{.services = m_services,
                                                             .lanes = m_lanes,
                                                             .problems = m_problems,
                                                             .files = m_files,
                                                             .confirm = m_confirm,
                                                             .cloud = m_cloud,
                                                             .languages = m_languages,
                                                             .settings = m_settings,
                                                             .browser = *m_browser,
                                                             .cloudOfLine = m_cloudOfLine});
    connect(m_dashboard.get(), &DashboardHost::languageChosen, this, &Application::setLanguage);
    connect(m_dashboard.get(), &DashboardHost::themeChosen, this, &Application::setTheme);
    connect(m_dashboard.get(), &DashboardHost::cloudChosen, this, &Application::chooseCloud);
    connect(m_dashboard.get(), &DashboardHost::cloudFileChosen, this,
            &Application::chooseCloudFile);
    connect(m_dashboard.get(), &DashboardHost::clientIdChosen, this,
            [this](const QString& cloudId, const QString& clientId) {
                m_settings.change([&](store::AppSettings& settings) {
                    settings.clientIds.insert(cloudId, clientId);
                });
                useCloud(cloudId);
            });
    connect(m_dashboard.get(), &DashboardHost::wizardRequested, this, [this] {
        m_dashboard.release()->deleteLater();
        showWizard();
    });
    m_dashboard->open(std::move(connection));
}

void Application::setLanguage(const QString& language) {
    m_settings.change([&](store::AppSettings& settings) { settings.language = language; });
    m_languages.use(language);
    m_theme.setTheme(themeChoice(m_settings.settings().theme), m_languages.current());
    if (m_dashboard)
        m_dashboard->tellSettings();
}

void Application::setTheme(store::Theme theme) {
    m_settings.change([&](store::AppSettings& settings) { settings.theme = theme; });
    m_theme.setTheme(themeChoice(theme), m_languages.current());
    if (m_dashboard)
        m_dashboard->tellSettings();
}

// Nothing unsaved is left behind: writes are let through first, then everything else is cancelled,
// and the program ends when the lanes are idle, at the latest after three seconds.
void Application::beginQuit() {
    if (m_quitPoll.isActive())
        return;
    m_instance.leave();
    m_quitting.start();
    m_quitPoll.start();
}

void Application::continueQuit() {
    const bool tooLate = m_quitting.hasExpired(kQuitLimitMs);
    if (!tooLate && (!m_journey.isSafeToEnd() || m_settings.isWriting()))
        return;
    m_lanes.cancelAll();
    if (tooLate || m_lanes.isIdle()) {
        m_quitPoll.stop();
        QApplication::quit();
    }
}

wizard::WizardServices Application::wizardServices() {
    return {
        .flows = m_services,
        .lanes = m_lanes,
        .problems = m_problems,
        .files = m_files,
        .confirm = m_confirm,
        .cloud = m_cloud,
        .language = [this] { return m_languages.current(); },
        .setLanguage = [this](const QString& language) { setLanguage(language); },
        .knownAccount = [this]() -> std::optional<wizard::KnownAccount> {
            const store::AppSettings& settings = m_settings.settings();
            if (!settings.lastAccount)
                return std::nullopt;
            return wizard::KnownAccount{*settings.lastAccount, settings.lastAccountCloud};
        },
        .keepAccount =
            [this](const wizard::KnownAccount& known) {
                m_settings.change([&](store::AppSettings& settings) {
                    settings.lastAccount = known.account;
                    settings.lastAccountCloud = known.cloud;
                });
            },
        .chooseCloud = [this](const QString& id) { chooseCloud(id); },
        .chooseCloudFile = [this](const QString& path) { chooseCloudFile(path); },
        .setClientId =
            [this](const QString& clientId) {
                m_settings.change([&](store::AppSettings& settings) {
                    settings.clientIds.insert(m_cloud.id(), clientId);
                });
                useCloud(m_cloud.id());
            },
        .keepLastDraft =
            [this](const QString& id) {
                m_settings.change([&](store::AppSettings& settings) { settings.lastDraft = id; });
            },
        .openOutside = [this](const QUrl& url) { (void)m_browser->open(url); },
    };
}

} // namespace partnerdesk::shell
