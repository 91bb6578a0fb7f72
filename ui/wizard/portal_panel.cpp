#include "ui/wizard/portal_panel.h"

#include "app/flows/services.h"
#include "ui/forms/portal_step_form.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/profile_summary.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;
using domain::PortalStepState;

namespace {

// The words of a field as the portal has them.
QString labelOf(const domain::PortalStepKind& kind, const QString& field) {
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (const domain::PortalField& one : kind.fields) {
        if (one.id == field)
            return chinese ? one.label.zh : one.label.en;
    }
    for (const domain::PortalProof& one : kind.proof) {
        if (one.id == field)
            return chinese ? one.label.zh : one.label.en;
    }
    return field;
}

} // namespace

PortalPanel::PortalPanel(PortalController& portal, SignInController& signIn,
                         widgets::FilePicker& files, QString kind, QWidget* parent)
    : QWidget(parent)
    , m_portal(portal)
    , m_signIn(signIn)
    , m_files(files)
    , m_kind(std::move(kind))
    , m_answer(new QWidget(this))
    , m_answerText(widgets::wrappingLabel("body", m_answer))
    , m_oursCard(new widgets::Card(m_answer))
    , m_ours(new SummaryView(m_oursCard))
    , m_theirsCard(new widgets::Card(m_answer))
    , m_theirs(new SummaryView(m_theirsCard))
    , m_goOn(new QPushButton(m_answer))
    , m_take(new QPushButton(m_theirsCard))
    , m_form(new forms::PortalStepForm(this))
    , m_busy(new widgets::BusyBar(this)) {
    setObjectName(u"portalPanel"_s);
    buildAnswer();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    layout->addWidget(m_answer);
    layout->addWidget(m_form);
    layout->addWidget(m_busy);
    connectParts();
    show();
}

void PortalPanel::buildAnswer() {
    m_answer->setObjectName(u"portalAnswer"_s);
    m_answerText->setObjectName(u"portalAnswerText"_s);
    m_take->setObjectName(u"takeFromServiceButton"_s);
    m_goOn->setObjectName(u"goOnConfirmedButton"_s);
    m_oursCard->body()->addWidget(m_ours);
    m_oursCard->body()->addStretch(1);
    m_theirsCard->body()->addWidget(m_theirs);
    m_theirsCard->body()->addStretch(1);
    m_theirsCard->body()->addWidget(m_take, 0, Qt::AlignLeft);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(style::kSpace12);
    cards->addWidget(m_oursCard, 1);
    cards->addWidget(m_theirsCard, 1);
    auto* layout = new QVBoxLayout(m_answer);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    layout->addWidget(m_answerText);
    layout->addWidget(m_goOn, 0, Qt::AlignLeft);
    layout->addLayout(cards);
}

void PortalPanel::connectParts() {
    connect(m_form, &forms::PortalStepForm::openPageRequested, &m_portal,
            &PortalController::openPage);
    connect(m_form, &forms::PortalStepForm::edited, this, [this] {
        m_portal.keep(m_form->save());
        m_portal.askDomain(m_signIn.connection());
    });
    connect(m_form, &forms::PortalStepForm::laterRequested, &m_portal, &PortalController::leave);
    connect(m_form, &forms::PortalStepForm::abandonRequested, &m_portal,
            &PortalController::abandon);
    connect(m_form, &forms::PortalStepForm::doneRequested, this,
            [this] { m_portal.confirm(m_form->save(), m_signIn.connection()); });
    connect(m_form, &forms::PortalStepForm::recordRequested, this, &PortalPanel::chooseRecord);
    connect(m_form, &forms::PortalStepForm::recordDropped, &m_portal,
            &PortalController::keepRecord);
    connect(m_take, &QPushButton::clicked, this,
            [this] { m_portal.takeFromService(m_signIn.connection()); });
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_portal.confirm(m_form->save(), m_signIn.connection(), flows::PortalTrust::Person);
    });
    connect(m_busy, &widgets::BusyBar::cancelRequested, &m_portal,
            &PortalController::cancelConfirming);
    connect(&m_portal, &PortalController::changed, this, &PortalPanel::show);
}

