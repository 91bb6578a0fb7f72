#pragma once

#include "app/sandbox/db.h"

#include <QDateTime>

namespace partnerdesk::sandbox {

struct MailLink {
    QString text;
    QString href; // a path of ours, "/mail/confirm/TOKEN", or an absolute URL
};

// A message that the sandbox "sent". `/mail` shows it.
struct Mail {
    QString id = {}; // made by sendMail()
    QString tenantId;
    QString toAddress;
    QString toName = {};
    QString fromAddress = QStringLiteral("no-reply@partnerdesk.example");
    QString subject;
    QString language; // "en" or "zh-CN"
    QString body;     // plain text; blank lines part paragraphs
    QList<MailLink> links = {};
    QDateTime sent;
};

// Returns the id.
QString sendMail(Db& db, Mail mail);
// Newest first.
[[nodiscard]] QList<Mail> allMail(Db& db);
[[nodiscard]] std::optional<Mail> findMail(Db& db, const QString& id);

} // namespace partnerdesk::sandbox
