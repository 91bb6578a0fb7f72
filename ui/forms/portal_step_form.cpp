#include "ui/forms/portal_step_form.h"

#include "ui/forms/portal_proof_panel.h"
#include "ui/forms/portal_value_rows.h"
#include "ui/forms/text_field.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;
using domain::PortalStepState;
using widgets::Tone;

namespace {

constexpr int kProofWidth = 270;
constexpr int kSideBySideWidth = 750; // below, a mail address would not fit into the values

const QString& worded(const domain::LocalizedText& text) {
    return QLocale().language() == QLocale::Chinese ? text.zh : text.en;
}

Tone toneOf(PortalStepState state) {
    switch (state) {
    case PortalStepState::ConfirmedByYou:
    case PortalStepState::VerifiedByService:
        return Tone::Ok;
    case PortalStepState::DisagreesWithService:
        return Tone::Bad;
    case PortalStepState::Opened:
    case PortalStepState::AwaitingConfirmation:
        return Tone::Warn;
    case PortalStepState::NotStarted:
    case PortalStepState::Abandoned:
        return Tone::Flat;
    }
    Q_UNREACHABLE();
}

void showStage(widgets::Chip* chip, const QString& words, bool done) {
    chip->setTone(done ? Tone::Ok : Tone::Flat);
    // Its number is the mark of what is to do: a ring would read as a letter before it.
    chip->setIcon(done ? std::optional(style::Icon::Check) : std::nullopt);
    chip->setFullText(words);
    chip->setAccessibleName(words);
}

} // namespace

PortalStepForm::PortalStepForm(QWidget* parent)
    : QWidget(parent) {
    setObjectName(u"portalStepForm"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    buildHead(layout);
    buildValues();
    m_back = new widgets::Card(this);
    m_proof = new PortalProofPanel(m_back);
    m_back->body()->addWidget(m_proof);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(style::kSpace16);
    m_columns->addWidget(m_values, 1);
    m_columns->addWidget(m_back);
    layout->addLayout(m_columns);
    buildFoot(layout);
    arrangeColumns();
    connect(m_rows, &PortalValueRows::copied, this, &PortalStepForm::showStages);
    connect(m_rows, &PortalValueRows::edited, this, &PortalStepForm::showStages);
    connect(m_rows, &PortalValueRows::edited, this, &PortalStepForm::edited);
    connect(m_proof, &PortalProofPanel::edited, this, &PortalStepForm::updateButtons);
    connect(m_proof, &PortalProofPanel::edited, this, &PortalStepForm::edited);
    connect(m_proof, &PortalProofPanel::recordRequested, this, &PortalStepForm::recordRequested);
    connect(m_proof, &PortalProofPanel::recordDropped, this, &PortalStepForm::recordDropped);
    retranslate();
}

void PortalStepForm::buildHead(QVBoxLayout* layout) {
    auto* line = new QHBoxLayout;
    m_title = widgets::wrappingLabel("heading", this);
    m_title->setObjectName(u"portalStepTitle"_s);
    m_state = new widgets::Chip(this);
    m_state->setObjectName(u"portalStepState"_s);
    line->addWidget(m_title, 1);
    line->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addLayout(line);
    m_lead = widgets::wrappingLabel("lead", this);
    m_signInAs = widgets::wrappingLabel("body", this);
    m_signInAs->setObjectName(u"portalSignInAs"_s);
    layout->addWidget(m_lead);
    layout->addWidget(m_signInAs);
    auto* stages = new QHBoxLayout;
    stages->setSpacing(style::kSpace8);
    for (auto [chip, name] : {std::pair{&m_openStage, u"portalStageOpen"_s},
                              std::pair{&m_copyStage, u"portalStageCopy"_s},
                              std::pair{&m_confirmStage, u"portalStageConfirm"_s}}) {
        *chip = new widgets::Chip(this);
        (*chip)->setObjectName(name);
        stages->addWidget(*chip);
    }
    stages->addStretch(1);
    layout->addLayout(stages);
}

void PortalStepForm::buildValues() {
    m_values = new widgets::Card(this);
    m_path = widgets::wrappingLabel("small", m_values);
    m_rows = new PortalValueRows(m_values);
    m_copyNext = new QPushButton(m_values);
    m_copyNext->setObjectName(u"copyNextButton"_s);
    style::setStyle(m_copyNext, "kind", u"primary"_s);
    m_hurdle = new QPushButton(m_values);
    m_hurdle->setObjectName(u"copyPortalRequestButton"_s);
    style::setStyle(m_hurdle, "kind", u"link"_s);
    m_values->body()->addWidget(m_path);
    m_values->body()->addWidget(m_rows);
    m_values->body()->addWidget(m_copyNext, 0, Qt::AlignLeft);
    m_values->body()->addWidget(m_hurdle, 0, Qt::AlignLeft);
    m_values->body()->addStretch(1);
    connect(m_copyNext, &QPushButton::clicked, this, [this] { m_rows->copyNext(); });
    connect(m_hurdle, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(worded(m_content.kind.request)); });
}

