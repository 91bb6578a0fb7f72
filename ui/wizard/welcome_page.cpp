#include "ui/wizard/welcome_page.h"

#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/before_you_begin.h"
#include "ui/wizard/cloud_choice.h"
#include "ui/wizard/current_cloud.h"
#include "ui/wizard/draft_card.h"
#include "ui/wizard/membership_overview.h"
#include "ui/wizard/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;
using domain::JourneyKind;
using widgets::MessageLevel;
using widgets::MessageText;

namespace {

constexpr int kTwoColumns = 700;

QUrl joinSite() {
    return QUrl(u"https://partner.microsoft.com"_s);
}

// What a file system takes as a file name.
QString fileName(const QString& name) {
    QString safe;
    for (const QChar letter : name)
        safe +=
            letter.isLetterOrNumber() || letter == u' ' || letter == u'-' ? letter : QChar(u'_');
    return safe.left(80).trimmed() + u".json"_s;
}

} // namespace

WelcomePage::WelcomePage(EnrollmentJourney& journey, QWidget* parent)
    : WizardPage(u"welcomePage"_s, journey.services().problems, parent)
    , m_journey(journey)
    , m_enroll(new QPushButton(this))
    , m_renew(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_clouds(new CloudChoice(this))
    , m_cards(new QVBoxLayout)
    , m_oldMembership(new widgets::Card(this))
    , m_oldMembershipText(widgets::wrappingLabel("muted", this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_overview(new MembershipOverview(this))
    , m_boxes(new BeforeYouBegin(this))
    , m_openJoinSite(new QAction(this))
    , m_undo(new QAction(this)) {
    build();
    connectParts();
    retranslate();
    showDrafts();
    showOldMembership();
}

void WelcomePage::build() {
    m_enroll->setObjectName(u"enrollNewButton"_s);
    m_renew->setObjectName(u"renewButton"_s);
    m_import->setObjectName(u"importDraftButton"_s);
    m_oldMembership->setObjectName(u"oldMembershipCard"_s);
    m_oldMembership->body()->addWidget(m_oldMembershipText);
    m_openJoinSite->setObjectName(u"openJoinSiteAction"_s);
    m_undo->setObjectName(u"undoDeleteAction"_s);
    style::setStyle(m_enroll, "kind", u"primary"_s);
    style::setStyle(m_import, "kind", u"link"_s);

    auto* journeys = new QHBoxLayout;
    journeys->setSpacing(10);
    journeys->addWidget(m_enroll);
    journeys->addWidget(m_renew);
    journeys->addStretch(1);
    journeys->addWidget(m_import);
    m_cards->setSpacing(style::kSpace8);
    m_columns->setSpacing(style::kSpace16);
    m_columns->addWidget(m_overview, 5);
    m_columns->addWidget(m_boxes, 3);
    content()->addLayout(journeys);
    content()->addWidget(m_clouds);
    content()->addLayout(m_cards);
    content()->addWidget(m_oldMembership);
    content()->addLayout(m_columns);
    content()->addStretch();
}

void WelcomePage::connectParts() {
    WelcomeController& welcome = m_journey.welcome();
    connect(m_enroll, &QPushButton::clicked, this, [this] { begin(JourneyKind::Enroll); });
    connect(m_renew, &QPushButton::clicked, this, [this] { begin(JourneyKind::Renew); });
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importDraft);
    connect(m_clouds, &CloudChoice::cloudChosen, &welcome, &WelcomeController::chooseCloud);
    connect(m_clouds, &CloudChoice::cloudFileRequested, this, &WelcomePage::chooseCloudFile);
    connect(m_overview, &MembershipOverview::joinRequested, this, &WelcomePage::announceJoinSite);
    connect(m_openJoinSite, &QAction::triggered, this, [this] {
        messages().dismiss();
        m_journey.services().openOutside(joinSite());
    });
    connect(m_boxes, &BeforeYouBegin::ticked, &welcome, &WelcomeController::tick);
    connect(m_undo, &QAction::triggered, this, [this] {
        messages().dismiss();
        m_journey.welcome().undoRemove();
    });

    connect(&welcome, &WelcomeController::listed, this, &WelcomePage::showDrafts);
    connect(&welcome, &WelcomeController::removed, this, &WelcomePage::sayDeleted);
    connect(&welcome, &WelcomeController::failed, this, &WizardPage::showProblem);
    connect(&welcome, &WelcomeController::exported, this, [this](const QString& path) {
        messages().setCommands({});
        messages().showWords(MessageLevel::Ok, [path] {
            return MessageText{tr("The draft was exported to %1.").arg(path)};
        });
    });
    connect(&m_journey.keeper(), &DraftKeeper::opened, this, [this] {
        m_boxes->setTicked(m_journey.keeper().draft().ticked);
        showDrafts();
    });
    connect(&m_journey.services().cloud, &CurrentCloud::changed, this, &WelcomePage::showDrafts);
    connect(&m_journey.connectivity(), &Connectivity::changed, this,
            &WelcomePage::tellWhetherOnline);
    connect(&m_journey.profile(), &ProfileController::oldMembershipChanged, this,
            &WelcomePage::showOldMembership);
}

StepButtons WelcomePage::buttons() const {
    return {.primary = tr("&Next"), .backEnabled = false, .reason = {}};
}

void WelcomePage::enter() {
    if (m_journey.welcome().isListed())
        m_journey.welcome().refresh();
    tellWhetherOnline();
}

// Nothing here needs the network; what will need it is told before it is reached.
void WelcomePage::tellWhetherOnline() {
    if (!m_journey.connectivity().isOnline())
        showProblemWithRetry({.kind = base::ProblemKind::Offline, .key = u"welcome.offline"_s},
                             [this] { m_journey.connectivity().ask(); });
}

void WelcomePage::begin(JourneyKind kind) {
    m_journey.welcome().begin(kind);
    Q_EMIT stepRequested(domain::WizardStep::SignIn);
}

void WelcomePage::showDrafts() {
    const auto& drafts = m_journey.welcome().drafts();
    const QDate today = QDate::currentDate();
    const CurrentCloud& cloud = m_journey.services().cloud;
    while (m_cards->count() > static_cast<int>(drafts.size())) {
        const std::unique_ptr<QLayoutItem> item(m_cards->takeAt(m_cards->count() - 1));
        item->widget()->deleteLater();
    }
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const int row = static_cast<int>(i);
        if (row == m_cards->count())
            addCard();
        auto* card = static_cast<DraftCardView*>(m_cards->itemAt(row)->widget());
        card->setCard(drafts.at(i), today,
                      drafts.at(i).cloud == cloud.id() ? cloud.name() : QString());
        card->disconnect(this);
        connectCard(card, drafts.at(i));
    }
    m_clouds->setCloud(cloud.id(), cloud.name());
    m_clouds->setBrief(!drafts.empty());
    m_clouds->setVisible(m_journey.welcome().mayChooseCloud());
}

// Made later than what stands below it: the Tab key comes to it before that all the same.
void WelcomePage::addCard() {
    auto* card = new DraftCardView(this);
    m_cards->addWidget(card);
    for (auto* control : card->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if ((control->focusPolicy() & Qt::TabFocus) != 0 && !control->isWindow())
            widgets::tabAfter(m_overview, control);
    }
}

void WelcomePage::connectCard(DraftCardView* card, const store::DraftCard& draft) {
    const QString id = draft.id;
    connect(card, &DraftCardView::continueRequested, this,
            [this, id] { m_journey.welcome().open(id); });
    connect(card, &DraftCardView::duplicateRequested, this, [this, draft] {
        const QString name = Words::draftName(draft.name, draft.tenantDomain);
        m_journey.welcome().duplicate(draft.id, tr("%1 (copy)").arg(name));
    });
    connect(card, &DraftCardView::renamed, this,
            [this, id](const QString& name) { m_journey.welcome().rename(id, name); });
    connect(card, &DraftCardView::exportRequested, this, [this, draft] { exportDraft(draft); });
    connect(card, &DraftCardView::deleteRequested, this, [this, draft] { askToDelete(draft); });
}

void WelcomePage::importDraft() {
    m_journey.services().files.open(
        this, {.title = tr("Import a draft"), .suggestedName = {}, .filter = tr("Drafts (*.json)")},
        [this](const QString& path) { m_journey.welcome().importFrom(path); });
}

void WelcomePage::exportDraft(const store::DraftCard& draft) {
    const QString name = Words::draftName(draft.name, draft.tenantDomain);
    m_journey.services().files.save(
        this,
        {.title = tr("Export the draft"),
         .suggestedName = fileName(name),
         .filter = tr("Drafts (*.json)")},
        [this, id = draft.id](const QString& path) { m_journey.welcome().exportTo(id, path); });
}

void WelcomePage::chooseCloudFile() {
    m_journey.services().files.open(
        this, {.title = tr("Open a cloud file"), .suggestedName = {}, .filter = u"JSON (*.json)"_s},
        [this](const QString& path) { m_journey.welcome().chooseCloudFile(path); });
}

void WelcomePage::askToDelete(const store::DraftCard& draft) {
    const QString name = Words::draftName(draft.name, draft.tenantDomain);
    m_journey.services().confirm.ask(
        this,
        {.title = tr("Delete the draft “%1”?").arg(name),
         .text = tr("What was typed into it is removed from this computer. Nothing changes at "
                    "Microsoft."),
         .confirmLabel = tr("Delete draft")},
        [this, id = draft.id] { m_journey.welcome().remove(id); });
}

void WelcomePage::sayDeleted(const QString& name) {
    messages().setCommands({m_undo});
    messages().showWords(MessageLevel::Info, [name] {
        return MessageText{
            tr("The draft “%1” was deleted.").arg(Words::draftName(name, QString()))};
    });
}

void WelcomePage::announceJoinSite() {
    messages().setCommands({m_openJoinSite});
    messages().showWords(MessageLevel::Info, [] {
        return MessageText{tr("This opens another site, %1.").arg(joinSite().host()),
                           tr("Come back here to renew and upgrade your membership.")};
    });
}

void WelcomePage::showOldMembership() {
    const auto& old = m_journey.profile().oldMembership();
    m_oldMembership->setVisible(old.has_value());
    if (!old)
        return;
    m_oldMembership->setTitle(tr("You had a membership in Partner Membership Center"));
    m_oldMembershipText->setText(
        tr("%1, expired on %2. It can only be read there; the account you create here takes it "
           "over.")
            .arg(old->organization,
                 QLocale().toString(old->expired, tr("MMM d, yyyy", "date, see QLocale"))));
}

void WelcomePage::resizeEvent(QResizeEvent* event) {
    WizardPage::resizeEvent(event);
    m_columns->setDirection(width() < kTwoColumns ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
}

void WelcomePage::retranslate() {
    setWords(
        tr("Create a Partner Center account"),
        tr("Renew, upgrade and manage your organization's Microsoft Partner Network membership "
           "in one place."));
    m_enroll->setText(tr("&Enroll a new organization"));
    m_renew->setText(tr("&Renew a membership"));
    m_import->setText(tr("&Import a draft…"));
    m_openJoinSite->setText(tr("Open the site"));
    m_undo->setText(tr("Undo"));
    showOldMembership();
}

} // namespace partnerdesk::wizard
