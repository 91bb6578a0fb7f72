#include "ui/style/metrics.h"

#include <QScreen>

namespace partnerdesk::style {

QSize smallestWindow(const QScreen* screen) {
    constexpr QSize kSmallest(800, 560);
    constexpr QSize kFrame(8, 40); // what a window manager puts around a window
    return screen == nullptr ? kSmallest : kSmallest.boundedTo(screen->availableSize() - kFrame);
}

} // namespace partnerdesk::style
