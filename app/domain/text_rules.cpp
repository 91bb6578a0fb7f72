#include "app/domain/text_rules.h"

#include <QList>

#include <unicode/uchar.h>

#include <algorithm>

namespace partnerdesk::domain {

namespace {

// Look-alike tricks ("Trojan source") and leftovers of copying from web pages. ZWJ and ZWNJ stay:
// Persian and Indic spelling needs them.
bool isInvisible(QChar character) {
    switch (character.unicode()) {
    case 0x00AD: // soft hyphen
    case 0x200B: // zero-width space
    case 0x2060: // word joiner
    case 0xFEFF: // byte order mark
        return true;
    default:
        return u_hasBinaryProperty(character.unicode(), UCHAR_BIDI_CONTROL) != 0;
    }
}

bool isForbidden(char32_t codePoint) {
    constexpr char32_t kEmojiStyle = 0xFE0F;
    constexpr char32_t kKeycap = 0x20E3;
    if (codePoint == kEmojiStyle || codePoint == kKeycap)
        return true;
    const auto c = static_cast<UChar32>(codePoint);
    if (u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION) != 0)
        return true;
    switch (u_charType(c)) {
    case U_CONTROL_CHAR:
    case U_SURROGATE:
    case U_PRIVATE_USE_CHAR:
    case U_UNASSIGNED:
        return true;
    default:
        return false;
    }
}

} // namespace

QString cleaned(const QString& text) {
    QString result = text.normalized(QString::NormalizationForm_C);
    result.removeIf(isInvisible);
    return result.simplified();
}

QString cleanedCode(const QString& text) {
    return cleaned(text.normalized(QString::NormalizationForm_KC));
}

bool hasForbiddenCharacter(const QString& text) {
    const auto codePoints = text.toUcs4();
    return std::ranges::any_of(codePoints, isForbidden);
}

qsizetype characterCount(const QString& text) {
    return text.toUcs4().size();
}

} // namespace partnerdesk::domain
