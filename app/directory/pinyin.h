#pragma once

#include <QHash>
#include <QString>

#include <unicode/translit.h>

#include <memory>
#include <string>
#include <vector>

namespace partnerdesk::directory {

// One Han character of a name. Plain letters only: "lu" for 吕, which input methods spell "lv".
struct Syllable {
    std::string han; // UTF-8
    std::string pinyin;
    std::string typed; // as input methods spell it
};

// Reads names as pinyin, one reading per character; surnames with a reading of their own (曾, 单,
// 解, 仇, 查...) as surnames. Remembers characters, because the transliterator needs 10 us for
// each. Not for two threads at once.
class PinyinReader {
public:
    // The Han characters of `name` in order; others are left out.
    [[nodiscard]] std::vector<Syllable> read(const QString& name);

private:
    [[nodiscard]] const Syllable& syllable(char32_t character);

    std::unique_ptr<icu::Transliterator> m_transliterator;
    QHash<char32_t, Syllable> m_known;
};

[[nodiscard]] bool isHan(char32_t character);

// What the search text holds besides the name itself: full pinyin, initials, and Han characters
// followed by the pinyin of the rest (张wei, 张xm, 小张m...).
[[nodiscard]] std::vector<std::string> searchKeys(const std::vector<Syllable>& name);

} // namespace partnerdesk::directory
