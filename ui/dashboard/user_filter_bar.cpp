#include "ui/dashboard/user_filter_bar.h"

#include "ui/dashboard/role_words.h"
#include "ui/dashboard/words.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using directory::Filter;
using directory::SignInFilter;

namespace {

constexpr int kRoleWidth = 200; // many roles are shortened

} // namespace

UserFilterBar::UserFilterBar(const domain::RoleCatalogue& roles, QWidget* parent)
    : QWidget(parent)
    , m_roles(roles)
    , m_search(new widgets::SearchField(this))
    , m_role(new QToolButton(this))
    , m_signIn(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_count(widgets::textLabel("muted", this)) {
    build();
    retranslate();
}

void UserFilterBar::build() {
    constexpr int kSearchWidth = 260;
    m_search->setObjectName(u"userSearch"_s);
    m_search->setFixedWidth(kSearchWidth);
    m_role->setObjectName(u"roleFilter"_s);
    m_signIn->setObjectName(u"signInFilter"_s);
    m_clear->setObjectName(u"clearFilter"_s);
    m_count->setObjectName(u"userCount"_s);
    for (QToolButton* chip : {m_role, m_signIn}) {
        style::setStyle(chip, "role", u"chip"_s);
        style::setStyle(chip, "tone", u"flat"_s);
        chip->setPopupMode(QToolButton::InstantPopup);
        chip->setMenu(new QMenu(chip));
    }
    style::setStyle(m_clear, "kind", u"link"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* choices = new widgets::FlowLayout(10);
    for (QWidget* choice : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_role),
                            static_cast<QWidget*>(m_signIn), static_cast<QWidget*>(m_clear)})
        choices->addWidget(choice);
    layout->addLayout(choices, 1);
    layout->addWidget(m_count, 0, Qt::AlignTop);
    m_count->setMinimumHeight(style::kFieldHeight);
    // textChanged comes only with committed text, so an input method's preedit filters nothing.
    connect(m_search, &widgets::SearchField::foundWanted, this, &UserFilterBar::foundWanted);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        Filter filter = m_filter;
        filter.text = text;
        change(filter);
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT filterChanged(m_filter);
    });
}

void UserFilterBar::setFilter(const Filter& filter) {
    m_filter = filter; // first: the field's own signal then changes nothing
    if (m_search->text() != filter.text)
        m_search->setText(filter.text);
    showChips();
}

void UserFilterBar::change(const Filter& filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    showChips();
    Q_EMIT filterChanged(m_filter);
}

void UserFilterBar::setCounts(qint64 shown, qint64 all) {
    m_shown = shown;
    m_all = all;
    m_count->setText(tr("%1 of %2", "people").arg(Words::count(shown), Words::count(all)));
}

void UserFilterBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void UserFilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UserFilterBar::retranslate() {
    m_search->setPrompt(tr("Search people"));
    m_clear->setText(tr("Clear filters"));
    fillRoleMenu();
    fillSignInMenu();
    showChips();
    setCounts(m_shown, m_all);
}

void UserFilterBar::fillRoleMenu() {
    QMenu* menu = m_role->menu();
    menu->clear();
    const RoleWords words(m_roles);
    for (int i = 0; i < domain::kRoleCount; ++i) {
        const auto role = static_cast<domain::Role>(i);
        QAction* choice = menu->addAction(words.name(role));
        choice->setObjectName(u"roleFilter%1"_s.arg(i));
        choice->setCheckable(true);
        choice->setChecked(domain::RoleSet(m_filter.anyOfRoles).contains(role));
        connect(choice, &QAction::triggered, this, [this, role](bool on) {
            domain::RoleSet roles(m_filter.anyOfRoles);
            roles.set(role, on);
            Filter filter = m_filter;
            filter.anyOfRoles = roles.bits();
            change(filter);
        });
    }
}

void UserFilterBar::fillSignInMenu() {
    QMenu* menu = m_signIn->menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, SignInFilter wanted) {
        QAction* choice = menu->addAction(text);
        choice->setObjectName(u"signInFilter%1"_s.arg(static_cast<int>(wanted)));
        choice->setCheckable(true);
        choice->setChecked(m_filter.signIn == wanted);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, wanted] {
            Filter filter = m_filter;
            filter.signIn = wanted;
            change(filter);
        });
    };
    add(tr("Any"), SignInFilter::Any);
    add(tr("Allowed"), SignInFilter::Allowed);
    add(tr("Blocked"), SignInFilter::Blocked);
}

void UserFilterBar::showChips() {
    const domain::RoleSet roles(m_filter.anyOfRoles);
    const RoleWords words(m_roles);
    const QString wanted =
        roles.isEmpty() ? tr("Role: any") : tr("Role: %1").arg(words.names(roles));
    m_role->setText(m_role->fontMetrics().elidedText(wanted, Qt::ElideRight, kRoleWidth));
    m_role->setAccessibleName(wanted);
    m_role->setToolTip(m_role->text() == wanted ? QString() : wanted);
    switch (m_filter.signIn) {
    case SignInFilter::Any:
        m_signIn->setText(tr("Sign-in: any"));
        break;
    case SignInFilter::Allowed:
        m_signIn->setText(tr("Sign-in: allowed"));
        break;
    case SignInFilter::Blocked:
        m_signIn->setText(tr("Sign-in: blocked"));
        break;
    }
    style::setStyle(m_role, "tone", roles.isEmpty() ? u"flat"_s : u"accent"_s);
    style::setStyle(m_signIn, "tone",
                    m_filter.signIn == SignInFilter::Any ? u"flat"_s : u"accent"_s);
    for (int i = 0; i < domain::kRoleCount; ++i) {
        if (auto* choice = m_role->menu()->findChild<QAction*>(u"roleFilter%1"_s.arg(i)))
            choice->setChecked(roles.contains(static_cast<domain::Role>(i)));
    }
    const QString chosen = u"signInFilter%1"_s.arg(static_cast<int>(m_filter.signIn));
    if (auto* choice = m_signIn->menu()->findChild<QAction*>(chosen))
        choice->setChecked(true);
    m_clear->setVisible(m_filter != Filter{});
}

} // namespace partnerdesk::dashboard
