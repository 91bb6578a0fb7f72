#include "app/flows/portal_confirmation.h"

#include "app/crypto/hash.h"
#include "app/files/atomic_file.h"
#include "app/flows/portal_verification.h"
#include "app/flows/recorded_change.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

using State = domain::PortalStepState;

void moveOn(domain::Draft& draft, const domain::PortalStep& step, const base::Clock& clock) {
    if (step.kind == u"enroll"_s && draft.enrollment == domain::EnrollmentState::NotEnrolled) {
        draft.enrollment = domain::EnrollmentState::Enrolled;
        draft.mpnId = step.proof.value(u"mpnId"_s).trimmed();
        draft.submitted = clock.now();
    }
    if (step.kind == u"agreement"_s)
        draft.enrollment = domain::EnrollmentState::AgreementAccepted;
}

base::Status keepAgreement(const Services& services, const QString& tenantId,
                           const domain::PortalStep& step, const domain::Draft& draft) {
    // Without a connection the tenant is not known yet: the step holds the proof until then.
    if (tenantId.isEmpty())
        return {};
    // The portal's own text governs and is not ours to keep: only what the person recorded.
    const QDate accepted = QDate::fromString(step.proof.value(u"date"_s).trimmed(), Qt::ISODate);
    return store::keepAcceptance(services.folder, tenantId,
                                 {.agreementId = u"mpn"_s,
                                  .version = step.proof.value(u"version"_s).trimmed(),
                                  .country = draft.profile.address.country,
                                  .language = draft.profile.language,
                                  .sha256 = {},
                                  .body = {},
                                  .signerFirstName = {},
                                  .signerLastName = step.proof.value(u"signer"_s).trimmed(),
                                  .accepted = accepted.startOfDay().toUTC()});
}

// What was done at the portal stands in the activity beside what this program did itself.
base::Status record(const Services& services, const Connection& connection,
                    const domain::PortalStep& step, const domain::Draft& draft) {
    const bool enrolled = step.kind == u"enroll"_s;
    if (!enrolled && step.kind != u"agreement"_s)
        return {};
    store::JournalEntry entry = intentOf(connection, enrolled ? u"enroll"_s : u"acceptAgreement"_s);
    entry.target = draft.id;
    entry.targetName = draft.profile.legalName;
    entry.after = enrolled ? draft.mpnId : step.proof.value(u"version"_s);
    const auto id = beginRecord(services, entry);
    if (!id)
        return base::fail(id.error());
    endRecord(services, *id, nullptr);
    return {};
}

// An agreement that was confirmed before anybody was signed in belongs to this tenant.
base::Status keepEarlierAgreement(const Services& services, const QString& tenantId,
                                  const domain::PortalStep& step, const domain::Draft& draft) {
    const auto kept = store::acceptances(services.folder, tenantId);
    if (!kept)
        return base::fail(kept.error());
    return kept->empty() ? keepAgreement(services, tenantId, step, draft) : base::Status();
}

// What a step that is done means for the draft, its agreement and the activity.
base::Result<domain::Draft> finish(const Services& services, const Connection* connection,
                                   const domain::PortalStep& step, domain::Draft draft) {
    moveOn(draft, step, services.clock);
    if (step.kind == u"agreement"_s) {
        const QString tenantId = connection ? connection->tenantId() : draft.tenantId;
        if (const base::Status kept = keepAgreement(services, tenantId, step, draft); !kept)
            return base::fail(kept.error());
    }
    if (connection != nullptr) {
        if (const base::Status kept = record(services, *connection, step, draft); !kept)
            return base::fail(kept.error());
    }
    return store::saveDraft(services.folder, std::move(draft), services.clock);
}

// What asking again says of a step; nullopt where it stays as it is.
base::Result<std::optional<PortalVerdict>> verdictAgain(const TenantSignIn& signedIn,
                                                        const domain::PortalStepKind& kind,
                                                        const domain::PortalStep& step,
                                                        const domain::Draft& draft,
                                                        const base::CancelToken& cancel) {
    if (kind.verify == domain::PortalVerify::SignIn) {
        const bool isIt = step.proof.value(u"userName"_s)
                              .trimmed()
                              .compare(signedIn.account.userName, Qt::CaseInsensitive) == 0;
        if (!isIt || signedIn.globalAdmin == GlobalAdminState::Unknown)
            return std::nullopt;
        const bool isAdministrator = signedIn.globalAdmin == GlobalAdminState::Yes;
        return PortalVerdict{.state = isAdministrator ? State::VerifiedByService
                                                      : State::DisagreesWithService,
                             .differences = {}};
    }
    const auto verdict = portalVerdict(*signedIn.connection, kind, step, draft, cancel);
    if (!verdict)
        return base::fail(verdict.error());
    const bool isTold =
        verdict->state == State::VerifiedByService || verdict->state == State::DisagreesWithService;
    return isTold ? std::optional(*verdict) : std::nullopt;
}

// Keeps what asking again said.
base::Result<PortalConfirmation> keptVerdict(const Services& services, const Connection& connection,
                                             domain::PortalStep step, const PortalVerdict& verdict,
                                             const domain::Draft& draft) {
    PortalConfirmation result{.step = {}, .draft = draft, .differences = verdict.differences};
    const bool wasAwaited = step.state == State::AwaitingConfirmation;
    step.state = verdict.state;
    if (wasAwaited && step.state == State::VerifiedByService) {
        step.confirmed = services.clock.now();
        // As it is stored now: something may have been typed while the service was asked.
        auto stored = store::loadDraft(services.folder, draft.id);
        if (!stored)
            return base::fail(stored.error());
        auto moved = finish(services, &connection, step, *std::move(stored));
        if (!moved)
            return base::fail(moved.error());
        result.draft = *std::move(moved);
    }
    if (const base::Status kept = store::savePortalStep(services.folder, step); !kept)
        return base::fail(kept.error());
    result.step = std::move(step);
    return result;
}

