#include "ui/dashboard/person_panel.h"

#include "ui/dashboard/role_words.h"
#include "ui/dashboard/user_delegate.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using domain::LossWarning;
using widgets::Chip;
using widgets::CommandButton;
using widgets::Tone;

namespace {

constexpr int kAvatar = 40;

QFrame* note(const QString& tone, QWidget* parent) {
    auto* frame = new QFrame(parent);
    style::setStyle(frame, "role", u"note"_s);
    style::setStyle(frame, "tone", tone);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(style::kSpace12, 9, style::kSpace12, 9);
    layout->setSpacing(style::kSpace4);
    return frame;
}

} // namespace

PersonPanel::PersonPanel(const domain::RoleCatalogue& roles, const Commands& commands,
                         QWidget* parent)
    : QFrame(parent)
    , m_roles(roles)
    , m_empty(new widgets::EmptyState(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
    , m_avatar(new widgets::Avatar(kAvatar, m_body))
    , m_name(new widgets::ElidedLabel(m_body))
    , m_userName(new widgets::ElidedLabel(m_body))
    , m_job(widgets::wrappingLabel("small", m_body))
    , m_chips(new QWidget(m_body))
    , m_blocked(new Chip(m_chips))
    , m_guest(new Chip(m_chips))
    , m_checks(new RoleChecks(roles, m_body))
    , m_note(note(u"accent"_s, m_body))
    , m_noteTitle(widgets::wrappingLabel("strong", m_note))
    , m_noteText(widgets::wrappingLabel("body", m_note))
    , m_warning(note(u"warn"_s, m_body))
    , m_warningText(widgets::wrappingLabel("body", m_warning))
    , m_outcomes(new QVBoxLayout)
    , m_notes(new QVBoxLayout)
    , m_footNotes(new QVBoxLayout)
    , m_foot(new QFrame(this))
    , m_total(widgets::textLabel("muted", m_foot))
    , m_busy(new widgets::BusyBar(m_foot)) {
    build(commands);
    retranslate();
}

void PersonPanel::build(const Commands& commands) {
    setObjectName(u"personPanel"_s);
    style::setStyle(this, "role", u"detail"_s);
    setFixedWidth(style::kDetailWidth);
    style::setStyle(m_name, "role", u"strong"_s);
    style::setStyle(m_userName, "role", u"muted"_s);
    m_name->setObjectName(u"personName"_s);
    m_userName->setObjectName(u"personUserName"_s);
    m_userName->setElideMode(UserDelegate::kUserNameElision);
    m_noteTitle->setObjectName(u"changesTitle"_s);
    m_noteText->setObjectName(u"changesText"_s);
    m_warningText->setObjectName(u"changesWarning"_s);
    m_total->setObjectName(u"changesTotal"_s);
    m_blocked->setTone(Tone::Bad);
    m_guest->setTone(Tone::Flat);
    m_note->layout()->addWidget(m_noteTitle);
    m_note->layout()->addWidget(m_noteText);
    m_warning->layout()->addWidget(m_warningText);

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_userName);
    auto* head = new QHBoxLayout;
    head->setSpacing(style::kSpace12);
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    auto* chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(style::kSpace8);
    chips->addWidget(m_blocked);
    chips->addWidget(m_guest);
    chips->addStretch(1);
    m_outcomes->setSpacing(style::kSpace4);

    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(style::kSpace20, 18, style::kSpace20, style::kSpace16);
    column->setSpacing(style::kSpace12);
    column->addLayout(head);
    column->addWidget(m_chips);
    column->addWidget(m_job);
    column->addWidget(m_checks);
    column->addLayout(m_notes);
    column->addLayout(m_outcomes);
    column->addStretch(1);
    m_scroll->setObjectName(u"personScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false); // the panel shows through

    auto* update = new CommandButton(commands.update, m_foot);
    style::setStyle(update, "kind", u"primary"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(style::kSpace8);
    buttons->addWidget(new CommandButton(commands.discard, m_foot));
    buttons->addWidget(update);
    buttons->addStretch(1);
    auto* all = new QHBoxLayout;
    all->addWidget(m_total, 1);
    all->addWidget(new CommandButton(commands.updateAll, m_foot));
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(style::kSpace20, style::kSpace12, style::kSpace20, style::kSpace12);
    foot->setSpacing(style::kSpace8);
    foot->addWidget(m_busy);
    foot->addWidget(m_warning);
    foot->addLayout(m_footNotes);
    foot->addLayout(all);
    foot->addLayout(buttons);
    style::setStyle(m_foot, "role", u"bar"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_foot);
    connect(m_checks, &RoleChecks::roleToggled, this, &PersonPanel::roleToggled);
    connect(m_checks, &RoleChecks::portalRequested, this, &PersonPanel::portalRequested);
    clear();
}

void PersonPanel::setPerson(const PersonContent& content) {
    m_content = content;
    fill();
}

void PersonPanel::clear() {
    m_content.reset();
    fill();
}

void PersonPanel::focusRoles() {
    m_checks->focusFirst();
}

void PersonPanel::fill() {
    const bool known = m_content.has_value();
    m_empty->setVisible(!known);
    m_scroll->setVisible(known);
    m_foot->setVisible(known);
    if (!known)
        return;
    fillHead();
    m_checks->setState(m_content->roles);
    fillChanges();
    fillOutcomes();
}

void PersonPanel::fillHead() {
    const domain::User& user = m_content->person.user;
    m_avatar->setName(user.displayName);
    m_name->setFullText(user.displayName);
    m_userName->setFullText(user.userPrincipalName);
    QStringList job{user.jobTitle, user.department};
    job.removeAll(QString());
    m_job->setText(job.join(u" · "_s));
    m_job->setVisible(!job.isEmpty());
    m_blocked->setVisible(!user.accountEnabled);
    m_guest->setVisible(user.guest);
    m_chips->setVisible(!user.accountEnabled || user.guest);
}

void PersonPanel::fillChanges() {
    const RoleWords words(m_roles);
    QStringList lines;
    for (const domain::RoleChange& change : m_content->changes)
        lines << words.change(change) << words.consequence(change);
    // Beside the button that makes them, unless they are so many that the roles had no room.
    constexpr std::size_t kFitTheFoot = 2;
    (m_content->changes.size() <= kFitTheFoot ? m_footNotes : m_notes)->addWidget(m_note);
    m_note->setVisible(!lines.isEmpty());
    m_noteTitle->setText(tr("%n change(s)", nullptr, static_cast<int>(m_content->changes.size())));
    m_noteText->setText(lines.join(u'\n'));

    QString warning;
    if (m_content->losesOwnAccess)
        warning = tr("You would lose your own Global administrator role.");
    else if (m_content->warning == LossWarning::LastGlobalAdministrator)
        warning = tr("This removes the last Global administrator. Nobody could manage the tenant.");
    else if (m_content->warning == LossWarning::LastAdminAgent)
        warning = tr("This removes the last Admin agent. Nobody could act for customers.");
    m_warning->setVisible(!warning.isEmpty());
    m_warningText->setText(warning);

    const bool others = m_content->pendingPeople > 1 ||
                        (m_content->pendingPeople == 1 && m_content->changes.empty());
    //: First part: people with changes that were not sent yet; second: those changes
    m_total->setText(tr("%1 · %2").arg(tr("%n person(s)", nullptr, m_content->pendingPeople),
                                       tr("%n change(s)", nullptr, m_content->pendingChanges)));
    m_total->setVisible(others);
}

void PersonPanel::fillOutcomes() {
    while (QLayoutItem* item = m_outcomes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const RoleWords words(m_roles);
    for (const flows::RoleChangeOutcome& outcome : m_content->outcomes) {
        auto* chip =
            new Chip(words.outcome(outcome), outcome.status ? Tone::Ok : Tone::Bad, m_body);
        chip->setIcon(outcome.status ? style::Icon::Check : style::Icon::Error);
        m_outcomes->addWidget(chip, 0, Qt::AlignLeft);
    }
}

void PersonPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PersonPanel::retranslate() {
    m_empty->setWords(tr("Choose a person to see and change roles."));
    m_blocked->setFullText(tr("Sign-in blocked"));
    m_guest->setFullText(tr("Guest"));
    fill();
}

} // namespace partnerdesk::dashboard
