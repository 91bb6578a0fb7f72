#include "app/directory/search_text.h"

#include "app/directory/find_word.h"

#include <unicode/normalizer2.h>

#include <algorithm>
#include <functional>
#include <span>
#include <sstream>

namespace partnerdesk::directory {

namespace {

// Ends every text, so that no hit reaches from one field or row into the next.
constexpr char kSeparator = '\n';

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string caseFolded(std::string_view text) {
    std::string folded;
    if (isAscii(text)) {
        folded.reserve(text.size());
        std::ranges::transform(text, std::back_inserter(folded), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        return folded;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCCasefoldInstance(status);
    icu::StringByteSink<std::string> sink(&folded, static_cast<int32_t>(text.size()));
    if (U_SUCCESS(status))
        nfkc->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())),
                            sink, nullptr, status);
    return folded;
}

std::vector<std::string> wordsOf(const QString& query) {
    std::vector<std::string> words;
    std::istringstream folded(foldedForSearch(query));
    for (std::string word; folded >> word;)
        words.push_back(word);
    // The longest is the rarest: it is searched, the others are checked where it was found.
    std::ranges::sort(words, std::greater(), &std::string::size);
    return words;
}

} // namespace

std::string foldedForSearch(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::string folded =
        caseFolded(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    std::ranges::replace_if(
        folded, [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    return folded;
}

void SearchText::reserve(std::size_t rows, std::size_t bytesPerRow) {
    m_ends.reserve(rows);
    m_bytes.reserve(rows * bytesPerRow);
}

void SearchText::append(const domain::User& user, PinyinReader& pinyin) {
    const auto add = [this](const std::string& text) {
        if (!text.empty())
            m_bytes.append(text) += kSeparator;
    };
    const std::string userName = foldedForSearch(user.userPrincipalName);
    const std::string mail = foldedForSearch(user.mail);
    add(foldedForSearch(user.displayName));
    add(userName);
    if (mail != userName)
        add(mail);
    add(foldedForSearch(user.jobTitle));
    add(foldedForSearch(user.department));
    for (const std::string& key : searchKeys(pinyin.read(user.displayName)))
        add(key);
    m_ends.push_back(m_bytes.size());
}

std::vector<bool> SearchText::matches(const QString& query) const {
    const std::vector<std::string> words = wordsOf(query);
    if (words.empty())
        return std::vector<bool>(m_ends.size(), true);

    std::vector<bool> matching(m_ends.size(), false);
    const std::span others = std::span(words).subspan(1);
    std::size_t nextRow = 0;
    for (std::size_t hit = findWord(m_bytes, words.front(), 0); hit != std::string::npos;
         hit = findWord(m_bytes, words.front(), m_ends[nextRow - 1])) {
        const std::size_t found = rowAt(hit, nextRow);
        matching[found] = std::ranges::all_of(others, [&](const std::string& word) {
            return findWord(row(found), word, 0) != std::string::npos;
        });
        nextRow = found + 1;
    }
    return matching;
}

std::size_t SearchText::rowAt(std::size_t offset, std::size_t from) const {
    // Hits come in order, mostly a few rows apart: steps that double beat a search over all rows.
    std::size_t step = 1;
    std::size_t last = from;
    while (last < m_ends.size() && m_ends[last] <= offset) {
        from = last + 1;
        last += step;
        step *= 2;
    }
    const auto begin = m_ends.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(std::min(last, m_ends.size()));
    return static_cast<std::size_t>(
        std::upper_bound(begin + static_cast<std::ptrdiff_t>(from), end, offset) - begin);
}

std::string_view SearchText::row(std::size_t row) const {
    const std::size_t begin = row == 0 ? 0 : m_ends[row - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[row] - begin);
}

} // namespace partnerdesk::directory
