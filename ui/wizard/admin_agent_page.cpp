#include "ui/wizard/admin_agent_page.h"

#include "ui/style/style_sheet.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/check_list.h"
#include "ui/wizard/current_cloud.h"
#include "ui/wizard/portal_panel.h"
#include "ui/wizard/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;
using flows::CheckFix;

namespace {

// What can be mended without asking anything more.
constexpr std::array kFixedHere{CheckFix::AddMeAsAdminAgent, CheckFix::ResendMail};

} // namespace

AdminAgentPage::AdminAgentPage(EnrollmentJourney& journey, QWidget* parent)
    : WizardPage(u"adminAgentPage"_s, journey.services().problems, parent)
    , m_journey(journey)
    , m_busy(new widgets::BusyBar(this))
    , m_summaryCard(new widgets::Card(this))
    , m_summary(widgets::wrappingLabel("strong", m_summaryCard))
    , m_when(widgets::textLabel("muted", m_summaryCard))
    , m_again(new QPushButton(m_summaryCard))
    , m_fixAll(new QPushButton(m_summaryCard))
    , m_list(new CheckList(journey.services().problems, this))
    , m_portal(new PortalPanel(journey.portal(), journey.signIn(), journey.services().files,
                               u"contactMail"_s, this))
    , m_gate(widgets::wrappingLabel("body", this))
    , m_signIn(new QPushButton(this))
    , m_contactMail(new QPushButton(this))
    , m_allow(new QAction(this))
    , m_openPortal(new QAction(this)) {
    build();
    connectParts();
    retranslate();
    show(journey.adminAgent().view());
}

void AdminAgentPage::build() {
    m_summary->setObjectName(u"checkSummary"_s);
    m_when->setObjectName(u"checkedWhen"_s);
    m_again->setObjectName(u"checkAgainAllButton"_s);
    m_fixAll->setObjectName(u"fixAllButton"_s);
    m_signIn->setObjectName(u"goToSignInButton"_s);
    m_contactMail->setObjectName(u"contactMailButton"_s);
    m_allow->setObjectName(u"allowInBrowser"_s);
    m_openPortal->setObjectName(u"openPortalAction"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_summary, 1);
    line->addWidget(m_when);
    line->addWidget(m_again);
    line->addWidget(m_fixAll);
    m_summaryCard->body()->addLayout(line);
    m_summaryCard->body()->addWidget(m_busy);
    content()->addWidget(m_summaryCard);
    content()->addWidget(m_list);
    content()->addWidget(m_portal);
    pin(m_portal->foot());
    content()->addWidget(m_gate);
    content()->addWidget(m_signIn, 0, Qt::AlignLeft);
    content()->addWidget(m_contactMail, 0, Qt::AlignLeft);
    content()->addStretch();
}

void AdminAgentPage::connectParts() {
    AdminAgentController& checks = m_journey.adminAgent();
    connect(&checks, &AdminAgentController::changed, this,
            [this] { show(m_journey.adminAgent().view()); });
    connect(&checks, &AdminAgentController::failed, this, &WizardPage::showProblem);
    connect(&checks, &AdminAgentController::consentWanted, this, &AdminAgentPage::wantConsent);
    connect(&m_journey.signIn(), &SignInController::failed, this,
            [this](const base::Problem& problem) {
                if (!m_wantsConsent)
                    return;
                showProblem(problem);
                messages().setCommands({m_allow});
            });
    connect(m_allow, &QAction::triggered, this, [this] {
        if (m_view.consenting)
            m_journey.signIn().openAgain();
        else
            m_journey.adminAgent().askConsent();
    });
    connect(&checks, &AdminAgentController::mailResent, this, [this] {
        // Of the repair beside it, which has to be read.
        if (messages().problem() || m_wantsConsent)
            return;
        messages().setCommands({});
        messages().showWords(widgets::MessageLevel::Ok,
                             [] { return widgets::MessageText{tr("The mail was sent again.")}; });
    });
    connect(m_busy, &widgets::BusyBar::cancelRequested, &checks, &AdminAgentController::cancel);
    connect(&m_journey.portal(), &PortalController::confirmed, this,
            [this](const domain::PortalStep& step) {
                if (step.kind == u"contactMail"_s)
                    m_journey.adminAgent().run();
            });
    connect(m_again, &QPushButton::clicked, &checks, &AdminAgentController::run);
    connect(m_fixAll, &QPushButton::clicked, this, &AdminAgentPage::fixAll);
    connect(m_list, &CheckList::fixRequested, this, &AdminAgentPage::fix);
    connect(m_openPortal, &QAction::triggered, this, [this] {
        messages().dismiss();
        m_journey.services().openOutside(portalPage());
    });
    connect(m_signIn, &QPushButton::clicked, this,
            [this] { Q_EMIT stepRequested(domain::WizardStep::SignIn); });
    connect(m_contactMail, &QPushButton::clicked, this, [this] {
        m_journey.portal().begin(u"contactMail"_s, m_journey.signIn().portalAccount());
    });
    connect(&m_journey.portal(), &PortalController::changed, this,
            [this] { show(m_journey.adminAgent().view()); });
}

