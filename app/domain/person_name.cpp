#include "app/domain/person_name.h"

#include <QList>

#include <algorithm>

namespace partnerdesk::domain {

QString displayedName(const QString& givenName, const QString& familyName) {
    if (isEastAsian(givenName) && isEastAsian(familyName))
        return familyName + givenName;
    return (givenName + u' ' + familyName).trimmed();
}

bool familyNameFirst(QLocale::Language uiLanguage) {
    return uiLanguage == QLocale::Chinese;
}

bool isEastAsian(const QString& text) {
    const auto codePoints = text.toUcs4();
    return std::ranges::any_of(codePoints, [](char32_t codePoint) {
        switch (QChar::script(codePoint)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
            return true;
        default:
            return false;
        }
    });
}

} // namespace partnerdesk::domain
