#include "tests/support/print_to.h"
#include "ui/dashboard/commands.h"
#include "ui/dashboard/top_bar.h"
#include "ui/style/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;

TEST(TopBar, IsClosedByTheTenantsStripeAlone) {
    style::apply(*qApp, style::ThemeChoice::Light, u"en"_s);
    {
        QWidget window;
        dashboard::Commands commands(&window);
        dashboard::TopBar bar(commands, &window);
        bar.setTenant(u"11111111-2222-3333-4444-555555555555"_s, u"Contoso"_s, u"a@contoso.com"_s);
        bar.resize(1000, bar.sizeHint().height());
        const QImage picture = bar.grab().toImage();
        const int stripe = bar.findChild<QWidget*>(u"tenantStripe"_s)->y();
        const auto at = [&](int y) { return picture.pixelColor(500, y).name(); };
        EXPECT_EQ(at(stripe - 1), at(stripe - 4));
        EXPECT_NE(at(stripe), at(stripe - 1));
    }
    qApp->setStyleSheet({}); // the tests after it measure without
}
