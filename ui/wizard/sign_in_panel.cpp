#include "ui/wizard/sign_in_panel.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QPushButton* SignInPanel::button(const QString& name, const char* kind, QWidget* parent) {
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    if (kind != nullptr)
        style::setStyle(made, "kind", QString::fromLatin1(kind));
    return made;
}

SignInPanel::SignInPanel(const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock) {
    setObjectName(u"signInPanel"_s);
    buildWays();
    m_busy = new widgets::BusyBar(this);
    buildWaiting();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    layout->addWidget(m_ways);
    layout->addWidget(m_busy);
    layout->addWidget(m_waiting);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &SignInPanel::countDown);
    connect(m_busy, &widgets::BusyBar::cancelRequested, this, &SignInPanel::cancelRequested);
    retranslate();
}

void SignInPanel::buildWays() {
    m_ways = new QWidget(this);
    m_intro = widgets::wrappingLabel("body", m_ways);
    m_signIn = button(u"signInButton"_s, "primary", m_ways);
    m_newTenant = button(u"newTenantButton"_s, nullptr, m_ways);
    m_useCode = button(u"useCodeButton"_s, "link", m_ways);
    m_other = button(u"signInOtherButton"_s, "link", m_ways);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_signIn);
    line->addWidget(m_newTenant);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(m_ways);
    layout->setContentsMargins({});
    layout->setSpacing(style::kSpace12);
    layout->addWidget(m_intro);
    layout->addLayout(line);
    layout->addWidget(m_useCode, 0, Qt::AlignLeft);
    layout->addWidget(m_other, 0, Qt::AlignLeft);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPanel::signInRequested);
    connect(m_newTenant, &QPushButton::clicked, this, &SignInPanel::newTenantRequested);
    connect(m_useCode, &QPushButton::clicked, this, &SignInPanel::codeRequested);
    connect(m_other, &QPushButton::clicked, this, &SignInPanel::otherAccountRequested);
}

void SignInPanel::buildWaiting() {
    m_waiting = new widgets::Card(this);
    m_waiting->setObjectName(u"signInWaiting"_s);
    m_waitingText = widgets::wrappingLabel("body", m_waiting);
    m_waitingText->setObjectName(u"signInWaitingText"_s);
    m_code = widgets::textLabel("title", m_waiting);
    m_code->setObjectName(u"deviceCode"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_remaining = widgets::textLabel("muted", m_waiting);
    m_remaining->setObjectName(u"signInRemaining"_s);
    m_hint = widgets::wrappingLabel("body", m_waiting);
    m_hint->setObjectName(u"signInHint"_s);
    style::setStyle(m_hint, "state", u"warn"_s);
    m_copyCode = button(u"copyCodeButton"_s, nullptr, m_waiting);
    m_openAgain = button(u"openAgainButton"_s, nullptr, m_waiting);
    m_copyLink = button(u"copyLinkButton"_s, nullptr, m_waiting);
    m_useCodeInstead = button(u"useCodeInsteadButton"_s, nullptr, m_waiting);
    m_cancel = button(u"cancelSignInButton"_s, nullptr, m_waiting);
    m_copyCode->setIcon(style::icon(style::Icon::Copy));
    m_copyLink->setIcon(style::icon(style::Icon::Link));
    m_openAgain->setIcon(style::icon(style::Icon::External));

    auto* buttons = new widgets::FlowLayout(style::kSpace8);
    for (QPushButton* one : {m_copyCode, m_openAgain, m_copyLink, m_useCodeInstead, m_cancel})
        buttons->addWidget(one);
    QVBoxLayout* body = m_waiting->body();
    body->addWidget(m_waitingText);
    body->addWidget(m_code);
    body->addWidget(m_remaining);
    body->addWidget(m_hint);
    body->addLayout(buttons);

    connect(m_copyCode, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_view.prompt.userCode); });
    connect(m_copyLink, &QPushButton::clicked, this, [this] {
        const QUrl& url =
            m_view.phase == SignInPhase::Code ? m_view.prompt.verificationUri : m_view.browserUrl;
        QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
    });
    connect(m_openAgain, &QPushButton::clicked, this, [this] {
        if (m_view.phase == SignInPhase::Code)
            Q_EMIT openCodePageRequested(m_view.prompt.verificationUri);
        else
            Q_EMIT openAgainRequested();
    });
    connect(m_useCodeInstead, &QPushButton::clicked, this, &SignInPanel::codeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPanel::cancelRequested);
}

