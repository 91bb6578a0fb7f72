#pragma once

#include <QString>

#include <optional>

namespace partnerdesk::domain {

// A phone number as libphonenumber understands it.
struct PhoneNumber {
    QString e164;           // "+861059175000": what a profile keeps
    QString display;        // "010 5917 5000"; with "+" when it belongs to another country
    QString nationalDigits; // "1059175000": what the portal's form takes
    bool possible = false;  // its length can be right
    bool valid = false;     // it is in the country's numbering plan

    friend bool operator==(const PhoneNumber&, const PhoneNumber&) = default;
};

// Reads `text` as a person in `country` (ISO 3166-1 alpha-2) would dial it. Nothing when it is no
// phone number at all. The first call loads the metadata (some 10 ms).
[[nodiscard]] std::optional<PhoneNumber> parsePhone(const QString& text, const QString& country);

} // namespace partnerdesk::domain
