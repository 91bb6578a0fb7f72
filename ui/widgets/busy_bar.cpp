#include "ui/widgets/busy_bar.h"

#include "ui/style/metrics.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 1000;

} // namespace

BusyBar::BusyBar(QWidget* parent)
    : QWidget(parent)
    , m_text(wrappingLabel("muted", this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this)) {
    m_text->setObjectName(u"busyText"_s);
    m_bar->setObjectName(u"busyProgress"_s);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"busyCancelButton"_s);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_text);
    left->addWidget(m_bar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace16);
    layout->addLayout(left, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignVCenter);
    connect(m_cancel, &QPushButton::clicked, this, &BusyBar::cancelRequested);
    word();
    hide();
}

void BusyBar::start(const QString& text, bool cancellable) {
    m_cancellable = cancellable;
    setText(text);
    m_bar->setRange(0, 0);
    show();
}

void BusyBar::setProgress(qint64 done, qint64 total) {
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, kSteps);
    m_bar->setValue(static_cast<int>(qBound(qint64{0}, done * kSteps / total, qint64{kSteps})));
}

void BusyBar::setText(const QString& text) {
    m_words = text;
    word();
}

void BusyBar::setRest(const std::optional<QDateTime>& until) {
    m_restsUntil = until;
    word();
}

void BusyBar::stop() {
    hide();
}

void BusyBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

QString BusyBar::restWords(const QDateTime& until) {
    return tr("The service asks for a pause until %1. PartnerDesk then goes on by itself.")
        .arg(QLocale().toString(until.toLocalTime(), u"HH:mm:ss"_s));
}

// While the service does nothing, nothing can be half done: stopping is always possible then.
void BusyBar::word() {
    m_text->setText(m_restsUntil ? restWords(*m_restsUntil) : m_words);
    m_bar->setAccessibleName(m_text->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setVisible(m_cancellable || m_restsUntil);
}

} // namespace partnerdesk::widgets