bool PortalPanel::isOpen() const {
    return m_portal.view() && m_portal.view()->step.kind == m_kind;
}

QWidget* PortalPanel::foot() const {
    return m_form->foot();
}

void PortalPanel::focusWayOn() {
    m_form->focusWayOn();
}

void PortalPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show();
}

void PortalPanel::show() {
    setVisible(isOpen());
    foot()->setVisible(isOpen());
    if (!isOpen()) {
        m_wasOpen = false;
        return;
    }
    const PortalView& view = *m_portal.view();
    // A step that no service decides says so by its own nature, not as a lack.
    const bool decided = view.kind.verify == domain::PortalVerify::MpnProfile ||
                         view.kind.verify == domain::PortalVerify::VettingStage;
    const auto connection = m_signIn.connection();
    const bool askable =
        connection && flows::capabilitiesOf(connection->session().cloud()).partnerCenter;
    m_form->load({.kind = view.kind,
                  .step = view.step,
                  .words = view.words,
                  .account = view.account,
                  .page = view.page,
                  .verifiable = !decided || askable,
                  .confirming = m_portal.isConfirming(),
                  .domainTaken = view.domainTaken});
    const bool waiting = view.step.state == PortalStepState::AwaitingConfirmation;
    const bool differs = view.step.state == PortalStepState::DisagreesWithService;
    m_answer->setVisible((waiting || differs) && !m_portal.isConfirming());
    m_goOn->setVisible(waiting && view.kind.verify == domain::PortalVerify::MpnProfile);
    const bool known = differs && !view.differences.empty();
    m_oursCard->setVisible(known);
    m_theirsCard->setVisible(known);
    showDifferences(view);
    retranslate();
    if (!std::exchange(m_wasOpen, true) && isVisible())
        focusWayOn();
}

void PortalPanel::showDifferences(const PortalView& view) {
    std::vector<SummaryLine> ours;
    std::vector<SummaryLine> theirs;
    for (const flows::PortalDifference& one : view.differences) {
        const QString label = labelOf(view.kind, one.field);
        ours.push_back({.label = label, .value = one.ours.isEmpty() ? tr("(empty)") : one.ours});
        theirs.push_back(
            {.label = label, .value = one.theirs.isEmpty() ? tr("(empty)") : one.theirs});
    }
    m_ours->setLines(ours);
    m_theirs->setLines(theirs);
}

void PortalPanel::chooseRecord() {
    m_files.open(this,
                 {.title = tr("Keep a record"),
                  .suggestedName = {},
                  .filter = tr("PDF and pictures (*.pdf *.png *.jpg *.jpeg)")},
                 [this](const QString& path) { m_portal.keepRecord(path); });
}

void PortalPanel::retranslate() {
    const PortalView& view = *m_portal.view();
    if (m_portal.isConfirming()) {
        m_busy->start(tr("Asking the service…"), true);
        m_busy->setRest(m_portal.restsUntil());
    } else {
        m_busy->stop();
    }
    const bool mail = view.kind.verify == domain::PortalVerify::VettingStage;
    if (view.step.state == PortalStepState::AwaitingConfirmation) {
        m_answerText->setText(
            mail ? tr("The service has not seen the mail confirmed yet. Confirm again once the "
                      "contact has opened the link; you need not wait for it here.")
                 : tr("The service does not know this account yet. That can take some minutes; "
                      "then confirm again."));
    } else {
        m_answerText->setText(
            tr("%n field(s) differ between this draft and the service. Correct them at the portal "
               "or here, then confirm again.",
               nullptr, static_cast<int>(view.differences.size())));
    }
    m_oursCard->setTitle(tr("As you have it"));
    m_theirsCard->setTitle(tr("As the service has it"));
    m_take->setText(tr("&Use what the service has"));
    m_goOn->setText(tr("&Go on, confirmed by me"));
    for (QPushButton* button : {m_take, m_goOn})
        button->setAccessibleName(button->text().remove(u'&'));
}

} // namespace partnerdesk::wizard
