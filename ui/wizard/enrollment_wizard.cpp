#include "ui/wizard/enrollment_wizard.h"

#include "ui/style/metrics.h"
#include "ui/widgets/cloud_badge.h"
#include "ui/widgets/step_rail.h"
#include "ui/wizard/admin_agent_page.h"
#include "ui/wizard/agreement_page.h"
#include "ui/wizard/button_bar.h"
#include "ui/wizard/current_cloud.h"
#include "ui/wizard/profile_page.h"
#include "ui/wizard/sign_in_page.h"
#include "ui/wizard/step_flow.h"
#include "ui/wizard/welcome_page.h"
#include "ui/wizard/words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;
using domain::WizardStep;
using widgets::StepState;

namespace {

constexpr QSize kFirstSize(1080, 760);
constexpr int kDoubleScale = 192; // dots per inch at 200 %

// A page is read from its first control on.
void focusFirst(QWidget& page) {
    for (QWidget* next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        const bool takes = next->isEnabled() && next->isVisibleTo(&page) &&
                           (next->focusPolicy() & Qt::TabFocus) != 0;
        if (page.isAncestorOf(next) && takes) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace

EnrollmentWizard::EnrollmentWizard(EnrollmentJourney& journey, QWidget* parent)
    : QWidget(parent)
    , m_journey(journey)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_rail(new widgets::StepRail(this))
    , m_area(new StepArea(this))
    , m_flow(m_area->flow())
    , m_bar(new ButtonBar(this)) {
    setObjectName(u"enrollmentWizard"_s);
    setMinimumSize(style::smallestWindow(screen()));
    resize(kFirstSize);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_area, 1);
    right->addWidget(m_bar);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_rail);
    m_layout->addLayout(right, 1);

    connectJourney();
    onDraftOpened();
    retranslate();
}

// The pages lose the focus while they are taken down, when this is no wizard any more.
EnrollmentWizard::~EnrollmentWizard() {
    disconnect(qApp, nullptr, this, nullptr);
}

// Made when they are near, not all at the start: the first window is there sooner.
void EnrollmentWizard::makeStepsUpTo(WizardStep last) {
    for (int id = static_cast<int>(WizardStep::Welcome); id <= static_cast<int>(last); ++id) {
        if (m_flow->page(id) == nullptr)
            addStep(WizardStep(id), makeStep(WizardStep(id)));
    }
}

WizardPage* EnrollmentWizard::makeStep(WizardStep step) {
    switch (step) {
    case WizardStep::Welcome:
        return new WelcomePage(m_journey, m_flow);
    case WizardStep::SignIn:
        return new SignInPage(m_journey, m_flow);
    case WizardStep::CompanyProfile:
        return new ProfilePage(m_journey, m_flow);
    case WizardStep::Agreement:
        return new AgreementPage(m_journey, m_flow);
    case WizardStep::AdminAgent:
        break;
    }
    auto* last = new AdminAgentPage(m_journey, m_flow);
    connect(last, &AdminAgentPage::finishRequested, this, [this] {
        const auto connection = m_journey.signIn().connection();
        if (!connection)
            return; // a key pressed just as the session ended
        m_journey.keeper().flush();
        Q_EMIT finishedWith(connection);
    });
    return last;
}

void EnrollmentWizard::goTo(WizardStep wanted) {
    const WizardStep step = reachable(wanted);
    makeStepsUpTo(step);
    m_flow->goTo(step);
}

void EnrollmentWizard::addStep(WizardStep step, WizardPage* page) {
    m_flow->setPage(static_cast<int>(step), page);
    connect(page, &WizardPage::buttonsChanged, this, [this, page] {
        if (m_flow->currentStep() == page)
            updateButtons();
    });
    connect(page, &WizardPage::stepDone, this, [this, page] {
        if (m_flow->currentStep() == page)
            m_flow->next();
    });
    connect(page, &WizardPage::primaryWanted, this, [this, page] {
        if (m_flow->currentStep() == page)
            m_bar->primary()->setFocus();
    });
    connect(page, &WizardPage::stepRequested, this, &EnrollmentWizard::goTo);
}

// Qt hands the focus of a control that is hidden or switched off to the next one, which may be the
// first button of the bar, and Enter would close the window. It stays with the page: Enter does
// nothing there, Tab goes to its first control.
void EnrollmentWizard::keepFocus(const QWidget* before, const QWidget* now) {
    WizardPage* page = m_flow->currentStep();
    if (page == nullptr || before == nullptr || now == nullptr || !m_bar->isAncestorOf(now))
        return;
    const bool wasHere = page->isAncestorOf(before) || m_bar->isAncestorOf(before);
    if (wasHere && !(before->isVisible() && before->isEnabled()))
        page->setFocus();
}

void EnrollmentWizard::connectJourney() {
    connect(qApp, &QApplication::focusChanged, this, &EnrollmentWizard::keepFocus);
    DraftKeeper& keeper = m_journey.keeper();
    connect(m_flow, &QWizard::currentIdChanged, this, &EnrollmentWizard::onStepChanged);
    connect(m_flow, &StepFlow::enterPressed, m_bar, &ButtonBar::press);
    connect(m_flow, &StepFlow::escapePressed, this, &QWidget::close);
    connect(m_bar, &ButtonBar::saveAndClose, this, &QWidget::close);
    connect(m_bar, &ButtonBar::next, this, &EnrollmentWizard::onNext);
    connect(m_bar, &ButtonBar::back, this, &EnrollmentWizard::onBack);
    connect(m_bar, &ButtonBar::reasonClicked, this,
            [this] { m_flow->currentStep()->onReasonClicked(); });
    connect(m_bar, &ButtonBar::languageChosen, this,
            [this](const QString& language) { m_journey.services().setLanguage(language); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, m_bar, &ButtonBar::press);
    }

    connect(&keeper, &DraftKeeper::opened, this, &EnrollmentWizard::onDraftOpened);
    connect(&keeper, &DraftKeeper::edited, this, &EnrollmentWizard::updateRail);
    connect(&keeper, &DraftKeeper::saved, this, [this] {
        const auto& shown = m_flow->currentStep()->messages().problem();
        if (shown && shown->kind == base::ProblemKind::StorageFault)
            m_flow->currentStep()->messages().dismiss();
        updateRail();
    });
    connect(&keeper, &DraftKeeper::failed, this, &EnrollmentWizard::showProblem);
    connect(&m_journey.portal(), &PortalController::failed, this, &EnrollmentWizard::showProblem);
    connect(&m_journey.signIn(), &SignInController::keychainLocked, this,
            [this](const base::Problem& problem) {
                m_flow->currentStep()->showProblemWithRetry(
                    problem, [this] { m_journey.signIn().resume(); });
            });
    // A kept session is taken up after the page was restored, which begins its work only now.
    connect(&m_journey.signIn(), &SignInController::signedInForDraft, this, [this] {
        dismissProblems(base::ProblemKind::SignInNeeded);
        if (m_flow->step() > WizardStep::SignIn)
            m_flow->currentStep()->enter();
    });
    connect(&m_journey.connectivity(), &Connectivity::changed, this, [this](bool online) {
        if (online)
            dismissProblems(base::ProblemKind::Offline);
        updateRail();
        updateButtons();
    });
    connect(&m_journey.services().cloud, &CurrentCloud::changed, this,
            &EnrollmentWizard::updateRail);
}

void EnrollmentWizard::showProblem(const base::Problem& problem) {
    m_flow->currentStep()->showProblem(problem);
}

// What was put right need not be read any more, on whatever page it stands.
void EnrollmentWizard::dismissProblems(base::ProblemKind kind) {
    for (const int id : m_flow->pageIds()) {
        widgets::MessageBar& bar = static_cast<WizardPage*>(m_flow->page(id))->messages();
        if (bar.problem() && bar.problem()->kind == kind)
            bar.dismiss();
    }
}

void EnrollmentWizard::workspaceOpened(const base::Result<store::OpenReport>& report) {
    WizardPage* page = m_flow->currentStep();
    page->messages().setCommands({});
    if (!report) {
        page->showProblem(report.error());
        return;
    }
    if (!report->workspaceSalvaged)
        return;
    int rows = 0;
    for (const auto& table : report->salvagedRows)
        rows += table.second;
    m_salvaged = [rows, setAside = report->setAside] {
        return widgets::MessageText{
            tr("The data file was damaged and has been replaced."),
            tr("%n entries were saved. The damaged file is kept as %1.", nullptr, rows)
                .arg(setAside)};
    };
    tellSalvaged();
}

// The draft of last time opens a moment later, perhaps on another page.
void EnrollmentWizard::tellSalvaged() {
    if (m_salvaged)
        m_flow->currentStep()->messages().showWords(widgets::MessageLevel::Warning, m_salvaged);
}

// Later steps need what earlier ones bring about; a draft file from elsewhere may say otherwise.
WizardStep EnrollmentWizard::reachable(WizardStep wanted) const {
    const domain::EnrollmentState state = m_journey.keeper().draft().enrollment;
    if (wanted == WizardStep::AdminAgent && state != domain::EnrollmentState::AgreementAccepted)
        wanted = WizardStep::Agreement;
    if (wanted == WizardStep::Agreement && state == domain::EnrollmentState::NotEnrolled)
        wanted = WizardStep::CompanyProfile;
    return wanted;
}

void EnrollmentWizard::onDraftOpened() {
    const WizardStep step = reachable(m_journey.keeper().draft().step);
    makeStepsUpTo(step);
    const widgets::MessageWords salvaged = m_salvaged; // going to the page is not going on
    m_flow->restore(step);
    m_salvaged = salvaged;
    tellSalvaged();
}

void EnrollmentWizard::onStepChanged() {
    WizardPage* page = m_flow->currentStep();
    if (page == nullptr || m_flow->isRestoring())
        return;
    m_salvaged = nullptr; // seen: somebody went on
    const WizardStep step = m_flow->step();
    // Looking at the first page again does not undo the way that was come.
    if (step != WizardStep::Welcome) {
        m_journey.keeper().edit([step](domain::Draft& draft) { draft.step = step; });
        m_journey.keeper().flush();
    }
    page->enter();
    page->placeFocus();
    if (!page->isAncestorOf(focusWidget()))
        focusFirst(*page);
    updateButtons();
    updateRail();
    if (step != WizardStep::AdminAgent) {
        QTimer::singleShot(0, this,
                           [this, step] { makeStepsUpTo(WizardStep(static_cast<int>(step) + 1)); });
    }
}

void EnrollmentWizard::onNext() {
    if (m_flow->step() == WizardStep::AdminAgent) {
        m_flow->currentStep()->proceed();
        return;
    }
    // Whoever is faster than the timer that makes it must not be kept here.
    makeStepsUpTo(WizardStep(static_cast<int>(m_flow->step()) + 1));
    m_flow->next();
}

void EnrollmentWizard::onBack() {
    if (!m_flow->currentStep()->goBackInside())
        m_flow->back();
}

void EnrollmentWizard::updateButtons() {
    if (const WizardPage* page = m_flow->currentStep())
        m_bar->show(page->buttons(), m_flow->step() == WizardStep::Welcome);
}

void EnrollmentWizard::updateRail() {
    const domain::Draft& draft = m_journey.keeper().draft();
    const WizardStep now = m_flow->step();
    const auto step = [now](WizardStep which, bool done, const QString& sub = {}) {
        return widgets::RailStep{.title = Words::step(which),
                                 .sub = sub,
                                 .state = which == now ? StepState::Now
                                          : done       ? StepState::Done
                                                       : StepState::Todo};
    };
    const bool enrolled = draft.enrollment != domain::EnrollmentState::NotEnrolled;
    const bool accepted = draft.enrollment == domain::EnrollmentState::AgreementAccepted;
    m_rail->setSteps({step(WizardStep::Welcome, now > WizardStep::Welcome),
                      step(WizardStep::SignIn, !draft.tenantId.isEmpty(), draft.tenantDomain),
                      step(WizardStep::CompanyProfile, enrolled),
                      step(WizardStep::Agreement, accepted,
                           enrolled && !accepted ? tr("Not accepted yet") : QString()),
                      step(WizardStep::AdminAgent, false)});

    const QString online = m_journey.connectivity().isOnline() ? tr("Online") : tr("Offline");
    const QDateTime saved = m_journey.keeper().lastSaved();
    const QString name = Words::draftName(draft.name, draft.tenantDomain);
    m_rail->setFoot(tr("Draft “%1”").arg(name), name,
                    saved.isValid() ? tr("Saved %1 · %2").arg(Words::time(saved), online)
                                    : tr("Not saved yet · %1").arg(online));
    const CurrentCloud& cloud = m_journey.services().cloud;
    m_rail->cloudBadge()->setCloud(cloud.id(), cloud.name());
}

void EnrollmentWizard::retranslate() {
    setWindowTitle(tr("PartnerDesk"));
    const bool chinese = m_journey.services().language().startsWith(u"zh"_s);
    m_bar->offerLanguage(chinese ? u"en"_s : u"zh_CN"_s);
    updateRail();
    updateButtons();
}

void EnrollmentWizard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_flow->step() == WizardStep::Agreement)
        m_journey.agreement().enter(); // the text in the other language
}

void EnrollmentWizard::closeEvent(QCloseEvent* event) {
    m_journey.keeper().flush();
    Q_EMIT closing(saveGeometry());
    QWidget::closeEvent(event);
}

void EnrollmentWizard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool strip =
        width() < style::kNarrowWindow || logicalDpiX() * devicePixelRatioF() >= kDoubleScale;
    m_rail->setOrientation(strip ? Qt::Horizontal : Qt::Vertical);
    m_layout->setDirection(strip ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EnrollmentWizard::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (enter && !event->isAutoRepeat()) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            button->click();
        else
            m_bar->press();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace partnerdesk::wizard
