#include "ui/dashboard/role_checks.h"

#include "app/domain/role_ids.h"
#include "ui/dashboard/role_words.h"
#include "ui/style/metrics.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;
using domain::RoleGroup;
using widgets::Chip;
using widgets::Tone;

RoleChecks::RoleChecks(const domain::RoleCatalogue& roles, QWidget* parent)
    : QWidget(parent)
    , m_roles(roles) {
    build();
    retranslate();
}

void RoleChecks::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const RoleGroup group : {RoleGroup::Tenant, RoleGroup::Agent, RoleGroup::Company}) {
        QLabel* title = widgets::textLabel("section", this);
        title->setContentsMargins(0, m_titles.empty() ? 0 : 14, 0, 6);
        m_titles.push_back(title);
        layout->addWidget(title);
        for (const domain::Role role : domain::rolesOfGroup(group)) {
            auto* box = new QCheckBox(this);
            box->setObjectName(domain::roleId(role) + u"Check"_s);
            auto* chip = new Chip(this);
            auto* row = new QHBoxLayout;
            row->setSpacing(style::kSpace8);
            row->addWidget(box);
            row->addWidget(chip);
            row->addStretch(1);
            layout->addLayout(row);
            m_lines.push_back({.role = role, .box = box, .chip = chip});
            connect(box, &QCheckBox::toggled, this,
                    [this, role](bool wanted) { Q_EMIT roleToggled(role, wanted); });
        }
    }
    m_portalNote = widgets::wrappingLabel("muted", this);
    m_portalNote->setObjectName(u"companyRolesAtPortal"_s);
    m_portal = new QPushButton(this);
    m_portal->setObjectName(u"openCompanyRolesButton"_s);
    style::setStyle(m_portal, "kind", u"link"_s);
    layout->addWidget(m_portalNote);
    layout->addWidget(m_portal, 0, Qt::AlignLeft);
    connect(m_portal, &QPushButton::clicked, this, &RoleChecks::portalRequested);
}

void RoleChecks::setState(const RoleCheckState& state) {
    m_state = state;
    for (const Line& line : m_lines)
        show(line);
    m_portalNote->setVisible(state.companyAtPortal);
    m_portal->setVisible(state.companyAtPortal);
}

void RoleChecks::focusFirst() {
    const auto first =
        std::ranges::find_if(m_lines, [](const Line& line) { return line.box->isEnabled(); });
    if (first != m_lines.end())
        first->box->setFocus(Qt::TabFocusReason);
}

void RoleChecks::show(const Line& line) {
    const RoleWords words(m_roles);
    const bool wanted = m_state.wanted.contains(line.role);
    const bool mayAssign = m_roles.mayAssign(m_state.mine, line.role);
    {
        const QSignalBlocker quiet(line.box);
        line.box->setChecked(wanted);
    }
    // Unticked boxes would say that nobody holds these roles; that is not known here.
    const bool elsewhere =
        m_state.companyAtPortal && domain::groupOf(line.role) == RoleGroup::Company;
    line.box->setVisible(!elsewhere);
    line.box->setEnabled(m_state.mayChange && mayAssign);
    QStringList hints{words.allows(line.role)};
    if (!mayAssign)
        hints.append(words.whoMay(line.role));
    line.box->setToolTip(hints.join(u"\n\n"_s));
    line.box->setAccessibleDescription(line.box->toolTip());

    const bool changed = wanted != m_state.now.contains(line.role);
    line.chip->setVisible(changed && !elsewhere);
    if (m_state.beingApplied.contains(line.role)) {
        line.chip->setTone(Tone::Accent);
        line.chip->setFullText(tr("being applied"));
    } else {
        line.chip->setTone(Tone::Warn);
        line.chip->setFullText(wanted ? tr("will be added") : tr("will be removed"));
    }
}

void RoleChecks::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RoleChecks::retranslate() {
    m_titles.at(0)->setText(tr("Tenant roles"));
    m_titles.at(1)->setText(tr("Agent roles"));
    m_titles.at(2)->setText(tr("Company roles"));
    m_portalNote->setText(tr("Microsoft shows and changes company roles at the portal only."));
    m_portal->setText(tr("Open user management at the portal"));
    m_portal->setAccessibleName(m_portal->text());
    const RoleWords words(m_roles);
    for (const Line& line : m_lines) {
        line.box->setText(words.name(line.role));
        show(line);
    }
}

} // namespace partnerdesk::dashboard
