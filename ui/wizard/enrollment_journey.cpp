#include "ui/wizard/enrollment_journey.h"

#include <algorithm>

namespace partnerdesk::wizard {

using namespace Qt::StringLiterals;

EnrollmentJourney::EnrollmentJourney(const WizardServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_keeper(m_services.flows, m_services.lanes)
    , m_connectivity(m_services.flows, m_services.lanes, m_services.cloud)
    , m_welcome(m_services, m_keeper)
    , m_signIn(m_services, m_keeper, m_connectivity)
    , m_portal(m_services, m_keeper)
    , m_profile(m_services, m_keeper, m_signIn, m_connectivity, m_portal)
    , m_agreement(m_services, m_keeper, m_signIn, m_connectivity, m_portal)
    , m_adminAgent(m_services, m_keeper, m_signIn, m_connectivity) {
    m_keeper.open(flows::newDraft(m_services.cloud.id(), domain::JourneyKind::Enroll), false);
    connect(&m_keeper, &DraftKeeper::saved, this,
            [this] { m_services.keepLastDraft(m_keeper.draft().id); });
    connect(&m_keeper, &DraftKeeper::opened, this, [this] {
        if (m_keeper.isStored())
            m_services.keepLastDraft(m_keeper.draft().id);
    });
    // A new tenant is signed in to with the account that was made there.
    connect(&m_portal, &PortalController::confirmed, this, [this](const domain::PortalStep& step) {
        if (step.kind == u"newTenant"_s)
            m_signIn.suggestAccount(step.proof.value(u"userName"_s));
    });
    connect(&m_portal, &PortalController::failed, this, [this](const base::Problem& problem) {
        m_connectivity.heard(&problem);
        if (problem.kind == base::ProblemKind::SignInNeeded)
            m_signIn.forget();
    });
    connect(&m_signIn, &SignInController::signedInForDraft, this, [this] {
        if (const auto signedIn = m_signIn.signedIn())
            m_portal.verifyConfirmed(*signedIn);
    });
    // A draft belongs to one cloud. In another one work begins afresh; what is stored waits on its
    // card.
    connect(&m_services.cloud, &CurrentCloud::changed, this, [this] {
        if (m_keeper.draft().cloud != m_services.cloud.id())
            m_keeper.open(flows::newDraft(m_services.cloud.id(), m_keeper.draft().kind), false);
    });
}

void EnrollmentJourney::begin(const QString& lastDraft) {
    // Once listed: the draft may have been deleted since it was noted. The cloud that was asked for
    // (on the command line, in the settings) stands; a draft of another one waits on its card.
    connect(
        &m_welcome, &WelcomeController::listed, this,
        [this, lastDraft] {
            const auto& drafts = m_welcome.drafts();
            const bool there =
                std::any_of(drafts.begin(), drafts.end(), [&](const store::DraftCard& card) {
                    return card.id == lastDraft && card.cloud == m_services.cloud.id();
                });
            if (there && !m_keeper.isStored())
                m_welcome.open(lastDraft);
            Q_EMIT begun();
        },
        Qt::SingleShotConnection);
    m_welcome.refresh();
}

bool EnrollmentJourney::isSafeToEnd() {
    m_keeper.flush();
    const bool stepsKept = m_portal.flush();
    return m_keeper.isClean() && stepsKept;
}

} // namespace partnerdesk::wizard
