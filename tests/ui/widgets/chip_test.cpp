// Chips.

#include "tests/support/print_to.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QImage>

#include <gtest/gtest.h>

namespace partnerdesk::widgets {
namespace {

using namespace Qt::StringLiterals;

struct Gaps {
    int left;
    int right;
};

// The ground before and after what is drawn on it, in the middle rows of a widget.
Gaps gapsOf(QWidget& widget) {
    widget.resize(widget.sizeHint());
    const QImage image = widget.grab().toImage();
    const QRgb ground = image.pixel(image.width() / 2, 2);
    Gaps gaps{.left = image.width(), .right = image.width()};
    for (int y = 4; y < image.height() - 4; ++y) {
        for (int x = 2; x < image.width() - 2; ++x) {
            if (image.pixel(x, y) == ground)
                continue;
            gaps.left = qMin(gaps.left, x);
            gaps.right = qMin(gaps.right, image.width() - 1 - x);
        }
    }
    return gaps;
}

} // namespace

TEST(Chip, HasTheSameRoomAtBothEnds) {
    for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
        style::apply(*qApp, style::ThemeChoice::Light, language);
        for (const Tone tone : {Tone::Accent, Tone::Flat}) {
            Chip chip(u"HIH"_s, tone);
            chip.ensurePolished();
            const Gaps plain = gapsOf(chip);
            EXPECT_NEAR(plain.left, plain.right, 2) << language.toStdString();
            chip.setIcon(style::Icon::Check);
            const Gaps marked = gapsOf(chip);
            EXPECT_NEAR(marked.left, marked.right, 2) << language.toStdString();
        }
    }
}

} // namespace partnerdesk::widgets
