#include "app/flows/enrollment.h"

#include "app/crypto/hash.h"
#include "app/flows/recorded_change.h"

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

void offer(QMap<QString, domain::Prefilled>& known, QLatin1StringView field,
           domain::ProfileSource source, const QString& value) {
    if (!value.isEmpty())
        known.insert(field, {.source = source, .value = value});
}

void offerProfile(QMap<QString, domain::Prefilled>& known, const domain::CompanyProfile& profile) {
    using enum domain::ProfileSource;
    namespace field = domain::field;
    offer(known, field::kCountry, Service, profile.address.country);
    offer(known, field::kLegalName, Service, profile.legalName);
    offer(known, field::kState, Service, profile.address.state);
    offer(known, field::kCity, Service, profile.address.city);
    offer(known, field::kDistrict, Service, profile.address.district);
    offer(known, field::kAddressLine1, Service, profile.address.addressLine1);
    offer(known, field::kAddressLine2, Service, profile.address.addressLine2);
    offer(known, field::kPostalCode, Service, profile.address.postalCode);
    offer(known, field::kFirstName, Service, profile.primaryContact.firstName);
    offer(known, field::kLastName, Service, profile.primaryContact.lastName);
    offer(known, field::kEmail, Service, profile.primaryContact.email);
    offer(known, field::kPhone, Service, profile.primaryContact.phone);
}

// The answer was lost, and a look at the service shows that nothing was done.
base::Problem notDone(base::Problem lost, const QString& key) {
    lost.kind = base::ProblemKind::ServerFault;
    lost.key = key;
    lost.retryable = true;
    return lost;
}

// A lost answer is looked up before anything is said: the company may be enrolled already.
base::Result<partner::ProgramAnswer<partner::Enrolled>>
enrollAndReadBack(const Connection& connection, const domain::Draft& draft,
                  const base::CancelToken& cancel) {
    auto answer = connection.program().enroll(draft.profile, draft.id, cancel);
    if (answer || answer.error().kind != base::ProblemKind::OutcomeUnknown)
        return answer;
    const auto status = connection.program().status(cancel);
    if (!status)
        return answer;
    if (status->enrolled)
        return partner::Enrolled{.mpnId = status->mpnId};
    return base::fail(notDone(answer.error(), u"enrollment.notDone"_s));
}

base::Result<partner::ProgramAnswer<partner::Done>>
acceptAndReadBack(const Connection& connection, const domain::AgreementAcceptance& acceptance,
                  const base::CancelToken& cancel) {
    auto answer = connection.program().acceptAgreement(acceptance, cancel);
    if (answer || answer.error().kind != base::ProblemKind::OutcomeUnknown)
        return answer;
    const auto status = connection.program().status(cancel);
    if (!status)
        return answer;
    if (status->agreementAccepted)
        return partner::Done{};
    return base::fail(notDone(answer.error(), u"agreement.notDone"_s));
}

// Keeps the step so that it can be gone on with after a crash.
base::Result<domain::PortalStep> keptStep(const Services& services, domain::PortalStep step,
                                          const QString& draftId) {
    step.draftId = draftId;
    if (const base::Status kept = store::savePortalStep(services.folder, step); !kept)
        return base::fail(kept.error());
    return step;
}

} // namespace

base::Result<QMap<QString, domain::Prefilled>> knownProfile(const Connection& connection,
                                                            const base::CancelToken& cancel) {
    using enum domain::ProfileSource;
    const auto tenant = graph::organization(connection.graph(), cancel);
    if (!tenant)
        return base::fail(tenant.error());
    QMap<QString, domain::Prefilled> known;
    offer(known, domain::field::kCountry, Tenant, tenant->countryCode);
    offer(known, domain::field::kLegalName, Tenant, tenant->displayName);

    // What the service or an older membership knows is nearer to the registration than the tenant's
    // display name. Neither has to exist.
    if (const auto status = connection.program().status(cancel); status && status->oldMembership) {
        offer(known, domain::field::kLegalName, OldMembership, status->oldMembership->organization);
    }
    if (const auto profile = partner::legalBusinessProfile(connection.partnerCenter(), cancel))
        offerProfile(known, profile->profile);
    if (const base::Status going = cancel.check(); !going)
        return base::fail(going.error());
    return known;
}

base::Result<partner::AddressVerdict> checkAddress(const Connection& connection,
                                                   const domain::Address& address,
                                                   const base::CancelToken& cancel) {
    return partner::checkAddress(connection.partnerCenter(), address, cancel);
}

base::Result<partner::ProgramAnswer<domain::Draft>> enroll(const Services& services,
                                                           const Connection& connection,
                                                           domain::Draft draft,
                                                           const base::CancelToken& cancel) {
    using Answer = partner::ProgramAnswer<partner::Enrolled>;
    store::JournalEntry intent = intentOf(connection, u"enroll"_s);
    intent.target = draft.id;
    intent.targetName = draft.profile.legalName;
    const auto answer = recordedChange<Answer>(services, intent, [&]() -> base::Result<Answer> {
        return enrollAndReadBack(connection, draft, cancel);
    });
    if (!answer)
        return base::fail(answer.error());
    if (const auto* step = std::get_if<domain::PortalStep>(&*answer))
        return keptStep(services, *step, draft.id);

    draft.enrollment = domain::EnrollmentState::Enrolled;
    draft.mpnId = std::get<partner::Enrolled>(*answer).mpnId;
    draft.submitted = services.clock.now();
    return store::saveDraft(services.folder, std::move(draft), services.clock);
}

base::Result<partner::ProgramAnswer<domain::AgreementText>>
agreementText(const Connection& connection, const QString& country, const QString& language,
              const base::CancelToken& cancel) {
    return connection.program().agreement(country, language, cancel);
}

base::Result<partner::ProgramAnswer<domain::Draft>>
acceptAgreement(const Services& services, const Connection& connection, domain::Draft draft,
                const domain::AgreementText& text, const QString& signerFirstName,
                const QString& signerLastName, const base::CancelToken& cancel) {
    using Answer = partner::ProgramAnswer<partner::Done>;
    const domain::AgreementAcceptance acceptance{
        .agreementId = text.id,
        .version = text.version,
        .country = text.country,
        .language = text.language,
        .sha256 = QString::fromLatin1(crypto::sha256Hex(text.body.toUtf8())),
        .body = text.body,
        .signerFirstName = signerFirstName,
        .signerLastName = signerLastName,
        .accepted = services.clock.now()};
    store::JournalEntry intent = intentOf(connection, u"acceptAgreement"_s);
    intent.target = text.id;
    intent.targetName = text.title;
    intent.after = text.version;
    const auto answer = recordedChange<Answer>(services, intent, [&]() -> base::Result<Answer> {
        return acceptAndReadBack(connection, acceptance, cancel);
    });
    if (!answer)
        return base::fail(answer.error());
    if (const auto* step = std::get_if<domain::PortalStep>(&*answer))
        return keptStep(services, *step, draft.id);

    const base::Status kept =
        store::keepAcceptance(services.folder, connection.tenantId(), acceptance);
    if (!kept)
        return base::fail(kept.error());
    draft.enrollment = domain::EnrollmentState::AgreementAccepted;
    return store::saveDraft(services.folder, std::move(draft), services.clock);
}

base::Result<std::optional<domain::AgreementAcceptance>> lastAcceptance(const Services& services,
                                                                        const QString& tenantId) {
    const auto kept = store::acceptances(services.folder, tenantId);
    if (!kept)
        return base::fail(kept.error());
    return kept->empty() ? std::nullopt : std::optional(kept->back());
}

} // namespace partnerdesk::flows
