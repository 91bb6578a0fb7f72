#include "tests/support/print_to.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/cloud_badge.h"
#include "ui/widgets/step_item.h"
#include "ui/widgets/step_rail.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace partnerdesk::widgets {
namespace {

using namespace Qt::StringLiterals;

std::vector<RailStep> steps() {
    return {{.title = u"Welcome"_s, .state = StepState::Done},
            {.title = u"Sign in"_s, .sub = u"contoso.onmicrosoft.com"_s, .state = StepState::Done},
            {.title = u"Company profile"_s, .state = StepState::Now},
            {.title = u"Agreement"_s},
            {.title = u"Admin agent"_s, .state = StepState::Problem}};
}

QStringList spoken(const StepRail& rail) {
    QStringList names;
    for (const StepItem* item : rail.findChildren<StepItem*>())
        names.append(item->accessibleName());
    return names;
}

TEST(StepRail, TellsAScreenReaderEachStepAndItsState) {
    StepRail rail;
    rail.setSteps(steps());
    EXPECT_EQ(spoken(rail),
              QStringList({u"Step 1 of 5: Welcome, done"_s, u"Step 2 of 5: Sign in, done"_s,
                           u"Step 3 of 5: Company profile, current"_s,
                           u"Step 4 of 5: Agreement, not done yet"_s,
                           u"Step 5 of 5: Admin agent, needs attention"_s}));
}

TEST(StepRail, TakesNewStatesWithoutNewItems) {
    StepRail rail;
    rail.setSteps(steps());
    const auto before = rail.findChildren<StepItem*>();
    std::vector<RailStep> later = steps();
    later.at(2).state = StepState::Done;
    rail.setSteps(later);
    EXPECT_EQ(rail.findChildren<StepItem*>(), before);
    EXPECT_EQ(spoken(rail).at(2), u"Step 3 of 5: Company profile, done"_s);
}

TEST(StepRail, BecomesAStripThatFitsANarrowWindow) {
    StepRail rail;
    rail.setSteps(steps());
    rail.cloudBadge()->setCloud(u"sandbox"_s);
    EXPECT_EQ(rail.minimumWidth(), style::kRailWidth);
    rail.setOrientation(Qt::Horizontal);
    rail.show();
    EXPECT_LE(rail.minimumSizeHint().width(), 800);
    EXPECT_LE(rail.sizeHint().height(), 80);
    rail.setOrientation(Qt::Vertical);
    EXPECT_EQ(rail.minimumWidth(), style::kRailWidth);
}

TEST(CloudBadge, SaysTheCloudInWords) {
    CloudBadge badge;
    badge.resize(400, 30);
    badge.setCloud(u"sandbox"_s);
    EXPECT_EQ(badge.fullText(), u"Sandbox · practice only"_s);
    EXPECT_EQ(badge.toolTip(), u"Sandbox · practice only, no real company is enrolled"_s);
    badge.setCloud(u"china"_s);
    EXPECT_EQ(badge.fullText(), u"China (operated by 21Vianet)"_s);
    badge.setCloud(u"custom"_s, u"Our provider"_s);
    EXPECT_EQ(badge.fullText(), u"Our provider"_s);
    EXPECT_TRUE(badge.toolTip().isEmpty());
}

// The style sheet's padding, the icon's room and the text, in whatever order they came.
TEST(CloudBadge, HasRoomForIconAndWordWhateverComesFirst) {
    style::apply(*qApp, style::ThemeChoice::Light, u"en"_s);
    CloudBadge early;
    early.setCloud(u"sandbox"_s);
    early.show();
    CloudBadge late;
    late.show();
    late.setCloud(u"sandbox"_s);
    style::apply(*qApp, style::ThemeChoice::Dark, u"zh_CN"_s);
    QCoreApplication::processEvents();
    const int text = late.fontMetrics().horizontalAdvance(late.fullText());
    CloudBadge fresh;
    fresh.setCloud(u"sandbox"_s);
    fresh.ensurePolished();
    constexpr int kIconAndPadding = 34; // as in the style sheet;
    for (const CloudBadge* badge : {&early, &late, &fresh})
        EXPECT_GE(badge->sizeHint().width(), text + kIconAndPadding);
}

} // namespace
} // namespace partnerdesk::widgets
