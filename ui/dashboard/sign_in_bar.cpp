#include "ui/dashboard/sign_in_bar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SignInBar::SignInBar(const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_text(widgets::wrappingLabel("strong", this))
    , m_open(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_cancel(new QPushButton(this)) {
    setObjectName(u"signInBar"_s);
    m_text->setObjectName(u"signInBarText"_s);
    m_open->setObjectName(u"signInBarOpenButton"_s);
    m_copy->setObjectName(u"signInBarCopyButton"_s);
    m_cancel->setObjectName(u"signInBarCancelButton"_s);
    m_open->setIcon(style::icon(style::Icon::External));
    m_copy->setIcon(style::icon(style::Icon::Link));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, style::kSpace12, 28, 0);
    layout->setSpacing(style::kSpace8);
    layout->addWidget(m_text, 1);
    for (QPushButton* button : {m_open, m_copy, m_cancel})
        layout->addWidget(button);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &SignInBar::countDown);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_page); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    connect(m_cancel, &QPushButton::clicked, this, &SignInBar::cancelRequested);
    hide();
    retranslate();
}

void SignInBar::start(const QUrl& page, const QDateTime& deadline) {
    m_page = page;
    m_deadline = deadline;
    m_tick.start();
    countDown();
    show();
}

void SignInBar::stop() {
    m_tick.stop();
    hide();
}

void SignInBar::countDown() {
    const qint64 left = std::max<qint64>(0, m_clock.now().secsTo(m_deadline));
    m_text->setText(tr("Waiting for the sign-in in your browser · %1:%2 left")
                        .arg(left / 60)
                        .arg(left % 60, 2, 10, QChar(u'0')));
}

void SignInBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInBar::retranslate() {
    m_open->setText(tr("Open again"));
    m_copy->setText(tr("Copy link"));
    m_cancel->setText(tr("Cancel"));
    for (QPushButton* button : {m_open, m_copy, m_cancel})
        button->setAccessibleName(button->text());
    if (m_tick.isActive())
        countDown();
}

} // namespace partnerdesk::dashboard