void AdminAgentPage::show(const AdminAgentView& view) {
    const bool justDone = m_view.running && !view.running;
    m_view = view;
    if (!view.signedIn || view.adding)
        endConsent();
    m_list->show(view);
    m_summaryCard->setVisible(view.signedIn);
    m_list->setVisible(view.signedIn);
    m_gate->setVisible(!view.signedIn);
    m_signIn->setVisible(!view.signedIn);
    // The mail needs no connection: the portal sends it.
    m_contactMail->setVisible(m_journey.signIn().isWithoutConnection() && !m_portal->isOpen());
    retranslate();
    Q_EMIT buttonsChanged();
    if (justDone)
        leadOn();
}

// While the checks ran nothing could be pressed: the focus goes to what is to be done next, unless
// the person is busy with something on the page.
void AdminAgentPage::leadOn() {
    const QWidget* now = window()->focusWidget();
    const bool busy =
        now != nullptr && now != this && isAncestorOf(now) && now->isVisible() && now->isEnabled();
    if (!isVisible() || busy)
        return;
    if (m_journey.adminAgent().mayFinish())
        Q_EMIT primaryWanted();
    else
        (void)m_list->focusFirstFix();
}

// The change itself was right: what it waits for is asked here, and it goes on by itself.
void AdminAgentPage::wantConsent() {
    m_wantsConsent = true;
    messages().setCommands({m_allow});
    messages().showWords(widgets::MessageLevel::Info, [] {
        return widgets::MessageText{
            tr("The first change needs your consent"),
            tr("Your browser asks once whether PartnerDesk may change users and groups of the "
               "tenant. When you accept, the change is made by itself.")};
    });
    if (isVisible())
        messages().focusCommand();
}

void AdminAgentPage::endConsent() {
    if (!std::exchange(m_wantsConsent, false))
        return;
    messages().setCommands({});
    messages().dismiss();
}

void AdminAgentPage::fix(CheckFix fix) {
    if (!m_wantsConsent)
        messages().dismiss();
    switch (fix) {
    case CheckFix::AddMeAsAdminAgent:
        m_journey.adminAgent().addMe();
        break;
    case CheckFix::ResendMail:
        resendMail();
        break;
    case CheckFix::SignInAgain:
        Q_EMIT stepRequested(domain::WizardStep::SignIn);
        break;
    case CheckFix::Enroll:
        Q_EMIT stepRequested(domain::WizardStep::CompanyProfile);
        break;
    case CheckFix::AcceptAgreement:
        Q_EMIT stepRequested(domain::WizardStep::Agreement);
        break;
    case CheckFix::SignInOnceMore:
        Q_EMIT stepRequested(domain::WizardStep::SignIn);
        m_journey.signIn().signIn();
        break;
    case CheckFix::OpenPortal:
        announcePortal();
        break;
    case CheckFix::None:
        break;
    }
}

void AdminAgentPage::announcePortal() {
    m_wantsConsent = false; // its place in the bar is taken
    messages().setCommands({m_openPortal});
    messages().showWords(widgets::MessageLevel::Info, [host = portalPage().host()] {
        return widgets::MessageText{
            tr("This opens another site, %1.").arg(host),
            tr("Set the Admin agents up there. Then come back and check again.")};
    });
}

QUrl AdminAgentPage::portalPage() const {
    const auto& cloud = m_journey.services().cloud.cloud();
    return cloud ? cloud->portal : QUrl();
}

void AdminAgentPage::fixAll() {
    for (const CheckFix one : kFixedHere) {
        if (m_journey.adminAgent().needs(one))
            fix(one);
    }
}

