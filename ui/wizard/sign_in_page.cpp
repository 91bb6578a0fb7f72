#include "ui/wizard/sign_in_page.h"

#include "ui/style/style_sheet.h"
#include "ui/wizard/client_id_panel.h"
#include "ui/wizard/current_cloud.h"
#include "ui/wizard/portal_panel.h"
#include "ui/wizard/sign_in_panel.h"
#include "ui/wizard/tenant_card.h"
#include "ui/wizard/words.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>
#include <QPushButton>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <utility>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

bool knowsWho(SignInPhase phase) {
    return phase == SignInPhase::SignedIn || phase == SignInPhase::WrongTenant ||
           phase == SignInPhase::TenantUnread || phase == SignInPhase::CheckingAgain ||
           phase == SignInPhase::Consenting;
}

// Of the identity platform; other providers have no such page. ".default" asks for all that the
// app's registration lists.
QUrl consentPage(const net::Cloud& cloud) {
    if (cloud.authority.isEmpty())
        return {};
    QUrl page(cloud.authority.toString() + u"/organizations/v2.0/adminconsent"_s);
    QUrlQuery query;
    query.addQueryItem(u"scope"_s, cloud.graph.toString() + u"/.default"_s);
    query.addQueryItem(u"redirect_uri"_s, u"http://"_s + cloud.redirectHost);
    page.setQuery(query);
    return page;
}

} // namespace

SignInPage::SignInPage(EnrollmentJourney& journey, QWidget* parent)
    : WizardPage(u"signInPage"_s, journey.services().problems, parent)
    , m_journey(journey)
    , m_panel(new SignInPanel(journey.services().flows.clock, this))
    , m_tenant(new TenantCard(this))
    , m_clientId(new ClientIdPanel(this))
    , m_portal(new PortalPanel(journey.portal(), journey.signIn(), journey.services().files,
                               u"newTenant"_s, this))
    , m_newTenant(new QPushButton(this))
    , m_profileFirst(new QPushButton(this))
    , m_openSignUp(new QAction(this)) {
    build();
    connectParts();
    retranslate();
    show();
}

void SignInPage::build() {
    // Beside what stands where the panel with the ways to sign in does not show.
    m_newTenant->setObjectName(u"newTenantLinkButton"_s);
    style::setStyle(m_newTenant, "kind", u"link"_s);
    m_profileFirst->setObjectName(u"profileFirstButton"_s);
    m_profileFirst->installEventFilter(this);
    style::setStyle(m_profileFirst, "kind", u"link"_s);
    m_openSignUp->setObjectName(u"openSignUpAction"_s);
    content()->addWidget(m_portal);
    pin(m_portal->foot());
    content()->addWidget(m_panel);
    content()->addWidget(m_tenant);
    content()->addWidget(m_clientId);
    content()->addWidget(m_newTenant, 0, Qt::AlignLeft);
    content()->addWidget(m_profileFirst, 0, Qt::AlignLeft);
    content()->addStretch();
}

