#pragma once

#include <QLoggingCategory>
#include <QString>

// Log categories, one per kind of matter. Set QT_LOGGING_RULES="partnerdesk.*=true" to see all.
// Never log tokens, codes, passwords or user names: pass foreign text through redacted() first.
namespace partnerdesk::base {

Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logAuth)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logSandbox)

// Foreign text made safe for a log: bearer tokens, JWTs, code/token/password parameters and mail
// addresses are masked, control characters (line breaks, ANSI escapes) escaped, length capped.
[[nodiscard]] QString redacted(const QString& text);

} // namespace partnerdesk::base
