#pragma once

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace partnerdesk::directory {

// Rows of texts in one block of memory: a million rows as QStrings would be ten million
// allocations.
class TextTable {
public:
    void reserve(std::size_t rows, std::size_t bytesPerRow);
    // Starts a new row; the following texts belong to it.
    void beginRow();
    void append(const QString& text);

    [[nodiscard]] std::size_t size() const { return m_starts.size(); }
    // UTF-8.
    [[nodiscard]] std::string_view utf8(std::size_t row, std::size_t column) const;
    [[nodiscard]] QString text(std::size_t row, std::size_t column) const;

private:
    // Each text ends with a NUL; a cell is found by counting them from the start of its row.
    std::string m_bytes;
    std::vector<std::size_t> m_starts;
};

} // namespace partnerdesk::directory
