#pragma once

#include <string_view>

namespace partnerdesk::directory {

// Where `word` (not empty) begins in `text` at or after `from`; npos when nowhere.
//
// Made for a hundred megabytes of text and short words, where memmem and std::string_view::find
// compare byte by byte: 64 positions at a time are asked whether first and last letter of the word
// fit, which the compiler turns into a few vector instructions.
[[nodiscard]] std::size_t findWord(std::string_view text, std::string_view word, std::size_t from);

} // namespace partnerdesk::directory
