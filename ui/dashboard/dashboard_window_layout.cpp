#include "ui/dashboard/activity_controller.h"
#include "ui/dashboard/activity_page.h"
#include "ui/dashboard/agreements_controller.h"
#include "ui/dashboard/agreements_page.h"
#include "ui/dashboard/benefits_page.h"
#include "ui/dashboard/command_palette.h"
#include "ui/dashboard/commands.h"
#include "ui/dashboard/dashboard_window.h"
#include "ui/dashboard/directory_controller.h"
#include "ui/dashboard/navigation.h"
#include "ui/dashboard/overview_controller.h"
#include "ui/dashboard/overview_page.h"
#include "ui/dashboard/profile_controller.h"
#include "ui/dashboard/profile_page.h"
#include "ui/dashboard/role_updates.h"
#include "ui/dashboard/settings_page.h"
#include "ui/dashboard/sign_in_bar.h"
#include "ui/dashboard/top_bar.h"
#include "ui/dashboard/users_page.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>

// What the window is made of, and what hears what.
namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

void DashboardWindow::build() {
    setObjectName(u"dashboardWindow"_s);
    setMinimumSize(style::smallestWindow(screen()));
    resize(1280, 800);
    m_offlineBar->setObjectName(u"offlineBar"_s);
    m_pages->setObjectName(u"pages"_s);
    auto* bar = new QVBoxLayout(m_offlineFrame);
    bar->setContentsMargins(28, style::kSpace12, 28, 0);
    bar->addWidget(m_offlineBar);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_signIn);
    right->addWidget(m_offlineFrame);
    right->addWidget(m_pages, 1);
    auto* middle = new QWidget(this);
    auto* sides = new QHBoxLayout(middle);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_navigation);
    sides->addLayout(right, 1);
    setCentralWidget(middle);
    m_palette = new CommandPalette(
        m_commands->all(),
        [this](const QString& text, CommandPalette::Found found) {
            m_directory->search(text, std::move(found));
        },
        this);
}

void DashboardWindow::addPages() {
    m_overviewPage = new OverviewPage(m_services,
                                      {.resendMail = m_commands->resendMail,
                                       .copyMpnId = m_commands->copyMpnId,
                                       .copySupportCard = m_commands->copySupportCard,
                                       .refresh = m_commands->refresh,
                                       .benefits = m_commands->goTo(Place::Benefits),
                                       .users = m_commands->goTo(Place::Users),
                                       .openPortal = m_commands->openPortal},
                                      this);
    m_profilePage = new ProfilePage(
        m_services, *m_profile,
        {.refresh = m_commands->refresh, .openPortal = m_commands->openPortal}, this);
    m_usersPage = new UsersPage(m_services, m_session, *m_directory, *m_updates, *m_commands, this);
    m_agreementsPage = new AgreementsPage(
        m_services, *m_agreements,
        {.refresh = m_commands->refresh, .openPortal = m_commands->openPortal}, this);
    m_benefitsPage = new BenefitsPage(m_services, m_commands->refresh, this);
    m_activityPage = new ActivityPage(m_services, *m_activity, m_commands->exportView,
                                      m_commands->refresh, this);
    m_settingsPage = new SettingsPage(
        m_services.problems,
        {.openDataFolder = m_commands->openDataFolder, .signOut = m_commands->signOut}, this);
    // In the order of kPlaces.
    for (Page* each : {static_cast<Page*>(m_overviewPage), static_cast<Page*>(m_profilePage),
                       static_cast<Page*>(m_usersPage), static_cast<Page*>(m_agreementsPage),
                       static_cast<Page*>(m_benefitsPage), static_cast<Page*>(m_activityPage),
                       static_cast<Page*>(m_settingsPage)}) {
        m_pages->addWidget(each);
        connect(each, &Page::abilitiesChanged, this, &DashboardWindow::fillCommands);
        for (const auto* table : each->findChildren<QTableView*>()) {
            const QHeaderView* header = table->horizontalHeader();
            const auto changed = [this] { m_rest.start(); };
            connect(header, &QHeaderView::sectionResized, this, changed);
            connect(header, &QHeaderView::sortIndicatorChanged, this, changed);
        }
    }

    connect(m_overviewPage, &OverviewPage::todoChosen, this, &DashboardWindow::onTodo);
    connect(m_profilePage, &ProfilePage::wizardRequested, this, &DashboardWindow::askToOpenWizard);
    connect(m_agreementsPage, &AgreementsPage::wizardRequested, this,
            &DashboardWindow::askToOpenWizard);
    connect(m_benefitsPage, &BenefitsPage::refreshRequested, m_overview,
            &OverviewController::refresh);
    connect(m_benefitsPage, &BenefitsPage::portalRequested, this,
            [this] { Q_EMIT openUrlRequested(m_session.portal.home); });
    connect(m_benefitsPage, &BenefitsPage::offersRequested, m_commands->openPortal,
            &QAction::trigger);
    connect(m_usersPage, &UsersPage::portalRequested, this,
            [this] { Q_EMIT openUrlRequested(m_session.portal.companyRoles); });
    connect(m_settingsPage, &SettingsPage::languageChosen, this, &DashboardWindow::languageChosen);
    connect(m_settingsPage, &SettingsPage::themeChosen, this, &DashboardWindow::themeChosen);
    connect(m_settingsPage, &SettingsPage::cloudChosen, this, &DashboardWindow::cloudChosen);
    connect(m_settingsPage, &SettingsPage::cloudFileRequested, this,
            &DashboardWindow::cloudFileRequested);
    connect(m_settingsPage, &SettingsPage::clientIdChosen, this, &DashboardWindow::clientIdChosen);
}

