#include "app/flows/overview.h"

#include "app/base/log.h"
#include "app/flows/account_status.h"
#include "app/flows/overview_json.h"
#include "app/flows/recorded_change.h"

namespace partnerdesk::flows {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCacheName = "overview"_L1;

// Takes a part's value, or its problem; true when the value came.
template <class T>
bool take(base::Result<T> part, T& value, std::optional<base::Problem>& problem) {
    if (!part) {
        problem = part.error();
        return false;
    }
    value = *std::move(part);
    return true;
}

// True when it is known what there is to know.
bool readBenefits(const Connection& connection, Overview& overview,
                  const base::CancelToken& cancel) {
    auto benefits = connection.program().benefits(cancel);
    overview.benefitsAtPortal =
        !benefits && benefits.error().kind == base::ProblemKind::NotSupported;
    return overview.benefitsAtPortal ||
           take(std::move(benefits), overview.benefits, overview.benefitsProblem);
}

void readVerification(const Services& services, const Connection& connection, Overview& overview,
                      const base::CancelToken& cancel) {
    const auto profile = partner::legalBusinessProfile(connection.partnerCenter(), cancel);
    if (!profile) {
        // Not enrolled yet is a state, not a fault.
        if (profile.error().kind == base::ProblemKind::NotFound)
            overview.verification = {};
        else
            overview.verificationProblem = profile.error();
        return;
    }
    overview.verification = profile->verification;
    overview.verification.asOf = overview.asOf;
    const base::Status kept = store::recordVerification(services.folder, connection.tenantId(),
                                                        {.status = overview.verification.status,
                                                         .stage = overview.verification.stage,
                                                         .seen = overview.asOf});
    if (!kept)
        qCWarning(base::logStore) << "verification not recorded:" << kept.error().code;
}

void addHistory(const store::DataFolder& folder, const QString& tenantId, Overview& overview) {
    if (auto history = store::verificationHistory(folder, tenantId))
        overview.history = *std::move(history);
}

} // namespace

base::Result<std::optional<Overview>> cachedOverview(const store::DataFolder& folder,
                                                     const QString& tenantId) {
    const auto answer = store::cachedAnswer(folder, tenantId, kCacheName);
    if (!answer)
        return base::fail(answer.error());
    if (!*answer)
        return std::nullopt;
    auto overview = overviewFromJson((*answer)->json);
    if (!overview)
        return std::nullopt; // written by another version: read it anew
    overview->fromCache = true;
    overview->asOf = (*answer)->time;
    overview->verification.asOf = overview->asOf;
    addHistory(folder, tenantId, *overview);
    return *std::move(overview);
}

base::Result<Overview> readOverview(const Services& services, const Connection& connection,
                                    const base::CancelToken& cancel) {
    // A part that cannot be read now stays as it was known, with its problem beside it.
    const auto known = cachedOverview(services.folder, connection.tenantId());
    Overview overview = known ? known->value_or(Overview()) : Overview();
    overview.fromCache = false;
    overview.asOf = services.clock.now();
    // Without the tenant there is nothing to show; every other part may fail on its own.
    const auto tenant = graph::organization(connection.graph(), cancel);
    if (!tenant)
        return base::fail(tenant.error());
    overview.tenant = *tenant;
    const bool haveStatus =
        take(accountStatus(services, connection, cancel), overview.status, overview.statusProblem);
    const bool haveBenefits = readBenefits(connection, overview, cancel);
    readVerification(services, connection, overview, cancel);
    if (const base::Status going = cancel.check(); !going)
        return base::fail(going.error());

    addHistory(services.folder, connection.tenantId(), overview);
    // Only a whole answer replaces what is kept for offline reading. That this person may not know
    // the verification is an answer as well.
    const auto& unread = overview.verificationProblem;
    const bool haveVerification = !unread || unread->kind == base::ProblemKind::Forbidden;
    if (haveStatus && haveBenefits && haveVerification) {
        const base::Status kept =
            store::cacheAnswer(services.folder, connection.tenantId(), kCacheName,
                               overviewToJson(overview), overview.asOf);
        if (!kept)
            qCWarning(base::logStore) << "overview not kept:" << kept.error().code;
    }
    return overview;
}

base::Status resendVerificationMail(const Services& services, const Connection& connection,
                                    const base::CancelToken& cancel) {
    using Answer = partner::ProgramAnswer<partner::Done>;
    const auto answer = recordedChange<Answer>(
        services, intentOf(connection, u"resendMail"_s), [&]() -> base::Result<Answer> {
            return connection.program().resendVerificationMail(cancel);
        });
    if (!answer)
        return base::fail(answer.error());
    if (std::holds_alternative<domain::PortalStep>(*answer))
        return base::fail(
            {.kind = base::ProblemKind::NotSupported, .key = u"program.portalOnly"_s});
    return {};
}

} // namespace partnerdesk::flows
