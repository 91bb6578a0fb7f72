#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

// Values of an enum by the name they are stored under. Names stay when the enum's order changes.
namespace partnerdesk::store {

template <class Enum>
struct Name {
    Enum value;
    QStringView name;
};
template <class Enum>
Name(Enum, QStringView) -> Name<Enum>;

template <class Enum, std::size_t size>
[[nodiscard]] QString nameOf(Enum value, const std::array<Name<Enum>, size>& names) {
    return std::ranges::find(names, value, &Name<Enum>::value)->name.toString();
}

// nullopt for a name that this version does not know.
template <class Enum, std::size_t size>
[[nodiscard]] std::optional<Enum> valueOf(QStringView name,
                                          const std::array<Name<Enum>, size>& names) {
    const auto* const found = std::ranges::find(names, name, &Name<Enum>::name);
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace partnerdesk::store
