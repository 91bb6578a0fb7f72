#pragma once

#include <QString>

namespace partnerdesk::domain {

// Text as it is meant: composed (NFC), without bidi controls and invisible characters, any run of
// white space one space, none at the ends. Letters, marks and width stay as typed: a legal name
// must equal the registration.
[[nodiscard]] QString cleaned(const QString& text);

// As above for codes (email, phone, postal code), where width has no meaning: ＠ becomes @, １ 1.
[[nodiscard]] QString cleanedCode(const QString& text);

// Emoji, control characters, private and unassigned code points: never part of a registered name.
[[nodiscard]] bool hasForbiddenCharacter(const QString& text);

// Characters as a person counts them (code points, not UTF-16 units).
[[nodiscard]] qsizetype characterCount(const QString& text);

} // namespace partnerdesk::domain
