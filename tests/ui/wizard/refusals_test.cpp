// A 401 wherever the wizard asks for something, at the real window in both languages: it is said in
// the message bar, the way on stands in it, and nothing that was typed or done is lost.

#include "tests/support/print_to.h"
#include "tests/support/wait_for.h"
#include "tests/ui/wizard/wizard_steps.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>

#include <gtest/gtest.h>

using namespace partnerdesk;
using namespace Qt::StringLiterals;
using domain::WizardStep;
using test::waitFor;
using test::WizardStage;

namespace {

class Refusal : public ::testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        stage.startSandbox();
        stage.open();
        stage.journey().services().setLanguage(QString::fromLatin1(GetParam()));
        stage.willSignInAs(WizardStage::administrator());
    }
    // Every answer of this path is a 401 until the service is well again.
    void refuse(const QByteArray& path) {
        stage.failBy(R"([{"path":")" + path + R"(","status":401}])");
    }
    // And done with what a sign-in begins of itself, which the next refusal would meet else.
    [[nodiscard]] bool isSignedIn() {
        return waitFor([&] {
            return stage.journey().signIn().connection() != nullptr && stage.lanes().isIdle();
        });
    }
    // By the way that the message on that page offers; it is gone afterwards.
    void signInAgainFrom(WizardStep page) {
        ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, page));
        EXPECT_EQ(stage.messages(page)->problem()->kind, base::ProblemKind::SignInNeeded);
        EXPECT_EQ(stage.journey().signIn().connection(), nullptr);
        stage.failBy("[]");
        ASSERT_TRUE(stage.press("signInAgainActionButton"));
        ASSERT_TRUE(stage.isAt(WizardStep::SignIn));
        if (page != WizardStep::SignIn) {
            ASSERT_TRUE(stage.press("signInButton"));
        }
        ASSERT_TRUE(isSignedIn());
        EXPECT_FALSE(stage.messages(page)->problem().has_value());
        while (!stage.isAt(page))
            ASSERT_TRUE(stage.press("nextButton"));
    }

    WizardStage stage;
};

} // namespace

TEST_P(Refusal, AtTheSignInIsTriedAgainFromItsMessage) {
    test::fillProfile(stage); // typed before anybody signed in
    ASSERT_TRUE(stage.press("nextButton"));
    for (const char* path :
         {"*/openid-configuration", "*/oauth2/v2.0/token", "*/discovery/v2.0/keys"}) {
        SCOPED_TRACE(path);
        ASSERT_NO_FATAL_FAILURE(refuse(path));
        ASSERT_TRUE(stage.press("signInButton"));
        ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::SignIn));
        EXPECT_EQ(stage.journey().signIn().connection(), nullptr);
        ASSERT_TRUE(stage.press("tryAgainActionButton")); // still refused
        ASSERT_NO_FATAL_FAILURE(test::expectProblem(stage, WizardStep::SignIn));
    }
    stage.failBy("[]");
    ASSERT_TRUE(stage.press("tryAgainActionButton"));
    ASSERT_TRUE(isSignedIn());
    EXPECT_FALSE(stage.messages(WizardStep::SignIn)->isVisible());
    EXPECT_EQ(stage.journey().keeper().draft().profile, WizardStage::profile());
}

TEST_P(Refusal, AtTheTenantIsMendedFromItsMessage) {
    test::fillProfile(stage);
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NO_FATAL_FAILURE(refuse("/graph/v1.0/organization*"));
    ASSERT_TRUE(stage.press("signInButton"));
    ASSERT_NO_FATAL_FAILURE(signInAgainFrom(WizardStep::SignIn));
    EXPECT_EQ(stage.journey().keeper().draft().profile, WizardStage::profile());

    // The session ends while the role is asked for once more.
    ASSERT_NO_FATAL_FAILURE(refuse("/graph/v1.0/organization*"));
    stage.journey().signIn().checkAgain();
    ASSERT_NO_FATAL_FAILURE(signInAgainFrom(WizardStep::SignIn));
}

TEST_P(Refusal, AtThePrefillLosesNothingOfTheForm) {
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::reachForm(stage));
    for (const char* path : {"/graph/v1.0/organization*", "/program/v1/status"}) {
        SCOPED_TRACE(path);
        ASSERT_NO_FATAL_FAILURE(refuse(path));
        stage.journey().profile().prefill();
        ASSERT_NO_FATAL_FAILURE(signInAgainFrom(WizardStep::CompanyProfile));
        EXPECT_EQ(stage.journey().keeper().draft().profile, WizardStage::profile());
    }
}

TEST_P(Refusal, AtTheAgreementsTextLeadsBackToIt) {
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::reachForm(stage));
    ASSERT_NO_FATAL_FAILURE(test::reachSummary(stage));
    ASSERT_NO_FATAL_FAILURE(refuse("/program/v1/agreement"));
    ASSERT_TRUE(stage.press("nextButton"));
    ASSERT_NO_FATAL_FAILURE(signInAgainFrom(WizardStep::Agreement));
    ASSERT_NO_FATAL_FAILURE(test::accept(stage));
}

TEST_P(Refusal, AtAddingMeAndAtResendingTheMailLeadsBackToThem) {
    ASSERT_NO_FATAL_FAILURE(test::signIn(stage, WizardStage::administrator()));
    ASSERT_NO_FATAL_FAILURE(test::reachChecks(stage));
    ASSERT_NO_FATAL_FAILURE(refuse("/graph/v1.0/groups/*/members/$ref"));
    ASSERT_TRUE(stage.press("fixButton1"));
    ASSERT_NO_FATAL_FAILURE(signInAgainFrom(WizardStep::AdminAgent));
    ASSERT_TRUE(waitFor([&] { return stage.button("fixButton2") != nullptr; }));
    ASSERT_TRUE(waitFor([&] { return stage.lanes().isIdle(); }));

    ASSERT_NO_FATAL_FAILURE(refuse("/program/v1/verification/resend"));
    ASSERT_TRUE(stage.press("fixButton2"));
    ASSERT_NO_FATAL_FAILURE(signInAgainFrom(WizardStep::AdminAgent));
    ASSERT_TRUE(stage.press("fixButton1"));
    EXPECT_TRUE(waitFor([&] { return stage.journey().adminAgent().mayFinish(); }));
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, Refusal, ::testing::Values("en", "zh_CN"));