void PortalStepForm::buildFoot(QVBoxLayout* layout) {
    m_unverifiable = widgets::wrappingLabel("muted", this);
    m_unverifiable->setObjectName(u"portalUnverifiable"_s);
    m_address = new TextField(u"portalAddress"_s, this);
    m_address->hide();
    connect(m_address, &FieldBox::edited, this, [this] {
        m_content.page = QUrl(m_address->value().trimmed(), QUrl::StrictMode);
        updateButtons();
    });
    m_foot = new QFrame(this);
    m_foot->setObjectName(u"portalStepFoot"_s);
    style::setStyle(m_foot, "role", u"bar"_s);
    m_differs = new QPushButton(m_foot);
    m_differs->setObjectName(u"pageLooksDifferentButton"_s);
    style::setStyle(m_differs, "kind", u"link"_s);
    connect(m_differs, &QPushButton::clicked, this, [this] {
        m_address->setVisible(m_address->isHidden());
        if (m_address->isVisible())
            m_address->focusEditor();
    });
    m_abandon = new QPushButton(m_foot);
    m_abandon->setObjectName(u"abandonPortalStepButton"_s);
    style::setStyle(m_abandon, "kind", u"link"_s);
    connect(m_abandon, &QPushButton::clicked, this, &PortalStepForm::abandonRequested);
    layout->addWidget(m_unverifiable);
    layout->addWidget(m_address);

    m_open = new QPushButton(m_foot);
    m_open->setObjectName(u"openPortalPageButton"_s);
    m_open->setIcon(style::icon(style::Icon::External));
    m_later = new QPushButton(m_foot);
    m_later->setObjectName(u"continueLaterButton"_s);
    m_done = new QPushButton(m_foot);
    m_done->setObjectName(u"portalStepDoneButton"_s);
    style::setStyle(m_done, "kind", u"primary"_s);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openPageRequested(m_content.page); });
    connect(m_later, &QPushButton::clicked, this, &PortalStepForm::laterRequested);
    connect(m_done, &QPushButton::clicked, this, &PortalStepForm::doneRequested);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(style::kSpace32, style::kSpace8, style::kSpace32, style::kSpace8);
    foot->setSpacing(style::kSpace8);
    foot->addWidget(m_open);
    foot->addSpacing(style::kSpace4);
    foot->addWidget(m_differs);
    foot->addSpacing(style::kSpace8);
    foot->addWidget(m_abandon);
    foot->addStretch();
    foot->addWidget(m_later);
    foot->addWidget(m_done);
}

QWidget* PortalStepForm::foot() const {
    return m_foot;
}

void PortalStepForm::focusWayOn() {
    (m_done->isEnabled() ? m_done : m_open)->setFocus();
}

void PortalStepForm::load(const PortalStepContent& content) {
    const bool sameStep =
        m_content.step.id == content.step.id && m_content.kind.id == content.kind.id;
    const QUrl page = sameStep ? m_content.page : content.page;
    m_content = content;
    m_content.page = page;
    if (sameStep) {
        m_proof->setRecord(content.step.proof);
    } else {
        m_address->setValue(page.toString());
        m_rows->setRows(content.kind, content.step.values, content.words);
        m_proof->setStep(content.kind, content.step.proof);
    }
    m_rows->setDomainTaken(content.domainTaken);
    m_back->setHidden(content.kind.proof.empty());
    m_copyNext->setHidden(m_rows->count() == 0);
    m_hurdle->setHidden(worded(content.kind.hurdle).isEmpty());
    retranslate();
}

