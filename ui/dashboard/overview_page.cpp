#include "ui/dashboard/overview_page.h"

#include "ui/dashboard/benefit_rows.h"
#include "ui/dashboard/next_steps.h"
#include "ui/dashboard/renewal_words.h"
#include "ui/dashboard/todo_list.h"
#include "ui/dashboard/verification_words.h"
#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/card.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/skeleton_list.h"
#include "ui/widgets/stage_list.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using widgets::Card;

namespace {

constexpr int kTwoColumns = 760;
constexpr int kThreeCards = 880;

} // namespace

OverviewPage::OverviewPage(const DashboardServices& services, const Commands& commands,
                           QWidget* parent)
    : Page(services.problems, parent)
    , m_services(services)
    , m_copyMpnId(new widgets::CommandButton(commands.copyMpnId, this))
    , m_nextSteps(new NextSteps({.users = commands.users,
                                 .openPortal = commands.openPortal,
                                 .benefits = commands.benefits},
                                this))
    , m_grid(new QGridLayout)
    , m_problem(new widgets::MessageBar(services.problems, this))
    , m_skeleton(new widgets::SkeletonList(this))
    , m_empty(new widgets::EmptyState(this))
    , m_verification(new Card(this))
    , m_stages(new widgets::StageList(m_verification))
    , m_advice(widgets::wrappingLabel("muted", m_verification))
    , m_verificationProblem(new widgets::MessageBar(services.problems, m_verification))
    , m_todo(new Card(this))
    , m_renewal(new Card(this))
    , m_dates(new widgets::DateLine(m_renewal))
    , m_benefits(new Card(this))
    , m_benefitRows(new BenefitRows(services.benefits, BenefitRows::Grouping::None, m_benefits))
    , m_noBenefits(widgets::wrappingLabel("muted", m_benefits))
    , m_benefitsProblem(new widgets::MessageBar(services.problems, m_benefits)) {
    build(commands);
    arrange();
    retranslate();
}

void OverviewPage::build(const Commands& commands) {
    setObjectName(u"overviewPage"_s);
    m_verification->setObjectName(u"verificationCard"_s);
    m_todo->setObjectName(u"todoCard"_s);
    m_renewal->setObjectName(u"renewalCard"_s);
    m_benefits->setObjectName(u"benefitsCard"_s);
    m_advice->setObjectName(u"verificationAdvice"_s);
    m_noBenefits->setObjectName(u"noBenefits"_s);
    addTitleButton(m_copyMpnId);
    addTitleButton(new widgets::CommandButton(commands.copySupportCard, this));

    m_verification->body()->addWidget(m_verificationProblem);
    m_verification->body()->addWidget(m_stages);
    m_verification->body()->addWidget(m_advice);
    m_verification->body()->addStretch(1);
    auto* resend = new widgets::CommandButton(commands.resendMail, m_verification);
    m_verification->body()->addWidget(resend, 0, Qt::AlignLeft);
    m_todoList = new TodoList(m_todo); // after the button beside it: so goes the Tab key
    m_todo->body()->addWidget(m_todoList);
    m_renewal->body()->addWidget(m_dates);
    auto* all = new widgets::CommandButton(commands.benefits, m_benefits);
    style::setStyle(all, "kind", u"link"_s);
    m_benefits->header()->addWidget(all);
    m_benefits->body()->addWidget(m_benefitsProblem);
    m_benefits->body()->addWidget(m_noBenefits);
    m_benefits->body()->addWidget(m_benefitRows);
    for (widgets::MessageBar* bar : {m_problem, m_verificationProblem, m_benefitsProblem})
        bar->setCommands({commands.refresh});

    QVBoxLayout* content = makeScrollingBody();
    m_grid->setSpacing(18);
    content->addWidget(m_problem);
    content->addWidget(m_nextSteps);
    m_nextSteps->hide();
    content->addWidget(m_skeleton);
    content->addWidget(m_empty, 1);
    content->addLayout(m_grid);
    content->addStretch(0);
    connect(m_empty, &widgets::EmptyState::clicked, commands.refresh, &QAction::trigger);
    connect(m_todoList, &TodoList::chosen, this, &OverviewPage::todoChosen);
}

