#include "ui/wizard/membership_overview.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

MembershipOverview::MembershipOverview(QWidget* parent)
    : QWidget(parent)
    , m_title(widgets::textLabel("section", this))
    , m_why(widgets::wrappingLabel("muted", this))
    , m_gains(widgets::wrappingLabel("muted", this))
    , m_rule(widgets::wrappingLabel("muted", this))
    , m_join(new QPushButton(this)) {
    setObjectName(u"membershipOverview"_s);
    m_join->setObjectName(u"joinNetworkButton"_s);
    m_join->setIcon(style::icon(style::Icon::External, &style::Tokens::accent));
    style::setStyle(m_join, "kind", u"link"_s);
    connect(m_join, &QPushButton::clicked, this, &MembershipOverview::joinRequested);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(10);
    for (int i = 0; i < 3; ++i) {
        auto* card = new widgets::Card(this);
        m_titles[i] = widgets::wrappingLabel("strong", card);
        m_texts[i] = widgets::wrappingLabel("muted", card);
        card->body()->addWidget(m_titles[i]);
        card->body()->addWidget(m_texts[i]);
        card->body()->addStretch(1);
        cards->addWidget(card, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace8);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addLayout(cards);
    layout->addSpacing(style::kSpace4);
    layout->addWidget(m_gains);
    layout->addWidget(m_rule);
    layout->addWidget(m_join, 0, Qt::AlignLeft);
    layout->addStretch(1);
    retranslate();
}

void MembershipOverview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MembershipOverview::retranslate() {
    m_title->setText(tr("What membership gives"));
    m_why->setText(tr("You get core benefits that save time and money, strengthen your "
                      "capabilities, help you serve customers better and build connections."));
    m_gains->setText(
        tr("Differentiate your business · Go to market any time · Find and develop strategic "
           "partnerships · Connect with customers and prospects"));
    m_titles[0]->setText(tr("Network membership"));
    m_texts[0]->setText(tr("Entry-level training, support and customer-contact benefits; required "
                           "before any upgrade."));
    m_titles[1]->setText(tr("Action Pack"));
    m_texts[1]->setText(tr("Yearly subscription for small and midsize partners: adds internal use "
                           "rights, service subscriptions, software licenses and support."));
    m_titles[2]->setText(tr("Competency"));
    m_texts[2]->setText(
        tr("Adds more internal use rights, incentive eligibility, more support and advisory hours. "
           "Silver: consistent capability, expertise and commitment. Gold: best-in-class "
           "capability in a Microsoft solution area."));
    m_rule->setText(tr("Your organization must be a member of the Microsoft Partner Network before "
                       "it creates an account or enrolls in a partner program."));
    m_join->setText(tr("Join the network"));
}

} // namespace partnerdesk::wizard
