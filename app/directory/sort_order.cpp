#include "app/directory/sort_order.h"

#include <unicode/coll.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <numeric>

namespace partnerdesk::directory {

namespace {

// The beginning of a sort key decides nearly every comparison without touching the arena.
struct Entry {
    std::uint64_t prefix = 0;
    std::uint32_t row = 0;
};

// Sort keys of all rows, one behind the other, each with its closing NUL.
class SortKeys {
public:
    explicit SortKeys(std::size_t rows) {
        m_starts.reserve(rows);
        m_bytes.reserve(rows * kUsualLength);
    }

    Entry append(const icu::Collator& collator, std::string_view utf8) {
        const auto text = icu::UnicodeString::fromUTF8(
            icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
        const std::size_t start = m_bytes.size();
        m_starts.push_back(start);
        m_bytes.resize(start + kUsualLength);
        const int32_t length = write(collator, text, start);
        m_bytes.resize(start + static_cast<std::size_t>(length));
        if (length > static_cast<int32_t>(kUsualLength))
            write(collator, text, start);
        return {.prefix = prefixAt(start), .row = static_cast<std::uint32_t>(m_starts.size() - 1)};
    }

    [[nodiscard]] bool isLess(const Entry& left, const Entry& right) const {
        if (left.prefix != right.prefix)
            return left.prefix < right.prefix;
        const int order = std::strcmp(keyOf(left.row), keyOf(right.row));
        return order != 0 ? order < 0 : left.row < right.row;
    }

private:
    static constexpr std::size_t kUsualLength = 48;

    // The length that the key needs; it is only whole when it fits behind `start`.
    int32_t write(const icu::Collator& collator, const icu::UnicodeString& text,
                  std::size_t start) {
        return collator.getSortKey(text, m_bytes.data() + start,
                                   static_cast<int32_t>(m_bytes.size() - start));
    }

    [[nodiscard]] std::uint64_t prefixAt(std::size_t start) const {
        std::uint64_t prefix = 0;
        for (std::size_t i = 0; i < sizeof prefix; ++i)
            prefix = prefix << 8U | (start + i < m_bytes.size() ? m_bytes[start + i] : 0U);
        return prefix;
    }

    [[nodiscard]] const char* keyOf(std::uint32_t row) const {
        return reinterpret_cast<const char*>(m_bytes.data() + m_starts[row]);
    }

    std::vector<std::uint8_t> m_bytes;
    std::vector<std::size_t> m_starts;
};

std::unique_ptr<icu::Collator> makeCollator(bool chinese) {
    // Only a locale that says so sorts Han characters by pinyin.
    const icu::Locale locale =
        chinese ? icu::Locale("zh@collation=pinyin") : icu::Locale::getRoot();
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(locale, status));
    return U_SUCCESS(status) ? std::move(collator) : nullptr;
}

} // namespace

Order orderByText(const TextTable& table, std::size_t column, bool chinese) {
    Order order(table.size());
    std::iota(order.begin(), order.end(), 0U);
    const std::unique_ptr<icu::Collator> collator = makeCollator(chinese);
    if (!collator)
        return order;

    SortKeys keys(table.size());
    std::vector<Entry> entries;
    entries.reserve(table.size());
    for (std::size_t row = 0; row < table.size(); ++row)
        entries.push_back(keys.append(*collator, table.utf8(row, column)));
    std::ranges::sort(entries, [&keys](const Entry& left, const Entry& right) {
        return keys.isLess(left, right);
    });
    std::ranges::transform(entries, order.begin(), &Entry::row);
    return order;
}

Order regrouped(Order order, const std::vector<std::uint8_t>& rankOfRow) {
    std::ranges::stable_sort(order, {}, [&](std::uint32_t row) { return rankOfRow[row]; });
    return order;
}

std::uint8_t sortRank(domain::RoleSet roles) {
    return static_cast<std::uint8_t>(std::countr_zero(roles.bits()));
}

} // namespace partnerdesk::directory
