// Labels that shorten their text.

#include "tests/support/print_to.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/step_rail.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace partnerdesk::widgets {

using namespace Qt::StringLiterals;

TEST(ElidedLabel, KeepsWhatStandsAroundAName) {
    ElidedLabel label;
    label.setElideMode(Qt::ElideMiddle);
    const QString name = u"contosoincorporated.onmicrosoft.com"_s;
    label.setFullText(u"Draft “"_s + name + u'”', name);
    label.resize(160, 20);
    label.show();
    EXPECT_TRUE(label.text().startsWith(u"Draft “con"_s)) << label.text().toStdString();
    EXPECT_TRUE(label.text().endsWith(u"com”"_s)) << label.text().toStdString();
    EXPECT_TRUE(label.text().contains(u'…'));
    EXPECT_EQ(label.accessibleName(), u"Draft “"_s + name + u'”');
    label.resize(900, 20);
    EXPECT_EQ(label.text(), label.fullText());
}

TEST(StepRail, ShowsTheEndOfALongDraftName) {
    style::apply(*qApp, style::ThemeChoice::Light, u"en"_s);
    StepRail rail;
    const QString name = u"Contoso Incorporated of the North (copy)"_s;
    rail.setFoot(u"Draft “"_s + name + u'”', name, u"Saved 14:02 · Online"_s);
    rail.resize(232, 600);
    rail.show();
    QApplication::processEvents();
    const auto* foot = rail.findChild<ElidedLabel*>(u"railFootFirst"_s);
    EXPECT_NE(foot->text(), foot->fullText());
    EXPECT_TRUE(foot->text().endsWith(u"(copy)”"_s)) << foot->text().toStdString();
}

} // namespace partnerdesk::widgets