void OverviewPage::arrange() {
    m_nextSteps->setSideBySide(width() >= kThreeCards);
    const int columns = width() >= kTwoColumns ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (Card* card : {m_verification, m_todo, m_renewal, m_benefits})
        m_grid->removeWidget(card);
    m_grid->addWidget(m_verification, 0, 0);
    m_grid->addWidget(m_todo, columns == 2 ? 0 : 1, columns - 1);
    m_grid->addWidget(m_renewal, 2, 0, 1, columns);
    m_grid->addWidget(m_benefits, 3, 0, 1, columns);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, columns == 2 ? 6 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::showNextSteps() {
    m_nextSteps->show();
}

void OverviewPage::setContent(const OverviewContent& content) {
    m_content = content;
    fill();
}

QDate OverviewPage::today() const {
    // Program rules go by the service's own date, which a sandbox may move.
    if (m_content.overview && m_content.overview->status.membership.serviceDate.isValid())
        return m_content.overview->status.membership.serviceDate;
    return m_content.today;
}

void OverviewPage::fill() {
    const bool known = m_content.overview.has_value();
    m_nextSteps->setLastSold(m_content.lastSold);
    m_skeleton->setLoading(!known && m_content.loading);
    for (Card* card : {m_verification, m_todo, m_benefits})
        card->setVisible(known);
    m_renewal->setVisible(false);
    fillHead();
    // Offline is said once for the whole window.
    const bool saidAbove = known && m_content.offlineSaid && m_content.problem &&
                           (m_content.problem->kind == base::ProblemKind::Offline ||
                            m_content.problem->kind == base::ProblemKind::TimedOut);
    if (m_content.problem && !saidAbove)
        m_problem->follow(m_content.problem);
    else
        m_problem->follow(known ? m_content.overview->statusProblem : std::nullopt);
    m_empty->setWords(tr("Nothing has been read from the service yet."),
                      m_content.signedIn ? tr("Load now") : QString());
    m_empty->setVisible(!known && !m_content.loading && !m_content.problem);
    if (!known)
        return;
    fillVerification();
    fillTodos();
    fillRenewal();
    fillBenefits();
}

void OverviewPage::fillHead() {
    m_copyMpnId->setVisible(!mpnId().isEmpty());
    if (!m_content.overview) {
        setTitle(m_content.tenantName.isEmpty() ? tr("Overview") : m_content.tenantName, {});
        return;
    }
    const partner::AccountStatus& status = m_content.overview->status;
    const QString title =
        status.companyName.isEmpty() ? m_content.overview->tenant.displayName : status.companyName;
    const QString level = m_services.benefits.levelName(Words::levelId(status.membership.level),
                                                        QLocale().language());
    QString lead;
    if (mpnId().isEmpty())
        lead = m_content.overview->statusProblem ? QString() : tr("Not enrolled yet");
    else if (status.membership.anniversary.isValid())
        lead = tr("MPN ID %1 · %2 · anniversary %3")
                   .arg(mpnId(), level, Words::date(status.membership.anniversary));
    else if (!level.isEmpty())
        lead = tr("MPN ID %1 · %2").arg(mpnId(), level);
    else
        lead = tr("MPN ID %1").arg(mpnId());
    setTitle(title, lead);
}

void OverviewPage::fillVerification() {
    const flows::Overview& overview = *m_content.overview;
    m_verificationProblem->follow(overview.verificationProblem);
    m_stages->setStages(
        VerificationWords::stages(overview.verification, overview.history, m_content.today));
    m_advice->setText(VerificationWords::advice(overview.verification));
    m_advice->setVisible(!overview.verificationProblem);
}

void OverviewPage::fillTodos() {
    m_todoList->setItems(
        thingsToDo(*m_content.overview, today(), m_services.renewal, m_content.facts), today(),
        m_content.mayChange);
}

void OverviewPage::fillRenewal() {
    const domain::Membership& membership = m_content.overview->status.membership;
    // What can no longer be renewed has no days to keep in mind.
    const bool renewable = membership.anniversary.isValid() && !m_content.lastSold.isValid();
    m_renewal->setVisible(renewable);
    if (renewable)
        m_dates->setContent(RenewalWords::line(
            domain::renewalCalendar(membership.anniversary, m_services.renewal), today()));
}

void OverviewPage::fillBenefits() {
    const flows::Overview& overview = *m_content.overview;
    m_benefitsProblem->follow(overview.benefitsProblem);
    std::vector<domain::Benefit> inUse;
    for (const domain::Benefit& benefit : overview.benefits) {
        if (benefit.used > 0)
            inUse.push_back(benefit);
    }
    m_noBenefits->setVisible(inUse.empty() && !overview.benefitsProblem);
    if (overview.benefitsAtPortal)
        m_noBenefits->setText(tr("Microsoft lists the benefits of this cloud at the portal only."));
    else
        m_noBenefits->setText(overview.benefits.empty()
                                  ? tr("It looks like you do not have any benefits yet")
                                  : tr("No benefit is in use yet. See Benefits for all you have."));
    m_benefitRows->setVisible(!inUse.empty());
    m_benefitRows->setBenefits(std::move(inUse));
}

QString OverviewPage::mpnId() const {
    return m_content.overview ? m_content.overview->status.mpnId : QString();
}

QString OverviewPage::supportCard() const {
    if (!m_content.overview)
        return {};
    const flows::Overview& overview = *m_content.overview;
    return QStringList{tr("Company: %1").arg(overview.status.companyName),
                       tr("MPN ID: %1").arg(overview.status.mpnId),
                       tr("Tenant ID: %1").arg(overview.tenant.id),
                       tr("Domain: %1").arg(overview.tenant.defaultDomain)}
        .join(u'\n');
}

void OverviewPage::retranslate() {
    m_verification->setTitle(tr("Verification"));
    m_todo->setTitle(tr("Things to do"));
    m_renewal->setTitle(tr("Renewal"));
    m_benefits->setTitle(tr("Benefits in use"));
    fill();
}

} // namespace partnerdesk::dashboard