void DashboardWindow::connectCommands() {
    connect(m_signIn, &SignInBar::openRequested, this, &DashboardWindow::openUrlRequested);
    connect(m_signIn, &SignInBar::cancelRequested, this, &DashboardWindow::signInCancelled);
    connect(m_navigation, &Navigation::placeChosen, this, &DashboardWindow::goTo);
    connect(m_navigation, &Navigation::refreshRequested, m_commands->refresh, &QAction::trigger);
    connect(m_palette, &CommandPalette::personChosen, this, &DashboardWindow::showPerson);
    connect(m_palette, &CommandPalette::benefitChosen, this, [this](const QString& benefitId) {
        goTo(Place::Benefits);
        m_benefitsPage->showBenefit(benefitId);
    });
    for (const Place place : kPlaces) {
        connect(m_commands->goTo(place), &QAction::triggered, this, [this, place] { goTo(place); });
    }
    connect(m_commands->palette, &QAction::triggered, this,
            [this] { m_palette->openBelow(m_top->goToButton()); });
    connect(m_commands->find, &QAction::triggered, this, [this] { page(m_place)->find(); });
    connect(m_commands->exportView, &QAction::triggered, this,
            [this] { page(m_place)->exportView(); });
    connect(m_commands->refresh, &QAction::triggered, this, [this] {
        if (!m_session.connection)
            Q_EMIT reconnectRequested();
        m_overview->refresh();
        m_directory->sync();
        page(m_place)->refresh();
    });
    connect(m_commands->copyMpnId, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_overviewPage->mpnId());
        m_overviewPage->messages()->showWords(
            widgets::MessageLevel::Ok, [] { return widgets::MessageText{tr("MPN ID copied.")}; });
    });
    connect(m_commands->copySupportCard, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_overviewPage->supportCard());
        m_overviewPage->messages()->showWords(widgets::MessageLevel::Ok, [] {
            return widgets::MessageText{tr("Support card copied.")};
        });
    });
    connect(m_commands->resendMail, &QAction::triggered, this, &DashboardWindow::resendMail);
    connect(m_commands->switchLanguage, &QAction::triggered, this, [this] {
        Q_EMIT languageChosen(QLocale().language() == QLocale::Chinese ? u"en"_s : u"zh_CN"_s);
    });
    connect(m_commands->switchAccount, &QAction::triggered, this,
            &DashboardWindow::accountSwitchRequested);
    connect(m_commands->newCompany, &QAction::triggered, this, &DashboardWindow::askToOpenWizard);
    connect(m_commands->signOut, &QAction::triggered, this, &DashboardWindow::askToSignOut);
    connect(m_commands->openDataFolder, &QAction::triggered, this,
            [this] { Q_EMIT openUrlRequested(QUrl::fromLocalFile(m_settings.dataFolder)); });
    connect(m_commands->openPortal, &QAction::triggered, this,
            [this] { Q_EMIT openUrlRequested(m_session.portal.site); });
    connect(m_commands->showKeys, &QAction::triggered, this, &DashboardWindow::showKeys);
}

void DashboardWindow::connectControllers() {
    connect(m_overview, &OverviewController::changed, this, [this] {
        learnTenant();
        fillOverview();
        fillBenefits();
        fillFoot();
        fillOffline();
    });
    connect(m_overview, &OverviewController::heard, this, &DashboardWindow::onHeard);
    connect(m_overview, &OverviewController::mailResent, this, [this] {
        m_overviewPage->messages()->showWords(widgets::MessageLevel::Ok, [] {
            return widgets::MessageText{
                tr("The verification email is on its way again."),
                tr("It comes from microsoft.com. Look in the spam folder too.")};
        });
    });
    connect(m_overview, &OverviewController::mailNotResent, m_overviewPage->messages(),
            &widgets::MessageBar::showProblem);
    connect(m_directory, &DirectoryController::stateChanged, this, [this] {
        fillFoot();
        fillOverview();
        fillCommands();
    });
    connect(m_directory, &DirectoryController::heard, this, &DashboardWindow::onHeard);
    connect(m_updates, &RoleUpdates::finished, this, [this] {
        for (const flows::RoleChangeOutcome& outcome : m_updates->outcomes()) {
            if (!outcome.status)
                onHeard(&outcome.status.error());
        }
    });
    connect(m_activity, &ActivityController::changed, this, &DashboardWindow::fillOverview);
}

} // namespace partnerdesk::dashboard
