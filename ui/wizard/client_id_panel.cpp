#include "ui/wizard/client_id_panel.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrlQuery>
#include <QUuid>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

// The last part of a scope's address is the permission's name in the portal.
QString permission(const QString& scope) {
    return scope.section(u'/', -1);
}

// An application ID is a GUID; anything else would only fail at the sign-in page.
bool isId(const QString& id) {
    return !QUuid::fromString(id).isNull();
}

} // namespace

ClientIdPanel::ClientIdPanel(QWidget* parent)
    : QWidget(parent)
    , m_entry(new widgets::Card(this))
    , m_how(new widgets::Card(this))
    , m_copyAll(new QPushButton(this))
    , m_without(new widgets::Card(this))
    , m_withoutText(widgets::wrappingLabel("muted", m_without))
    , m_goOn(new QPushButton(m_without)) {
    setObjectName(u"clientIdPanel"_s);
    m_idLabel = widgets::textLabel("fieldLabel", m_entry);
    m_id = new QLineEdit(m_entry);
    m_id->setObjectName(u"clientId"_s);
    m_idLabel->setBuddy(m_id);
    m_use = new QPushButton(m_entry);
    m_use->setObjectName(u"useClientIdButton"_s);
    style::setStyle(m_use, "kind", u"primary"_s);
    m_idMessage = widgets::wrappingLabel("fieldMessage", m_entry);
    m_copyAll->setObjectName(u"copyForAdminButton"_s);
    m_copyAll->setIcon(style::icon(style::Icon::Copy));
    m_goOn->setObjectName(u"withoutConnectionButton"_s);

    auto* line = new QHBoxLayout;
    line->setSpacing(style::kSpace8);
    line->addWidget(m_id, 1);
    line->addWidget(m_use);
    m_entry->body()->addWidget(m_idLabel);
    m_entry->body()->addLayout(line);
    m_entry->body()->addWidget(m_idMessage);

    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(style::kSpace16);
    m_name = addValue(grid, 0, u"appName"_s);
    m_kind = addValue(grid, 1, u"appKind"_s);
    m_redirect = addValue(grid, 2, u"appRedirect"_s);
    m_permissions = addValue(grid, 3, u"appPermissions"_s);
    m_consent = addValue(grid, 4, u"appConsent"_s);
    m_how->body()->addLayout(grid);
    m_how->body()->addWidget(m_copyAll, 0, Qt::AlignLeft);

    m_without->body()->addWidget(m_withoutText);
    m_without->body()->addWidget(m_goOn, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    for (widgets::Card* card : {m_entry, m_how, m_without})
        layout->addWidget(card);

    connect(m_id, &QLineEdit::textChanged, this, &ClientIdPanel::checkId);
    connect(m_use, &QPushButton::clicked, this,
            [this] { Q_EMIT clientIdEntered(m_id->text().trimmed()); });
    connect(m_copyAll, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(forAdministrator()); });
    connect(m_goOn, &QPushButton::clicked, this, &ClientIdPanel::withoutConnectionRequested);
    retranslate();
    checkId();
}

ClientIdPanel::Value ClientIdPanel::addValue(QGridLayout* grid, int row, const QString& name) {
    Value one{.label = widgets::textLabel("muted", m_how),
              .value = widgets::wrappingLabel("body", m_how),
              .copy = new QPushButton(m_how)};
    one.value->setObjectName(name);
    one.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    one.copy->setObjectName(u"copy_"_s + name);
    style::setStyle(one.copy, "kind", u"link"_s);
    grid->addWidget(one.label, row, 0, Qt::AlignTop);
    grid->addWidget(one.value, row, 1);
    grid->addWidget(one.copy, row, 2, Qt::AlignTop);
    connect(one.copy, &QPushButton::clicked, this,
            [value = one.value] { QGuiApplication::clipboard()->setText(value->text()); });
    return one;
}

void ClientIdPanel::setScopes(const QStringList& scopes, const QString& redirect) {
    QStringList names;
    for (const QString& scope : scopes)
        names.append(permission(scope));
    names.removeDuplicates();
    m_permissions.value->setText(names.join(u", "_s));
    m_redirect.value->setText(redirect);
}

void ClientIdPanel::setConsentPage(const QUrl& page) {
    m_consentPage = page;
    showConsent();
}

void ClientIdPanel::showConsent() {
    const QString id = m_id->text().trimmed();
    const bool known = isId(id);
    QUrl page = m_consentPage;
    QUrlQuery query(page);
    query.addQueryItem(u"client_id"_s, id);
    page.setQuery(query);
    m_consent.value->setText(known ? page.toString(QUrl::FullyEncoded)
                                   : tr("Stands here once the ID is entered."));
    m_consent.copy->setEnabled(known);
    const bool exists = !m_consentPage.isEmpty();
    m_consent.label->setVisible(exists);
    m_consent.value->setVisible(exists);
    m_consent.copy->setVisible(exists);
}

void ClientIdPanel::checkId() {
    const QString id = m_id->text().trimmed();
    const bool good = isId(id);
    showConsent();
    m_use->setEnabled(good);
    m_idMessage->setVisible(!id.isEmpty() && !good);
    style::setStyle(m_idMessage, "state", u"error"_s);
    style::setStyle(m_id, "state", !id.isEmpty() && !good ? u"error"_s : QString());
}

QString ClientIdPanel::forAdministrator() const {
    QStringList lines{tr("Please register an application for PartnerDesk in our tenant:")};
    for (const Value& one : {m_name, m_kind, m_redirect, m_permissions})
        lines.append(tr("%1: %2", "label, value").arg(one.label->text(), one.value->text()));
    if (!m_consentPage.isEmpty() && isId(m_id->text().trimmed()))
        lines.append(
            tr("%1: %2", "label, value").arg(m_consent.label->text(), m_consent.value->text()));
    lines.append(tr("Then grant admin consent and send me the application (client) ID."));
    return lines.join(u'\n');
}

void ClientIdPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClientIdPanel::retranslate() {
    m_entry->setTitle(tr("Enter the ID"));
    m_idLabel->setText(tr("Application (client) ID"));
    m_id->setAccessibleName(tr("Application (client) ID"));
    m_idMessage->setText(tr("An ID looks like 00000000-0000-0000-0000-000000000000."));
    m_use->setText(tr("Use this ID"));
    m_how->setTitle(tr("How to register the app"));
    m_name.label->setText(tr("Name"));
    m_name.value->setText(tr("PartnerDesk"));
    m_kind.label->setText(tr("Kind"));
    m_kind.value->setText(tr("Public client (mobile and desktop applications)"));
    m_redirect.label->setText(tr("Redirect URI"));
    m_permissions.label->setText(tr("Permissions"));
    m_consent.label->setText(tr("Admin consent link"));
    showConsent();
    for (const Value& one : {m_name, m_kind, m_redirect, m_permissions, m_consent}) {
        one.copy->setText(tr("Copy"));
        one.copy->setAccessibleName(tr("Copy: %1").arg(one.label->text()));
    }
    m_copyAll->setText(tr("Copy for your Azure admin"));
    m_without->setTitle(tr("Continue without a connection"));
    m_withoutText->setText(tr("Only portal steps: you copy the values into the portal's pages. All "
                              "results read “confirmed by you”."));
    m_goOn->setText(tr("Continue without a connection"));
}

} // namespace partnerdesk::wizard
