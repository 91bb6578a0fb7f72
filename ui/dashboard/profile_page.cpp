#include "ui/dashboard/profile_page.h"

#include "ui/dashboard/profile_controller.h"
#include "ui/dashboard/role_words.h"
#include "ui/dashboard/words.h"
#include "ui/forms/profile_form.h"
#include "ui/style/metrics.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/skeleton_list.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

ProfilePage::ProfilePage(const DashboardServices& services, ProfileController& controller,
                         const Commands& commands, QWidget* parent)
    : Page(services.problems, parent)
    , m_services(services)
    , m_controller(controller)
    , m_skeleton(new widgets::SkeletonList(this))
    , m_empty(new widgets::EmptyState(this))
    , m_change(new QWidget(this))
    , m_whoMayChange(widgets::wrappingLabel("muted", m_change))
    , m_way(new QWidget(m_change))
    , m_form(new forms::ProfileForm(services.problems, this)) {
    constexpr int kFormWidth = 760;
    setObjectName(u"profilePage"_s);
    m_form->setReadOnly(true);
    m_form->setMaximumWidth(kFormWidth);
    m_whoMayChange->setObjectName(u"whoMayChangeProfile"_s);
    // A frame of its own: the button itself shows and hides as its command does.
    auto* openPortal = new widgets::CommandButton(commands.openPortal, m_way);
    auto* way = new QHBoxLayout(m_way);
    way->setContentsMargins({});
    way->addWidget(openPortal);
    auto* change = new QVBoxLayout(m_change);
    change->setContentsMargins({});
    change->setSpacing(style::kSpace8);
    change->addWidget(m_whoMayChange);
    change->addWidget(m_way, 0, Qt::AlignLeft);
    m_change->setMaximumWidth(kFormWidth);
    messages()->setCommands({commands.refresh});
    QVBoxLayout* content = makeScrollingBody();
    content->addWidget(m_skeleton);
    auto* changeLine = new QHBoxLayout; // knows that the text is narrower than the page
    changeLine->addWidget(m_change, 1);
    changeLine->addStretch(0);
    content->addLayout(changeLine);
    content->addWidget(m_form);
    content->addWidget(m_empty, 1);
    content->addStretch(0);
    connect(&m_controller, &ProfileController::changed, this, &ProfilePage::show);
    connect(m_empty, &widgets::EmptyState::clicked, this, &ProfilePage::wizardRequested);
    retranslate();
}

void ProfilePage::refresh() {
    m_controller.refresh();
}

void ProfilePage::setChangedAtPortal(bool atPortal) {
    m_atPortal = atPortal;
    showWhoMayChange();
}

void ProfilePage::showWhoMayChange() {
    const QString roles = RoleWords(m_services.roles)
                              .names(m_services.permissions.whoMay("profile.updateLegalMpn"_L1));
    m_whoMayChange->setText(
        m_atPortal
            ? tr("Only these roles may change it: %1. It is changed at Partner Center, under "
                 "Account settings > Organization profile > Legal.")
                  .arg(roles)
            : tr("Only these roles may change it: %1. The service of this cloud takes no "
                 "changes after enrollment; at Partner Center they are made under Account "
                 "settings > Organization profile > Legal.")
                  .arg(roles));
    m_way->setVisible(m_atPortal);
}

void ProfilePage::show() {
    const auto& profile = m_controller.profile();
    if (m_controller.countries() && !m_haveCountries) {
        m_form->setCountries(m_controller.countries());
        m_haveCountries = true;
    }
    const bool ready = profile.has_value() && m_haveCountries;
    m_skeleton->setLoading(!ready && m_controller.isLoading());
    m_form->setVisible(ready);
    m_change->setVisible(ready);
    m_empty->setVisible(!profile && !m_controller.isLoading() && !m_controller.problem());
    if (ready) {
        m_form->load(profile->profile);
        m_form->setReadOnly(true);
    }
    messages()->follow(m_controller.problem());
    QString lead = tr("The legal business profile that Microsoft verifies.");
    if (ready && profile->submitted.isValid())
        lead = tr("Submitted on %1.").arg(Words::date(profile->submitted.toLocalTime().date()));
    setTitle(tr("Organization profile"), lead);
}

void ProfilePage::retranslate() {
    m_empty->setWords(tr("No profile has been submitted for this organization yet."),
                      tr("Open the wizard"));
    showWhoMayChange();
    show();
}

} // namespace partnerdesk::dashboard
