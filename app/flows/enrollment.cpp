#include "app/flows/enrollment.h"

#include "app/crypto/hash.h"
#include "app/flows/known_company.h"
#include "app/flows/recorded_change.h"

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

// The answer was lost, and a look at the service shows that nothing was done.
base::Problem notDone(base::Problem lost, const QString& key) {
    lost.kind = base::ProblemKind::ServerFault;
    lost.key = key;
    lost.retryable = true;
    return lost;
}

// Enrolled now, or found enrolled: by a request whose answer was lost, or by somebody else.
struct Enrollment {
    QString mpnId;
    QString requestId = {};
    std::optional<partner::AccountStatus> othersWork = {};
};

// A lost answer is looked up before anything is said, and so is a refusal of what exists.
base::Result<partner::ProgramAnswer<Enrollment>>
enrollAndReadBack(const Connection& connection, const domain::Draft& draft,
                  const base::CancelToken& cancel) {
    using base::ProblemKind;
    const auto answer = connection.program().enroll(draft.profile, draft.id, cancel);
    if (answer) {
        if (const auto* step = std::get_if<domain::PortalStep>(&*answer))
            return *step;
        const auto& enrolled = std::get<partner::Enrolled>(*answer);
        return Enrollment{.mpnId = enrolled.mpnId, .requestId = enrolled.requestId};
    }
    const ProblemKind kind = answer.error().kind;
    if (kind != ProblemKind::OutcomeUnknown && kind != ProblemKind::Conflict)
        return base::fail(answer.error());
    const auto status = connection.program().status(cancel);
    if (!status || (!status->enrolled && kind == ProblemKind::Conflict))
        return base::fail(answer.error());
    if (!status->enrolled)
        return base::fail(notDone(answer.error(), u"enrollment.notDone"_s));
    if (kind == ProblemKind::Conflict)
        return Enrollment{.mpnId = status->mpnId, .othersWork = *status};
    return Enrollment{.mpnId = status->mpnId, .requestId = answer.error().requestId};
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
        return partner::Done{.requestId = answer.error().requestId};
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

base::Result<partner::AddressVerdict> checkAddress(const Connection& connection,
                                                   const domain::Address& address,
                                                   const base::CancelToken& cancel) {
    return partner::checkAddress(connection.partnerCenter(), address, cancel);
}

base::Result<partner::ProgramAnswer<domain::Draft>> enroll(const Services& services,
                                                           const Connection& connection,
                                                           domain::Draft draft,
                                                           const base::CancelToken& cancel) {
    using Answer = partner::ProgramAnswer<Enrollment>;
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

    const auto& enrollment = std::get<Enrollment>(*answer);
    if (enrollment.othersWork) {
        const auto company = registeredCompany(connection, *enrollment.othersWork, cancel);
        if (!company)
            return base::fail(company.error());
        adopt(draft, *company);
    } else {
        draft.enrollment = domain::EnrollmentState::Enrolled;
        draft.mpnId = enrollment.mpnId;
        draft.submitted = services.clock.now();
    }
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
