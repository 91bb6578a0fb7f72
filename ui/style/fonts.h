#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace partnerdesk::style {

inline constexpr int kTextSize = 14;
inline constexpr int kSmallTextSize = 12;
inline constexpr int kTitleSize = 22;

// In Chinese the CJK family stands first, so that quotation marks, ellipses and dashes come full
// width from it. `language` as in the settings: "en", "zh_CN".
[[nodiscard]] QStringList fontFamilies(const QString& language);
[[nodiscard]] QFont applicationFont(const QString& language);

// The application's font in another size and weight, for painting code.
[[nodiscard]] QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal);

} // namespace partnerdesk::style
