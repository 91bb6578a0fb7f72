#include "ui/wizard/wizard_page.h"

#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kContentWidth = 860; // wider forms are hard to follow with the eye
constexpr int kTop = 26;

} // namespace

WizardPage::WizardPage(const QString& name, const base::ProblemCatalogue& problems, QWidget* parent)
    : QWizardPage(parent)
    , m_title(widgets::wrappingLabel("title", this))
    , m_lead(widgets::wrappingLabel("lead", this))
    , m_messages(new widgets::MessageBar(problems, this))
    , m_scroll(new QScrollArea(this))
    , m_inner(new QWidget(m_scroll))
    , m_column(new QVBoxLayout(m_inner))
    , m_content(new QVBoxLayout)
    , m_retry(new QAction(this))
    , m_signInAgain(new QAction(this)) {
    setObjectName(name);
    m_title->setObjectName(u"pageTitle"_s);
    m_lead->setObjectName(u"pageLead"_s);
    m_messages->setClosable(true);
    m_retry->setObjectName(u"tryAgainAction"_s);
    m_retry->setText(tr("Try again"));
    connect(m_retry, &QAction::triggered, this, [this] {
        m_messages->dismiss();
        if (m_tryAgain)
            m_tryAgain();
        else
            retry();
    });
    m_signInAgain->setObjectName(u"signInAgainAction"_s);
    m_signInAgain->setText(tr("Sign in again"));
    connect(m_signInAgain, &QAction::triggered, this, [this] {
        m_messages->dismiss();
        signInAgain();
    });

    placeContent(0);
    m_column->setSpacing(style::kSpace4);
    m_column->addWidget(m_title);
    m_column->addWidget(m_lead);
    m_column->addSpacing(style::kSpace8);
    m_column->addWidget(m_messages);
    m_content->setSpacing(style::kSpace16);
    m_content->setContentsMargins(0, style::kSpace8, 0, 0);
    m_column->addLayout(m_content, 1);

    m_scroll->setObjectName(name + u"Scroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_inner);
    m_scroll->verticalScrollBar()->installEventFilter(this);
    // A QWizardPage stands on white; ours on the ground of every other page.
    auto* ground = new QFrame(this);
    style::setStyle(ground, "role", u"page"_s);
    auto* onGround = new QVBoxLayout(ground);
    onGround->setContentsMargins({});
    onGround->addWidget(m_scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(ground, 1);
}

// The scroll bar stands in the margin: the content ends above the last button of the bar whether
// the page scrolls or not.
void WizardPage::placeContent(int scrollBar) {
    m_inner->setMaximumWidth(kContentWidth - scrollBar);
    m_column->setContentsMargins(style::kSpace32, kTop, style::kSpace32 - scrollBar,
                                 style::kSpace20);
}

bool WizardPage::eventFilter(QObject* watched, QEvent* event) {
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    if (watched == bar && event->type() == QEvent::Show)
        placeContent(bar->sizeHint().width());
    else if (watched == bar && event->type() == QEvent::Hide)
        placeContent(0);
    return QWizardPage::eventFilter(watched, event);
}

void WizardPage::pin(QWidget* foot) {
    layout()->addWidget(foot);
}

void WizardPage::reveal(QWidget* part) {
    m_scroll->widget()->layout()->activate(); // it may just have been shown
    m_scroll->verticalScrollBar()->setValue(part->mapTo(m_scroll->widget(), QPoint()).y());
}

bool WizardPage::validatePage() {
    if (isDone())
        return true;
    proceed();
    return false;
}

void WizardPage::showProblem(const base::Problem& problem) {
    showProblemWithRetry(problem, {});
}

void WizardPage::showProblemWithRetry(const base::Problem& problem,
                                      std::function<void()> tryAgain) {
    m_tryAgain = std::move(tryAgain);
    QList<QAction*> ways;
    if (problem.kind == base::ProblemKind::SignInNeeded)
        ways.append(m_signInAgain);
    else if (m_tryAgain || canRetry())
        ways.append(m_retry);
    m_messages->setCommands(ways);
    m_messages->showProblem(problem);
    m_scroll->ensureWidgetVisible(m_messages);
}

void WizardPage::signInAgain() {
    Q_EMIT stepRequested(domain::WizardStep::SignIn);
}

void WizardPage::setWords(const QString& title, const QString& lead) {
    m_title->setText(title);
    setAccessibleName(title);
    setLead(lead);
}

void WizardPage::setLead(const QString& lead) {
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void WizardPage::changeEvent(QEvent* event) {
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_retry->setText(tr("Try again"));
        m_signInAgain->setText(tr("Sign in again"));
        retranslate();
        Q_EMIT buttonsChanged();
    }
}

} // namespace partnerdesk::wizard
