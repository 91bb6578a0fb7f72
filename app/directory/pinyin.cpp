#include "app/directory/pinyin.h"

#include "app/directory/directory_snapshot.h"
#include "app/directory/surname_readings.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <span>

namespace partnerdesk::directory {

namespace {

// Beyond this many characters it is a department or a company, not a person.
constexpr std::size_t kLongestPersonName = 4;

std::string utf8(char32_t character) {
    std::string text;
    icu::UnicodeString(static_cast<UChar32>(character)).toUTF8String(text);
    return text;
}

// "lǚ" -> "lu", with `typed` "lv": letters stay, tone marks go, the two dots of ü make a v.
void setLetters(Syllable& syllable, const icu::UnicodeString& pinyin) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString parts =
        icu::Normalizer2::getNFDInstance(status)->normalize(pinyin, status);
    for (int32_t i = 0; U_SUCCESS(status) && i < parts.length(); ++i) {
        const char16_t unit = parts[i];
        if (unit >= u'a' && unit <= u'z') {
            syllable.pinyin += static_cast<char>(unit);
            syllable.typed += static_cast<char>(unit);
        } else if (unit == u'\u0308' && !syllable.typed.empty()) {
            syllable.typed.back() = 'v';
        }
    }
}

std::span<const std::string_view> surnameReading(QStringView hanRun) {
    for (const SurnameReading& reading : kSurnameReadings) {
        if (hanRun.startsWith(QStringView(reading.surname)))
            return std::span(reading.pinyin).first(reading.surname.size());
    }
    return {};
}

using Spelling = std::string Syllable::*;

std::string joined(std::span<const Syllable> syllables, Spelling spelling) {
    std::string text;
    for (const Syllable& syllable : syllables)
        text += syllable.*spelling;
    return text;
}

std::string initials(std::span<const Syllable> syllables) {
    std::string text;
    for (const Syllable& syllable : syllables)
        text += syllable.pinyin.substr(0, 1);
    return text;
}

} // namespace

std::vector<Syllable> PinyinReader::read(const QString& name) {
    // Most names without Han characters are seen at a glance.
    if (std::ranges::all_of(name, [](QChar c) { return c < u'\u2e80'; }))
        return {};
    std::vector<Syllable> syllables;
    QString firstRun;
    bool runEnded = false;
    for (const char32_t character : name.toUcs4()) {
        if (!isHan(character)) {
            runEnded = !syllables.empty();
            continue;
        }
        syllables.push_back(syllable(character));
        if (!runEnded)
            firstRun += QString::fromUcs4(&character, 1);
    }
    if (syllables.size() > kLongestPersonName)
        return syllables;
    const auto surname = surnameReading(firstRun);
    for (std::size_t i = 0; i < surname.size(); ++i) {
        syllables[i].pinyin = surname[i];
        syllables[i].typed = surname[i];
    }
    return syllables;
}

const Syllable& PinyinReader::syllable(char32_t character) {
    const auto known = m_known.constFind(character);
    if (known != m_known.constEnd())
        return *known;
    if (!m_transliterator) {
        // Made with the first Chinese name: reading its rules takes 0.2 s once per process.
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(
            icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
    }
    Syllable made{.han = utf8(character), .pinyin = {}, .typed = {}};
    if (m_transliterator) {
        icu::UnicodeString text(static_cast<UChar32>(character));
        m_transliterator->transliterate(text);
        setLetters(made, text);
    }
    return *m_known.insert(character, made);
}

bool isHan(char32_t character) {
    return character == U'〇' ||
           u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_UNIFIED_IDEOGRAPH);
}

std::vector<std::string> searchKeys(const std::vector<Syllable>& name) {
    if (name.empty())
        return {};
    const std::span<const Syllable> all(name);
    std::vector<std::string> keys{joined(all, &Syllable::pinyin), initials(all)};
    if (std::string typed = joined(all, &Syllable::typed); typed != keys.front())
        keys.push_back(std::move(typed));
    if (name.size() > kLongestPersonName)
        return keys;
    for (std::size_t split = 1; split < name.size(); ++split) {
        const std::string head = joined(all.first(split), &Syllable::han);
        const auto rest = all.subspan(split);
        keys.push_back(head + joined(rest, &Syllable::typed));
        if (rest.size() > 1)
            keys.push_back(head + initials(rest));
    }
    return keys;
}

PinyinKeys pinyinKeys(const QString& name) {
    const std::vector<Syllable> syllables = PinyinReader().read(name);
    return {.full = QString::fromStdString(joined(syllables, &Syllable::pinyin)),
            .initials = QString::fromStdString(initials(syllables))};
}

} // namespace partnerdesk::directory
