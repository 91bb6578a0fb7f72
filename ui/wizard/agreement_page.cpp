#include "ui/wizard/agreement_page.h"

#include "app/domain/person_name.h"
#include "app/domain/text_rules.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/skeleton_list.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/portal_panel.h"
#include "ui/wizard/profile_summary.h"
#include "ui/wizard/signer_fields.h"
#include "ui/wizard/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextHeight = 260;

} // namespace

AgreementPage::AgreementPage(EnrollmentJourney& journey, QWidget* parent)
    : WizardPage(u"agreementPage"_s, journey.services().problems, parent)
    , m_journey(journey)
    , m_gate(widgets::wrappingLabel("body", this))
    , m_gateButton(new QPushButton(this))
    , m_loading(new widgets::SkeletonList(this))
    , m_portal(new PortalPanel(journey.portal(), journey.signIn(), journey.services().files,
                               u"agreement"_s, this))
    , m_head(new QWidget(this))
    , m_version(widgets::wrappingLabel("muted", m_head))
    , m_sample(new widgets::Chip(m_head))
    , m_record(new SummaryView(this))
    , m_document(
          new widgets::DocumentView(journey.services().lanes, journey.services().files, this))
    , m_busy(new widgets::BusyBar(this))
    , m_signing(new QWidget(this))
    , m_readFirst(widgets::wrappingLabel("muted", m_signing))
    , m_signer(new SignerFields(journey.services().problems, m_signing))
    , m_authorized(new QCheckBox(m_signing))
    , m_accept(new QCheckBox(m_signing)) {
    build();
    connectParts();
    retranslate();
    show(journey.agreement().view());
}

void AgreementPage::build() {
    m_gate->setObjectName(u"agreementGate"_s);
    m_gateButton->setObjectName(u"agreementGateButton"_s);
    m_version->setObjectName(u"agreementVersion"_s);
    m_sample->setObjectName(u"agreementSample"_s);
    m_sample->setTone(widgets::Tone::Warn);
    m_document->setObjectName(u"agreementText"_s);
    m_document->setMinimumHeight(kTextHeight);
    m_authorized->setObjectName(u"authorizedBox"_s);
    m_accept->setObjectName(u"acceptBox"_s);

    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->addWidget(m_version, 1);
    head->addWidget(m_sample);
    auto* signing = new QVBoxLayout(m_signing);
    signing->setContentsMargins({});
    signing->setSpacing(style::kSpace8);
    signing->addWidget(m_readFirst);
    signing->addWidget(m_signer);
    signing->addWidget(m_authorized);
    signing->addWidget(m_accept);
    content()->addWidget(m_gate);
    content()->addWidget(m_gateButton, 0, Qt::AlignLeft);
    content()->addWidget(m_loading);
    content()->addWidget(m_portal);
    pin(m_portal->foot());
    content()->addWidget(m_head);
    content()->addWidget(m_record);
    content()->addWidget(m_document, 1);
    content()->addWidget(m_busy);
    content()->addWidget(m_signing);
    content()->addStretch();
}

void AgreementPage::connectParts() {
    AgreementController& agreement = m_journey.agreement();
    connect(&agreement, &AgreementController::changed, this,
            [this, &agreement] { show(agreement.view()); });
    connect(&agreement, &AgreementController::accepted, this, [this] {
        messages().dismiss();
        Q_EMIT stepDone();
    });
    connect(&agreement, &AgreementController::failed, this, &WizardPage::showProblem);
    connect(&m_journey.keeper(), &DraftKeeper::opened, this, &AgreementPage::onDraftOpened);
    connect(m_document, &widgets::DocumentView::endReached, this, &AgreementPage::enableSigning);
    connect(m_document, &widgets::DocumentView::endReached, this, &AgreementPage::keepSigning);
    connect(m_document, &widgets::DocumentView::failed, this, &AgreementPage::showProblem);
    connect(m_document, &widgets::DocumentView::saved, this, [this](const QString& path) {
        messages().setCommands({});
        messages().showWords(widgets::MessageLevel::Ok,
                             [path] { return widgets::MessageText{tr("Saved as %1.").arg(path)}; });
    });
    connect(m_signer, &SignerFields::edited, this, &AgreementPage::keepSigner);
    connect(m_signer, &SignerFields::entered, this, &AgreementPage::keepPlace);
    for (QCheckBox* box : {m_authorized, m_accept})
        connect(box, &QCheckBox::toggled, this, &AgreementPage::keepSigning);
    const auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_document, &widgets::DocumentView::find);
    connect(m_gateButton, &QPushButton::clicked, this, &AgreementPage::onReasonClicked);
    connect(m_busy, &widgets::BusyBar::cancelRequested, &agreement, &AgreementController::cancel);
}

