#include "app/sandbox/mail_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace partnerdesk::sandbox {

namespace {

QString linksToJson(const QList<MailLink>& links) {
    QJsonArray list;
    for (const MailLink& link : links)
        list.append(QJsonObject{{u"text"_s, link.text}, {u"href"_s, link.href}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<MailLink> linksFromJson(const QByteArray& json) {
    QList<MailLink> links;
    const QJsonArray linkList = QJsonDocument::fromJson(json).array();
    for (const QJsonValue link : linkList)
        links.append({.text = link["text"_L1].toString(), .href = link["href"_L1].toString()});
    return links;
}

Mail fromRow(const QVariantMap& row) {
    return {.id = row[u"id"_s].toString(),
            .tenantId = row[u"tenant_id"_s].toString(),
            .toAddress = row[u"to_address"_s].toString(),
            .toName = row[u"to_name"_s].toString(),
            .fromAddress = row[u"from_address"_s].toString(),
            .subject = row[u"subject"_s].toString(),
            .language = row[u"language"_s].toString(),
            .body = row[u"body"_s].toString(),
            .links = linksFromJson(row[u"links"_s].toByteArray()),
            .sent = fromMs(row[u"sent"_s])};
}

} // namespace

QString sendMail(Db& db, Mail mail) {
    mail.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    db.run(
        u"INSERT INTO mail (id, tenant_id, to_address, to_name, from_address, subject, language, "
        "body, links, sent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {mail.id, mail.tenantId, mail.toAddress, mail.toName, mail.fromAddress, mail.subject,
         mail.language, mail.body, linksToJson(mail.links), mail.sent.toMSecsSinceEpoch()});
    return mail.id;
}

QList<Mail> allMail(Db& db) {
    QList<Mail> all;
    for (const QVariantMap& row : db.rows(u"SELECT * FROM mail ORDER BY sent DESC, rowid DESC"_s))
        all.append(fromRow(row));
    return all;
}

std::optional<Mail> findMail(Db& db, const QString& id) {
    const std::optional<QVariantMap> row = db.row(u"SELECT * FROM mail WHERE id = ?"_s, {id});
    return row ? std::optional(fromRow(*row)) : std::nullopt;
}

} // namespace partnerdesk::sandbox
