#pragma once

#include "app/sandbox/http.h"

#include <QHash>
#include <QLatin1StringView>

namespace partnerdesk::sandbox {

// "zh-CN" or "en": from ui_locales or mkt, else from Accept-Language.
[[nodiscard]] QString pageLanguage(const Request& request);

// Values of a template's placeholders.
struct PageValues {
    QHash<QString, QString> texts; // {{name}}: escaped
    QHash<QString, QString> html;  // {{{name}}}: made by renderPart(), put in as it is
};

// A template of resources/pages/sandbox. In a template, [[English|中文]] is text of its own in both
// languages, {{name}} a text and {{{name}}} HTML.
[[nodiscard]] QString renderPart(const QString& name, const QString& language,
                                 const PageValues& values);
// The same inside the common layout; the template's first line is "title: [[English|中文]]".
[[nodiscard]] Response renderPage(const QString& name, const QString& language,
                                  const PageValues& values, int status = 200);

// errors.json: the words of an AADSTS number in "en" or "zh-CN".
[[nodiscard]] QString aadstsText(int code, const QString& language);

} // namespace partnerdesk::sandbox
