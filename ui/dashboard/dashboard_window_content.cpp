#include "ui/dashboard/activity_controller.h"
#include "ui/dashboard/activity_page.h"
#include "ui/dashboard/agreements_page.h"
#include "ui/dashboard/benefits_page.h"
#include "ui/dashboard/command_palette.h"
#include "ui/dashboard/commands.h"
#include "ui/dashboard/dashboard_window.h"
#include "ui/dashboard/directory_controller.h"
#include "ui/dashboard/navigation.h"
#include "ui/dashboard/overview_controller.h"
#include "ui/dashboard/overview_page.h"
#include "ui/dashboard/profile_page.h"
#include "ui/dashboard/users_page.h"
#include "ui/dashboard/words.h"

#include <QLocale>

// What the window shows of what its controllers know.
namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

void DashboardWindow::fillOverview() {
    const auto& overview = m_overview->overview();
    const bool mayChange = isSignedIn() && !m_offline;
    OverviewContent content{.overview = overview,
                            .problem = m_overview->problem(),
                            .tenantName = m_session.tenant.displayName,
                            .today = m_services.flows.clock.now().toLocalTime().date(),
                            .loading = m_overview->isLoading(),
                            .signedIn = isSignedIn(),
                            .offlineSaid = m_offline,
                            .mayChange = mayChange,
                            .lastSold = m_session.portal.lastSold};
    if (m_directory->state().snapshot && m_directory->state().snapshot->size() > 0)
        content.facts.administrators = m_directory->state().administrators;
    content.facts.unknownOutcomes = m_activity->unknownOutcomes();
    content.facts.portalSteps = m_activity->waitingPortalSteps();
    content.facts.renewable = !m_session.portal.lastSold.isValid();
    m_overviewPage->setContent(content);
    m_activityPage->setMayAsk(mayChange);

    const bool mailOpen =
        overview && overview->verification.stage == domain::VettingStage::EmailOwnership;
    m_commands->resendMail->setVisible(mailOpen);
    m_commands->resendMail->setEnabled(mailOpen && mayChange && !m_overview->isResending());
    m_commands->resendMail->setText(m_session.portal.isNeeded()
                                        ? tr("Resend verification email at the portal…")
                                        : tr("Resend verification email"));
    m_commands->copyMpnId->setEnabled(!m_overviewPage->mpnId().isEmpty());
    m_commands->copySupportCard->setEnabled(overview.has_value());
}

void DashboardWindow::fillBenefits() {
    const auto& overview = m_overview->overview();
    BenefitsContent content{.known = overview.has_value(),
                            .loading = m_overview->isLoading(),
                            .signedIn = isSignedIn(),
                            .offersAtPortal = !m_session.portal.site.isEmpty() &&
                                              !m_session.portal.lastSold.isValid()};
    m_palette->setBenefits(overview ? overview->benefits : std::vector<domain::Benefit>());
    if (overview) {
        content.benefits = overview->benefits;
        content.atPortal = overview->benefitsAtPortal;
        content.problem = overview->benefitsProblem;
        content.membership = m_services.benefits.levelName(
            Words::levelId(overview->status.membership.level), QLocale().language());
    } else {
        content.problem = m_overview->problem();
    }
    m_benefitsPage->setContent(content);
}

void DashboardWindow::fillFoot() {
    const DirectoryState& state = m_directory->state();
    const int people = state.snapshot ? static_cast<int>(state.snapshot->size()) : 0;
    const auto& rest = state.rest ? state.rest : m_overview->restsUntil();
    if (rest)
        m_navigation->setFoot(tr("Paused by the service until %1 · %Ln people", nullptr, people)
                                  .arg(QLocale().toString(rest->toLocalTime(), u"HH:mm:ss"_s)));
    else if (state.syncing)
        m_navigation->setFoot(people == 0 ? tr("Syncing…")
                                          : tr("Syncing… · %Ln people", nullptr, people));
    else if (!state.cache.synced.isValid())
        m_navigation->setFoot(tr("Not synced yet"));
    else
        m_navigation->setFoot(
            //: %1 is a time ("12 s ago")
            tr("Synced %1 · %Ln people", nullptr, people)
                .arg(Words::ago(state.cache.synced, m_services.flows.clock.now())));
}

void DashboardWindow::fillOffline() {
    const bool online = isSignedIn() && !m_offline;
    m_usersPage->setMayChange(online);
    m_commands->switchAccount->setText(isSignedIn() ? tr("Switch account…") : tr("Sign in…"));
    m_offlineFrame->setVisible(!online);
    if (online) {
        m_offlineBar->dismiss();
        return;
    }
    const QDateTime from =
        m_overview->overview() ? m_overview->overview()->asOf : m_directory->state().cache.synced;
    // Without a session the service is only known to be out of reach.
    const bool unreachable = m_offline && !m_sessionEnded;
    const bool nobody = !isSignedIn() && !unreachable;
    m_offlineBar->followWords(widgets::MessageLevel::Warning, [this, from, nobody] {
        if (!from.isValid())
            return widgets::MessageText{nobody ? tr("Not signed in. Changes are off.")
                                               : tr("Offline. Changes are off.")};
        const QString words = nobody ? tr("Not signed in · data from %1. Changes are off.")
                                     : tr("Offline · data from %1. Changes are off.");
        return widgets::MessageText{words.arg(Words::moment(from, m_services.flows.clock.now()))};
    });
    m_offlineBar->setCommands(
        {isSignedIn() || unreachable ? m_commands->refresh : m_commands->switchAccount});
}

bool DashboardWindow::isSignedIn() const {
    return m_session.connection != nullptr && !m_sessionEnded;
}

void DashboardWindow::fillCommands() {
    const Page* here = page(m_place);
    m_commands->find->setEnabled(here->canFind());
    m_commands->exportView->setEnabled(here->canExport());
    if (m_place != Place::Users) {
        m_commands->update->setEnabled(false);
        m_commands->discard->setEnabled(false);
    }
    m_agreementsPage->setPortal(m_session.portal.site);
    m_profilePage->setChangedAtPortal(m_session.portal.isNeeded());
    m_commands->openPortal->setEnabled(!m_session.portal.site.isEmpty());
    m_commands->signOut->setEnabled(m_session.connection != nullptr);
}

} // namespace partnerdesk::dashboard