// Where the program has no interface for it, the portal's own page sends the mail.
void AdminAgentPage::resendMail() {
    const auto& cloud = m_journey.services().cloud.cloud();
    const auto connection = m_journey.signIn().connection();
    if (cloud && connection && !flows::capabilitiesOf(*cloud).program)
        m_journey.portal().begin(u"contactMail"_s, connection->account());
    else
        m_journey.adminAgent().resendMail();
}

StepButtons AdminAgentPage::buttons() const {
    const CheckCounts counts = countChecks(m_view.checks);
    const bool ready = m_journey.adminAgent().mayFinish();
    QString reason;
    if (!m_view.signedIn)
        reason = tr("Sign in to run the checks");
    else if (!m_view.running && counts.blocking > 0)
        reason = tr("%n item(s) need action first", nullptr, counts.blocking);
    else if (!m_view.running && counts.notRun > 0)
        reason = tr("%n check(s) could not run: check again", nullptr, counts.notRun);
    return {.primary = tr("&Finish"), .primaryEnabled = ready, .reason = reason};
}

void AdminAgentPage::proceed() {
    if (!m_journey.adminAgent().mayFinish())
        return;
    // A mail that waits for a pause of the service would hold up the first changes made there.
    if (m_view.rest)
        m_journey.adminAgent().cancel();
    Q_EMIT finishRequested();
}

void AdminAgentPage::onReasonClicked() {
    if (!m_view.signedIn)
        Q_EMIT stepRequested(domain::WizardStep::SignIn);
    else if (countChecks(m_view.checks).blocking > 0)
        (void)m_list->focusFirstFix();
    else
        m_journey.adminAgent().run();
}

void AdminAgentPage::enter() {
    if (m_journey.signIn().isWithoutConnection())
        m_journey.portal().resume(u"contactMail"_s, m_journey.signIn().portalAccount());
    if (!m_view.running && !m_view.adding)
        m_journey.adminAgent().run();
}

void AdminAgentPage::retranslate() {
    setWords(tr("Admin agent check"), tr("To finish the account, for example to add other users, "
                                         "you need the permissions of an Admin agent."));
    const CheckCounts counts = countChecks(m_view.checks);
    QStringList parts{tr("%n passed", nullptr, counts.passed)};
    if (counts.actionNeeded > 0)
        parts.append(tr("%n need(s) action", nullptr, counts.actionNeeded));
    if (counts.advice > 0)
        parts.append(tr("%n with advice", nullptr, counts.advice));
    if (counts.unknown > 0)
        parts.append(tr("%n could not be checked", nullptr, counts.unknown));
    m_summary->setText(parts.join(tr(", ", "between parts of a summary")));
    m_when->setText(m_view.checked.isValid() ? tr("Checked %1").arg(Words::time(m_view.checked))
                                             : QString());
    m_when->setVisible(m_view.checked.isValid() && !m_view.running);
    m_again->setText(tr("&Check again"));
    m_again->setEnabled(!m_view.running && !m_view.adding && !m_view.consenting);
    m_fixAll->setText(tr("Fix a&ll"));
    // For one thing alone its own button is enough.
    m_fixAll->setVisible(std::all_of(kFixedHere.begin(), kFixedHere.end(), [this](CheckFix one) {
        return m_journey.adminAgent().needs(one);
    }));
    m_fixAll->setEnabled(!m_view.running && !m_view.adding && !m_view.resending &&
                         !m_view.consenting);
    m_allow->setText(m_view.consenting ? tr("Open again") : tr("Allow in the browser"));
    if (m_view.consenting)
        m_busy->start(tr("Waiting for your consent in the browser…"), true);
    else if (m_view.adding)
        m_busy->start(m_view.beingApplied
                          ? tr("Being applied: the directory takes some seconds to show it.")
                          : tr("Adding you to the Admin agents…"),
                      false);
    else if (m_view.running)
        m_busy->start(tr("Checking…"), false);
    else if (m_view.resending)
        m_busy->start(tr("Sending the mail again…"), false);
    else
        m_busy->stop();
    m_busy->setRest(m_view.rest);
    m_gate->setText(
        m_journey.signIn().isWithoutConnection()
            ? tr("Without a connection nothing can be checked here. What you confirmed is kept. "
                 "Once an application (client) ID is set, the checks run and the dashboard opens.")
            : tr("Sign in to run the checks."));
    m_signIn->setText(tr("Go to sign in"));
    m_contactMail->setText(tr("&Mail to the primary contact"));
    m_openPortal->setText(tr("Open the site"));
}

} // namespace partnerdesk::wizard
