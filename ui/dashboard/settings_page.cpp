#include "ui/dashboard/settings_page.h"

#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using style::ThemeChoice;
using widgets::Card;

namespace {

constexpr int kFieldWidth = 320;
// Languages are always named in themselves.
constexpr QStringView kChinese(u"中文（简体）");
constexpr auto kEnglish = "English"_L1;
constexpr auto kOwnCloud = "custom"_L1;

// The labels of all cards are equally wide, so that the fields stand below one another.
QLabel* formLabel(QWidget* parent) {
    constexpr int kLabelWidth = 110;
    auto* label = new QLabel(parent);
    label->setMinimumWidth(kLabelWidth);
    return label;
}

void choose(QComboBox* box, const QVariant& value) {
    box->setCurrentIndex(box->findData(value));
}

} // namespace

SettingsPage::SettingsPage(const base::ProblemCatalogue& problems, const Commands& commands,
                           QWidget* parent)
    : Page(problems, parent)
    , m_look(new Card(this))
    , m_service(new Card(this))
    , m_data(new Card(this))
    , m_languageLabel(formLabel(m_look))
    , m_language(new QComboBox(m_look))
    , m_themeLabel(formLabel(m_look))
    , m_theme(new QComboBox(m_look))
    , m_cloudLabel(formLabel(m_service))
    , m_cloud(new QComboBox(m_service))
    , m_cloudNote(widgets::wrappingLabel("small", m_service))
    , m_cloudFile(new QPushButton(m_service))
    , m_clientIdLabel(formLabel(m_service))
    , m_clientId(new QLineEdit(m_service))
    , m_saveClientId(new QPushButton(m_service))
    , m_folderLabel(formLabel(m_data))
    , m_folder(new QLineEdit(m_data))
    , m_account(widgets::wrappingLabel("muted", m_service)) {
    build(commands);
    retranslate();
}

QFormLayout* SettingsPage::form(Card* card) const {
    auto* layout = new QFormLayout;
    layout->setHorizontalSpacing(style::kSpace20);
    layout->setVerticalSpacing(style::kSpace12);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    card->body()->addLayout(layout);
    return layout;
}

void SettingsPage::build(const Commands& commands) {
    setObjectName(u"settingsPage"_s);
    m_language->setObjectName(u"languageChoice"_s);
    m_theme->setObjectName(u"themeChoice"_s);
    m_cloud->setObjectName(u"cloudChoice"_s);
    m_cloudNote->setObjectName(u"cloudNote"_s);
    m_cloudFile->setObjectName(u"cloudFileButton"_s);
    m_clientId->setObjectName(u"clientId"_s);
    m_saveClientId->setObjectName(u"saveClientIdButton"_s);
    m_folder->setObjectName(u"dataFolder"_s);
    m_account->setObjectName(u"accountText"_s);
    m_folder->setReadOnly(true);
    m_language->addItem(kChinese.toString(), u"zh_CN"_s);
    m_language->addItem(kEnglish, u"en"_s);
    m_theme->addItem({}, static_cast<int>(ThemeChoice::System));
    m_theme->addItem({}, static_cast<int>(ThemeChoice::Light));
    m_theme->addItem({}, static_cast<int>(ThemeChoice::Dark));
    for (const QString& id : {u"sandbox"_s, u"global"_s, u"china"_s, u"usgov"_s})
        m_cloud->addItem(QString(), id);
    for (QWidget* field : {static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_theme),
                           static_cast<QWidget*>(m_cloud)})
        field->setFixedWidth(kFieldWidth);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    m_cloudLabel->setBuddy(m_cloud);
    m_clientIdLabel->setBuddy(m_clientId);
    m_folderLabel->setBuddy(m_folder);

    QFormLayout* look = form(m_look);
    look->addRow(m_languageLabel, m_language);
    look->addRow(m_themeLabel, m_theme);

    auto* clientId = new QHBoxLayout;
    clientId->setSpacing(style::kSpace8);
    clientId->addWidget(m_clientId, 1);
    clientId->addWidget(m_saveClientId);
    QFormLayout* service = form(m_service);
    auto* cloud = new QHBoxLayout;
    cloud->setSpacing(style::kSpace8);
    cloud->addWidget(m_cloud);
    cloud->addWidget(m_cloudFile);
    cloud->addStretch(1);
    service->addRow(m_cloudLabel, cloud);
    service->addRow(m_cloudNote);
    service->addRow(m_clientIdLabel, clientId);
    auto* account = new QHBoxLayout;
    account->addWidget(m_account, 1);
    account->addWidget(new widgets::CommandButton(commands.signOut, m_service));
    m_service->body()->addLayout(account);

    auto* folder = new QHBoxLayout;
    folder->setSpacing(style::kSpace8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(new widgets::CommandButton(commands.openDataFolder, m_data));
    form(m_data)->addRow(m_folderLabel, folder);

    QVBoxLayout* content = makeScrollingBody();
    for (Card* card : {m_look, m_service, m_data}) {
        card->setMaximumWidth(760);
        content->addWidget(card);
    }
    content->addStretch(1);

    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] {
        Q_EMIT themeChosen(static_cast<ThemeChoice>(m_theme->currentData().toInt()));
    });
    connect(m_cloud, &QComboBox::activated, this,
            [this] { Q_EMIT cloudChosen(m_cloud->currentData().toString()); });
    connect(m_cloudFile, &QPushButton::clicked, this, &SettingsPage::cloudFileRequested);
    connect(m_clientId, &QLineEdit::textChanged, this,
            [this] { m_saveClientId->setEnabled(maySaveClientId()); });
    connect(m_saveClientId, &QPushButton::clicked, this,
            [this] { Q_EMIT clientIdChosen(m_settings.cloudId, m_clientId->text().trimmed()); });
}

