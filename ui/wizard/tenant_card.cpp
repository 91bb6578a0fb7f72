#include "ui/wizard/tenant_card.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;
using flows::GlobalAdminState;

TenantCard::TenantCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new widgets::Card(this))
    , m_roleLabel(widgets::textLabel("muted", m_card))
    , m_role(new widgets::Chip(m_card))
    , m_explanation(widgets::wrappingLabel("body", m_card))
    , m_notKept(widgets::wrappingLabel("body", m_card))
    , m_keepAgain(new QPushButton(m_card))
    , m_useForDraft(new QPushButton(m_card))
    , m_other(new QPushButton(m_card))
    , m_copyRequest(new QPushButton(m_card))
    , m_again(new QPushButton(m_card)) {
    setObjectName(u"tenantCard"_s);
    m_role->setObjectName(u"globalAdminChip"_s);
    m_explanation->setObjectName(u"globalAdminExplanation"_s);
    m_notKept->setObjectName(u"sessionNotKept"_s);
    style::setStyle(m_notKept, "state", u"warn"_s);
    m_keepAgain->setObjectName(u"keepAgainButton"_s);
    m_useForDraft->setObjectName(u"useForDraftButton"_s);
    m_other->setObjectName(u"otherAccountButton"_s);
    m_copyRequest->setObjectName(u"copyRequestButton"_s);
    m_again->setObjectName(u"checkAgainButton"_s);
    style::setStyle(m_useForDraft, "kind", u"primary"_s);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(style::kSpace16);
    grid->setVerticalSpacing(style::kSpace8);
    grid->setColumnStretch(1, 1);
    m_tenant = addRow(grid, m_tenantLabel, u"tenantName"_s);
    m_id = addRow(grid, m_idLabel, u"tenantId"_s);
    m_account = addRow(grid, m_accountLabel, u"accountName"_s);
    grid->addWidget(m_roleLabel, 3, 0);
    grid->addWidget(m_role, 3, 1, Qt::AlignLeft);
    auto* buttons = new widgets::FlowLayout(style::kSpace8);
    for (QPushButton* one : {m_useForDraft, m_other, m_copyRequest, m_again})
        buttons->addWidget(one);
    m_card->body()->addLayout(grid);
    m_card->body()->addWidget(m_explanation);
    m_card->body()->addWidget(m_notKept);
    m_card->body()->addWidget(m_keepAgain, 0, Qt::AlignLeft);
    m_card->body()->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);

    connect(m_useForDraft, &QPushButton::clicked, this, &TenantCard::useForDraftRequested);
    connect(m_other, &QPushButton::clicked, this, &TenantCard::otherAccountRequested);
    connect(m_again, &QPushButton::clicked, this, &TenantCard::checkAgainRequested);
    connect(m_keepAgain, &QPushButton::clicked, this, &TenantCard::keepAgainRequested);
    connect(m_copyRequest, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(request()); });
}

