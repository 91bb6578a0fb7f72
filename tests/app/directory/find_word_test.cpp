#include "app/directory/find_word.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

using partnerdesk::directory::findWord;

// Every length of text and word around the size of a block, every place of the word.
TEST(FindWord, FindsAWordAtEveryPlace) {
    for (std::size_t length : {1U, 2U, 3U, 17U, 64U, 65U}) {
        const std::string word = std::string(length - 1, 'x') + 'y';
        for (std::size_t size = length; size < 200; ++size) {
            for (std::size_t at = 0; at + length <= size; ++at) {
                std::string text(size, 'x');
                text.replace(at, length, word);
                ASSERT_EQ(findWord(text, word, 0), text.find(word)) << size << ' ' << at;
            }
        }
    }
}

TEST(FindWord, FindsWhatTheStandardLibraryFinds) {
    std::mt19937 random(1);
    const auto letters = [&random](std::size_t count) {
        std::string text;
        while (text.size() < count)
            text += static_cast<char>('a' + random() % 3);
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        const std::string text = letters(random() % 300);
        const std::string word = letters(1 + random() % 8);
        for (std::size_t from = 0; from <= text.size(); from += 1 + random() % 40)
            ASSERT_EQ(findWord(text, word, from), text.find(word, from)) << text << ' ' << word;
    }
}

TEST(FindWord, FindsNothingInTextsThatAreTooShort) {
    EXPECT_EQ(findWord("", "a", 0), std::string_view::npos);
    EXPECT_EQ(findWord("abc", "abcd", 0), std::string_view::npos);
    EXPECT_EQ(findWord("abc", "a", 3), std::string_view::npos);
}
