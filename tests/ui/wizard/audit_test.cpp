// Every state of every page, looked at as a picky person does: a name for every control, each
// letter claimed once, the Tab key reaches all in the order of reading, nothing cut off.

#include "tests/support/page_audit.h"
#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"

#include <QLabel>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;
using ::testing::IsEmpty;

namespace {

class Audit : public ::testing::Test {
protected:
    void SetUp() override {
        stage.startSandbox();
        stage.open();
    }
    void look(const char* at) {
        SCOPED_TRACE(at);
        ASSERT_TRUE(waitFor([this] { return stage.lanes().isIdle(); }));
        lookNow(at);
    }
    // While something is under way.
    void lookNow(const char* at) {
        SCOPED_TRACE(at);
        const QWidget& window = stage.window();
        EXPECT_THAT(test::unnamedControls(window), IsEmpty());
        EXPECT_THAT(test::doubleMnemonics(window), IsEmpty());
        EXPECT_THAT(test::keyboardGaps(window), IsEmpty());
    }

    WizardStage stage;
};

} // namespace

TEST_F(Audit, OfTheWayToTheSignIn) {
    look("welcome");
    ASSERT_TRUE(stage.press("nextButton"));
    look("sign in");
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([this] { return stage.button("openAgainButton") != nullptr; }));
    lookNow("waiting for the browser");
    ASSERT_TRUE(stage.press("useCodeInsteadButton"));
    const auto* code = stage.find<QLabel>("deviceCode");
    ASSERT_TRUE(waitFor([&] { return code->isVisible() && !code->text().isEmpty(); }));
    lookNow("waiting for the code");
    ASSERT_TRUE(stage.press("cancelSignInButton"));

    stage.willSignInAs(WizardStage::ordinaryUser());
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_TRUE(waitFor([this] { return stage.journey().signIn().connection() != nullptr; }));
    look("an ordinary user");
    stage.willSignInAs(u"admin@fabrikam.onmicrosoft.com"_s);
    ASSERT_TRUE(stage.press("otherAccountButton"));
    ASSERT_TRUE(waitFor([this] { return stage.button("useForDraftButton") != nullptr; }));
    look("the wrong tenant");
}

TEST_F(Audit, OfTheWayToTheDashboard) {
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    look("signed in");
    ASSERT_NO_FATAL_FAILURE(test::reachForm(stage));
    look("profile");
    ASSERT_NO_FATAL_FAILURE(test::reachSummary(stage));
    look("summary");
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([this] { return stage.isAt(WizardStep::Agreement); }));
    look("agreement to be read");
    ASSERT_NO_FATAL_FAILURE(test::readAndTick(stage));
    look("agreement read");
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(waitFor([this] { return stage.button("fixButton1") != nullptr; }));
    look("checks");
    ASSERT_TRUE(stage.press("backButton"));
    look("agreement accepted");
    ASSERT_TRUE(stage.press("backButton"));
    look("profile submitted");
}

TEST_F(Audit, OfThePortalSteps) {
    stage.leaveProgramOut();
    stage.willSignInAs(WizardStage::administrator());
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_TRUE(stage.press("newTenantButton"));
    ASSERT_TRUE(waitFor([this] { return stage.button("portalStepDoneButton") != nullptr; }));
    look("new tenant");
}
