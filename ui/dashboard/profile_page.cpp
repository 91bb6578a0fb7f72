#include "ui/dashboard/profile_page.h"

#include "ui/dashboard/profile_controller.h"
#include "ui/dashboard/words.h"
#include "ui/forms/profile_form.h"
#include "ui/style/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/skeleton_list.h"

#include <QVBoxLayout>

namespace partnerdesk::dashboard {

using namespace Qt::StringLiterals;

ProfilePage::ProfilePage(const base::ProblemCatalogue& problems, ProfileController& controller,
                         QAction* refreshCommand, QWidget* parent)
    : Page(problems, parent)
    , m_controller(controller)
    , m_skeleton(new widgets::SkeletonList(this))
    , m_empty(new widgets::EmptyState(this))
    , m_form(new forms::ProfileForm(problems, this)) {
    constexpr int kFormWidth = 760;
    setObjectName(u"profilePage"_s);
    m_form->setReadOnly(true);
    m_form->setMaximumWidth(kFormWidth);
    messages()->setCommands({refreshCommand});
    QVBoxLayout* content = makeScrollingBody();
    content->addWidget(m_skeleton);
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

void ProfilePage::show() {
    const auto& profile = m_controller.profile();
    if (m_controller.countries() && !m_haveCountries) {
        m_form->setCountries(m_controller.countries());
        m_haveCountries = true;
    }
    const bool ready = profile.has_value() && m_haveCountries;
    m_skeleton->setLoading(!ready && m_controller.isLoading());
    m_form->setVisible(ready);
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
    show();
}

} // namespace partnerdesk::dashboard
