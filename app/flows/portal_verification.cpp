#include "app/flows/portal_verification.h"

#include "app/domain/address_form.h"

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;
using State = domain::PortalStepState;

namespace {

// Case and outer blanks do not count.
bool isSame(const QString& ours, const QString& theirs) {
    return ours.trimmed().compare(theirs.trimmed(), Qt::CaseInsensitive) == 0;
}

std::vector<PortalDifference> differences(const domain::CompanyProfile& ours,
                                          const domain::CompanyProfile& theirs) {
    std::vector<PortalDifference> found;
    const auto compare = [&](const QString& field, const QString& a, const QString& b) {
        if (!isSame(a, b))
            found.push_back({.field = field, .ours = a.trimmed(), .theirs = b.trimmed()});
    };
    namespace field = domain::field;
    compare(field::kLegalName, ours.legalName, theirs.legalName);
    compare(field::kCountry, ours.address.country, theirs.address.country);
    for (const auto part : {domain::AddressField::City, domain::AddressField::AddressLine1,
                            domain::AddressField::PostalCode}) {
        compare(domain::fieldId(part), domain::valueOf(ours.address, part),
                domain::valueOf(theirs.address, part));
    }
    compare(field::kEmail, ours.primaryContact.email, theirs.primaryContact.email);
    return found;
}

// A service that may not be asked leaves the person's word standing.
base::Result<PortalVerdict> unasked(const base::Problem& problem) {
    if (base::mayPass(problem))
        return base::fail(problem);
    return PortalVerdict{};
}

base::Result<PortalVerdict> enrollmentVerdict(const partner::PartnerApi& api,
                                              const domain::PortalStep& step,
                                              const domain::Draft& draft,
                                              const base::CancelToken& cancel) {
    const auto mpn = partner::mpnProfile(api, cancel);
    if (!mpn && mpn.error().kind == base::ProblemKind::NotFound)
        return PortalVerdict{.state = State::AwaitingConfirmation, .differences = {}};
    if (!mpn)
        return unasked(mpn.error());
    PortalVerdict verdict{.state = State::VerifiedByService, .differences = {}};
    if (const auto legal = partner::legalBusinessProfile(api, cancel))
        verdict.differences = differences(draft.profile, legal->profile);
    const QString typed = step.proof.value(u"mpnId"_s);
    if (!isSame(typed, mpn->mpnId)) {
        verdict.differences.insert(verdict.differences.begin(),
                                   {.field = u"mpnId"_s, .ours = typed, .theirs = mpn->mpnId});
    }
    if (!verdict.differences.empty())
        verdict.state = State::DisagreesWithService;
    return verdict;
}

base::Result<PortalVerdict> mailVerdict(const partner::PartnerApi& api,
                                        const base::CancelToken& cancel) {
    const auto legal = partner::legalBusinessProfile(api, cancel);
    if (!legal)
        return unasked(legal.error());
    const bool waiting = legal->verification.stage == domain::VettingStage::EmailOwnership;
    return PortalVerdict{.state = waiting ? State::AwaitingConfirmation : State::VerifiedByService,
                         .differences = {}};
}

} // namespace

base::Result<PortalVerdict> portalVerdict(const Connection& connection,
                                          const domain::PortalStepKind& kind,
                                          const domain::PortalStep& step,
                                          const domain::Draft& draft,
                                          const base::CancelToken& cancel) {
    switch (kind.verify) {
    case domain::PortalVerify::None:
    case domain::PortalVerify::SignIn: // by signing in with the new user name
        return PortalVerdict{};
    case domain::PortalVerify::MpnProfile:
        return enrollmentVerdict(connection.partnerCenter(), step, draft, cancel);
    case domain::PortalVerify::VettingStage:
        return mailVerdict(connection.partnerCenter(), cancel);
    }
    Q_UNREACHABLE();
}

} // namespace partnerdesk::flows
