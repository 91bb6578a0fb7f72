#include "ui/widgets/message_bar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstLine = 24;

Tone toneOf(MessageLevel level) {
    switch (level) {
    case MessageLevel::Info:
        return Tone::Accent;
    case MessageLevel::Ok:
        return Tone::Ok;
    case MessageLevel::Warning:
        return Tone::Warn;
    case MessageLevel::Error:
        break;
    }
    return Tone::Bad;
}

style::Icon iconOf(MessageLevel level) {
    switch (level) {
    case MessageLevel::Info:
        return style::Icon::Info;
    case MessageLevel::Ok:
        return style::Icon::Check;
    case MessageLevel::Warning:
        return style::Icon::Warning;
    case MessageLevel::Error:
        break;
    }
    return style::Icon::Error;
}

// Problems that pass by themselves or were wanted are no errors.
MessageLevel levelOf(base::ProblemKind kind) {
    switch (kind) {
    case base::ProblemKind::Cancelled:
        return MessageLevel::Info;
    case base::ProblemKind::Offline:
    case base::ProblemKind::TimedOut:
    case base::ProblemKind::Throttled:
    case base::ProblemKind::NotSupported:
    case base::ProblemKind::KeychainLocked:
    case base::ProblemKind::OutcomeUnknown:
        return MessageLevel::Warning;
    default:
        return MessageLevel::Error;
    }
}

} // namespace

MessageBar::MessageBar(const base::ProblemCatalogue& catalogue, QWidget* parent)
    : QFrame(parent)
    , m_catalogue(catalogue)
    , m_icon(new QLabel(this))
    , m_title(wrappingLabel("strong", this))
    , m_text(wrappingLabel("body", this))
    , m_who(wrappingLabel("muted", this))
    , m_details(wrappingLabel("small", this))
    , m_detailsButton(new QPushButton(this))
    , m_copyButton(new QPushButton(this))
    , m_closeButton(new QToolButton(this))
    , m_buttons(new QHBoxLayout) {
    setObjectName(u"messageBar"_s);
    style::setStyle(this, "role", u"note"_s);
    build();
    word();
    hide();
}

void MessageBar::build() {
    m_title->setObjectName(u"messageTitle"_s);
    m_text->setObjectName(u"messageText"_s);
    m_who->setObjectName(u"messageWho"_s);
    m_details->setObjectName(u"messageDetails"_s);
    m_detailsButton->setObjectName(u"messageDetailsButton"_s);
    m_copyButton->setObjectName(u"messageCopyButton"_s);
    m_closeButton->setObjectName(u"messageCloseButton"_s);
    for (QLabel* label : {m_title, m_text, m_who, m_details})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QPushButton* button : {m_detailsButton, m_copyButton})
        style::setStyle(button, "kind", u"link"_s);
    m_detailsButton->setCheckable(true);
    style::setStyle(m_closeButton, "kind", u"close"_s);
    m_closeButton->setIcon(style::icon(style::Icon::Close, &style::Tokens::muted));
    m_closeButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_closeButton->hide();

    m_buttons->setSpacing(style::kSpace12);
    m_buttons->addWidget(m_detailsButton);
    m_buttons->addWidget(m_copyButton);
    m_buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(style::kSpace4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_who);
    column->addWidget(m_details);
    column->addLayout(m_buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(style::kSpace12, 10, style::kSpace12, 10);
    layout->setSpacing(10);
    // Sign, title and cross stand in one line.
    for (QLabel* label : {m_icon, m_title})
        label->setMinimumHeight(kFirstLine);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    layout->addWidget(m_closeButton, 0, Qt::AlignTop);

    connect(m_detailsButton, &QPushButton::toggled, m_details, &QLabel::setVisible);
    connect(m_copyButton, &QPushButton::clicked, this, &MessageBar::copy);
    connect(m_closeButton, &QToolButton::clicked, this, &MessageBar::dismiss);
}

void MessageBar::showProblem(const base::Problem& problem) {
    m_problem = problem;
    m_waitUntil = problem.retryAfter.count() > 0
                      ? QDateTime::currentDateTime().addMSecs(problem.retryAfter.count())
                      : QDateTime();
    m_words = nullptr;
    m_detailsButton->setChecked(false);
    setLevel(levelOf(problem.kind));
    word();
    appear();
}

void MessageBar::follow(const std::optional<base::Problem>& problem) {
    const bool showsLast = m_followed && m_problem == m_followed;
    if (showsLast && !isHidden() && problem == m_followed)
        return; // said already; its details may be open
    m_followed = problem;
    if (problem)
        showProblem(*problem);
    else if (showsLast)
        dismiss();
}

