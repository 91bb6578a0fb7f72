#include "tests/support/print_to.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QSvgRenderer>

#include <gtest/gtest.h>

namespace partnerdesk::style {
namespace {

bool hasPixel(const QImage& image, const QColor& color) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

TEST(Icons, EveryOneIsAReadableDrawing) {
    for (int i = 0; i < kIconCount; ++i) {
        const QString file = iconFile(static_cast<Icon>(i));
        EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
        EXPECT_TRUE(QSvgRenderer(file).isValid()) << file.toStdString();
    }
}

TEST(Icons, AreDrawnInTheTokensColour) {
    QApplication::setPalette(paletteFor(ColorScheme::Light));
    const QImage image = icon(Icon::Dot, &Tokens::bad).pixmap(32, 32).toImage();
    EXPECT_TRUE(hasPixel(image, tokens(ColorScheme::Light).bad));
}

TEST(Icons, FollowTheThemeWithoutBeingSetAgain) {
    QApplication::setPalette(paletteFor(ColorScheme::Light));
    const QIcon dot = icon(Icon::Dot, &Tokens::accent);
    QApplication::setPalette(paletteFor(ColorScheme::Dark));
    EXPECT_TRUE(hasPixel(dot.pixmap(32, 32).toImage(), tokens(ColorScheme::Dark).accent));
}

TEST(Icons, AreSharpOnAScreenOfDoubleDensity) {
    const QPixmap drawn = pixmap(Icon::Check, Qt::red, 16, 2.0);
    EXPECT_EQ(drawn.size(), QSize(32, 32));
    EXPECT_EQ(drawn.deviceIndependentSize(), QSizeF(16, 16));
}

} // namespace
} // namespace partnerdesk::style
