#include "ui/dashboard/next_steps.h"

#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

NextSteps::NextSteps(const Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_title(widgets::wrappingLabel("strong", this))
    , m_close(new QPushButton(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setObjectName(u"nextSteps"_s);
    m_close->setObjectName(u"closeNextStepsButton"_s);
    style::setStyle(m_close, "kind", u"link"_s);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    const std::array names{u"addUsersCard"_s, u"buyBenefitsCard"_s, u"activateBenefitsCard"_s};
    const std::array actions{commands.users, commands.openPortal, commands.benefits};
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        auto* card = new widgets::Card(this);
        card->setObjectName(names.at(i));
        m_texts.at(i) = widgets::wrappingLabel("muted", card);
        card->body()->addWidget(m_texts.at(i));
        card->body()->addStretch(1);
        // A frame of its own: the button itself shows and hides as its command does.
        m_ways.at(i) = new QWidget(card);
        auto* button = new widgets::CommandButton(actions.at(i), m_ways.at(i));
        button->setObjectName(names.at(i) + u"Button"_s);
        auto* way = new QHBoxLayout(m_ways.at(i));
        way->setContentsMargins({});
        way->addWidget(button);
        card->body()->addWidget(m_ways.at(i), 0, Qt::AlignLeft);
        m_cards.at(i) = card;
        m_row->addWidget(card, 1);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace8);
    layout->addLayout(head);
    m_row->setSpacing(style::kSpace12);
    layout->addLayout(m_row);
    QWidget::setTabOrder(m_cards.back()->findChild<QPushButton*>(), m_close);
    retranslate();
}

void NextSteps::setSideBySide(bool sideBySide) {
    m_row->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void NextSteps::setLastSold(const QDate& day) {
    if (day == m_lastSold)
        return;
    m_lastSold = day;
    retranslate();
}

void NextSteps::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NextSteps::retranslate() {
    m_title->setText(tr("Your account is ready. Go on here:"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_cards.at(0)->setTitle(tr("Add users and assign permissions"));
    m_texts.at(0)->setText(tr("Give the people who work with you the roles they need."));
    m_cards.at(1)->setTitle(tr("Buy membership benefits"));
    m_texts.at(1)->setText(
        m_lastSold.isValid()
            ? tr("No longer sold (last day to buy or renew: %1). You can still manage benefits you "
                 "have.")
                  .arg(Words::date(m_lastSold))
            : tr("Offers and payment are at Partner Center. Your browser opens it."));
    m_ways.at(1)->setVisible(!m_lastSold.isValid());
    m_cards.at(2)->setTitle(tr("Activate membership benefits"));
    m_texts.at(2)->setText(tr("See what your membership gives and what is in use."));
}

} // namespace partnerdesk::dashboard
