#include "app/sandbox/verification_mail.h"

#include "app/sandbox/mail_store.h"
#include "app/sandbox/program_profile.h"
#include "app/sandbox/verification_machine.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

constexpr qint64 kResendPauseMs = 60'000;

struct MailWords {
    QString subject;
    QString body;
    QString link;
};

MailWords wordsIn(const QString& language, const CompanyProfile& profile) {
    if (language == "zh-CN"_L1)
        return {u"请确认你的合作伙伴中心帐户电子邮件地址"_s,
                u"%1%2，你好：\n\n%3 已注册合作伙伴中心帐户，并将你列为主要联系人。\n\n"
                "确认此地址后，才会继续审查该公司。如果你不知道此次注册，可以忽略此邮件。\n\n"
                "这是沙盒发送的练习邮件，不会注册真实公司。"_s.arg(
                    profile.lastName, profile.firstName, profile.companyName),
                u"确认电子邮件地址"_s};
    return {u"Confirm the email address of your Partner Center account"_s,
            u"Hello %1 %2,\n\n%3 has created a Partner Center account and named you as its primary "
            "contact.\n\nThe review of the company continues after you confirm this address. If "
            "you do not know about it, you can ignore this message.\n\nThis is a practice message "
            "from the sandbox; no real company is enrolled."_s.arg(
                profile.firstName, profile.lastName, profile.companyName),
            u"Confirm email address"_s};
}

} // namespace

void sendVerificationMail(Context& context, const QString& tenantId) {
    const std::optional<QVariantMap> row =
        context.db.row(u"SELECT e.profile, v.mail_token FROM program_enrollments e JOIN "
                       "program_verifications v USING (tenant_id) WHERE tenant_id = ?"_s,
                       {tenantId});
    if (!row)
        return;
    const CompanyProfile profile = profileFromJson(
        QJsonDocument::fromJson(row->value(u"profile"_s).toString().toUtf8()).object());
    const QString language = profile.language.startsWith("zh"_L1) ? u"zh-CN"_s : u"en"_s;
    const MailWords words = wordsIn(language, profile);
    sendMail(context.db,
             {.id = {},
              .tenantId = tenantId,
              .toAddress = profile.email,
              .toName = language == "zh-CN"_L1 ? profile.lastName + profile.firstName
                                               : profile.firstName + u' ' + profile.lastName,
              .subject = words.subject,
              .language = language,
              .body = words.body,
              .links = {{words.link, "/mail/confirm/"_L1 + row->value(u"mail_token"_s).toString()}},
              .sent = context.now});
}

Resend resendVerificationMail(Context& context, const QString& tenantId) {
    const std::optional<VettingState> state = vettingState(context, tenantId);
    if (!state)
        return {.result = ResendResult::NotEnrolled};
    const bool rejected = *state == VettingState{u"rejected"_s, u"email_ownership"_s};
    if (!rejected && *state != VettingState{u"pending"_s, u"email_ownership"_s})
        return {.result = ResendResult::StageOver};
    const qint64 last =
        context.db
            .value(u"SELECT mail_sent FROM program_verifications WHERE tenant_id = ?"_s, {tenantId})
            .toLongLong();
    const qint64 wait = last + kResendPauseMs - context.nowMs();
    if (wait > 0)
        return {.result = ResendResult::TooSoon,
                .waitSeconds = static_cast<int>((wait + 999) / 1000)};
    if (rejected) // a new mail is a new try
        beginVerification(context, tenantId, state->subStatus);
    context.db.run(u"UPDATE program_verifications SET mail_sent = ? WHERE tenant_id = ?"_s,
                   {context.nowMs(), tenantId});
    sendVerificationMail(context, tenantId);
    return {};
}

} // namespace partnerdesk::sandbox
