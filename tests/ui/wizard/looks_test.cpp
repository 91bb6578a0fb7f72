// Where things stand in the wizard's window, at the real style.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/portal_steps.h"
#include "tests/ui/wizard/wizard_stage.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/step_rail.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::shown;
using test::waitFor;
using test::WizardStage;

namespace {

class WizardLooks : public testing::Test {
protected:
    void SetUp() override { style::apply(*qApp, style::ThemeChoice::Light, u"en"_s); }

    // In the coordinates of the window.
    [[nodiscard]] int rightOf(const char* name) const {
        const auto* widget = m_stage.find<QWidget>(name);
        return widget->mapTo(&m_stage.window(), QPoint(widget->width(), 0)).x();
    }
    [[nodiscard]] int leftOf(const char* name) const {
        return m_stage.find<QWidget>(name)->mapTo(&m_stage.window(), QPoint()).x();
    }
    [[nodiscard]] bool scrolls(const char* area) const {
        return m_stage.find<QScrollArea>(area)->verticalScrollBar()->isVisible();
    }

    WizardStage m_stage;
};

} // namespace

TEST_F(WizardLooks, ContentEndsAboveTheLastButtonWhetherThePageScrollsOrNot) {
    m_stage.open();
    m_stage.window().resize(1080, 1100);
    ASSERT_TRUE(waitFor([this] { return !scrolls("welcomePageScroll"); }));
    EXPECT_TRUE(waitFor([this] { return rightOf("beforeYouBegin") == rightOf("nextButton"); }));
    m_stage.window().resize(1080, 600);
    ASSERT_TRUE(waitFor([this] { return scrolls("welcomePageScroll"); }));
    EXPECT_TRUE(waitFor([this] { return rightOf("beforeYouBegin") == rightOf("nextButton"); }));
}

TEST_F(WizardLooks, ControlsOfAPageBeginAtOneEdge) {
    m_stage.startSandbox();
    m_stage.open();
    const int edge = leftOf("saveAndCloseButton");
    EXPECT_EQ(leftOf("enrollNewButton"), edge);
    EXPECT_EQ(leftOf("membershipOverview"), edge);
    EXPECT_EQ(leftOf("joinNetworkButton"), edge);
    ASSERT_TRUE(m_stage.press("nextButton"));
    ASSERT_TRUE(waitFor([this] { return m_stage.button("signInButton") != nullptr; }));
    QApplication::processEvents();
    for (const char* name : {"signInButton", "useCodeButton", "profileFirstButton"})
        EXPECT_EQ(leftOf(name), edge) << name;
    EXPECT_EQ(m_stage.button("signInButton")->height(), m_stage.button("nextButton")->height());
}

TEST_F(WizardLooks, TheStripOfANarrowWindowStandsAboveTheEdgesOfThePage) {
    m_stage.open();
    m_stage.window().resize(800, 560);
    ASSERT_TRUE(waitFor([this] {
        return m_stage.find<widgets::StepRail>("stepRail")->orientation() == Qt::Horizontal;
    }));
    EXPECT_TRUE(
        waitFor([this] { return leftOf("railFootFirst") == leftOf("saveAndCloseButton"); }));
    EXPECT_TRUE(waitFor([this] { return rightOf("cloudBadge") == rightOf("nextButton"); }));
    EXPECT_EQ(rightOf("railFootSecond"), rightOf("nextButton"));
}

TEST_F(WizardLooks, TheProfileFormFollowsItsLeadWithoutAHole) {
    m_stage.startSandbox();
    m_stage.open();
    ASSERT_TRUE(m_stage.press("nextButton"));
    ASSERT_TRUE(m_stage.press("profileFirstButton"));
    ASSERT_TRUE(waitFor([this] {
        const auto* form = m_stage.find<QWidget>("profileForm");
        return form != nullptr && form->isVisible();
    }));
    EXPECT_FALSE(m_stage.find<QWidget>("enrollPanel")->isVisible());
}

TEST_F(WizardLooks, APortalStepIsAPartOfItsPage) {
    ASSERT_NO_FATAL_FAILURE(test::signInAndReachPortalEnrollment(m_stage));
    const auto* page = m_stage.find<QWidget>("profilePage");
    ASSERT_NE(page, nullptr);
    const auto size = [](const QWidget* label) { return QFontInfo(label->font()).pixelSize(); };
    const auto* title = page->findChild<QLabel*>(u"pageTitle"_s);
    const auto* step = shown<QLabel>(m_stage, "portalStepTitle");
    const auto* account = shown<QLabel>(m_stage, "portalSignInAs");
    EXPECT_GT(size(title), size(step));
    EXPECT_GT(size(step), size(account));
    EXPECT_FALSE(account->font().bold()) << "no second title";
    EXPECT_LT(account->font().weight(), step->font().weight());
    // A ring before a number reads as a letter.
    for (const char* name : {"portalStageOpen", "portalStageCopy", "portalStageConfirm"})
        EXPECT_EQ(shown<widgets::Chip>(m_stage, name)->property("icon").toString(), u"false"_s);
}

TEST_F(WizardLooks, TheCursorGoesToTheSignInOnceTheServiceIsThere) {
    m_stage.open();
    ASSERT_TRUE(m_stage.press("nextButton"));
    ASSERT_TRUE(m_stage.isAt(WizardStep::SignIn));
    EXPECT_EQ(m_stage.button("signInButton"), nullptr) << "the service is not there yet";
    m_stage.startSandbox();
    ASSERT_TRUE(waitFor([this] { return m_stage.button("signInButton") != nullptr; }));
    EXPECT_TRUE(waitFor(
        [this] { return m_stage.window().focusWidget() == m_stage.button("signInButton"); }));
}

TEST_F(WizardLooks, TheCursorStaysWhereSomebodyPutItWhileTheServiceStarted) {
    m_stage.open();
    ASSERT_TRUE(m_stage.press("nextButton"));
    ASSERT_TRUE(m_stage.isAt(WizardStep::SignIn));
    m_stage.button("saveAndCloseButton")->setFocus(Qt::TabFocusReason);
    m_stage.button("profileFirstButton")->setFocus(Qt::TabFocusReason);
    m_stage.startSandbox();
    ASSERT_TRUE(waitFor([this] { return m_stage.button("signInButton") != nullptr; }));
    QApplication::processEvents();
    EXPECT_EQ(m_stage.window().focusWidget(), m_stage.button("profileFirstButton"));
}
