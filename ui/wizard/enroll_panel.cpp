#include "ui/wizard/enroll_panel.h"

#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/profile_summary.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

EnrollPanel::EnrollPanel(QWidget* parent)
    : QWidget(parent)
    , m_busy(new widgets::BusyBar(this))
    , m_address(new QWidget(this))
    , m_addressText(widgets::wrappingLabel("body", m_address))
    , m_typedCard(new widgets::Card(m_address))
    , m_typed(new SummaryView(m_typedCard))
    , m_keep(new QPushButton(m_typedCard))
    , m_change(new QPushButton(m_typedCard))
    , m_suggestedCard(new widgets::Card(m_address))
    , m_suggested(new SummaryView(m_suggestedCard))
    , m_take(new QPushButton(m_suggestedCard))
    , m_summaryCard(new widgets::Card(this))
    , m_summary(new SummaryView(m_summaryCard)) {
    setObjectName(u"enrollPanel"_s);
    build();
    connect(m_keep, &QPushButton::clicked, this, &EnrollPanel::typedKept);
    connect(m_change, &QPushButton::clicked, this, &EnrollPanel::editingRequested);
    connect(m_take, &QPushButton::clicked, this, &EnrollPanel::suggestionTaken);
    connect(m_busy, &widgets::BusyBar::cancelRequested, this, &EnrollPanel::cancelRequested);
    retranslate();
}

void EnrollPanel::build() {
    m_keep->setObjectName(u"keepTypedAddressButton"_s);
    m_change->setObjectName(u"changeAddressButton"_s);
    m_take->setObjectName(u"takeSuggestedAddressButton"_s);
    m_summaryCard->setObjectName(u"profileSummary"_s);
    style::setStyle(m_take, "kind", u"primary"_s);

    m_typedCard->body()->addWidget(m_typed);
    m_typedCard->body()->addStretch(1);
    auto* typedButtons = new QHBoxLayout;
    typedButtons->addWidget(m_keep);
    typedButtons->addWidget(m_change);
    typedButtons->addStretch(1);
    m_typedCard->body()->addLayout(typedButtons);
    m_suggestedCard->body()->addWidget(m_suggested);
    m_suggestedCard->body()->addStretch(1);
    m_suggestedCard->body()->addWidget(m_take, 0, Qt::AlignLeft);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(style::kSpace12);
    cards->addWidget(m_typedCard, 1);
    cards->addWidget(m_suggestedCard, 1);
    auto* address = new QVBoxLayout(m_address);
    address->setContentsMargins({});
    address->setSpacing(style::kSpace12);
    address->addWidget(m_addressText);
    address->addLayout(cards);

    m_summaryCard->body()->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    layout->addWidget(m_busy);
    layout->addWidget(m_address);
    layout->addWidget(m_summaryCard);
}

void EnrollPanel::show(const EnrollView& view,
                       std::shared_ptr<const domain::CountryCatalogue> countries) {
    m_view = view;
    m_countries = std::move(countries);
    fill();
    retranslate();
}

void EnrollPanel::fill() {
    const bool asking = m_view.stage == EnrollStage::AddressToConfirm;
    const bool summary =
        m_view.stage == EnrollStage::Summary || m_view.stage == EnrollStage::Enrolling;
    m_address->setVisible(asking);
    m_summaryCard->setVisible(summary);
    // An empty panel would leave its distance to the form.
    setVisible(asking || summary || m_view.stage == EnrollStage::CheckingAddress);
    if (asking && m_countries)
        showAddress(*m_countries);
    if (summary && m_countries)
        m_summary->setLines(profileLines(m_view.profile, *m_countries));
}

void EnrollPanel::showAddress(const domain::CountryCatalogue& countries) {
    const auto typed = addressLines(m_view.profile.address, countries);
    const bool hasSuggestion = m_view.verdict.suggestion.has_value();
    const auto suggested = hasSuggestion ? addressLines(*m_view.verdict.suggestion, countries)
                                         : std::vector<SummaryLine>();
    m_typed->setLines(typed, suggested);
    m_suggested->setLines(suggested, typed);
    m_suggestedCard->setVisible(hasSuggestion);
}

void EnrollPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
        retranslate();
    }
}

void EnrollPanel::retranslate() {
    m_typedCard->setTitle(tr("As you typed it"));
    m_suggestedCard->setTitle(tr("As the service writes it"));
    m_keep->setText(tr("&Keep as typed"));
    m_change->setText(tr("C&hange the address"));
    m_take->setText(tr("&Use this address"));
    m_summaryCard->setTitle(m_view.handsOver ? tr("These values are handed over to Partner Center")
                                             : tr("This will be sent to Microsoft"));
    m_addressText->setText(
        m_view.verdict.suggestion
            ? tr("The service knows this address in another form. Choose the one "
                 "that stands in your registration.")
            : tr("The service could not confirm this address. Check it against "
                 "your registration, or keep it as typed."));
    if (m_view.stage == EnrollStage::CheckingAddress)
        m_busy->start(tr("Checking the address…"), true);
    else if (m_view.stage == EnrollStage::Enrolling)
        m_busy->start(tr("Enrolling your company…"), false);
    else
        m_busy->stop();
    m_busy->setRest(m_view.rest);
}

} // namespace partnerdesk::wizard
