#include "app/sandbox/graph_audit.h"
#include "app/sandbox/page.h"
#include "app/sandbox/partner_call.h"
#include "app/sandbox/program_agreement.h"
#include "app/sandbox/program_company_roles.h"
#include "app/sandbox/program_enrollment.h"
#include "app/sandbox/program_membership.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/verification_machine.h"
#include "app/sandbox/verification_mail.h"

using namespace Qt::StringLiterals;

// /program/v1 as program_api.md has it, and the link of the verification mail.
namespace partnerdesk::sandbox {

namespace {

PartnerResult status(const PartnerCall& call) {
    const std::optional<Enrollment> enrollment = enrollmentOf(call.db(), call.tenantId());
    return Response::json(
        QJsonObject{{u"enrolled"_s, enrollment.has_value()},
                    {u"agreementAccepted"_s, isAgreementAccepted(call.db(), call.tenantId())},
                    {u"mpnId"_s, enrollment ? enrollment->mpnId : QString()},
                    {u"companyName"_s, enrollment ? enrollment->profile.companyName : QString()},
                    {u"membership"_s, membershipJson(call.db(), call.tenantId())},
                    {u"oldMembership"_s, oldMembershipJson(call.db(), call.tenantId())}});
}

void audit(const PartnerCall& call, const QString& activity, const QString& targetName) {
    recordProgramAudit(call.context, call.tenantId(), call.caller().userId, activity, targetName);
}

PartnerResult enrollCompany(const PartnerCall& call) {
    if (const tl::expected<void, PartnerFault> may = isAdministrator(call, false); !may)
        return tl::unexpected(may.error());
    const tl::expected<QJsonObject, PartnerFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    const QString key = QString::fromUtf8(call.request.header("MS-RequestId"));
    if (key.isEmpty())
        return partnerFault(400, u"2000"_s, u"The header MS-RequestId is missing."_s);
    if (const std::optional<Enrollment> existing = enrollmentOf(call.db(), call.tenantId())) {
        if (existing->idempotencyKey != key)
            return partnerFault(409, u"800014"_s, u"The company is enrolled already."_s);
        return Response::json(QJsonObject{{u"mpnId"_s, existing->mpnId}}, 201);
    }
    const CompanyProfile profile = profileFromJson(*body);
    if (const QStringList bad = badFields(profile); !bad.isEmpty())
        return invalidFields(bad);
    const QString mpnId = enroll(call.context, call.tenantId(), key, profile);
    audit(call, u"Enroll in the partner network"_s, profile.companyName);
    return Response::json(QJsonObject{{u"mpnId"_s, mpnId}}, 201);
}

PartnerResult agreement(const PartnerCall& call) {
    const std::optional<SampleAgreement> text = sampleAgreement(
        call.request.parameter(u"country"_s), call.request.parameter(u"language"_s));
    if (!text)
        return invalidFields({u"country"_s});
    return Response::json(QJsonObject{{u"id"_s, text->id},
                                      {u"version"_s, text->version},
                                      {u"country"_s, text->country},
                                      {u"language"_s, text->language},
                                      {u"date"_s, text->date.toString(Qt::ISODate)},
                                      {u"title"_s, text->title},
                                      {u"body"_s, text->body},
                                      {u"sample"_s, true}});
}

PartnerResult accept(const PartnerCall& call) {
    if (const tl::expected<void, PartnerFault> may = isAdministrator(call, false); !may)
        return tl::unexpected(may.error());
    const tl::expected<QJsonObject, PartnerFault> body = jsonBody(call);
    if (!body)
        return tl::unexpected(body.error());
    if (!enrollmentOf(call.db(), call.tenantId()))
        return notEnrolled();
    const std::optional<SampleAgreement> offered = sampleAgreement(
        body->value("country"_L1).toString(), body->value("language"_L1).toString());
    QStringList bad;
    if (!offered)
        return invalidFields({u"country"_s});
    if (body->value("id"_L1).toString() != offered->id)
        bad.append(u"id"_s);
    if (body->value("version"_L1).toString() != offered->version)
        bad.append(u"version"_s);
    if (body->value("sha256"_L1).toString().toLower() != offered->sha256())
        bad.append(u"sha256"_s);
    const Acceptance acceptance{body->value("signerFirstName"_L1).toString().trimmed(),
                                body->value("signerLastName"_L1).toString().trimmed(),
                                call.caller().userId};
    if (acceptance.signerFirstName.isEmpty())
        bad.append(u"signerFirstName"_s);
    if (acceptance.signerLastName.isEmpty())
        bad.append(u"signerLastName"_s);
    if (!bad.isEmpty())
        return invalidFields(bad);
    const bool first = !isAgreementAccepted(call.db(), call.tenantId());
    const QDateTime accepted = acceptAgreement(call.context, call.tenantId(), *offered, acceptance);
    if (first)
        audit(call, u"Accept the partner agreement"_s, offered->version);
    return Response::json(QJsonObject{{u"accepted"_s, accepted.toString(Qt::ISODate)}}, 201);
}

PartnerResult resend(const PartnerCall& call) {
    const Resend resent = resendVerificationMail(call.context, call.tenantId());
    switch (resent.result) {
    case ResendResult::NotEnrolled:
        return notEnrolled();
    case ResendResult::StageOver:
        return partnerFault(409, u"800014"_s,
                            u"The email address is not waiting to be confirmed."_s);
    case ResendResult::TooSoon:
        return tl::unexpected<PartnerFault>(PartnerFault{.status = 429,
                                                         .code = u"429"_s,
                                                         .description = {},
                                                         .retryAfterSeconds = resent.waitSeconds});
    case ResendResult::Sent:
        break;
    }
    return Response::json(QJsonObject{}, 202);
}

PartnerResult benefits(const PartnerCall& call) {
    if (!enrollmentOf(call.db(), call.tenantId()))
        return notEnrolled();
    return Response::json(QJsonObject{{u"benefits"_s, benefitsJson(call.db(), call.tenantId())}});
}

PartnerResult offers(const PartnerCall& call) {
    if (!enrollmentOf(call.db(), call.tenantId()))
        return notEnrolled();
    return Response::json(QJsonObject{{u"offers"_s, offersJson(call.db(), call.tenantId())}});
}

Response confirmMail(const Request& request, Context& context) {
    const bool known = confirmEmail(context, request.capture(u"token"_s));
    return renderPage(known ? u"mail_confirmed"_s : u"mail_unknown_link"_s, pageLanguage(request),
                      {}, known ? 200 : 404);
}

} // namespace

void addProgramRoutes(Router& router) {
    const auto add = [&router](const char* method, const QString& path, PartnerFunction function) {
        router.add(method, "/program/v1"_L1 + path, programHandler(std::move(function)));
    };
    add("GET", u"/status"_s, status);
    add("POST", u"/enroll"_s, enrollCompany);
    add("GET", u"/agreement"_s, agreement);
    add("POST", u"/agreement/acceptance"_s, accept);
    add("POST", u"/verification/resend"_s, resend);
    add("GET", u"/benefits"_s, benefits);
    add("GET", u"/offers"_s, offers);
    add("GET", u"/roles"_s, listCompanyRoles);
    add("PUT", u"/roles/{user}/{role}"_s, putCompanyRole);
    add("DELETE", u"/roles/{user}/{role}"_s, deleteCompanyRole);
    add("*", u"/{path...}"_s, unknownResource);
    router.add("GET", u"/mail/confirm/{token}"_s, confirmMail);
}

} // namespace partnerdesk::sandbox
