#include "ui/dashboard/dashboard_window.h"

#include "ui/dashboard/activity_controller.h"
#include "ui/dashboard/activity_page.h"
#include "ui/dashboard/agreements_controller.h"
#include "ui/dashboard/benefits_page.h"
#include "ui/dashboard/command_palette.h"
#include "ui/dashboard/commands.h"
#include "ui/dashboard/directory_controller.h"
#include "ui/dashboard/keys_dialog.h"
#include "ui/dashboard/navigation.h"
#include "ui/dashboard/overview_controller.h"
#include "ui/dashboard/overview_page.h"
#include "ui/dashboard/profile_controller.h"
#include "ui/dashboard/role_updates.h"
#include "ui/dashboard/settings_page.h"
#include "ui/dashboard/sign_in_bar.h"
#include "ui/dashboard/top_bar.h"
#include "ui/dashboard/users_page.h"
#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/cloud_badge.h"

#include <QCloseEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>

#include <chrono>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kTick{10};
constexpr std::chrono::milliseconds kRest{500};

} // namespace

DashboardWindow::DashboardWindow(const DashboardServices& services, DashboardSession session,
                                 QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_session(std::move(session))
    , m_commands(new Commands(this))
    , m_overview(new OverviewController(services, m_session, this))
    , m_directory(new DirectoryController(services, m_session, this))
    , m_updates(new RoleUpdates(services, m_session, this))
    , m_profile(new ProfileController(services, m_session, this))
    , m_agreements(new AgreementsController(services, m_session, this))
    , m_activity(new ActivityController(services, m_session, this))
    , m_navigation(new Navigation(this))
    , m_top(new TopBar(*m_commands, this))
    , m_offlineFrame(new QWidget(this))
    , m_offlineBar(new widgets::MessageBar(services.problems, m_offlineFrame))
    , m_signIn(new SignInBar(services.flows.clock, this))
    , m_pages(new QStackedWidget(this)) {
    build();
    addPages();
    connectCommands();
    connectControllers();
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &DashboardWindow::fillFoot);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT memoryChanged(memory()); });
    retranslate();
    goTo(Place::Overview);
}

DashboardWindow::~DashboardWindow() = default;

void DashboardWindow::start() {
    m_started = true;
    m_overview->start();
    m_directory->start();
    m_activity->refresh();
    m_tick.start();
}

void DashboardWindow::setConnection(std::shared_ptr<const flows::Connection> connection) {
    m_session.connection = std::move(connection);
    if (m_session.connection)
        m_session.account = m_session.connection->account();
    else
        m_session.account = {};
    m_offline = false;
    m_sessionEnded = false;
    if (m_started) {
        m_overview->refresh();
        m_directory->sync();
        page(m_place)->refresh();
    }
    retranslate();
}

void DashboardWindow::setCloud(const QString& id, const QString& name, const PortalPages& portal) {
    m_session.cloudId = id;
    m_session.cloudName = name;
    m_session.portal = portal;
    m_usersPage->showCloud();
    retranslate();
}

void DashboardWindow::showNextSteps() {
    m_overviewPage->showNextSteps();
}

void DashboardWindow::setUnreachable() {
    m_offline = true;
    fillOffline();
}

void DashboardWindow::showSignIn(const QUrl& page, const QDateTime& deadline) {
    m_signIn->start(page, deadline);
}

void DashboardWindow::hideSignIn() {
    m_signIn->stop();
}

void DashboardWindow::showProblem(const base::Problem& problem) {
    page(m_place)->messages()->showProblem(problem);
}

void DashboardWindow::workspaceOpened(const base::Result<store::OpenReport>& report) {
    if (!report) {
        showProblem(report.error());
        return;
    }
    m_activity->refresh(); // what the last run left unclear is known now
    if (!report->workspaceSalvaged)
        return;
    int rows = 0;
    for (const auto& table : report->salvagedRows)
        rows += table.second;
    page(m_place)->messages()->showWords(
        widgets::MessageLevel::Warning, [rows, setAside = report->setAside] {
            return widgets::MessageText{
                tr("The data file was damaged and has been replaced."),
                tr("%n entries were saved. The damaged file is kept as %1.", nullptr, rows)
                    .arg(setAside)};
        });
}

void DashboardWindow::setSettings(const DashboardSettings& settings) {
    m_settings = settings;
    m_settingsPage->setSettings(settings);
}

void DashboardWindow::restore(const WindowMemory& memory) {
    restoreGeometry(memory.geometry);
    for (const auto* table : m_pages->findChildren<QTableView*>())
        table->horizontalHeader()->restoreState(memory.tables.value(table->objectName()));
    for (const Place place : kPlaces) {
        if (placeId(place) == memory.place)
            goTo(place);
    }
}

WindowMemory DashboardWindow::memory() const {
    WindowMemory memory{.geometry = saveGeometry(), .place = placeId(m_place), .tables = {}};
    for (const auto* table : m_pages->findChildren<QTableView*>())
        memory.tables.insert(table->objectName(), table->horizontalHeader()->saveState());
    return memory;
}

Page* DashboardWindow::page(Place place) const {
    return static_cast<Page*>(m_pages->widget(static_cast<int>(place)));
}

