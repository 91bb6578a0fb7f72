// A service that asks for a pause, at the real window: the pause is told, kept, and can be left.

#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>

#include <gtest/gtest.h>

#include <algorithm>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;
using wizard::EnrollStage;

namespace {

class Throttling : public ::testing::Test {
protected:
    void SetUp() override {
        stage.startSandbox();
        stage.open();
        ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
        ASSERT_NO_FATAL_FAILURE(test::reachForm(stage));
        ASSERT_NO_FATAL_FAILURE(test::reachSummary(stage));
    }
    // The first call only.
    void throttle(const QByteArray& path, const QByteArray& seconds) {
        stage.failBy(R"([{"path":")" + path +
                     R"(","nth":[1],"status":429,"headers":{"Retry-After":")" + seconds +
                     R"("}}])");
    }
    [[nodiscard]] bool tellsOfThePause() {
        const QList<QLabel*> labels = stage.window().findChildren<QLabel*>(u"busyText"_s);
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"asks for a pause until"_s);
        });
    }
    [[nodiscard]] int enrollments() const {
        return stage.network.sent(net::Method::Post, u"/program/v1/enroll"_s);
    }

    WizardStage stage;
};

} // namespace

TEST_F(Throttling, IsToldAndThenGoesOnByItself) {
    ASSERT_NO_FATAL_FAILURE(throttle("/program/v1/enroll", "1"));
    ASSERT_TRUE(stage.press("nextButton"));
    EXPECT_TRUE(waitFor([&] { return tellsOfThePause(); }));
    EXPECT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
    EXPECT_EQ(enrollments(), 2); // the refused one and the one after the pause
}

TEST_F(Throttling, CanBeLeftWhileItLasts) {
    ASSERT_NO_FATAL_FAILURE(throttle("/program/v1/enroll", "50"));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([&] { return tellsOfThePause(); }));
    ASSERT_TRUE(stage.press("busyCancelButton"));
    ASSERT_TRUE(
        waitFor([&] { return stage.journey().profile().view().stage == EnrollStage::Summary; }));
    EXPECT_FALSE(stage.messages(WizardStep::CompanyProfile)->isVisible());
    EXPECT_EQ(enrollments(), 1);

    ASSERT_TRUE(stage.press("nextButton"));
    EXPECT_TRUE(waitFor([&] { return stage.isAt(WizardStep::Agreement); }));
}

TEST_F(Throttling, CanBeLeftWhileTheAgreementIsReadAndAccepted) {
    ASSERT_NO_FATAL_FAILURE(throttle("/program/v1/agreement", "50"));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([&] { return tellsOfThePause(); }));
    ASSERT_TRUE(stage.press("busyCancelButton"));
    ASSERT_TRUE(stage.press("agreementGateButton"));
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));

    ASSERT_NO_FATAL_FAILURE(throttle("/program/v1/agreement/acceptance", "50"));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([&] { return tellsOfThePause(); }));
    ASSERT_TRUE(stage.press("busyCancelButton"));
    ASSERT_TRUE(stage.press("nextButton")); // both boxes are still ticked
    EXPECT_TRUE(waitFor([&] { return stage.isAt(WizardStep::AdminAgent); }));
}

TEST_F(Throttling, APauseTooLongToWaitForIsToldWithItsEnd) {
    stage.failBy(R"([{"path":"/program/v1/enroll","status":429,"headers":{"Retry-After":"900"}}])");
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::CompanyProfile));
    const auto* text =
        stage.messages(WizardStep::CompanyProfile)->findChild<QLabel*>(u"messageText"_s);
    EXPECT_TRUE(text->text().contains(u"asks to wait until"_s)) << text->text().toStdString();
}
