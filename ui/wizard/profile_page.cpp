#include "ui/wizard/profile_page.h"

#include "ui/forms/profile_form.h"
#include "ui/widgets/skeleton_list.h"
#include "ui/wizard/enroll_panel.h"
#include "ui/wizard/portal_panel.h"
#include "ui/wizard/words.h"

#include <QVBoxLayout>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

namespace {

bool showsForm(EnrollStage stage) {
    return stage == EnrollStage::Editing || stage == EnrollStage::CheckingAddress ||
           stage == EnrollStage::Enrolled;
}

} // namespace

ProfilePage::ProfilePage(EnrollmentJourney& journey, QWidget* parent)
    : WizardPage(u"profilePage"_s, journey.services().problems, parent)
    , m_journey(journey)
    , m_loading(new widgets::SkeletonList(this))
    , m_form(new forms::ProfileForm(journey.services().problems, this))
    , m_enroll(new EnrollPanel(this))
    , m_portal(new PortalPanel(journey.portal(), journey.signIn(), journey.services().files,
                               u"enroll"_s, this))
    , m_skipCheck(new QAction(this)) {
    m_skipCheck->setObjectName(u"skipAddressCheckAction"_s);
    content()->addWidget(m_enroll);
    content()->addWidget(m_portal);
    pin(m_portal->foot());
    content()->addWidget(m_loading);
    content()->addWidget(m_form);
    content()->addStretch();
    connectParts();
    retranslate();
    load();
}

void ProfilePage::connectParts() {
    ProfileController& profile = m_journey.profile();
    connect(m_form, &forms::ProfileForm::profileEdited, this, [this, &profile] {
        if (profile.countries()) // before that the form does not hold the draft
            profile.edited(m_form->save());
    });
    connect(m_form, &forms::ProfileForm::issuesChanged, this, &ProfilePage::buttonsChanged);
    connect(m_form, &forms::ProfileForm::focusFieldChanged, &profile,
            &ProfileController::focusMoved);
    connect(m_form, &forms::ProfileForm::primaryContactIsMe, this, [this, &profile] {
        const auto values = profile.contactFromMe();
        if (!values.isEmpty()) {
            m_form->fillIn(values);
            return;
        }
        messages().setCommands({});
        messages().showWords(widgets::MessageLevel::Info, [] {
            return widgets::MessageText{
                tr("Sign in first: then your name and mail are known here.")};
        });
    });
    connect(m_enroll, &EnrollPanel::suggestionTaken, &profile,
            &ProfileController::takeSuggestedAddress);
    connect(m_enroll, &EnrollPanel::typedKept, &profile, &ProfileController::keepTypedAddress);
    connect(m_enroll, &EnrollPanel::editingRequested, &profile, &ProfileController::backToEditing);
    connect(m_enroll, &EnrollPanel::cancelRequested, &profile, &ProfileController::cancel);
    connect(m_skipCheck, &QAction::triggered, this, [this, &profile] {
        messages().dismiss();
        profile.skipAddressCheck();
    });

    connect(&profile, &ProfileController::changed, this, &ProfilePage::show);
    connect(&profile, &ProfileController::prefilled, this, [this] {
        messages().dismiss();
        load();
    });
    connect(&profile, &ProfileController::countriesLoaded, this, [this] {
        load();
        if (isVisible())
            placeFocus();
    });
    connect(&profile, &ProfileController::failed, this, &ProfilePage::onFailed);
    connect(&profile, &ProfileController::enrolled, this, [this] {
        messages().dismiss();
        Q_EMIT stepDone();
    });
    connect(&m_journey.keeper(), &DraftKeeper::opened, this, &ProfilePage::load);
}

// The form holds what was typed; it is filled anew only when values come from outside.
void ProfilePage::load() {
    const domain::Draft& draft = m_journey.keeper().draft();
    if (const auto countries = m_journey.profile().countries()) {
        m_form->setCountries(countries);
        m_form->load(draft.profile, draft.prefilled);
    }
    show();
}

void ProfilePage::show() {
    const EnrollView view = m_journey.profile().view();
    const auto countries = m_journey.profile().countries();
    m_loading->setLoading(!countries);
    m_form->setVisible(countries && showsForm(view.stage));
    m_form->setReadOnly(view.stage != EnrollStage::Editing);
    m_enroll->show(view, countries);
    retranslate();
    Q_EMIT buttonsChanged();
    if (view.stage == EnrollStage::Summary && m_shown != EnrollStage::Summary)
        Q_EMIT primaryWanted();
    m_shown = view.stage;
}

void ProfilePage::onFailed(const base::Problem& problem) {
    const bool atField =
        problem.kind == base::ProblemKind::InvalidInput && !problem.field.isEmpty();
    showProblem(problem);
    if (m_journey.profile().isAddressUncheckable())
        messages().setCommands({m_skipCheck});
    if (atField) {
        m_form->showIssues({{.field = problem.field, .key = problem.key}});
        m_form->focusField(problem.field);
    }
}

