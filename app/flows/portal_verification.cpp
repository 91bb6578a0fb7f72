#include "app/flows/portal_verification.h"

#include "app/domain/address_form.h"
#include "app/domain/phone_number.h"

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;
using State = domain::PortalStepState;

namespace {

// Case and outer blanks do not count.
bool isSame(const QString& ours, const QString& theirs) {
    return ours.trimmed().compare(theirs.trimmed(), Qt::CaseInsensitive) == 0;
}

// The portal keeps national digits, a profile E.164: the same number all the same.
QString dialled(const QString& phone, const QString& country) {
    const auto parsed = domain::parsePhone(phone, country);
    return parsed ? parsed->e164 : phone;
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
    for (const auto part : {domain::AddressField::State, domain::AddressField::City,
                            domain::AddressField::District, domain::AddressField::AddressLine1,
                            domain::AddressField::AddressLine2, domain::AddressField::PostalCode}) {
        compare(domain::fieldId(part), domain::valueOf(ours.address, part),
                domain::valueOf(theirs.address, part));
    }
    const domain::Contact& contact = ours.primaryContact;
    const domain::Contact& known = theirs.primaryContact;
    compare(field::kFirstName, contact.firstName, known.firstName);
    compare(field::kLastName, contact.lastName, known.lastName);
    compare(field::kEmail, contact.email, known.email);
    const QString& country = ours.address.country;
    compare(field::kPhone, dialled(contact.phone, country), dialled(known.phone, country));
    return found;
}

// A service that fails, or answers nonsense, may tell another time; one that may not be asked
// leaves the person's word standing.
bool mayTellLater(const base::Problem& problem) {
    return base::mayPass(problem) || problem.kind == base::ProblemKind::ServerFault ||
           problem.kind == base::ProblemKind::Conflict;
}

base::Result<PortalVerdict> unasked(const base::Problem& problem) {
    if (mayTellLater(problem))
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
    const auto legal = partner::legalBusinessProfile(api, cancel);
    if (!legal && mayTellLater(legal.error()))
        return base::fail(legal.error());
    // A profile that may not be read verifies nothing: the person's word stands.
    PortalVerdict verdict;
    if (legal) {
        verdict.state = State::VerifiedByService;
        verdict.differences = differences(draft.profile, legal->profile);
    }
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
    switch (domain::mailStateOf(legal->verification)) {
    case domain::MailState::Confirmed:
        return PortalVerdict{.state = State::VerifiedByService, .differences = {}};
    case domain::MailState::Waiting:
    case domain::MailState::Rejected: // a new mail is on its way, or has to be asked for
        return PortalVerdict{.state = State::AwaitingConfirmation, .differences = {}};
    case domain::MailState::Unknown:
        break;
    }
    return PortalVerdict{};
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