bool isDone(const domain::PortalStep& step) {
    return step.state == State::ConfirmedByYou || step.state == State::VerifiedByService;
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

base::Result<PortalConfirmation>
confirmPortalStep(const Services& services, const Connection* connection,
                  const domain::PortalStepKind& kind, domain::PortalStep step, domain::Draft draft,
                  PortalTrust trust, const base::CancelToken& cancel) {
    if (!domain::isProofComplete(kind, step.proof)) {
        return base::fail({.kind = base::ProblemKind::InvalidInput,
                           .key = u"portal.proof"_s,
                           .field = kind.proof.empty() ? QString() : kind.proof.front().id});
    }
    // The proof first: whatever the service says, it need not be brought again.
    if (const base::Status kept = store::savePortalStep(services.folder, step); !kept)
        return base::fail(kept.error());
    PortalConfirmation result;
    step.state = State::ConfirmedByYou;
    if (connection != nullptr) {
        auto verdict = portalVerdict(*connection, kind, step, draft, cancel);
        if (!verdict)
            return base::fail(verdict.error());
        step.state = verdict->state;
        result.differences = std::move(verdict->differences);
    }
    if (step.state == State::AwaitingConfirmation && trust == PortalTrust::Person)
        step.state = State::ConfirmedByYou;
    step.confirmed = services.clock.now();
    if (isDone(step)) {
        auto saved = finish(services, connection, step, std::move(draft));
        if (!saved)
            return base::fail(saved.error());
        draft = *std::move(saved);
    }
    // Last: a step that counts as done while the draft has not moved on could not be repeated.
    if (const base::Status kept = store::savePortalStep(services.folder, step); !kept)
        return base::fail(kept.error());
    result.step = std::move(step);
    result.draft = std::move(draft);
    return result;
}

base::Result<domain::PortalStep> keepPortalRecord(const Services& services, domain::PortalStep step,
                                                  const QString& path) {
    constexpr qint64 kLargest = 10LL * 1024 * 1024;
    const QFileInfo info(path);
    const base::Problem refused{.kind = base::ProblemKind::InvalidInput,
                                .key = u"portal.record"_s,
                                .arguments = {info.fileName()}};
    const QString suffix = info.suffix().toLower();
    QFile file(path);
    if (!QStringList{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s}.contains(suffix) ||
        info.size() > kLargest || !file.open(QIODevice::ReadOnly))
        return base::fail(refused);
    const QByteArray content = file.read(kLargest + 1);
    if (content.isEmpty() || content.size() > kLargest)
        return base::fail(refused);
    const QString hash = QString::fromLatin1(crypto::sha256Hex(content));
    const QDir folder(QDir(services.folder.path).filePath(u"records"_s));
    if (!folder.mkpath(u"."_s))
        return base::fail({.kind = base::ProblemKind::StorageFault,
                           .key = u"storage.readOnly"_s,
                           .arguments = {folder.path()}});
    const QString kept = folder.filePath(hash.left(16) + u'.' + suffix);
    const base::Status written = files::writeAtomically(
        kept, files::Readers::OwnerOnly, [&content](QIODevice& out) -> base::Status {
            out.write(content); // what is not written shows when the file is closed
            return {};
        });
    if (!written)
        return base::fail(written.error());
    step.proof.insert(u"fileName"_s, info.fileName());
    step.proof.insert(u"fileSha256"_s, hash);
    if (const base::Status saved = store::savePortalStep(services.folder, step); !saved)
        return base::fail(saved.error());
    return step;
}

base::Result<std::vector<PortalConfirmation>>
verifyConfirmedSteps(const Services& services, const TenantSignIn& signedIn,
                     const domain::Draft& draft, const base::CancelToken& cancel) {
    const auto kinds = domain::PortalStepCatalogue::builtIn();
    if (!kinds)
        return base::fail(kinds.error());
    auto steps = store::portalSteps(services.folder, draft.id);
    if (!steps)
        return base::fail(steps.error());
    const Connection& connection = *signedIn.connection;
    // Everything is asked before anything is kept: an answer that fails changes nothing.
    std::vector<std::pair<domain::PortalStep, PortalVerdict>> told;
    for (domain::PortalStep& step : *steps) {
        const domain::PortalStepKind* kind = kinds->step(step.kind);
        const bool isOpen =
            step.state == State::ConfirmedByYou || step.state == State::AwaitingConfirmation;
        if (kind == nullptr || !isOpen)
            continue;
        const bool isAgreement = step.kind == u"agreement"_s;
        if (isAgreement && step.state == State::ConfirmedByYou) {
            const auto kept = keepEarlierAgreement(services, connection.tenantId(), step, draft);
            if (!kept)
                return base::fail(kept.error());
        }
        auto verdict = verdictAgain(signedIn, *kind, step, draft, cancel);
        if (!verdict)
            return base::fail(verdict.error());
        if (*verdict)
            told.emplace_back(std::move(step), **std::move(verdict));
    }
    std::vector<PortalConfirmation> changed;
    for (const auto& [step, verdict] : told) {
        const domain::Draft& before = changed.empty() ? draft : changed.back().draft;
        auto kept = keptVerdict(services, connection, step, verdict, before);
        if (!kept)
            return base::fail(kept.error());
        changed.push_back(*std::move(kept));
    }
    return changed;
}

} // namespace partnerdesk::flows
