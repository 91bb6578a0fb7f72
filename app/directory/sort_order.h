#pragma once

#include "app/directory/text_table.h"
#include "app/domain/user.h"

#include <cstdint>
#include <vector>

namespace partnerdesk::directory {

using Order = std::vector<std::uint32_t>;

// Rows sorted by the text of `column` as a reader expects them: ICU's root collation, or with
// `chinese` Han characters by pinyin. Equal texts keep their order.
[[nodiscard]] Order orderByText(const TextTable& table, std::size_t column, bool chinese);

// `order` regrouped by a small number per row; rows of equal rank keep their order.
[[nodiscard]] Order regrouped(Order order, const std::vector<std::uint8_t>& rankOfRow);

// Place of a set of roles in a list: the mightiest role decides, people without roles come last.
[[nodiscard]] std::uint8_t sortRank(domain::RoleSet roles);

} // namespace partnerdesk::directory
