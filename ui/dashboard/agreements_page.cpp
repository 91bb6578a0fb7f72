#include "ui/dashboard/agreements_page.h"

#include "app/domain/person_name.h"
#include "ui/dashboard/agreement_card.h"
#include "ui/dashboard/agreements_controller.h"
#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/selection_access.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

namespace {

// The title is the text's first heading; the agreement itself carries no other.
QString headingOf(const QString& body) {
    const QString first = body.section(u'\n', 0, 0);
    return first.startsWith(u"# "_s) ? first.mid(2) : QString();
}

} // namespace

AgreementsPage::AgreementsPage(const DashboardServices& services, AgreementsController& controller,
                               const Commands& commands, QWidget* parent)
    : Page(services.problems, parent)
    , m_controller(controller)
    , m_list(new QListWidget(this))
    , m_content(new QWidget(this))
    , m_name(widgets::wrappingLabel("section", m_content))
    , m_facts(widgets::wrappingLabel("muted", m_content))
    , m_hash(widgets::wrappingLabel("small", m_content))
    , m_card(new AgreementCard(commands.openPortal, m_content))
    , m_document(new widgets::DocumentView(services.lanes, services.files, m_content))
    , m_empty(new widgets::EmptyState(this)) {
    constexpr int kListHeight = 96;
    setObjectName(u"agreementsPage"_s);
    m_list->setObjectName(u"agreementList"_s);
    m_list->setMaximumHeight(kListHeight);
    m_name->setObjectName(u"agreementName"_s);
    m_facts->setObjectName(u"agreementFacts"_s);
    m_hash->setObjectName(u"agreementHash"_s);
    for (QLabel* label : {m_facts, m_hash})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    messages()->setCommands({commands.refresh});
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, style::kSpace20);
    column->setSpacing(style::kSpace12);
    column->addWidget(m_list);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_hash);
    column->addWidget(m_card);
    column->addWidget(m_document, 1);
    column->addStretch(0);
    body()->addWidget(m_content, 1);
    body()->addWidget(m_empty, 1);
    connect(&m_controller, &AgreementsController::changed, this, &AgreementsPage::fill);
    widgets::letSelectionLead(*m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &AgreementsPage::showCurrent);
    connect(m_document, &widgets::DocumentView::failed, messages(),
            &widgets::MessageBar::showProblem);
    connect(m_empty, &widgets::EmptyState::clicked, this, &AgreementsPage::wizardRequested);
    retranslate();
}

void AgreementsPage::setPortal(const QUrl& site) {
    m_card->setPortal(site);
}

void AgreementsPage::find() {
    m_document->find();
}

void AgreementsPage::refresh() {
    m_controller.refresh();
}

void AgreementsPage::fill() {
    const auto& agreements = m_controller.agreements();
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const domain::AgreementAcceptance& agreement : agreements) {
        //: %1 agreement, %2 its version, %3 date
        m_list->addItem(tr("%1 · version %2 · accepted %3")
                            .arg(nameOf(agreement), agreement.version,
                                 Words::date(agreement.accepted.toLocalTime().date())));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(agreements.size() > 1);
    m_content->setVisible(!agreements.empty());
    m_empty->setVisible(agreements.empty() && !m_controller.problem());
    messages()->follow(m_controller.problem());
}

QString AgreementsPage::nameOf(const domain::AgreementAcceptance& agreement) {
    const QString heading = headingOf(agreement.body);
    return heading.isEmpty() ? tr("Microsoft Partner Network Agreement") : heading;
}

void AgreementsPage::showCurrent() {
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto& agreement = m_controller.agreements().at(static_cast<std::size_t>(row));
    const bool kept = !agreement.body.isEmpty();
    for (QWidget* part : {static_cast<QWidget*>(m_document), static_cast<QWidget*>(m_hash),
                          static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_facts)})
        part->setVisible(kept);
    m_card->setVisible(!kept);
    if (!kept) {
        m_card->setAgreement(nameOf(agreement), agreement);
        return;
    }
    m_name->setText(nameOf(agreement));
    m_facts->setText(
        tr("Accepted by %1 on %2 · version %3")
            .arg(domain::displayedName(agreement.signerFirstName, agreement.signerLastName),
                 Words::date(agreement.accepted.toLocalTime().date()), agreement.version));
    m_hash->setText(tr("SHA-256 of the text: %1").arg(agreement.sha256));
    const widgets::DocumentText text{m_list->item(row)->text(), agreement.body};
    if (m_document->document() != text)
        m_document->setDocument(text);
}

void AgreementsPage::retranslate() {
    setTitle(tr("Agreements"),
             tr("What your organization accepted, with the text as it was then."));
    m_list->setAccessibleName(tr("Accepted agreements"));
    m_empty->setWords(tr("No agreement has been accepted on this computer yet."),
                      tr("Open the wizard"));
    fill();
}

} // namespace partnerdesk::dashboard