void MessageBar::showWords(MessageLevel level, MessageWords words) {
    m_problem.reset();
    m_words = std::move(words);
    setLevel(level);
    word();
    appear();
}

void MessageBar::followWords(MessageLevel level, MessageWords words) {
    const MessageText now = words();
    const bool said = !isHidden() && m_words && m_level == level && m_title->text() == now.title &&
                      m_text->text() == now.text;
    if (said)
        m_words = std::move(words);
    else
        showWords(level, std::move(words));
}

void MessageBar::appear() {
    show();
    QAccessibleEvent alert(this, QAccessible::Alert); // read out although the focus stays
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss() {
    if (isHidden())
        return;
    m_problem.reset();
    m_words = nullptr;
    hide();
    Q_EMIT dismissed();
}

void MessageBar::setCommands(const QList<QAction*>& commands) {
    qDeleteAll(m_commandButtons);
    m_commandButtons.clear();
    QWidget* before = m_details; // made later than what stands behind them
    for (QAction* command : commands) {
        auto* button = new CommandButton(command, this);
        tabAfter(std::exchange(before, button), button);
        m_commandButtons.append(button);
        m_buttons->insertWidget(static_cast<int>(m_commandButtons.size()) - 1, button);
    }
}

void MessageBar::focusCommand() {
    if (!m_commandButtons.isEmpty())
        m_commandButtons.first()->setFocus();
}

void MessageBar::setClosable(bool closable) {
    m_closeButton->setVisible(closable);
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        setLevel(m_level);
}

void MessageBar::setLevel(MessageLevel level) {
    m_level = level;
    const Tone tone = toneOf(level);
    style::setStyle(this, "tone", toneName(tone));
    m_icon->setPixmap(style::pixmap(iconOf(level), style::tokens(palette()).*toneColor(tone),
                                    style::kSpace20, devicePixelRatioF()));
}

void MessageBar::setWords(const QString& title, const QStringList& lines) {
    QStringList filled = lines;
    filled.removeAll(QString());
    m_title->setText(title);
    m_text->setText(filled.join(u'\n'));
    m_text->setVisible(!filled.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(m_text->text());
}

void MessageBar::word() {
    m_detailsButton->setText(tr("Details"));
    m_copyButton->setText(tr("Copy"));
    m_closeButton->setText(tr("Close"));
    const bool isProblem = m_problem.has_value();
    if (m_words) {
        const MessageText now = m_words();
        setWords(now.title, {now.text});
    } else if (isProblem) {
        const base::ProblemWords words = m_catalogue.words(*m_problem, QLocale().language());
        setWords(words.title, {words.cause, words.action, waitWords()});
        m_who->setText(tr("Who can help: %1").arg(words.who));
        m_details->setText(details());
    }
    m_who->setVisible(isProblem && m_problem->kind != base::ProblemKind::Cancelled);
    m_copyButton->setVisible(isProblem);
    m_detailsButton->setVisible(isProblem && !m_details->text().isEmpty());
    m_details->setVisible(isProblem && m_detailsButton->isChecked());
}

QString MessageBar::waitWords() const {
    if (!m_waitUntil.isValid())
        return {};
    const bool today = m_waitUntil.date() == QDate::currentDate();
    return tr("The service asks to wait until %1.")
        .arg(QLocale().toString(
            m_waitUntil, today ? u"HH:mm:ss"_s : tr("MMM d, yyyy, HH:mm", "time, see QLocale")));
}

QString MessageBar::details() const {
    QStringList lines;
    const auto add = [&lines](const QString& words, const QString& value) {
        if (!value.isEmpty())
            lines.append(words.arg(value));
    };
    add(tr("Code: %1"), m_problem->code);
    add(tr("HTTP status: %1"),
        m_problem->httpStatus > 0 ? QString::number(m_problem->httpStatus) : QString());
    add(tr("Request ID: %1"), m_problem->requestId);
    add(tr("Correlation ID: %1"), m_problem->correlationId);
    add(tr("Technical: %1"), m_problem->technical);
    return lines.join(u'\n');
}

QString MessageBar::copyText() const {
    QStringList parts{m_title->text(), m_text->text()};
    if (m_problem)
        parts << m_who->text() << details();
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void MessageBar::copy() const {
    QGuiApplication::clipboard()->setText(copyText());
}

} // namespace partnerdesk::widgets
