#include "app/sandbox/portal_agreement.h"
#include "app/sandbox/portal_enrollment.h"
#include "app/sandbox/portal_session.h"
#include "app/sandbox/program_enrollment.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/verification_machine.h"
#include "app/sandbox/verification_mail.h"

using namespace Qt::StringLiterals;

// /portal: stand-ins for the portal pages that a cloud without a program service sends people to.
// They work on the same accounts as /program/v1, so both ways end in the same state.
namespace partnerdesk::sandbox {

namespace {

Response profilePage(const PortalVisit& visit, const QString& message) {
    const std::optional<Enrollment> enrollment =
        enrollmentOf(visit.context.db, visit.visitor.tenantId);
    const std::optional<VettingState> state = vettingState(visit.context, visit.visitor.tenantId);
    if (!enrollment || !state)
        return visit.page(u"portal_not_enrolled"_s, {}, 404);
    const QString& language = visit.visitor.language;
    PageValues values{
        .texts = {{u"legalName"_s, enrollment->profile.companyName},
                  {u"mpnId"_s, enrollment->mpnId},
                  {u"email"_s, enrollment->profile.email}},
        .html = {{u"status"_s, renderPart("portal_status_"_L1 + state->status, language, {})},
                 {u"stage"_s, renderPart("portal_stage_"_L1 + state->subStatus, language, {})}}};
    if (!message.isEmpty())
        values.html.insert(u"message"_s, renderPart(message, language, {}));
    return visit.page(u"portal_profile"_s, values);
}

Response showProfile(const PortalVisit& visit) {
    return profilePage(visit, {});
}

Response resendMail(const PortalVisit& visit) {
    switch (resendVerificationMail(visit.context, visit.visitor.tenantId).result) {
    case ResendResult::Sent:
        return profilePage(visit, u"portal_mail_sent"_s);
    case ResendResult::TooSoon:
        return profilePage(visit, u"portal_mail_too_soon"_s);
    case ResendResult::StageOver:
        return profilePage(visit, u"portal_mail_not_needed"_s);
    case ResendResult::NotEnrolled:
        break;
    }
    return profilePage(visit, {});
}

Response showHome(const PortalVisit& visit) {
    return visit.page(u"portal_home"_s, {});
}

Response newTenant(const Request&, Context&) {
    return Response::redirect(QUrl(u"/signup"_s));
}

Response clockPage(const Request& request, const Context& context, int status) {
    return renderPage(
        u"portal_clock"_s, pageLanguage(request),
        {.texts = {{u"date"_s, context.serviceDate().toString(Qt::ISODate)}}, .html = {}}, status);
}

Response showClock(const Request& request, Context& context) {
    return clockPage(request, context, 200);
}

// `days` moves the program's dates on by so many days, `date` moves them to a day.
Response moveClock(const Request& request, Context& context) {
    const QHash<QString, QString> form = request.form();
    bool isNumber = false;
    const int days = form.value(u"days"_s).toInt(&isNumber);
    const QDate target = isNumber ? context.serviceDate().addDays(days)
                                  : QDate::fromString(form.value(u"date"_s), Qt::ISODate);
    if (!target.isValid())
        return clockPage(request, context, 400);
    const qint64 ahead = context.now.date().daysTo(target);
    setSetting(context.db, kClockOffsetDays, QString::number(ahead));
    context.serviceTime = context.now.addDays(ahead);
    return clockPage(request, context, 200);
}

} // namespace

void addPortalRoutes(Router& router) {
    router.add("GET", u"/portal"_s, portalHandler(showHome));
    router.add("POST", u"/portal/sign-in"_s, portalSignIn);
    router.add("GET", u"/portal/new-tenant"_s, newTenant);
    router.add("GET", u"/portal/enroll"_s, portalHandler(showEnrollment));
    router.add("POST", u"/portal/enroll"_s, portalHandler(submitEnrollment));
    router.add("GET", u"/portal/agreement"_s, portalHandler(showAgreement));
    router.add("POST", u"/portal/agreement"_s, portalHandler(submitAgreement));
    router.add("GET", u"/portal/profile"_s, portalHandler(showProfile));
    router.add("POST", u"/portal/profile"_s, portalHandler(resendMail));
    router.add("GET", u"/portal/clock"_s, showClock);
    router.add("POST", u"/portal/clock"_s, moveClock);
}

} // namespace partnerdesk::sandbox
