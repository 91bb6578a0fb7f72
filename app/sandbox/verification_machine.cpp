#include "app/sandbox/verification_machine.h"

#include "app/crypto/base64url.h"
#include "app/crypto/random.h"

#include <array>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr auto kEmail = "email_ownership"_L1;
constexpr auto kEmployment = "employment_verification"_L1;
constexpr auto kBusiness = "business_verification"_L1;

struct Stage {
    QLatin1StringView subStatus;
    QLatin1StringView rejectedName; // a company name that holds this fails here
};
constexpr std::array<Stage, 3> kStages{{{kEmail, "Reject Email"_L1},
                                        {kEmployment, "Reject Employment"_L1},
                                        {kBusiness, "Reject Business"_L1}}};

std::size_t indexOf(const QString& subStatus) {
    for (std::size_t i = 0; i < kStages.size(); ++i) {
        if (subStatus == kStages[i].subStatus)
            return i;
    }
    return kStages.size(); // past the last stage
}

} // namespace

void beginVerification(Context& context, const QString& tenantId, const QString& subStatus) {
    const QString newToken = QString::fromLatin1(crypto::toBase64Url(crypto::randomBytes(24)));
    // A new address gets a new link: the one mailed to the old address must not confirm it.
    context.db.run(
        u"INSERT INTO program_verifications (tenant_id, status, sub_status, stage_since, "
        "mail_token, mail_sent) VALUES (?, 'pending', ?, ?, ?, 0) ON CONFLICT (tenant_id) DO "
        "UPDATE SET status = 'pending', sub_status = excluded.sub_status, stage_since = "
        "excluded.stage_since, mail_sent = 0, mail_token = iif(excluded.sub_status = "
        "'email_ownership', excluded.mail_token, mail_token)"_s,
        {tenantId, subStatus, context.nowMs(), newToken});
}

void seedAuthorized(Context& context, const QString& tenantId) {
    beginVerification(context, tenantId, kBusiness);
    context.db.run(u"UPDATE program_verifications SET status = 'authorized', sub_status = 'none' "
                   "WHERE tenant_id = ?"_s,
                   {tenantId});
}

std::optional<VettingState> vettingState(Context& context, const QString& tenantId) {
    const std::optional<QVariantMap> row =
        context.db.row(u"SELECT v.status, v.sub_status, v.stage_since, e.company_name FROM "
                       u"program_verifications v "
                       "JOIN program_enrollments e USING (tenant_id) WHERE tenant_id = ?"_s,
                       {tenantId});
    if (!row)
        return std::nullopt;
    const QString stored = row->value(u"status"_s).toString();
    const QString subStatus = row->value(u"sub_status"_s).toString();
    if (stored != "pending"_L1)
        return VettingState{stored, subStatus};

    const QString company = row->value(u"company_name"_s).toString();
    const auto stageMs = static_cast<qint64>(context.options.reviewSeconds * 1000);
    qint64 left = context.nowMs() - row->value(u"stage_since"_s).toLongLong();
    for (std::size_t i = indexOf(subStatus); i < kStages.size(); ++i) {
        const Stage& stage = kStages[i];
        const bool rejects = company.contains(stage.rejectedName, Qt::CaseInsensitive);
        const bool waitsForMail = i == 0 && !rejects;
        if (left < stageMs || waitsForMail)
            return VettingState{u"pending"_s, stage.subStatus};
        if (rejects)
            return VettingState{u"rejected"_s, stage.subStatus};
        left -= stageMs;
    }
    return VettingState{u"authorized"_s, u"none"_s};
}

bool confirmEmail(Context& context, const QString& mailToken) {
    const std::optional<QVariantMap> row =
        context.db.row(u"SELECT v.tenant_id, v.sub_status, e.company_name FROM "
                       "program_verifications v JOIN program_enrollments e USING (tenant_id) WHERE "
                       "mail_token = ?"_s,
                       {mailToken});
    if (!row)
        return false;
    const bool rejects =
        row->value(u"company_name"_s).toString().contains("Reject Email"_L1, Qt::CaseInsensitive);
    if (row->value(u"sub_status"_s).toString() == kEmail && !rejects)
        beginVerification(context, row->value(u"tenant_id"_s).toString(), kEmployment);
    return true;
}

} // namespace partnerdesk::sandbox