StepButtons ProfilePage::buttons() const {
    if (isDone())
        return {.primary = tr("&Next"), .reason = {}};
    const EnrollStage stage = m_journey.profile().view().stage;
    switch (stage) {
    case EnrollStage::Enrolling:
        return {.primary = tr("Send and &enroll"),
                .primaryEnabled = false,
                .backEnabled = false,
                .reason = {}};
    case EnrollStage::AddressToConfirm:
        return {.primary = tr("&Enroll now"), .primaryEnabled = false, .reason = {}};
    case EnrollStage::AtPortal:
        return {.primary = tr("&Next"),
                .primaryEnabled = false,
                .reason = tr("Finish the portal step first")};
    default:
        break;
    }
    const EnrollBlock block = m_journey.profile().block(m_form->errorCount());
    const QString send = m_journey.profile().view().handsOver ? tr("Continue at the &portal")
                                                              : tr("Send and &enroll");
    return {.primary = stage == EnrollStage::Summary ? send : tr("&Enroll now"),
            .primaryEnabled = block == EnrollBlock::None,
            .reason = reason(block)};
}

QString ProfilePage::reason(EnrollBlock block) const {
    switch (block) {
    case EnrollBlock::None:
    case EnrollBlock::Busy:
        return {};
    case EnrollBlock::Issues:
        return tr("%n field(s) need attention", nullptr, m_form->errorCount());
    case EnrollBlock::SignIn:
        return tr("Sign in to enroll");
    case EnrollBlock::GlobalAdministrator:
        return tr("Only a Global administrator can enroll");
    case EnrollBlock::Offline:
        return tr("Available when online");
    }
    Q_UNREACHABLE();
}

bool ProfilePage::isDone() const {
    return m_journey.keeper().draft().enrollment != domain::EnrollmentState::NotEnrolled;
}

void ProfilePage::proceed() {
    messages().dismiss();
    m_form->showAllIssues();
    if (m_journey.profile().view().stage == EnrollStage::Summary)
        m_journey.profile().enroll();
    else if (m_form->errorCount() == 0)
        m_journey.profile().prepare();
}

bool ProfilePage::goBackInside() {
    const EnrollStage stage = m_journey.profile().view().stage;
    if (stage == EnrollStage::Editing || stage == EnrollStage::Enrolled)
        return false;
    m_journey.profile().backToEditing();
    return true;
}

void ProfilePage::onReasonClicked() {
    if (m_journey.profile().view().stage == EnrollStage::AtPortal) {
        m_portal->focusWayOn();
        return;
    }
    switch (m_journey.profile().block(m_form->errorCount())) {
    case EnrollBlock::Issues:
        m_form->showAllIssues();
        m_form->focusField(m_form->firstErrorField());
        break;
    case EnrollBlock::SignIn:
    case EnrollBlock::GlobalAdministrator:
        Q_EMIT stepRequested(domain::WizardStep::SignIn);
        break;
    case EnrollBlock::Offline:
        m_journey.connectivity().ask();
        break;
    case EnrollBlock::None:
    case EnrollBlock::Busy:
        break;
    }
}

bool ProfilePage::canRetry() const {
    return m_journey.profile().lacksPrefill();
}

void ProfilePage::retry() {
    m_journey.profile().prefill();
}

void ProfilePage::enter() {
    m_journey.profile().loadCountries();
    m_journey.profile().resumeAtPortal();
    show();
}

void ProfilePage::placeFocus() {
    if (!m_journey.profile().countries())
        return; // a hidden field would take the keys
    const QString field = m_journey.keeper().draft().focusField;
    m_form->focusField(field.isEmpty() ? QString(domain::field::kCountry) : field);
}

void ProfilePage::retranslate() {
    m_skipCheck->setText(tr("Go on without the address check"));
    const EnrollView view = m_journey.profile().view();
    QString lead = tr("Use the company name and address exactly as registered, without "
                      "abbreviations. Microsoft verifies your organization with them.");
    if (view.stage == EnrollStage::Summary || view.stage == EnrollStage::Enrolling) {
        lead = tr("Look at this once more; Back leads to the form.");
    } else if (view.stage == EnrollStage::AtPortal) {
        lead.clear(); // the step has its own
    } else if (isDone()) {
        lead = view.submitted.isValid()
                   ? tr("Submitted on %1. Change it in Organization profile.")
                         .arg(Words::date(view.submitted))
                   : tr("This company is enrolled already, with MPN ID %1. Change its profile in "
                        "Organization profile.")
                         .arg(view.mpnId);
    }
    setWords(tr("Company profile"), lead);
}

} // namespace partnerdesk::wizard
