#include "app/sandbox/portal_agreement.h"

#include "app/sandbox/graph_audit.h"
#include "app/sandbox/program_agreement.h"
#include "app/sandbox/program_enrollment.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

// Sections of plain text as HTML: "# " begins a heading, blank lines part paragraphs.
QString paragraphs(const QString& body, const QString& language) {
    QString html;
    for (const QString& block : body.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        const bool heading = block.startsWith("# "_L1);
        html += renderPart(heading ? u"portal_heading"_s : u"portal_paragraph"_s, language,
                           {.texts = {{u"text"_s, heading ? block.mid(2) : block}}, .html = {}});
    }
    return html;
}

struct Accepted {
    QString version;
    QDate date;
};

std::optional<Accepted> acceptedBy(const PortalVisit& visit) {
    const std::optional<QVariantMap> row = visit.context.db.row(
        u"SELECT version, accepted FROM program_acceptances WHERE tenant_id = ?"_s,
        {visit.visitor.tenantId});
    if (!row)
        return std::nullopt;
    return Accepted{row->value(u"version"_s).toString(), fromMs(row->value(u"accepted"_s)).date()};
}

Response acceptedPage(const PortalVisit& visit, const Accepted& accepted) {
    return visit.page(u"portal_accepted"_s,
                      {.texts = {{u"version"_s, accepted.version},
                                 {u"date"_s, accepted.date.toString(Qt::ISODate)}},
                       .html = {}});
}

Response agreementPage(const PortalVisit& visit, const Enrollment& enrollment,
                       const SampleAgreement& agreement, const QString& message, int status) {
    PageValues values{.texts = {{u"title"_s, agreement.title},
                                {u"version"_s, agreement.version},
                                {u"legalName"_s, enrollment.profile.companyName},
                                {u"firstName"_s, enrollment.profile.firstName},
                                {u"lastName"_s, enrollment.profile.lastName}},
                      .html = {{u"body"_s, paragraphs(agreement.body, visit.visitor.language)}}};
    if (!message.isEmpty())
        values.html.insert(u"message"_s, renderPart(message, visit.visitor.language, {}));
    return visit.page(u"portal_agreement"_s, values, status);
}

// Runs `page` when there is something to accept.
template <class Page>
Response withAgreement(const PortalVisit& visit, Page page) {
    const std::optional<Enrollment> enrollment =
        enrollmentOf(visit.context.db, visit.visitor.tenantId);
    if (!enrollment)
        return visit.page(u"portal_not_enrolled"_s, {}, 404);
    if (const std::optional<Accepted> accepted = acceptedBy(visit))
        return acceptedPage(visit, *accepted);
    const std::optional<SampleAgreement> agreement =
        sampleAgreement(enrollment->profile.country, visit.visitor.language);
    return agreement ? page(*enrollment, *agreement)
                     : visit.page(u"portal_not_enrolled"_s, {}, 404);
}

} // namespace

Response showAgreement(const PortalVisit& visit) {
    return withAgreement(visit,
                         [&](const Enrollment& enrollment, const SampleAgreement& agreement) {
                             return agreementPage(visit, enrollment, agreement, {}, 200);
                         });
}

Response submitAgreement(const PortalVisit& visit) {
    return withAgreement(
        visit, [&](const Enrollment& enrollment, const SampleAgreement& agreement) {
            const QHash<QString, QString> form = visit.request.form();
            const QString firstName = form.value(u"firstName"_s).trimmed();
            const QString lastName = form.value(u"lastName"_s).trimmed();
            if (firstName.isEmpty() || lastName.isEmpty() || !form.contains(u"authority"_s) ||
                !form.contains(u"read"_s))
                return agreementPage(visit, enrollment, agreement, u"portal_tick_both"_s, 400);
            const bool first = !isAgreementAccepted(visit.context.db, visit.visitor.tenantId);
            acceptAgreement(visit.context, visit.visitor.tenantId, agreement,
                            {firstName, lastName, visit.visitor.userId});
            if (first)
                recordProgramAudit(visit.context, visit.visitor.tenantId, visit.visitor.userId,
                                   u"Accept the partner agreement"_s, agreement.version);
            return Response::redirect(QUrl(u"/portal/agreement"_s), 303);
        });
}

} // namespace partnerdesk::sandbox
