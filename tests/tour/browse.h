#pragma once

#include <QString>
#include <QUrl>

namespace partnerdesk::tour {

// Plays the person in the browser: opens `url`, signs in as contoso's administrator, accepts what
// is asked, and waits until the program has its reply. In Chromium where it is installed, else by
// form posts. 0 when it got through.
[[nodiscard]] int browse(const QUrl& url, const QString& language);

} // namespace partnerdesk::tour