QLabel* TenantCard::addRow(QGridLayout* grid, QLabel*& label, const QString& name) {
    const int row = grid->rowCount() == 1 && grid->count() == 0 ? 0 : grid->rowCount();
    label = widgets::textLabel("muted", m_card);
    QLabel* value = widgets::wrappingLabel("body", m_card);
    value->setObjectName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

void TenantCard::show(const flows::TenantSignIn& signedIn, const TenantCardNotes& notes) {
    m_signedIn = signedIn;
    m_notes = notes;
    retranslate();
}

void TenantCard::setBusy(bool busy) {
    for (QPushButton* one : {m_useForDraft, m_other, m_again})
        one->setEnabled(!busy);
}

QString TenantCard::helpers() const {
    QStringList names;
    for (const domain::User& user : m_signedIn->whoCanHelp) {
        const QString mail = user.mail.isEmpty() ? user.userPrincipalName : user.mail;
        names.append(tr("%1 (%2)", "name, mail").arg(user.displayName, mail));
    }
    return QLocale().createSeparatedList(names);
}

QString TenantCard::request() const {
    if (!m_signedIn)
        return {};
    return tr("Hello,\nI am setting up our company's Microsoft partner account and need a Global "
              "administrator of the tenant %1 (%2) for it. Please give the role to my account %3, "
              "or enroll the company with me.")
        .arg(m_signedIn->tenant.displayName, m_signedIn->tenant.defaultDomain,
             m_signedIn->account.userName);
}

QString TenantCard::roleWords() const {
    if (m_signedIn->unread)
        return tr("Your company's tenant could not be read. Check again in a moment.");
    const QString user = m_signedIn->account.userName;
    const QString tenant = m_signedIn->tenant.displayName;
    switch (m_signedIn->globalAdmin) {
    case GlobalAdminState::Yes:
        return {};
    case GlobalAdminState::EligibleNotActive:
        return tr("You are eligible for this role but it is not active. Activate it, then check "
                  "again.");
    case GlobalAdminState::Unknown:
        return tr("Your roles could not be read. Check again in a moment.");
    case GlobalAdminState::No:
        break;
    }
    if (m_signedIn->whoCanHelp.empty())
        return tr("You are signed in as %1, which is not a Global administrator of %2. Ask your "
                  "company's IT who is.")
            .arg(user, tenant);
    return tr("You are signed in as %1, which is not a Global administrator of %2. Who can help: "
              "%3.")
        .arg(user, tenant, helpers());
}

QString TenantCard::wrongTenantWords() const {
    if (m_notes.draftEnrolled)
        return tr("The draft belongs to %1, where the company is enrolled. Begin a new draft of "
                  "its profile with this account, or sign in with another one.")
            .arg(m_notes.otherTenant);
    return tr("The draft belongs to %1. Use this account for the draft, or sign in with another "
              "one.")
        .arg(m_notes.otherTenant);
}

QString TenantCard::notKeptWords() const {
    if (!m_notes.notKept)
        return {};
    if (m_notes.notKept->kind == base::ProblemKind::KeychainLocked)
        return tr("The keychain is locked: until it takes your sign-in, you are signed in for this "
                  "run only. Unlock it, then try again.");
    if (m_notes.notKept->retryable)
        return tr("The keychain did not take your sign-in: you are signed in for this run only.");
    return tr("No keychain is available: you are signed in for this run only.");
}

void TenantCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TenantCard::retranslate() {
    m_tenantLabel->setText(tr("Tenant"));
    m_idLabel->setText(tr("Tenant ID"));
    m_accountLabel->setText(tr("Account"));
    m_roleLabel->setText(tr("Role"));
    m_useForDraft->setText(m_notes.draftEnrolled ? tr("&Use this account for a new draft")
                                                 : tr("&Use this account for the draft"));
    m_other->setText(tr("Use &another account"));
    m_copyRequest->setText(tr("Copy a &request"));
    m_again->setText(tr("&Check again"));
    m_keepAgain->setText(tr("Try again"));
    if (!m_signedIn)
        return;

    const bool administrator = m_signedIn->globalAdmin == GlobalAdminState::Yes;
    const bool wrong = !m_notes.otherTenant.isEmpty();
    m_card->setTitle(wrong ? tr("This is another tenant") : tr("You are signed in"));
    const bool unread = m_signedIn->unread.has_value();
    m_tenant->setText(
        unread ? tr("Could not be read")
               : tr("%1 (%2)", "tenant, domain")
                     .arg(m_signedIn->tenant.displayName, m_signedIn->tenant.defaultDomain));
    m_id->setText(m_signedIn->tenant.id);
    m_id->setVisible(!m_signedIn->tenant.id.isEmpty());
    m_idLabel->setVisible(!m_signedIn->tenant.id.isEmpty());
    m_account->setText(tr("%1 (%2)", "name, user name")
                           .arg(m_signedIn->account.displayName, m_signedIn->account.userName));
    const bool unknown = m_signedIn->globalAdmin == GlobalAdminState::Unknown;
    m_role->setText(administrator ? tr("Global administrator")
                    : unknown     ? tr("Could not check")
                                  : tr("Not a Global administrator"));
    m_role->setTone(administrator ? widgets::Tone::Ok : widgets::Tone::Warn);
    m_role->setIcon(administrator ? style::Icon::Check : style::Icon::Warning);
    m_explanation->setText(wrong ? wrongTenantWords() : roleWords());
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_notKept->setText(notKeptWords());
    m_notKept->setVisible(m_notes.notKept.has_value());
    m_keepAgain->setVisible(m_notes.notKept && m_notes.notKept->retryable);
    m_useForDraft->setVisible(wrong);
    m_copyRequest->setVisible(!administrator && !wrong && !unread);
    m_again->setVisible(!administrator && !wrong);
}

} // namespace partnerdesk::wizard
