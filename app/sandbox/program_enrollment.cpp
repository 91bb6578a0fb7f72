#include "app/sandbox/program_enrollment.h"

#include "app/crypto/random.h"
#include "app/sandbox/accounts.h"
#include "app/sandbox/program_membership.h"
#include "app/sandbox/verification_machine.h"
#include "app/sandbox/verification_mail.h"

#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QVariant& text) {
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

std::optional<Enrollment> enrollmentWhere(Db& db, const QString& column, const QString& value) {
    const std::optional<QVariantMap> row =
        db.row("SELECT tenant_id, mpn_id, idempotency_key, profile FROM program_enrollments WHERE "
               "%1 = ?"_L1.arg(column),
               {value});
    if (!row)
        return std::nullopt;
    return Enrollment{.tenantId = row->value(u"tenant_id"_s).toString(),
                      .mpnId = row->value(u"mpn_id"_s).toString(),
                      .idempotencyKey = row->value(u"idempotency_key"_s).toString(),
                      .profile = profileFromJson(jsonObject(row->value(u"profile"_s)))};
}

// Seven digits, as new ids of the programme have.
QString freeMpnId(Db& db) {
    for (;;) {
        const auto random = qFromLittleEndian<quint32>(crypto::randomBytes(4).constData());
        QString id = QString::number(6'200'000 + random % 700'000);
        if (!enrollmentByMpnId(db, id))
            return id;
    }
}

void insertEnrollment(Context& context, const Enrollment& enrollment) {
    context.db.run(
        u"INSERT INTO program_enrollments (tenant_id, mpn_id, idempotency_key, company_name, "
        "profile, enrolled) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {enrollment.tenantId, enrollment.mpnId, enrollment.idempotencyKey,
         enrollment.profile.companyName, jsonText(toJson(enrollment.profile)), context.nowMs()});
    for (const auto& [name, description] :
         {std::pair{u"AdminAgents"_s, u"Partner Center admin agents"_s},
          std::pair{u"SalesAgents"_s, u"Partner Center sales agents"_s},
          std::pair{u"HelpdeskAgents"_s, u"Partner Center helpdesk agents"_s}})
        ensureGroup(context, enrollment.tenantId, name, description);
    beginNetworkMembership(context, enrollment.tenantId);
}

} // namespace

std::optional<Enrollment> enrollmentOf(Db& db, const QString& tenantId) {
    return enrollmentWhere(db, u"tenant_id"_s, tenantId);
}

std::optional<Enrollment> enrollmentByMpnId(Db& db, const QString& mpnId) {
    return enrollmentWhere(db, u"mpn_id"_s, mpnId);
}

QString enroll(Context& context, const QString& tenantId, const QString& idempotencyKey,
               const CompanyProfile& profile) {
    QString mpnId = freeMpnId(context.db);
    insertEnrollment(context, {.tenantId = tenantId,
                               .mpnId = mpnId,
                               .idempotencyKey = idempotencyKey,
                               .profile = profile});
    beginVerification(context, tenantId, u"email_ownership"_s);
    sendVerificationMail(context, tenantId);
    return mpnId;
}

void seedEnrollment(Context& context, const Enrollment& enrollment) {
    insertEnrollment(context, enrollment);
    seedAuthorized(context, enrollment.tenantId);
}

QString ensureGroup(Context& context, const QString& tenantId, const QString& displayName,
                    const QString& description) {
    QString existing =
        context.db
            .value(u"SELECT id FROM groups WHERE tenant_id = ? AND display_name = ?"_s,
                   {tenantId, displayName})
            .toString();
    if (!existing.isEmpty())
        return existing;
    QString id = newId();
    context.db.run(u"INSERT INTO groups (id, tenant_id, display_name, description, mail_nickname, "
                   "created) VALUES (?, ?, ?, ?, ?, ?)"_s,
                   {id, tenantId, displayName, description, displayName, context.nowMs()});
    return id;
}

void changeProfile(Context& context, const Enrollment& enrollment, const CompanyProfile& changed) {
    const CompanyProfile& old = enrollment.profile;
    const std::optional<VettingState> before = vettingState(context, enrollment.tenantId);
    if (const std::optional<FinalizedProfile> final = lastFinalized(context, enrollment.tenantId))
        context.db.run(
            u"UPDATE program_enrollments SET rest = json_set(rest, '$.finalized', json(?)) WHERE "
            "tenant_id = ?"_s,
            {jsonText({{u"profile"_s, toJson(final->profile)},
                       {u"status"_s, final->status},
                       {u"subStatus"_s, final->subStatus}}),
             enrollment.tenantId});
    context.db.run(
        u"UPDATE program_enrollments SET company_name = ?, profile = ? WHERE tenant_id = ?"_s,
        {changed.companyName, jsonText(toJson(changed)), enrollment.tenantId});

    CompanyProfile withOldContact = changed;
    withOldContact.firstName = old.firstName;
    withOldContact.lastName = old.lastName;
    withOldContact.email = old.email;
    withOldContact.phoneNumber = old.phoneNumber;
    if (changed.email != old.email) {
        beginVerification(context, enrollment.tenantId, u"email_ownership"_s);
        sendVerificationMail(context, enrollment.tenantId);
        return;
    }
    const bool isOtherPerson =
        changed.firstName != old.firstName || changed.lastName != old.lastName;
    if (!isOtherPerson && withOldContact == old)
        return;
    const QString stage = before ? before->subStatus : QString();
    if (stage == "email_ownership"_L1)
        return; // the mail is still to be opened, whatever else was changed
    const bool checksEmployment = isOtherPerson || stage == "employment_verification"_L1;
    beginVerification(context, enrollment.tenantId,
                      checksEmployment ? u"employment_verification"_s : u"business_verification"_s);
}

std::optional<FinalizedProfile> lastFinalized(Context& context, const QString& tenantId) {
    const std::optional<Enrollment> present = enrollmentOf(context.db, tenantId);
    const std::optional<VettingState> state = vettingState(context, tenantId);
    if (present && state && state->status != "pending"_L1)
        return FinalizedProfile{present->profile, state->status, state->subStatus};
    const QJsonObject stored = jsonObject(context.db.value(
        u"SELECT json_extract(rest, '$.finalized') FROM program_enrollments WHERE tenant_id = ?"_s,
        {tenantId}));
    if (stored.isEmpty())
        return std::nullopt;
    return FinalizedProfile{profileFromJson(stored.value("profile"_L1).toObject()),
                            stored.value("status"_L1).toString(),
                            stored.value("subStatus"_L1).toString()};
}

} // namespace partnerdesk::sandbox
