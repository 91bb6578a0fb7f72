#pragma once

#include "ui/style/palette.h"

#include <QString>

namespace partnerdesk::widgets {

// What a colour says. It always stands beside a word, never alone.
enum class Tone { Accent, Ok, Warn, Bad, Flat };

// The value of the style property "tone".
[[nodiscard]] QString toneName(Tone tone);
[[nodiscard]] style::Token toneColor(Tone tone);
[[nodiscard]] style::Token toneGround(Tone tone);

} // namespace partnerdesk::widgets
