#include "app/directory/find_word.h"

namespace partnerdesk::directory {

namespace {

constexpr std::size_t kBlock = 64;

// First and last letter of a word and how far apart they are.
struct Frame {
    char first;
    char last;
    std::size_t reach;

    [[nodiscard]] bool fits(const char* at) const { return at[0] == first && at[reach] == last; }
};

bool fitsSomewhere(const char* block, const Frame& frame) {
    unsigned char fits = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
        const auto first = static_cast<unsigned char>(block[i] == frame.first);
        const auto last = static_cast<unsigned char>(block[i + frame.reach] == frame.last);
        fits = static_cast<unsigned char>(fits | (first & last));
    }
    return fits != 0;
}

} // namespace

std::size_t findWord(std::string_view text, std::string_view word, std::size_t from) {
    const Frame frame{.first = word.front(), .last = word.back(), .reach = word.size() - 1};
    std::size_t at = from;
    for (; at + kBlock + frame.reach <= text.size(); at += kBlock) {
        if (!fitsSomewhere(text.data() + at, frame))
            continue;
        for (std::size_t i = at; i < at + kBlock; ++i) {
            if (frame.fits(text.data() + i) && text.substr(i, word.size()) == word)
                return i;
        }
    }
    return text.find(word, at);
}

} // namespace partnerdesk::directory
