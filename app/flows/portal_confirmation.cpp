#include "app/flows/portal_confirmation.h"

#include "app/domain/address_form.h"
#include "app/flows/recorded_change.h"

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

using State = domain::PortalStepState;

// Fields that the service holds otherwise than the draft; case and outer blanks do not count.
QStringList differences(const domain::CompanyProfile& ours, const domain::CompanyProfile& theirs) {
    QStringList found;
    const auto compare = [&](const QString& field, const QString& a, const QString& b) {
        if (a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) != 0)
            found.append(field);
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

// What the service says about a confirmed step.
State verified(const Connection& connection, const domain::PortalStepKind& kind,
               const domain::PortalStep& step, const domain::Draft& draft, QStringList& different,
               const base::CancelToken& cancel) {
    switch (kind.verify) {
    case domain::PortalVerify::None:
    case domain::PortalVerify::SignIn: // verified by signing in with the new user name
        return State::ConfirmedByYou;
    case domain::PortalVerify::MpnProfile: {
        const auto mpn = partner::mpnProfile(connection.partnerCenter(), cancel);
        if (!mpn)
            return State::ConfirmedByYou; // cannot be verified now; asked again later
        if (mpn->mpnId != step.proof.value(u"mpnId"_s))
            return State::DisagreesWithService;
        const auto legal = partner::legalBusinessProfile(connection.partnerCenter(), cancel);
        if (legal)
            different = differences(draft.profile, legal->profile);
        return different.isEmpty() ? State::VerifiedByService : State::DisagreesWithService;
    }
    case domain::PortalVerify::VettingStage: {
        const auto legal = partner::legalBusinessProfile(connection.partnerCenter(), cancel);
        if (!legal)
            return State::ConfirmedByYou;
        return legal->verification.stage == domain::VettingStage::EmailOwnership
                   ? State::AwaitingConfirmation
                   : State::VerifiedByService;
    }
    }
    Q_UNREACHABLE();
}

void moveOn(domain::Draft& draft, const domain::PortalStep& step, const base::Clock& clock) {
    if (step.kind == u"enroll"_s && draft.enrollment == domain::EnrollmentState::NotEnrolled) {
        draft.enrollment = domain::EnrollmentState::Enrolled;
        draft.mpnId = step.proof.value(u"mpnId"_s);
        draft.submitted = clock.now();
    }
    if (step.kind == u"agreement"_s)
        draft.enrollment = domain::EnrollmentState::AgreementAccepted;
}

base::Status keepAgreement(const Services& services, const domain::PortalStep& step,
                           const domain::Draft& draft) {
    // The portal's own text governs and is not ours to keep: only what the person recorded.
    const domain::Contact& signer = draft.profile.primaryContact;
    return store::keepAcceptance(
        services.folder, draft.tenantId,
        {.agreementId = u"mpn"_s,
         .version = step.proof.value(u"version"_s),
         .country = draft.profile.address.country,
         .language = draft.profile.language,
         .sha256 = {},
         .body = {},
         .signerFirstName = signer.firstName,
         .signerLastName = signer.lastName,
         .accepted =
             QDate::fromString(step.proof.value(u"date"_s), Qt::ISODate).startOfDay(Qt::UTC)});
}

} // namespace

base::Result<domain::PortalStep> openedPortalStep(const Services& services,
                                                  domain::PortalStep step) {
    step.opened = services.clock.now();
    if (step.state == State::NotStarted)
        step.state = State::Opened;
    if (const base::Status kept = store::savePortalStep(services.folder, step); !kept)
        return base::fail(kept.error());
    return step;
}

base::Result<PortalConfirmation> confirmPortalStep(const Services& services,
                                                   const Connection* connection,
                                                   const domain::PortalStepKind& kind,
                                                   domain::PortalStep step, domain::Draft draft,
                                                   const base::CancelToken& cancel) {
    if (!domain::isProofComplete(kind, step.proof)) {
        return base::fail({.kind = base::ProblemKind::InvalidInput,
                           .key = u"portal.proof"_s,
                           .field = kind.proof.empty() ? QString() : kind.proof.front().id});
    }
    PortalConfirmation result;
    step.confirmed = services.clock.now();
    step.state = connection != nullptr
                     ? verified(*connection, kind, step, draft, result.differences, cancel)
                     : State::ConfirmedByYou;
    if (const base::Status going = cancel.check(); !going)
        return base::fail(going.error());
    if (const base::Status kept = store::savePortalStep(services.folder, step); !kept)
        return base::fail(kept.error());

    const bool done = step.state == State::ConfirmedByYou || step.state == State::VerifiedByService;
    if (done) {
        moveOn(draft, step, services.clock);
        if (step.kind == u"agreement"_s) {
            if (const base::Status kept = keepAgreement(services, step, draft); !kept)
                return base::fail(kept.error());
        }
        auto saved = store::saveDraft(services.folder, std::move(draft), services.clock);
        if (!saved)
            return base::fail(saved.error());
        draft = *std::move(saved);
    }
    result.step = std::move(step);
    result.draft = std::move(draft);
    return result;
}

} // namespace partnerdesk::flows