void SignInPage::connectParts() {
    SignInController& signIn = m_journey.signIn();
    const auto begin = [this](auto start) {
        return [this, start] {
            messages().dismiss();
            m_last = start;
            start(m_journey.signIn());
        };
    };
    connect(m_panel, &SignInPanel::signInRequested, this,
            begin([](SignInController& controller) { controller.signIn(); }));
    connect(m_panel, &SignInPanel::codeRequested, this,
            begin([](SignInController& controller) { controller.signInWithCode(); }));
    connect(m_tenant, &TenantCard::otherAccountRequested, this,
            begin([](SignInController& controller) { controller.signInWithOtherAccount(); }));
    connect(m_panel, &SignInPanel::otherAccountRequested, this,
            begin([](SignInController& controller) { controller.signInWithOtherAccount(); }));
    connect(m_tenant, &TenantCard::checkAgainRequested, this,
            begin([](SignInController& controller) { controller.checkAgain(); }));
    connect(m_tenant, &TenantCard::keepAgainRequested, this,
            begin([](SignInController& controller) { controller.keepAgain(); }));
    connect(m_tenant, &TenantCard::useForDraftRequested, &signIn,
            &SignInController::useTenantForDraft);
    connect(m_panel, &SignInPanel::openAgainRequested, &signIn, &SignInController::openAgain);
    connect(m_panel, &SignInPanel::cancelRequested, &signIn, &SignInController::cancel);
    connect(m_panel, &SignInPanel::openCodePageRequested, this,
            [this](const QUrl& url) { m_journey.services().openOutside(url); });
    connect(m_panel, &SignInPanel::newTenantRequested, this, &SignInPage::newTenant);
    connect(m_newTenant, &QPushButton::clicked, this, &SignInPage::newTenant);
    connect(m_openSignUp, &QAction::triggered, this, [this] {
        messages().dismiss();
        m_journey.services().openOutside(m_journey.signIn().view().signUp);
    });
    connect(m_clientId, &ClientIdPanel::clientIdEntered, this,
            [this](const QString& id) { m_journey.services().setClientId(id); });
    connect(m_clientId, &ClientIdPanel::withoutConnectionRequested, this, [this] {
        m_journey.signIn().continueWithoutConnection();
        Q_EMIT stepRequested(domain::WizardStep::CompanyProfile);
    });
    connect(m_profileFirst, &QPushButton::clicked, this,
            [this] { Q_EMIT stepRequested(domain::WizardStep::CompanyProfile); });

    connect(&signIn, &SignInController::changed, this, &SignInPage::show);
    connect(&signIn, &SignInController::signedInForDraft, this, [this] {
        messages().dismiss();
        window()->activateWindow(); // the browser is in front of us
        Q_EMIT primaryWanted();
    });
    connect(&signIn, &SignInController::failed, this, [this](const base::Problem& problem) {
        showProblemWithRetry(problem, [this] { repeatLast(); });
    });
    connect(&m_journey.portal(), &PortalController::changed, this, &SignInPage::show);
    connect(&m_journey.portal(), &PortalController::confirmed, this,
            [this](const domain::PortalStep& step) {
                if (step.kind == u"newTenant"_s) {
                    messages().setCommands({});
                    messages().showWords(widgets::MessageLevel::Ok, [] {
                        return widgets::MessageText{tr("Now sign in with the new account.")};
                    });
                }
            });
}

void SignInPage::show() {
    const SignInView view = m_journey.signIn().view();
    m_panel->show(view);
    const bool known = knowsWho(view.phase) && view.signedIn;
    if (known) {
        const bool wrong = view.phase == SignInPhase::WrongTenant;
        m_tenant->show(*view.signedIn, {.notKept = view.notKept,
                                        .otherTenant = wrong ? view.draftTenant : QString(),
                                        .draftEnrolled = wrong && view.draftEnrolled});
        m_tenant->setBusy(view.phase == SignInPhase::CheckingAgain ||
                          view.phase == SignInPhase::Consenting);
    }
    m_tenant->setVisible(known);
    m_panel->setVisible(
        !m_portal->isOpen() && // one thing at a time
        view.phase != SignInPhase::SignedIn && view.phase != SignInPhase::WrongTenant &&
        view.phase != SignInPhase::TenantUnread && view.phase != SignInPhase::NoClientId);
    m_clientId->setVisible(view.phase == SignInPhase::NoClientId && !m_portal->isOpen());
    m_newTenant->setVisible(view.offersNewTenant && !view.draftEnrolled && !m_portal->isOpen() &&
                            (view.phase == SignInPhase::NoClientId ||
                             view.phase == SignInPhase::SignedIn ||
                             view.phase == SignInPhase::WrongTenant));
    m_profileFirst->setVisible(view.phase != SignInPhase::SignedIn && !m_portal->isOpen());
    if (view.phase == SignInPhase::NoClientId) {
        const net::Cloud& cloud = *m_journey.services().cloud.cloud();
        m_clientId->setScopes(cloud.graphWriteScopes + cloud.partnerCenterScopes,
                              u"http://"_s + cloud.redirectHost);
        m_clientId->setConsentPage(consentPage(cloud));
        setLead(tr("No application (client) ID is set for this cloud."));
    } else {
        retranslate();
    }
    if (view.cloudProblem)
        showProblem(*view.cloudProblem);
    Q_EMIT buttonsChanged();
    focusWays(std::exchange(m_phase, view.phase));
}

