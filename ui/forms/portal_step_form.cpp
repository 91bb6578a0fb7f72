#include "ui/forms/portal_step_form.h"

#include "ui/forms/portal_value_rows.h"
#include "ui/forms/text_field.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace partnerdesk::forms {

using namespace Qt::StringLiterals;

namespace {

bool inChinese() {
    return QLocale().language() == QLocale::Chinese;
}

const QString& worded(const domain::LocalizedText& text) {
    return inChinese() ? text.zh : text.en;
}

widgets::Tone toneOf(domain::PortalStepState state) {
    switch (state) {
    case domain::PortalStepState::ConfirmedByYou:
    case domain::PortalStepState::VerifiedByService:
        return widgets::Tone::Ok;
    case domain::PortalStepState::DisagreesWithService:
        return widgets::Tone::Bad;
    case domain::PortalStepState::Opened:
    case domain::PortalStepState::AwaitingConfirmation:
        return widgets::Tone::Warn;
    case domain::PortalStepState::NotStarted:
    case domain::PortalStepState::Abandoned:
        return widgets::Tone::Flat;
    }
    Q_UNREACHABLE();
}

} // namespace

PortalStepForm::PortalStepForm(QWidget* parent)
    : QWidget(parent) {
    setObjectName(u"portalStepForm"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    buildHead(layout);
    m_rows = new PortalValueRows(this);
    layout->addWidget(m_rows);
    m_copyNext = new QPushButton(this);
    m_copyNext->setObjectName(u"copyNextButton"_s);
    connect(m_copyNext, &QPushButton::clicked, this, [this] { m_rows->copyNext(); });
    layout->addWidget(m_copyNext, 0, Qt::AlignLeft);
    buildProof(layout);
    buildFoot(layout);
    retranslate();
}

void PortalStepForm::buildHead(QVBoxLayout* layout) {
    auto* line = new QHBoxLayout;
    m_title = widgets::wrappingLabel("section", this);
    m_title->setObjectName(u"portalStepTitle"_s);
    m_state = new widgets::Chip(this);
    m_state->setObjectName(u"portalStepState"_s);
    line->addWidget(m_title, 1);
    line->addWidget(m_state, 0, Qt::AlignTop);
    layout->addLayout(line);
    m_signInAs = widgets::wrappingLabel("strong", this);
    m_signInAs->setObjectName(u"portalSignInAs"_s);
    m_lead = widgets::wrappingLabel("lead", this);
    m_path = widgets::wrappingLabel("muted", this);
    for (QLabel* label : {m_signInAs, m_lead, m_path})
        layout->addWidget(label);
}

void PortalStepForm::buildProof(QVBoxLayout* layout) {
    m_proofTitle = widgets::textLabel("section", this);
    layout->addWidget(m_proofTitle);
    m_proofFields = new QVBoxLayout;
    layout->addLayout(m_proofFields);
    m_pasteLabel = widgets::wrappingLabel("fieldLabel", this);
    m_paste = new QPlainTextEdit(this);
    m_paste->setObjectName(u"portalPaste"_s);
    m_paste->setTabChangesFocus(true);
    m_paste->setFixedHeight(style::kFieldHeight * 2);
    m_pasteLabel->setBuddy(m_paste);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &PortalStepForm::takePasted);
    layout->addWidget(m_pasteLabel);
    layout->addWidget(m_paste);
}

void PortalStepForm::buildFoot(QVBoxLayout* layout) {
    m_address = new TextField(u"portalAddress"_s, this);
    m_address->hide();
    connect(m_address, &FieldBox::edited, this,
            [this] { m_page = QUrl(m_address->value(), QUrl::StrictMode); });
    m_differs = new QPushButton(this);
    m_differs->setObjectName(u"pageLooksDifferentButton"_s);
    style::setStyle(m_differs, "kind", u"link"_s);
    connect(m_differs, &QPushButton::clicked, this, [this] {
        m_address->setVisible(m_address->isHidden());
        if (m_address->isVisible())
            m_address->focusEditor();
    });
    layout->addWidget(m_address);
    layout->addWidget(m_differs, 0, Qt::AlignLeft);

    m_open = new QPushButton(this);
    m_open->setObjectName(u"openPortalPageButton"_s);
    m_open->setIcon(style::icon(style::Icon::External));
    m_later = new QPushButton(this);
    m_later->setObjectName(u"continueLaterButton"_s);
    m_done = new QPushButton(this);
    m_done->setObjectName(u"portalStepDoneButton"_s);
    style::setStyle(m_done, "kind", u"primary"_s);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openPageRequested(m_page); });
    connect(m_later, &QPushButton::clicked, this, &PortalStepForm::laterRequested);
    connect(m_done, &QPushButton::clicked, this, &PortalStepForm::doneRequested);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addStretch();
    foot->addWidget(m_later);
    foot->addWidget(m_done);
    layout->addLayout(foot);
}