void SignInPanel::show(const SignInView& view) {
    const bool samePhase = view.phase == m_view.phase;
    m_view = view;
    const bool waiting = view.phase == SignInPhase::Browser || view.phase == SignInPhase::Code;
    m_ways->setVisible(view.phase == SignInPhase::Idle);
    m_newTenant->setVisible(view.offersNewTenant);
    // The sign-in goes to the draft's tenant, which takes nobody of another one.
    m_other->setVisible(!view.draftTenant.isEmpty());
    m_waiting->setVisible(waiting);
    if (!samePhase)
        m_hint->hide();
    if (waiting) {
        m_tick.start();
        countDown();
    } else {
        m_tick.stop();
    }
    retranslate();
}

void SignInPanel::focusSignIn() {
    m_signIn->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::pointOutWays() {
    if (m_view.phase == SignInPhase::Browser)
        m_hint->show();
}

void SignInPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPanel::countDown() {
    const qint64 seconds = qMax<qint64>(0, m_clock.now().secsTo(m_view.deadline));
    m_remaining->setText(tr("%1:%2 left", "minutes and seconds")
                             .arg(seconds / 60)
                             .arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void SignInPanel::retranslate() {
    const bool code = m_view.phase == SignInPhase::Code;
    m_intro->setText(
        tr("Your browser opens the sign-in page. Use the work account that is a Global "
           "administrator of the company's tenant."));
    m_signIn->setText(tr("Sign in to &Azure AD"));
    m_newTenant->setText(tr("Create new &tenant"));
    m_useCode->setText(tr("Use a &code instead"));
    m_other->setText(tr("Use an account of an&other tenant"));

    m_waiting->setTitle(code ? tr("Enter this code on the sign-in page")
                             : tr("Continue in your browser"));
    const QString page = m_view.prompt.verificationUri.toString();
    if (m_view.rest) {
        m_waitingText->setText(widgets::BusyBar::restWords(*m_view.rest));
    } else if (!code) {
        m_waitingText->setText(tr("Sign in there. PartnerDesk goes on by itself afterwards."));
    } else if (page.isEmpty()) {
        m_waitingText->setText(tr("Asking for a code…"));
    } else {
        m_waitingText->setText(
            tr("Open %1 on any device. Enter the code only there, and only because you asked for "
               "it here.")
                .arg(page));
    }
    m_code->setText(m_view.prompt.userCode);
    m_code->setAccessibleName(tr("Code: %1").arg(m_view.prompt.userCode));
    m_code->setVisible(code && !page.isEmpty());
    m_copyCode->setVisible(code && !page.isEmpty());
    m_useCodeInstead->setVisible(!code);
    m_openAgain->setEnabled(code ? !page.isEmpty() : !m_view.browserUrl.isEmpty());
    m_copyLink->setEnabled(m_openAgain->isEnabled());
    m_hint->setText(tr("No reply yet. If the browser did not open or the page was closed: open it "
                       "again, copy the link into another browser, or use a code."));
    m_copyCode->setText(tr("Copy co&de"));
    m_openAgain->setText(code ? tr("&Open page") : tr("&Open again"));
    m_copyLink->setText(tr("Copy &link"));
    m_useCodeInstead->setText(tr("Use a &code instead"));
    m_cancel->setText(tr("Ca&ncel"));

    if (m_view.phase == SignInPhase::ServiceStarting && !m_view.cloudProblem)
        m_busy->start(tr("Starting the practice service…"), false);
    else if (m_view.phase == SignInPhase::Resuming)
        m_busy->start(tr("Taking up your session…"), true);
    else if (m_view.phase == SignInPhase::CheckingAgain)
        m_busy->start(tr("Reading your roles again…"), true);
    else
        m_busy->stop();
    m_busy->setRest(m_view.rest);
}

} // namespace partnerdesk::wizard