void AgreementPage::show(const AgreementView& view) {
    m_view = view;
    const bool reading =
        view.stage == AgreementStage::Reading || view.stage == AgreementStage::Accepting;
    const bool accepted = view.stage == AgreementStage::Accepted;
    const bool gated = view.stage == AgreementStage::NotEnrolled ||
                       view.stage == AgreementStage::SignIn ||
                       view.stage == AgreementStage::GlobalAdministrator ||
                       view.stage == AgreementStage::NotLoaded ||
                       (view.stage == AgreementStage::AtPortal && !m_portal->isOpen() &&
                        !m_journey.portal().isBeginning());
    m_gate->setVisible(gated);
    m_gateButton->setVisible(gated);
    m_loading->setLoading(view.stage == AgreementStage::Loading);
    m_head->setVisible(reading);
    m_signing->setVisible(reading);
    m_signing->setEnabled(view.stage == AgreementStage::Reading);
    m_record->setVisible(accepted && view.accepted);
    const bool keptText = accepted && view.accepted && !view.accepted->body.isEmpty();
    m_document->setVisible(reading || keptText);
    m_signer->propose(view.signerFirstName, view.signerLastName);
    if (reading && view.reader != m_progress.reader()) {
        forgetReading();
        m_progress.setReader(view.reader);
    }
    showDocument();
    showAcceptance();
    enableSigning();
    retranslate();
    if (m_focusLater && view.stage == AgreementStage::Reading && isVisible())
        placeFocus();
}

void AgreementPage::keepSigner() {
    m_journey.keeper().edit([this](domain::Draft& draft) {
        draft.signerFirstName = m_signer->firstName();
        draft.signerLastName = m_signer->lastName();
    });
    Q_EMIT buttonsChanged();
}

// The next day as well, for the same person and the same text.
void AgreementPage::keepSigning() {
    if (m_view.stage == AgreementStage::Reading && m_document->isEndReached()) {
        const domain::Signing now = m_progress.signing(
            m_document->document().body, m_authorized->isChecked(), m_accept->isChecked());
        m_journey.keeper().edit([&now](domain::Draft& draft) { draft.signing = now; });
    }
    Q_EMIT buttonsChanged();
}

// As it was, not by the person.
void AgreementPage::tick(bool authorized, bool accepted) {
    const QSignalBlocker quiet(m_authorized);
    const QSignalBlocker quietToo(m_accept);
    m_authorized->setChecked(authorized);
    m_accept->setChecked(accepted);
}

void AgreementPage::forgetReading() {
    m_progress.clear();
    tick(false, false);
    m_document->setDocument({});
}

// Nobody has read or signed anything for this company yet, even where its text is the same.
void AgreementPage::onDraftOpened() {
    forgetReading();
    m_focusLater = false;
    m_signer->clear();
    show(m_journey.agreement().view());
}

void AgreementPage::showDocument() {
    widgets::DocumentText text = m_document->document();
    if (m_view.stage == AgreementStage::Accepted && m_view.accepted)
        text.body = m_view.accepted->body;
    else if (m_view.text)
        text = {.title = m_view.text->title, .body = m_view.text->body};
    if (text == m_document->document())
        return;
    // What was read and ticked holds for its own text.
    if (const QString& before = m_document->document().body; !before.isEmpty()) {
        m_progress.leave(before, {.reading = m_document->readingState(),
                                  .authorized = m_authorized->isChecked(),
                                  .accepted = m_accept->isChecked()});
    }
    // A text that was not seen yet begins where that of the other language was left.
    const AgreementProgress::State unseen{
        .reading = {.position = m_document->readingState().position, .endReached = false}};
    const AgreementProgress::State next =
        m_progress.of(text.body, m_journey.keeper().draft().signing).value_or(unseen);
    tick(next.authorized, next.accepted);
    m_document->setDocument(text, next.reading);
}

void AgreementPage::showAcceptance() {
    if (!m_view.accepted)
        return;
    const domain::AgreementAcceptance& accepted = *m_view.accepted;
    // Of what was accepted at the portal only the day is known.
    const bool here = !accepted.body.isEmpty();
    std::vector<SummaryLine> lines{
        {.label = tr("Accepted"),
         .value = here ? Words::dateTime(accepted.accepted) : Words::date(accepted.accepted)},
        {.label = tr("Signer"),
         .value = domain::displayedName(accepted.signerFirstName, accepted.signerLastName)},
        {.label = tr("Version"), .value = accepted.version},
        {.label = tr("SHA-256 of the text"), .value = accepted.sha256}};
    std::erase_if(lines, [](const SummaryLine& line) { return line.value.isEmpty(); });
    m_record->setLines(lines);
}

void AgreementPage::enableSigning() {
    const bool read = m_document->isEndReached();
    m_authorized->setEnabled(read);
    m_accept->setEnabled(read);
    m_signer->setReadOnly(!read);
    m_readFirst->setVisible(!read);
    Q_EMIT buttonsChanged();
}

QString AgreementPage::missing() const {
    if (!m_document->isEndReached())
        return tr("Read to the end first");
    if (!m_signer->isComplete())
        return tr("Enter the signer's name");
    if (!m_signer->isRight())
        return tr("Correct the signer's name");
    if (!m_authorized->isChecked() || !m_accept->isChecked())
        return tr("Tick both boxes");
    return m_journey.connectivity().isOnline() ? QString() : tr("Available when online");
}

