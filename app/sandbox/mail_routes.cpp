#include "app/sandbox/mail_store.h"
#include "app/sandbox/page.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/sandbox_state.h"

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QString shownTime(const QDateTime& time) {
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

Response mailList(const Request& request, Context& context) {
    const QString language = pageLanguage(request);
    QString rows;
    for (const Mail& mail : allMail(context.db))
        rows += renderPart(u"mail_row"_s, language,
                           {.texts = {{u"id"_s, mail.id},
                                      {u"to"_s, mail.toAddress},
                                      {u"subject"_s, mail.subject},
                                      {u"sent"_s, shownTime(mail.sent)}},
                            .html = {}});
    if (rows.isEmpty())
        return renderPage(u"mail_empty"_s, language, {});
    return renderPage(u"mail_list"_s, language, {.texts = {}, .html = {{u"rows"_s, rows}}});
}

Response mailMessage(const Request& request, Context& context) {
    const QString language = pageLanguage(request);
    const std::optional<Mail> mail = findMail(context.db, request.capture(u"id"_s));
    if (!mail)
        return renderPage(u"mail_empty"_s, language, {}, 404);
    context.db.run(u"UPDATE mail SET opened = ? WHERE id = ? AND opened IS NULL"_s,
                   {context.nowMs(), mail->id});
    QString links;
    for (const MailLink& link : mail->links)
        links +=
            renderPart(u"mail_link"_s, language,
                       {.texts = {{u"text"_s, link.text}, {u"href"_s, link.href}}, .html = {}});
    return renderPage(u"mail_message"_s, language,
                      {.texts = {{u"subject"_s, mail->subject},
                                 {u"from"_s, mail->fromAddress},
                                 {u"to"_s, mail->toAddress},
                                 {u"sent"_s, shownTime(mail->sent)},
                                 {u"mailLanguage"_s, mail->language},
                                 {u"body"_s, mail->body}},
                       .html = {{u"links"_s, links}}});
}

} // namespace

void addMailRoutes(Router& router) {
    router.add("GET", u"/mail"_s, mailList);
    router.add("GET", u"/mail/{id}"_s, mailMessage);
}

} // namespace partnerdesk::sandbox
