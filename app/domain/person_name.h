#pragma once

#include <QLocale>
#include <QString>

namespace partnerdesk::domain {

// A person's name as it is shown anywhere: it follows its own script, never the UI's language.
// 张 + 伟 is 张伟; Given + Family is "Given Family". Never transliterated.
[[nodiscard]] QString displayedName(const QString& givenName, const QString& familyName);

// Order of the two fields on a form: 姓, 名 in Chinese; first, last elsewhere.
[[nodiscard]] bool familyNameFirst(QLocale::Language uiLanguage);

// Any Han, kana or Hangul character.
[[nodiscard]] bool isEastAsian(const QString& text);

} // namespace partnerdesk::domain