void SettingsPage::setSettings(const DashboardSettings& settings) {
    m_settings = settings;
    show();
}

void SettingsPage::setAccount(const QString& userName) {
    m_userName = userName;
    show();
}

void SettingsPage::show() {
    choose(m_language, m_settings.language);
    choose(m_theme, static_cast<int>(m_settings.theme));
    // A cloud file's cloud is in the list only while it is in use.
    const int own = m_cloud->findData(QString(kOwnCloud));
    const bool usesOwn = m_settings.cloudId == kOwnCloud;
    if (usesOwn && own < 0)
        m_cloud->addItem(QString(), QString(kOwnCloud));
    else if (!usesOwn && own >= 0)
        m_cloud->removeItem(own);
    if (usesOwn)
        m_cloud->setItemText(m_cloud->findData(QString(kOwnCloud)), m_settings.cloudName.isEmpty()
                                                                        ? tr("Custom cloud")
                                                                        : m_settings.cloudName);
    choose(m_cloud, m_settings.cloudId);
    fillCloudNote();
    // What is being typed outlasts a switch of language or theme.
    const std::pair kept(m_settings.cloudId, m_settings.clientId);
    if (std::exchange(m_keptClientId, kept) != kept)
        m_clientId->setText(m_settings.clientId);
    m_clientId->setReadOnly(m_settings.clientIdFixed);
    m_saveClientId->setVisible(!m_settings.clientIdFixed);
    m_saveClientId->setEnabled(maySaveClientId());
    m_folder->setText(m_settings.dataFolder);
    m_account->setText(m_userName.isEmpty() ? tr("Nobody is signed in.")
                                            : tr("Signed in as %1.").arg(m_userName));
}

void SettingsPage::fillCloudNote() {
    QString note = tr("Another cloud starts with its own sign-in. Drafts stay with theirs.");
    if (m_settings.keptCloudId) {
        const int kept = m_cloud->findData(*m_settings.keptCloudId);
        const QString name = kept < 0 ? tr("Custom cloud") : m_cloud->itemText(kept);
        note = tr("This cloud was given on the command line, for this start only; a start without "
                  "it uses “%1”. What you choose here is used at once and kept.")
                   .arg(name);
    }
    m_cloudNote->setText(note);
}

bool SettingsPage::maySaveClientId() const {
    return !m_settings.clientIdFixed && m_clientId->text().trimmed() != m_settings.clientId;
}

void SettingsPage::retranslate() {
    setTitle(tr("Settings"), {});
    m_look->setTitle(tr("Language and look"));
    m_service->setTitle(tr("Cloud and account"));
    m_data->setTitle(tr("Data"));
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("&Theme"));
    m_theme->setItemText(0, tr("As the system", "theme"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_cloudLabel->setText(tr("&Cloud"));
    m_cloud->setItemText(0, tr("Sandbox · practice only"));
    m_cloud->setItemText(1, tr("Global", "cloud"));
    m_cloud->setItemText(2, tr("China (operated by 21Vianet)"));
    m_cloud->setItemText(3, tr("US Government"));
    m_cloudFile->setText(tr("Use a cloud file…"));
    m_clientIdLabel->setText(tr("Client &ID"));
    m_saveClientId->setText(tr("Save"));
    m_folderLabel->setText(tr("Data &folder"));
    show();
}

} // namespace partnerdesk::dashboard
