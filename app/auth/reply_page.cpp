#include "app/auth/reply_page.h"

#include "app/crypto/hash.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace partnerdesk::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestDescription = 600;

QByteArray resource(const QString& name) {
    QFile file(":/pages/"_L1 + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

// The one style element of the page may run, and nothing else.
QByteArray policyFor(const QString& html) {
    const QString style = html.section(u"<style>"_s, 1, 1).section(u"</style>"_s, 0, 0);
    return "default-src 'none'; style-src 'sha256-" + crypto::sha256(style.toUtf8()).toBase64() +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace

ReplyPage replyPage(const QString& language, const QString& error, const QString& description) {
    const QString shown = language == "zh-CN"_L1 ? u"zh-CN"_s : u"en"_s;
    const QJsonObject texts = QJsonDocument::fromJson(resource(u"sign_in_reply.json"_s))
                                  .object()[error.isEmpty() ? "done"_L1 : "failed"_L1]
                                  .toObject()[shown]
                                  .toObject();
    const QString detail =
        error.isEmpty() ? QString() : error + u"\n"_s + description.left(kLongestDescription);
    QString html = QString::fromUtf8(resource(u"sign_in_reply.html"_s));
    // The detail last: what it holds is never taken for a placeholder.
    html.replace(u"{{language}}"_s, shown);
    html.replace(u"{{title}}"_s, texts["title"_L1].toString().toHtmlEscaped());
    html.replace(u"{{text}}"_s, texts["text"_L1].toString().toHtmlEscaped());
    html.replace(u"{{detail}}"_s, detail.toHtmlEscaped());
    return {.html = html.toUtf8(), .contentSecurityPolicy = policyFor(html)};
}

} // namespace partnerdesk::auth
