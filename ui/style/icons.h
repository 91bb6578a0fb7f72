#pragma once

#include "ui/style/palette.h"

#include <QIcon>
#include <QPixmap>

namespace partnerdesk::style {

// Our own drawings in resources/icons; each is a file of the same name (chevron_down.svg).
enum class Icon {
    Activity,
    Add,
    Agreement,
    ArrowDown,
    ArrowUp,
    Benefit,
    Block,
    Check,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Circle,
    Close,
    Company,
    Copy,
    Diamond,
    Document,
    Dot,
    Edit,
    Error,
    Export,
    External,
    Folder,
    Globe,
    Help,
    Home,
    Info,
    Keyboard,
    Link,
    Lock,
    Mail,
    More,
    People,
    Person,
    Print,
    Refresh,
    Save,
    Search,
    Settings,
    SignOut,
    TextLarger,
    TextSmaller,
    Undo,
    Warning,
};
inline constexpr int kIconCount = static_cast<int>(Icon::Warning) + 1;

// ":/icons/chevron_down.svg"
[[nodiscard]] QString iconFile(Icon icon);

// An icon in a token's colour. It is drawn anew each time in the application's current scheme, so
// it need not be set again when the theme changes.
[[nodiscard]] QIcon icon(Icon icon, Token color = &Tokens::text);

// For labels and painting code. `size` in device-independent pixels.
[[nodiscard]] QPixmap pixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio);

} // namespace partnerdesk::style
