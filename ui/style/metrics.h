#pragma once

#include <QSize>

class QScreen;

namespace partnerdesk::style {

// Sizes in device-independent pixels; Qt scales them with the screen.
inline constexpr int kSpace4 = 4;
inline constexpr int kSpace8 = 8;
inline constexpr int kSpace12 = 12;
inline constexpr int kSpace16 = 16;
inline constexpr int kSpace20 = 20;
inline constexpr int kSpace32 = 32;

inline constexpr int kRadius = 6;
inline constexpr int kCardRadius = 8;

inline constexpr int kRailWidth = 232;
inline constexpr int kDetailWidth = 330;
inline constexpr int kFieldHeight = 36;
inline constexpr int kRowHeight = 43;
inline constexpr int kStripeHeight = 4;
inline constexpr int kIconSize = 16;
inline constexpr int kAvatarSize = 26;
inline constexpr int kChipHeight = 20;

// Texts wider than this are hard to read.
inline constexpr int kReadingWidth = 640;
// The smallest size of the two windows; on a screen with less room, what fits it.
[[nodiscard]] QSize smallestWindow(const QScreen* screen);
// Below this window width a rail becomes a strip.
inline constexpr int kNarrowWindow = 900;

} // namespace partnerdesk::style
