#include "ui/shell/dashboard_host.h"

#include "app/base/log.h"
#include "ui/dashboard/dashboard_window.h"

#include <utility>

namespace partnerdesk::shell {

using namespace Qt::StringLiterals;

namespace {

style::ThemeChoice themeChoice(store::Theme theme) {
    return static_cast<style::ThemeChoice>(theme);
}
static_assert(static_cast<int>(style::ThemeChoice::Dark) == static_cast<int>(store::Theme::Dark));

} // namespace

DashboardHost::DashboardHost(const Parts& parts)
    : m_parts(parts) {
    connect(&m_parts.cloud, &wizard::CurrentCloud::changed, this, &DashboardHost::onCloudChanged);
}

DashboardHost::~DashboardHost() = default;

void DashboardHost::open(std::shared_ptr<const flows::Connection> connection) {
    m_connection = std::move(connection);
    m_loading.start(
        m_parts.lanes, m_parts.lanes.reads(),
        [](const base::CancelToken&, const base::ProgressCallback&) { return loadCatalogues(); },
        [this](base::Result<Catalogues> catalogues) {
            if (!catalogues) {
                qCCritical(base::logUi) << catalogues.error().technical;
                return;
            }
            m_catalogues = *std::move(catalogues);
            showWindow();
        });
}

void DashboardHost::tellSettings() {
    if (!m_window)
        return;
    const store::AppSettings& settings = m_parts.settings.settings();
    const QString cloudId = m_parts.cloud.id();
    const auto& cloud = m_parts.cloud.cloud();
    m_window->setSettings(
        {.language = m_parts.languages.current(),
         .theme = themeChoice(settings.theme),
         .cloudId = cloudId,
         .cloudName = m_parts.cloud.name(),
         .clientId = cloud ? cloud->clientId : settings.clientIds.value(cloudId),
         .clientIdFixed = cloudId == u"sandbox"_s,
         .keptCloudId = m_parts.cloudOfLine ? settings.cloud : std::optional<QString>(),
         .dataFolder = m_parts.services.folder.path});
}

base::Result<DashboardHost::Catalogues> DashboardHost::loadCatalogues() {
    auto roles = domain::RoleCatalogue::builtIn();
    if (!roles)
        return base::fail(roles.error());
    auto permissions = domain::PermissionMatrix::builtIn();
    if (!permissions)
        return base::fail(permissions.error());
    auto benefits = domain::BenefitCatalogue::builtIn();
    if (!benefits)
        return base::fail(benefits.error());
    auto renewal = domain::RenewalRules::builtIn();
    if (!renewal)
        return base::fail(renewal.error());
    auto portalSteps = domain::PortalStepCatalogue::builtIn();
    if (!portalSteps)
        return base::fail(portalSteps.error());
    return Catalogues{*std::move(roles), *std::move(permissions), *std::move(benefits),
                      *std::move(renewal), *std::move(portalSteps)};
}

void DashboardHost::showWindow() {
    m_services.emplace(dashboard::DashboardServices{.flows = m_parts.services,
                                                    .lanes = m_parts.lanes,
                                                    .problems = m_parts.problems,
                                                    .roles = m_catalogues->roles,
                                                    .permissions = m_catalogues->permissions,
                                                    .benefits = m_catalogues->benefits,
                                                    .renewal = m_catalogues->renewal,
                                                    .files = m_parts.files,
                                                    .confirm = m_parts.confirm});
    m_window = std::make_unique<dashboard::DashboardWindow>(*m_services, session());
    connectWindow();
    tellSettings();
    const store::AppSettings& left = m_parts.settings.settings();
    // Who comes from the wizard begins at the overview.
    m_window->restore({.geometry = left.dashboardGeometry,
                       .place = m_connection ? QString() : left.dashboardPlace,
                       .tables = left.dashboardTables});
    if (m_connection)
        m_window->showNextSteps();
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (m_report)
        m_window->workspaceOpened(*std::exchange(m_report, std::nullopt));
    onCloudChanged();
    Q_EMIT opened();
}

void DashboardHost::workspaceOpened(const base::Result<store::OpenReport>& report) {
    if (m_window)
        m_window->workspaceOpened(report);
    else
        m_report = report;
}

void DashboardHost::showProblem(const base::Problem& problem) {
    if (m_window)
        m_window->showProblem(problem);
}

void DashboardHost::connectWindow() {
    using dashboard::DashboardWindow;
    DashboardWindow* window = m_window.get();
    connect(window, &DashboardWindow::languageChosen, this, &DashboardHost::languageChosen);
    connect(window, &DashboardWindow::themeChosen, this, [this](style::ThemeChoice theme) {
        Q_EMIT themeChosen(static_cast<store::Theme>(theme));
    });
    connect(window, &DashboardWindow::cloudChosen, this, &DashboardHost::cloudChosen);
    connect(window, &DashboardWindow::cloudFileRequested, this, [this] {
        m_parts.files.open(
            m_window.get(),
            {.title = tr("Open a cloud file"), .suggestedName = {}, .filter = u"JSON (*.json)"_s},
            [this](const QString& path) { Q_EMIT cloudFileChosen(path); });
    });
    connect(window, &DashboardWindow::clientIdChosen, this, &DashboardHost::clientIdChosen);
    connect(window, &DashboardWindow::signOutRequested, this, &DashboardHost::signOut);
    connect(window, &DashboardWindow::accountSwitchRequested, this, &DashboardHost::signInAgain);
    connect(window, &DashboardWindow::signInCancelled, this, [this] {
        m_signingIn.cancel();
        m_window->hideSignIn();
    });
    connect(window, &DashboardWindow::reconnectRequested, this, &DashboardHost::onCloudChanged);
    connect(window, &DashboardWindow::wizardRequested, this, &DashboardHost::wizardRequested);
    connect(window, &DashboardWindow::openUrlRequested, this,
            [this](const QUrl& url) { (void)m_parts.browser.open(url); });
    connect(window, &DashboardWindow::memoryChanged, this,
            [this](const dashboard::WindowMemory& memory) {
                m_parts.settings.change([&](store::AppSettings& settings) {
                    settings.dashboardGeometry = memory.geometry;
                    settings.dashboardPlace = memory.place;
                    settings.dashboardTables = memory.tables;
                });
            });
}

void DashboardHost::onCloudChanged() {
    tellSettings();
    const auto& cloud = m_parts.cloud.cloud();
    if (m_window)
        m_window->setCloud(m_parts.cloud.id(), m_parts.cloud.name(), portalPages());
    // Another cloud starts with its own sign-in: a session is good for the one it was made in.
    if (cloud && m_connection && m_connection->session().cloud() != *cloud) {
        m_connection.reset();
        if (m_window)
            m_window->setConnection(nullptr);
    }
    if (m_window && cloud && !m_connection && !m_signingIn.isRunning())
        resume(*cloud);
    if (m_parts.cloud.problem())
        showProblem(*m_parts.cloud.problem());
}

// Quietly takes up the session of last time; without one the window works from its cache and offers
// to sign in.
void DashboardHost::resume(const net::Cloud& cloud) {
    const store::AppSettings& settings = m_parts.settings.settings();
    if (!settings.lastAccount || settings.lastAccountCloud != cloud.id)
        return;
    m_signingIn.start(
        m_parts.lanes, m_parts.lanes.signIn(),
        [services = &m_parts.services, cloud, account = *settings.lastAccount,
         locale = m_parts.languages.locale()](const base::CancelToken& cancel,
                                              const base::ProgressCallback&) {
            return flows::resume(*services, cloud, account, locale, cancel);
        },
        [this](const base::Result<flows::TenantSignIn>& result) {
            if (result)
                take(*result);
            else if (result.error().kind == base::ProblemKind::Offline ||
                     result.error().kind == base::ProblemKind::TimedOut)
                m_window->setUnreachable();
            else if (result.error().kind != base::ProblemKind::SignInNeeded) // the window says so
                showProblem(result.error());
        });
}

void DashboardHost::signInAgain() {
    const auto& cloud = m_parts.cloud.cloud();
    if (!cloud)
        return;
    const auth::SignInRequest request{
        .cloud = *cloud,
        .tenant = m_parts.settings.settings().finishedTenant,
        .selectAccount = true,
        .claims = m_connection ? m_connection->session().wantedClaims() : QString(),
        .extraScopes = m_connection ? m_connection->session().wantedScopes() : QStringList(),
        .language = m_parts.languages.locale()};
    const QDateTime deadline = m_parts.services.clock.now().addSecs(request.timeLimit.count());
    const auto opened = m_relay.to<QUrl>([this, deadline](const QUrl& page) {
        if (m_window && m_signingIn.isRunning())
            m_window->showSignIn(page, deadline);
    });
    m_signingIn.start(
        m_parts.lanes, m_parts.lanes.signIn(),
        [services = &m_parts.services, request, opened](const base::CancelToken& cancel,
                                                        const base::ProgressCallback&) {
            return flows::connectedOnly(flows::signIn(*services, request, opened, cancel));
        },
        [this](const base::Result<flows::TenantSignIn>& result) {
            m_window->hideSignIn();
            if (result)
                take(*result);
            else if (result.error().kind != base::ProblemKind::Cancelled)
                showProblem(result.error());
        });
}

void DashboardHost::signOut() {
    if (!m_connection)
        return;
    m_signingOut.start(
        m_parts.lanes, m_parts.lanes.signIn(),
        [connection = m_connection, &browser = m_parts.browser](
            const base::CancelToken& cancel,
            const base::ProgressCallback&) -> base::Result<std::monostate> {
            if (const base::Status gone = connection->session().signOut(cancel); !gone)
                return base::fail(gone.error());
            // The browser would let the next person in without a password. Offline it cannot be
            // asked; what is kept on this machine is gone all the same.
            const auto page = connection->session().signOutPage(cancel);
            if (page && !page->isEmpty())
                (void)browser.open(*page);
            return std::monostate();
        },
        [this](const base::Result<std::monostate>& result) {
            // A sign-out must not claim what it did not do: the session stays when the keychain
            // could not be cleared.
            if (!result) {
                showProblem(result.error());
                return;
            }
            m_connection.reset();
            m_parts.settings.change([](store::AppSettings& settings) {
                settings.lastAccount.reset();
                settings.finishedTenant.clear();
            });
            Q_EMIT wizardRequested();
        });
}

void DashboardHost::take(const flows::TenantSignIn& result) {
    m_connection = result.connection;
    m_parts.settings.change([&](store::AppSettings& settings) {
        settings.lastAccount = result.account;
        settings.lastAccountCloud = m_parts.cloud.id();
    });
    m_window->setConnection(m_connection);
}

dashboard::DashboardSession DashboardHost::session() const {
    const store::AppSettings& settings = m_parts.settings.settings();
    dashboard::DashboardSession session;
    session.connection = m_connection;
    session.account =
        m_connection ? m_connection->account() : settings.lastAccount.value_or(domain::Account());
    session.tenant.id = settings.finishedTenant;
    session.cloudId = m_parts.cloud.id();
    if (const auto& cloud = m_parts.cloud.cloud())
        session.cloudName = cloud->name;
    session.portal = portalPages();
    return session;
}

dashboard::PortalPages DashboardHost::portalPages() const {
    const auto& cloud = m_parts.cloud.cloud();
    if (!cloud || !m_catalogues)
        return {};
    const domain::Capabilities can = flows::capabilitiesOf(*cloud);
    const QDate lastSold = m_catalogues->benefits.lastSold();
    const bool ended = !can.practiceOnly && lastSold < m_parts.services.clock.now().date();
    const QDate sold = ended ? lastSold : QDate();
    if (can.program)
        return {.site = cloud->portal,
                .home = {},
                .contactMail = {},
                .companyRoles = {},
                .lastSold = sold};
    const auto page = [&](const QString& step) {
        return domain::portalUrl(*m_catalogues->portalSteps.step(step), cloud->id, cloud->portal);
    };
    return {.site = cloud->portal,
            .home = cloud->portal,
            .contactMail = page(u"contactMail"_s),
            .companyRoles = page(u"companyRoles"_s),
            .lastSold = sold};
}

} // namespace partnerdesk::shell