StepButtons AgreementPage::buttons() const {
    if (isDone())
        return {.primary = tr("&Next"), .reason = {}};
    if (m_view.stage == AgreementStage::AtPortal && m_portal->isOpen())
        return {.primary = tr("&Next"),
                .primaryEnabled = false,
                .reason = tr("Finish the portal step first")};
    if (m_view.stage != AgreementStage::Reading)
        return {.primary = tr("&Accept"),
                .primaryEnabled = false,
                .backEnabled = m_view.stage != AgreementStage::Accepting,
                .reason = {}};
    const QString reason = missing();
    return {.primary = tr("&Accept"),
            .primaryEnabled = reason.isEmpty(),
            .reason = reason,
            .reasonIsWarning = false};
}

bool AgreementPage::isDone() const {
    return m_journey.agreement().isAccepted();
}

void AgreementPage::proceed() {
    messages().dismiss();
    if (missing().isEmpty())
        m_journey.agreement().accept(domain::cleaned(m_signer->firstName()),
                                     domain::cleaned(m_signer->lastName()));
}

void AgreementPage::onReasonClicked() {
    switch (m_view.stage) {
    case AgreementStage::NotEnrolled:
        Q_EMIT stepRequested(domain::WizardStep::CompanyProfile);
        return;
    case AgreementStage::SignIn:
    case AgreementStage::GlobalAdministrator:
        Q_EMIT stepRequested(domain::WizardStep::SignIn);
        return;
    case AgreementStage::NotLoaded:
        messages().dismiss();
        enter();
        return;
    case AgreementStage::AtPortal:
        if (m_portal->isOpen())
            m_portal->focusWayOn();
        else
            m_journey.agreement().enter();
        return;
    default:
        break;
    }
    if (!m_document->isEndReached())
        m_document->focusText();
    else if (!m_signer->isRight())
        m_signer->focusFirstWrong();
    else
        (m_authorized->isChecked() ? m_accept : m_authorized)->setFocus();
}

void AgreementPage::enter() {
    m_journey.agreement().enter();
}

bool AgreementPage::canRetry() const {
    return m_view.stage == AgreementStage::NotLoaded;
}

void AgreementPage::placeFocus() {
    m_focusLater = !m_document->isVisible() && !isDone();
    if (m_focusLater)
        return;
    if (!m_signer->focusField(m_journey.keeper().draft().focusField))
        m_document->focusText();
}

void AgreementPage::keepPlace(const QString& fieldId) {
    m_journey.keeper().edit([&fieldId](domain::Draft& draft) { draft.focusField = fieldId; });
}

QString AgreementPage::lead() const {
    if (isDone()) {
        if (!m_view.accepted)
            return tr("The agreement is accepted for this company.");
        return !m_view.accepted->body.isEmpty()
                   ? tr("You accepted the agreement. It stays readable here.")
                   : tr("You accepted the agreement at the portal. Its text there governs.");
    }
    return m_view.stage == AgreementStage::AtPortal
               ? QString() // the step has its own
               : tr("Read the agreement to its end, then sign it for your organization.");
}

void AgreementPage::retranslate() {
    setWords(tr("Microsoft Partner Network Agreement"), lead());
    if (m_view.stage == AgreementStage::AtPortal) {
        m_gate->setText(tr("In this cloud the agreement is read and accepted at the portal."));
        m_gateButton->setText(tr("Continue at the portal"));
    } else if (m_view.stage == AgreementStage::NotEnrolled) {
        m_gate->setText(tr("The agreement is signed after your company was enrolled."));
        m_gateButton->setText(tr("Go to the company profile"));
    } else if (m_view.stage == AgreementStage::NotLoaded) {
        m_gate->setText(tr("The text of the agreement could not be loaded."));
        m_gateButton->setText(tr("Load again"));
    } else {
        m_gate->setText(m_view.stage == AgreementStage::SignIn
                            ? tr("Sign in to read and accept the agreement.")
                            : tr("Only a Global administrator can accept the agreement."));
        m_gateButton->setText(tr("Go to sign in"));
    }
    if (m_view.text) {
        m_version->setText(tr("Version %1 of %2")
                               .arg(m_view.text->version,
                                    QLocale().toString(m_view.text->date,
                                                       tr("MMM d, yyyy", "date, see QLocale"))));
        m_sample->setVisible(m_view.text->sample);
    }
    m_sample->setText(tr("Sample text of the sandbox"));
    m_readFirst->setText(tr("These are enabled once you reached the end of the text."));
    m_authorized->setText(tr("I am a&uthorized to sign this agreement for my organization"));
    m_accept->setText(tr("I have &read and accept the terms and conditions"));
    showAcceptance();
    if (m_view.stage == AgreementStage::Accepting)
        m_busy->start(tr("Accepting the agreement…"), false);
    else if (m_view.stage == AgreementStage::Loading && m_view.rest)
        m_busy->start({}, true);
    else
        m_busy->stop();
    m_busy->setRest(m_view.rest);
}

} // namespace partnerdesk::wizard
