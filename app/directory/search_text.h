#pragma once

#include "app/directory/pinyin.h"
#include "app/domain/user.h"

#include <string>
#include <string_view>
#include <vector>

namespace partnerdesk::directory {

// Text in the form in which it is compared: upper and lower case, full-width and half-width forms,
// ligatures and invisible marks are all one (NFKC_Casefold of Unicode), control characters are
// blanks.
[[nodiscard]] std::string foldedForSearch(const QString& text);

// The folded search text of everybody, one contiguous block: searching it is a memmem over memory.
class SearchText {
public:
    void reserve(std::size_t rows, std::size_t bytesPerRow);
    void append(const domain::User& user, PinyinReader& pinyin);

    // One bit per row whose text holds every word of `query`. An empty query matches all.
    [[nodiscard]] std::vector<bool> matches(const QString& query) const;
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }

private:
    [[nodiscard]] std::size_t rowAt(std::size_t offset, std::size_t from) const;
    [[nodiscard]] std::string_view row(std::size_t row) const;

    std::string m_bytes;
    std::vector<std::size_t> m_ends; // past the separator that closes each row
};

} // namespace partnerdesk::directory
