#include "app/base/log.h"

#include <QRegularExpression>

namespace partnerdesk::base {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logNet, "partnerdesk.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logAuth, "partnerdesk.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "partnerdesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "partnerdesk.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "partnerdesk.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logSandbox, "partnerdesk.sandbox", QtInfoMsg)

QString redacted(const QString& text) {
    static const QRegularExpression jwt(uR"(eyJ[\w-]{5,}\.[\w-]+(\.[\w-]*)?)"_s);
    static const QRegularExpression bearer(uR"((?i)(bearer\s+)\S+)"_s);
    static const QRegularExpression parameter(
        uR"re((?i)((?:^|[?&"\s])(?:code|code_verifier|device_code|access_token|refresh_token|id_token|)re"_s
        uR"re(password|passwd|client_secret|state|nonce|login_hint)"?\s*[=:]\s*"?)[^&"\s,}]+)re"_s);
    static const QRegularExpression mail(
        uR"([^\s<>"'/?&=:@]+@[^\s<>"'/?&=:@]+\.[^\s<>"'/?&=:@]+)"_s);
    constexpr qsizetype kMaxLength = 2000;

    QString safe = text.left(kMaxLength);
    safe.replace(jwt, u"[token]"_s);
    safe.replace(bearer, u"\\1[token]"_s);
    safe.replace(parameter, u"\\1[hidden]"_s);
    safe.replace(mail, u"[mail]"_s);
    QString line;
    line.reserve(safe.size());
    for (const QChar c : std::as_const(safe)) {
        if (c.category() == QChar::Other_Control)
            line += u"\\x%1"_s.arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line;
}

} // namespace partnerdesk::base
