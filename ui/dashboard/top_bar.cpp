#include "ui/dashboard/top_bar.h"

#include "ui/dashboard/commands.h"
#include "ui/dashboard/tenant_color.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/command_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

TopBar::TopBar(Commands& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_goTo(new QPushButton(this))
    , m_account(new QToolButton(this))
    , m_stripe(new QWidget(this)) {
    build();
    retranslate();
}

void TopBar::build() {
    constexpr int kGoToWidth = 240;
    setObjectName(u"topBar"_s);
    m_goTo->setObjectName(u"goToButton"_s);
    m_goTo->setIcon(style::icon(style::Icon::Search, &style::Tokens::muted));
    m_goTo->setFixedWidth(kGoToWidth);
    style::setStyle(m_goTo, "kind", u"search"_s);
    m_account->setObjectName(u"accountButton"_s);
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setIcon(style::icon(style::Icon::ChevronDown, &style::Tokens::muted));
    m_account->setLayoutDirection(Qt::RightToLeft); // the arrow after the text
    style::setStyle(m_account, "kind", u"flat"_s);
    auto* menu = new QMenu(m_account);
    menu->setObjectName(u"accountMenu"_s);
    menu->addAction(m_commands.switchAccount);
    menu->addAction(m_commands.newCompany);
    menu->addSeparator();
    menu->addAction(m_commands.goTo(Place::Settings));
    menu->addAction(m_commands.showKeys);
    menu->addSeparator();
    menu->addAction(m_commands.signOut);
    m_account->setMenu(menu);
    auto* language = new widgets::CommandButton(m_commands.switchLanguage, this);

    auto* bar = new QFrame(this);
    style::setStyle(bar, "role", u"top"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(style::kSpace12);
    row->addWidget(m_goTo);
    row->addStretch(1);
    row->addWidget(m_account);
    row->addWidget(language);
    m_stripe->setObjectName(u"tenantStripe"_s);
    m_stripe->setFixedHeight(style::kStripeHeight);
    m_stripe->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stripe);
    connect(m_goTo, &QPushButton::clicked, m_commands.palette, &QAction::trigger);
}

void TopBar::setTenant(const QString& tenantId, const QString& tenantName,
                       const QString& userName) {
    m_tenantName = tenantName;
    m_userName = userName;
    QPalette colored = m_stripe->palette();
    colored.setColor(QPalette::Window, tenantColor(tenantId));
    m_stripe->setPalette(colored);
    showAccount();
}

QWidget* TopBar::goToButton() const {
    return m_goTo;
}

void TopBar::showAccount() {
    QString text = m_userName.isEmpty()
                       ? tr("%1 · not signed in").arg(m_tenantName)
                       : tr("%1 · %2", "tenant, account").arg(m_tenantName, m_userName);
    if (m_tenantName.isEmpty())
        text = m_userName.isEmpty() ? tr("Not signed in") : m_userName;
    constexpr int kOthers = 460; // what else stands in the bar
    const int room = qMax(120, width() - kOthers);
    m_account->setText(fontMetrics().elidedText(text, Qt::ElideRight, room));
    m_account->setAccessibleName(text);
    m_account->setToolTip(m_account->text() == text ? QString() : text);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showAccount();
}

void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate() {
    m_goTo->setText(
        tr("Go to…   %1").arg(m_commands.palette->shortcut().toString(QKeySequence::NativeText)));
    m_goTo->setAccessibleName(tr("Go to…"));
    showAccount();
}

} // namespace partnerdesk::dashboard