domain::PortalStep PortalStepForm::save() const {
    domain::PortalStep step = m_content.step;
    step.values = m_rows->values();
    step.proof.insert(m_proof->proof());
    return step;
}

void PortalStepForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PortalStepForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeColumns();
}

void PortalStepForm::arrangeColumns() {
    const bool besides = width() >= kSideBySideWidth;
    m_columns->setDirection(besides ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_back->setMinimumWidth(besides ? kProofWidth : 0);
    m_back->setMaximumWidth(besides ? kProofWidth : QWIDGETSIZE_MAX);
}

void PortalStepForm::updateButtons() {
    m_done->setEnabled(m_proof->isComplete() && !m_content.confirming);
    m_open->setEnabled(domain::isPortalPage(m_content.page));
    showStages();
}

void PortalStepForm::showStages() {
    const QDateTime opened = m_content.step.opened;
    showStage(m_openStage,
              opened.isValid()
                  ? tr("1 Page opened · %1").arg(opened.toLocalTime().toString(u"HH:mm"_s))
                  : tr("1 Open the page"),
              opened.isValid());
    const int copied = m_rows->copiedCount();
    showStage(m_copyStage,
              copied > 0 ? tr("2 Copied %1 of %2").arg(copied).arg(m_rows->count())
                         : tr("2 Copy the values"),
              copied > 0 && copied == m_rows->count());
    m_copyNext->setEnabled(copied < m_rows->count());
    const bool proven = m_proof->isComplete() && !m_content.kind.proof.empty();
    showStage(m_confirmStage,
              m_content.kind.proof.empty() ? tr("3 Confirm")
              : proven                     ? tr("3 Proof brought back")
                                           : tr("3 Bring back the proof"),
              proven);
}

void PortalStepForm::retranslate() {
    const domain::PortalStepKind& kind = m_content.kind;
    m_title->setText(worded(kind.title));
    m_lead->setText(worded(kind.lead));
    m_path->setText(tr("Where: %1").arg(worded(kind.path)));
    m_signInAs->setText(tr("Sign in there as %1").arg(m_content.account));
    m_signInAs->setHidden(m_content.account.isEmpty());
    m_state->setText(stateWords());
    m_state->setTone(toneOf(m_content.step.state));
    m_unverifiable->setText(m_content.page.isEmpty()
                                ? tr("This cloud has no page for this step.")
                                : tr("Cannot be verified: it will read “confirmed by you”."));
    m_unverifiable->setHidden(!m_content.page.isEmpty() && m_content.verifiable);
    m_address->setLabel(tr("Address of the page"), false);
    m_copyNext->setText(tr("Copy &next"));
    m_hurdle->setText(tr("%1 Copy a request", "after a question").arg(worded(kind.hurdle)));
    m_differs->setText(tr("Page looks different?"));
    m_abandon->setText(tr("Abandon this step"));
    m_abandon->setVisible(m_content.step.state != PortalStepState::NotStarted &&
                          !m_content.confirming);
    m_open->setText(tr("&Open page"));
    m_later->setText(tr("Cont&inue later"));
    m_done->setText(m_content.confirming ? tr("Asking the service…") : tr("I have &done this…"));
    for (QPushButton* button :
         {m_copyNext, m_hurdle, m_differs, m_abandon, m_open, m_later, m_done})
        button->setAccessibleName(button->text().remove(u'&'));
    updateButtons();
}

QString PortalStepForm::stateWords() const {
    switch (m_content.step.state) {
    case PortalStepState::NotStarted:
        return tr("Not started");
    case PortalStepState::Opened:
        return tr("Opened");
    case PortalStepState::AwaitingConfirmation:
        return tr("Awaiting confirmation");
    case PortalStepState::ConfirmedByYou:
        return tr("Confirmed by you");
    case PortalStepState::VerifiedByService:
        return tr("Verified by the service");
    case PortalStepState::DisagreesWithService:
        return tr("Disagrees with the service");
    case PortalStepState::Abandoned:
        return tr("Abandoned");
    }
    Q_UNREACHABLE();
}

} // namespace partnerdesk::forms