void PortalStepForm::load(const domain::PortalStepKind& kind, const domain::PortalStep& step,
                          const QString& account, const QUrl& page) {
    const bool sameStep = m_step.id == step.id && m_kind.id == kind.id;
    m_kind = kind;
    m_step = step;
    m_account = account;
    m_page = page;
    m_address->setValue(page.toString());
    if (!sameStep) {
        m_rows->setRows(kind, step.values);
        qDeleteAll(m_proof);
        m_proof.clear();
        for (const domain::PortalProof& proof : kind.proof) {
            auto* field = new TextField(proof.id, this);
            field->setPlaceholder(proof.example);
            field->setValue(step.proof.value(proof.id));
            connect(field, &FieldBox::edited, this, &PortalStepForm::updateDone);
            m_proofFields->addWidget(field);
            m_proof.push_back(field);
        }
        const QSignalBlocker quiet(m_paste);
        m_paste->clear();
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_proofTitle),
                            static_cast<QWidget*>(m_pasteLabel), static_cast<QWidget*>(m_paste)})
        widget->setHidden(kind.proof.empty());
    m_copyNext->setHidden(step.values.isEmpty());
    retranslate();
    updateDone();
}

domain::PortalStep PortalStepForm::save() const {
    domain::PortalStep step = m_step;
    for (const TextField* field : m_proof)
        step.proof.insert(field->id(), field->value().trimmed());
    return step;
}

void PortalStepForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PortalStepForm::takePasted() {
    const auto found = domain::foundInPastedText(m_kind, m_paste->toPlainText());
    for (TextField* field : m_proof) {
        // What was typed by hand wins over what a page happens to contain.
        if (found.contains(field->id()) && field->value().isEmpty())
            field->setValue(found.value(field->id()));
    }
    updateDone();
}

void PortalStepForm::updateDone() {
    m_done->setEnabled(domain::isProofComplete(m_kind, save().proof));
    m_open->setEnabled(m_page.isValid() && !m_page.isEmpty());
}

void PortalStepForm::retranslate() {
    m_title->setText(worded(m_kind.title));
    m_lead->setText(worded(m_kind.lead));
    m_path->setText(tr("Where: %1").arg(worded(m_kind.path)));
    m_signInAs->setText(tr("Sign in there as %1").arg(m_account));
    m_signInAs->setHidden(m_account.isEmpty());
    m_state->setText(stateWords());
    m_state->setTone(toneOf(m_step.state));
    m_proofTitle->setText(tr("Needed to confirm"));
    for (std::size_t i = 0; i < m_proof.size(); ++i)
        m_proof[i]->setLabel(worded(m_kind.proof[i].label), true);
    m_pasteLabel->setText(tr("Or paste the text of the portal's page here"));
    m_paste->setAccessibleName(m_pasteLabel->text());
    m_address->setLabel(tr("Address of the page"), false);
    m_copyNext->setText(tr("Copy &next"));
    m_differs->setText(tr("Page looks different?"));
    m_open->setText(tr("&Open page"));
    m_later->setText(tr("Continue &later"));
    m_done->setText(tr("I have &done this…"));
    for (QPushButton* button : {m_copyNext, m_differs, m_open, m_later, m_done})
        button->setAccessibleName(button->text().remove(u'&'));
}

QString PortalStepForm::stateWords() const {
    switch (m_step.state) {
    case domain::PortalStepState::NotStarted:
        return tr("Not started");
    case domain::PortalStepState::Opened:
        return tr("Opened");
    case domain::PortalStepState::AwaitingConfirmation:
        return tr("Awaiting confirmation");
    case domain::PortalStepState::ConfirmedByYou:
        return tr("Confirmed by you");
    case domain::PortalStepState::VerifiedByService:
        return tr("Verified by the service");
    case domain::PortalStepState::DisagreesWithService:
        return tr("Disagrees with the service");
    case domain::PortalStepState::Abandoned:
        return tr("Abandoned");
    }
    Q_UNREACHABLE();
}

} // namespace partnerdesk::forms