// While the service starts there is little to put the cursor on. Once the ways to sign in are there
// it goes to the first, unless somebody chose another place meanwhile.
void SignInPage::focusWays(SignInPhase before) {
    const bool began = before == SignInPhase::ServiceStarting || before == SignInPhase::Resuming;
    if (!began || m_phase != SignInPhase::Idle || !m_panel->isVisible())
        return;
    const QWidget* now = window()->focusWidget();
    if (now == nullptr || now == this || !now->isVisible() ||
        (now == m_profileFirst && !m_profileFirstChosen))
        m_panel->focusSignIn();
}

bool SignInPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_profileFirst && event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_profileFirstChosen = reason != Qt::OtherFocusReason;
    }
    return WizardPage::eventFilter(watched, event);
}

StepButtons SignInPage::buttons() const {
    const bool done = isDone();
    // Who is signed in already need not do it again for a tenant that could not be read.
    const bool unread = m_journey.signIn().view().phase == SignInPhase::TenantUnread;
    const QString missing = unread ? tr("Check again, or fill in the profile first")
                                   : tr("Sign in, or fill in the profile first");
    return {.primary = tr("&Next"),
            .primaryEnabled = done,
            .reason = done ? QString() : missing,
            .reasonIsWarning = false};
}

bool SignInPage::isDone() const {
    return m_journey.signIn().connection() != nullptr || m_journey.signIn().isWithoutConnection();
}

void SignInPage::enter() {
    show();
}

bool SignInPage::canRetry() const {
    return m_journey.signIn().view().phase == SignInPhase::ServiceStarting;
}

void SignInPage::retry() {
    m_journey.services().chooseCloud(m_journey.services().cloud.id());
}

void SignInPage::repeatLast() {
    SignInController& signIn = m_journey.signIn();
    const SignInPhase phase = signIn.view().phase;
    if (phase == SignInPhase::Browser)
        signIn.openAgain(); // no browser opened
    else if (phase == SignInPhase::TenantUnread)
        signIn.checkAgain();
    else if (m_last)
        m_last(signIn);
    else
        signIn.resume(); // begun without anybody asking for it
}

void SignInPage::signInAgain() {
    m_journey.signIn().signIn();
}

// Where the program service makes tenants there is a page for it; elsewhere it is a portal step.
void SignInPage::newTenant() {
    const auto& cloud = m_journey.services().cloud.cloud();
    if (cloud && flows::capabilitiesOf(*cloud).program)
        announceSignUp();
    else
        m_journey.portal().begin(u"newTenant"_s, {});
}

void SignInPage::announceSignUp() {
    messages().setCommands({m_openSignUp});
    messages().showWords(
        widgets::MessageLevel::Info, [host = m_journey.signIn().view().signUp.host()] {
            return widgets::MessageText{
                tr("This opens another site, %1.").arg(host),
                tr("Create the tenant there. Then come back and sign in with the new "
                   "tenant's Global administrator.")};
        });
}

// Comes to all that is seen in a window; ActivationChange would come to the window alone.
bool SignInPage::event(QEvent* event) {
    if (event->type() == QEvent::WindowActivate)
        m_panel->pointOutWays();
    return WizardPage::event(event);
}

void SignInPage::retranslate() {
    setWords(tr("Sign in to your tenant"),
             tr("The partner account belongs to your company's Azure Active Directory tenant. A "
                "Global administrator creates it."));
    m_newTenant->setText(tr("Create new &tenant"));
    m_profileFirst->setText(tr("&Fill in the profile first"));
    m_openSignUp->setText(tr("Open the page"));
}

} // namespace partnerdesk::wizard
