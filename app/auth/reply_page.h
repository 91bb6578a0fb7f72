#pragma once

#include <QByteArray>
#include <QString>

namespace partnerdesk::auth {

// The page that the browser shows after the reply: words in the user's language, light and dark, no
// script, nothing loaded, and everything that came from outside is escaped.
struct ReplyPage {
    QByteArray html;
    QByteArray contentSecurityPolicy;
};

// `error` empty: signed in. `language`: "zh-CN", anything else is English.
[[nodiscard]] ReplyPage replyPage(const QString& language, const QString& error,
                                  const QString& description);

} // namespace partnerdesk::auth
