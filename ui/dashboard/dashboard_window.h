#pragma once

#include "ui/dashboard/dashboard_services.h"
#include "ui/dashboard/place.h"
#include "ui/dashboard/things_to_do.h"

#include <QMainWindow>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

class QStackedWidget;

namespace partnerdesk::widgets {
class MessageBar;
}

namespace partnerdesk::dashboard {

class ActivityController;
class ActivityPage;
class AgreementsController;
class AgreementsPage;
class BenefitsPage;
class CommandPalette;
class Commands;
class DirectoryController;
class Navigation;
class OverviewController;
class OverviewPage;
class Page;
class ProfileController;
class ProfilePage;
class RoleUpdates;
class SettingsPage;
class SignInBar;
class TopBar;
class UsersPage;

// The dashboard: places at the left, their pages at the right. Its controllers write, so ui/shell
// keeps the window until the lanes are idle at quit; closing it only hides it.
class DashboardWindow final : public QMainWindow {
    Q_OBJECT

public:
    DashboardWindow(const DashboardServices& services, DashboardSession session,
                    QWidget* parent = nullptr);
    ~DashboardWindow() override;
    Q_DISABLE_COPY_MOVE(DashboardWindow)

    // Somebody signed in (or out: null) while the window is open.
    void setConnection(std::shared_ptr<const flows::Connection> connection);
    // The cloud became known, or another was chosen.
    void setCloud(const QString& id, const QString& name, const PortalPages& portal = {});
    // The session of last time could not be taken up because nothing can be reached.
    void setUnreachable();
    // The browser is waited for until `deadline` (UTC), or no more.
    void showSignIn(const QUrl& page, const QDateTime& deadline);
    void hideSignIn();
    // What the opening of the data folder had to tell.
    void workspaceOpened(const base::Result<store::OpenReport>& report);
    // Says it on the page that is open.
    void showProblem(const base::Problem& problem);
    void setSettings(const DashboardSettings& settings);
    // What memoryChanged() said the last time. Before the window shows.
    void restore(const WindowMemory& memory);
    // For whoever comes from the wizard: what to do first, above the overview.
    void showNextSteps();
    void goTo(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    // Shows the page of this person in User management.
    void showPerson(const QString& userId);

Q_SIGNALS:
    void languageChosen(const QString& language);
    void themeChosen(style::ThemeChoice theme);
    void cloudChosen(const QString& cloudId);
    void cloudFileRequested();
    void clientIdChosen(const QString& cloudId, const QString& clientId);
    void signOutRequested();
    void accountSwitchRequested();
    void signInCancelled();
    void reconnectRequested(); // nobody is signed in and somebody asks for fresh data
    void wizardRequested();
    void openUrlRequested(const QUrl& url);
    // To be kept by ui/shell; not more than twice a second.
    void memoryChanged(const partnerdesk::dashboard::WindowMemory& memory);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void addPages();
    void connectCommands();
    void connectControllers();
    void retranslate();
    void start();

    void learnTenant();
    void showTenant();
    void fillOverview();
    void fillBenefits();
    void fillFoot();
    [[nodiscard]] bool isSignedIn() const;
    void fillOffline();
    void fillCommands();
    void onHeard(const base::Problem* problem);
    void onTodo(TodoAction action);
    void showKeys();
    void askToSignOut();
    void askToOpenWizard();
    // Goes on at once, or after the person gave up the changes that were not sent; not while some
    // are being made.
    void leaveChanges(const QString& title, const QString& button, std::function<void()> goOn);
    void resendMail();
    [[nodiscard]] WindowMemory memory() const;
    [[nodiscard]] Page* page(Place place) const;

    const DashboardServices& m_services;
    DashboardSession m_session;
    DashboardSettings m_settings;
    Commands* m_commands;
    OverviewController* m_overview;
    DirectoryController* m_directory;
    RoleUpdates* m_updates;
    ProfileController* m_profile;
    AgreementsController* m_agreements;
    ActivityController* m_activity;

    Navigation* m_navigation;
    TopBar* m_top;
    QWidget* m_offlineFrame;
    widgets::MessageBar* m_offlineBar;
    SignInBar* m_signIn;
    QStackedWidget* m_pages;
    OverviewPage* m_overviewPage = nullptr;
    ProfilePage* m_profilePage = nullptr;
    UsersPage* m_usersPage = nullptr;
    AgreementsPage* m_agreementsPage = nullptr;
    ActivityPage* m_activityPage = nullptr;
    BenefitsPage* m_benefitsPage = nullptr;
    SettingsPage* m_settingsPage = nullptr;
    CommandPalette* m_palette = nullptr;
    QTimer m_tick; // "12 s ago"
    QTimer m_rest; // waits until nothing is moved any more
    Place m_place = Place::Overview;
    bool m_offline = false;
    bool m_sessionEnded = false; // the service no longer accepts it
    bool m_started = false;
};

} // namespace partnerdesk::dashboard