void DashboardWindow::goTo(Place place) {
    m_place = place;
    m_navigation->setPlace(place);
    m_pages->setCurrentIndex(static_cast<int>(place));
    // These read small local things; Overview and people have their own rhythm.
    if (place == Place::OrganizationProfile || place == Place::Agreements ||
        place == Place::Activity)
        page(place)->refresh();
    fillCommands();
    m_rest.start();
}

void DashboardWindow::showPerson(const QString& userId) {
    goTo(Place::Users);
    m_usersPage->showPerson(userId);
}

// Overview and people are read apart from each other: one that works does not speak for the other.
void DashboardWindow::onHeard(const base::Problem* problem) {
    const auto& overview = m_overview->problem();
    const auto& people = m_directory->state().problem;
    const auto met = [&](base::ProblemKind kind) {
        return (problem != nullptr && problem->kind == kind) ||
               (overview && overview->kind == kind) || (people && people->kind == kind);
    };
    m_sessionEnded = met(base::ProblemKind::SignInNeeded);
    m_offline = met(base::ProblemKind::Offline) || met(base::ProblemKind::TimedOut);
    fillOffline();
    fillOverview();
}

void DashboardWindow::onTodo(TodoAction action) {
    switch (action) {
    case TodoAction::OpenWizard:
        askToOpenWizard();
        break;
    case TodoAction::OpenUsers:
        goTo(Place::Users);
        break;
    case TodoAction::OpenActivity:
        goTo(Place::Activity);
        break;
    case TodoAction::None:
        break;
    }
}

// Who starts from a kept session knows the tenant's id only.
void DashboardWindow::learnTenant() {
    const auto& overview = m_overview->overview();
    if (!overview || overview->tenant.displayName == m_session.tenant.displayName)
        return;
    m_session.tenant = overview->tenant;
    showTenant();
}

void DashboardWindow::showTenant() {
    const domain::Tenant& tenant = m_session.tenant;
    setWindowTitle(tenant.displayName.isEmpty() ? tr("PartnerDesk")
                                                : tr("%1 · PartnerDesk").arg(tenant.displayName));
    m_top->setTenant(tenant.id, tenant.displayName, m_session.account.userName);
}

// The page at the portal sends it where the program may not.
void DashboardWindow::resendMail() {
    if (!m_session.portal.isNeeded()) {
        m_overview->resendMail();
        return;
    }
    Q_EMIT openUrlRequested(m_session.portal.contactMail);
    m_overviewPage->messages()->showWords(widgets::MessageLevel::Info, [] {
        return widgets::MessageText{
            tr("The portal's page opens in your browser."),
            tr("Select “Resend verification email” there. It takes effect at once.")};
    });
}

void DashboardWindow::showKeys() {
    auto* dialog = new KeysDialog(m_commands->all(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DashboardWindow::askToSignOut() {
    leaveChanges(tr("Sign out with changes that were not sent?"), tr("Sign out"),
                 [this] { Q_EMIT signOutRequested(); });
}

// The wizard takes the place of this window, and what it holds goes with it.
void DashboardWindow::askToOpenWizard() {
    leaveChanges(tr("Open the wizard with changes that were not sent?"), tr("Open the wizard"),
                 [this] { Q_EMIT wizardRequested(); });
}

void DashboardWindow::leaveChanges(const QString& title, const QString& button,
                                   std::function<void()> goOn) {
    if (m_updates->isRunning()) {
        goTo(Place::Users);
        m_usersPage->messages()->showWords(widgets::MessageLevel::Info, [] {
            return widgets::MessageText{tr("Changes are being made."),
                                        tr("Wait until they are done, or cancel them here.")};
        });
        return;
    }
    const qsizetype waiting = static_cast<qsizetype>(m_updates->pending().all().size());
    if (waiting == 0) {
        goOn();
        return;
    }
    m_services.confirm.ask(
        this,
        {.title = title,
         .text = tr("%n change(s) to roles will be lost.", nullptr, static_cast<int>(waiting)),
         .confirmLabel = button,
         .destructive = true},
        [this, goOn = std::move(goOn)] {
            m_updates->pending().discardAll();
            m_updates->pendingEdited();
            goOn();
        });
}

void DashboardWindow::retranslate() {
    m_commands->retranslate();
    showTenant();
    m_settingsPage->setAccount(m_session.connection ? m_session.account.userName : QString());
    m_navigation->cloudBadge()->setCloud(m_session.cloudId, m_session.cloudName);
    fillOverview();
    fillBenefits();
    fillFoot();
    fillOffline();
    fillCommands();
}

void DashboardWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_started)
            m_directory->reload(); // Chinese names sort by pinyin in Chinese only
    }
}

void DashboardWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    // Reading begins once the window can be seen.
    if (!m_started && !event->spontaneous())
        QTimer::singleShot(0, this, &DashboardWindow::start);
}

void DashboardWindow::closeEvent(QCloseEvent* event) {
    Q_EMIT memoryChanged(memory());
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void DashboardWindow::moveEvent(QMoveEvent* event) {
    QMainWindow::moveEvent(event);
    m_rest.start();
}

void DashboardWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < style::kNarrowWindow);
    m_rest.start();
}

} // namespace partnerdesk::dashboard
