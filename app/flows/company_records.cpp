#include "app/flows/company_records.h"

#include <algorithm>

namespace partnerdesk::flows {

base::Result<std::optional<domain::Draft>> enrolledDraft(const store::DataFolder& folder,
                                                         const QString& tenantId) {
    const auto cards = store::listDrafts(folder);
    if (!cards)
        return base::fail(cards.error());
    for (const store::DraftCard& card : *cards) {
        if (card.enrollment == domain::EnrollmentState::NotEnrolled)
            continue;
        const auto draft = store::loadDraft(folder, card.id);
        if (draft && draft->tenantId == tenantId)
            return *draft;
    }
    return std::nullopt;
}

base::Result<std::vector<store::JournalEntry>> activity(const Services& services,
                                                        const QString& tenantId, int limit) {
    return store::journal(services.folder, tenantId, limit);
}

base::Result<int> waitingPortalSteps(const Services& services, const QString& tenantId) {
    return store::waitingPortalSteps(services.folder, tenantId);
}

base::Result<std::vector<domain::AgreementAcceptance>> acceptedAgreements(const Services& services,
                                                                          const QString& tenantId) {
    auto accepted = store::acceptances(services.folder, tenantId);
    if (accepted)
        std::reverse(accepted->begin(), accepted->end());
    return accepted;
}

base::Result<std::optional<SubmittedProfile>> submittedProfile(const Services& services,
                                                               const Connection* connection,
                                                               const QString& tenantId,
                                                               const base::CancelToken& cancel) {
    const auto draft = enrolledDraft(services.folder, tenantId);
    if (!draft)
        return base::fail(draft.error());
    const QDateTime submitted = *draft ? (*draft)->submitted : QDateTime();
    if (connection != nullptr) {
        const auto current = partner::legalBusinessProfile(connection->partnerCenter(), cancel);
        if (current) {
            return SubmittedProfile{
                .profile = current->profile, .submitted = submitted, .fromService = true};
        }
        const bool cannotTell = current.error().kind == base::ProblemKind::NotFound ||
                                current.error().kind == base::ProblemKind::NotSupported;
        if (!cannotTell && !*draft)
            return base::fail(current.error());
    }
    if (!*draft)
        return std::nullopt;
    return SubmittedProfile{.profile = (*draft)->profile, .submitted = submitted};
}

} // namespace partnerdesk::flows
