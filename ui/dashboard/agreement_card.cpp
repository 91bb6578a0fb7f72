#include "ui/dashboard/agreement_card.h"

#include "app/domain/person_name.h"
#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

AgreementCard::AgreementCard(QAction* openPortal, QWidget* parent)
    : QFrame(parent)
    , m_title(widgets::wrappingLabel("section", this))
    , m_way(new QWidget(this)) {
    setObjectName(u"agreementCard"_s);
    style::setStyle(this, "role", u"card"_s);
    m_title->setObjectName(u"agreementCardName"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(style::kSpace20);
    grid->setVerticalSpacing(style::kSpace8);
    grid->setColumnStretch(1, 1);
    constexpr std::array<const char*, FactCount> kNames{"Version", "SignedBy", "Date", "Portal",
                                                        "Text"};
    for (int i = 0; i < FactCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_heads.at(at) = widgets::textLabel("fieldLabel", this);
        m_values.at(at) = widgets::wrappingLabel("body", this);
        m_values.at(at)->setObjectName(u"agreement"_s + QLatin1StringView(kNames.at(at)));
        m_values.at(at)->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(m_heads.at(at), i, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(m_values.at(at), i, 1);
    }
    // A frame of its own: the button itself shows and hides as its command does.
    auto* way = new QHBoxLayout(m_way);
    way->setContentsMargins({});
    way->addWidget(new widgets::CommandButton(openPortal, m_way));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, style::kSpace16, 18, style::kSpace16);
    layout->setSpacing(style::kSpace12);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addWidget(m_way, 0, Qt::AlignLeft);
}

void AgreementCard::setAgreement(const QString& name,
                                 const domain::AgreementAcceptance& agreement) {
    m_name = name;
    m_agreement = agreement;
    fill();
}

void AgreementCard::setPortal(const QUrl& site) {
    m_site = site;
    fill();
}

void AgreementCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void AgreementCard::fill() {
    m_title->setText(m_name);
    const auto show = [this](Fact fact, const QString& head, const QString& value) {
        m_heads.at(fact)->setText(head);
        m_values.at(fact)->setText(value);
        m_heads.at(fact)->setVisible(!value.isEmpty());
        m_values.at(fact)->setVisible(!value.isEmpty());
    };
    show(Version, tr("Version"), m_agreement.version);
    show(SignedBy, tr("Accepted by"),
         domain::displayedName(m_agreement.signerFirstName, m_agreement.signerLastName));
    show(Date, tr("Accepted on"),
         m_agreement.accepted.isValid() ? Words::date(m_agreement.accepted.toLocalTime().date())
                                        : QString());
    show(Portal, tr("Accepted at"),
         m_site.isEmpty() ? tr("the portal") : tr("the portal, %1").arg(m_site.host()));
    show(Text, tr("Text"),
         tr("Cannot be read here: the portal has no interface for it, and it is not kept on this "
            "computer. The text at the portal governs."));
    m_way->setVisible(!m_site.isEmpty());
}

} // namespace partnerdesk::dashboard
